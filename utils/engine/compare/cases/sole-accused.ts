/** Whether a story has one accused at most: then all that is told of a case is told of that one, whoever calls him what. */
import { splitName } from '../../details/people/name-forms.ts';
import { groupPeople } from '../names/groups.ts';
import type { Story } from '../story.ts';
import { readCase, tellsOfSeveral } from './steps.ts';

/** The one whom reports name as the accused; `name` is null where none does. Null where there are more. */
export function findSole(story: Story, firstYear: number): { readonly name: string | null } | null {
  const accused = new Set(
    story.readings.flatMap((reading) => readCase(reading, firstYear).flatMap(({ person }) => (person ? [person] : []))),
  );
  const named = groupPeople(story).filter(
    ({ name, members }) => splitName(name).given !== '' && members.some(({ person }) => accused.has(person)),
  );
  if (named.length > 1 || named.flatMap(({ members }) => members).length < accused.size) return null;
  return story.readings.some(tellsOfSeveral) ? null : { name: named[0]?.name ?? null };
}
