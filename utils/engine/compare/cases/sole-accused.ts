/** Whether a story has one accused at most: then all that is told of a case is told of that one, whoever calls him what. */
import { splitName } from '../../details/people/name-forms.ts';
import { groupPeople, type PersonGroup } from '../names/groups.ts';
import type { Story } from '../story.ts';
import { readCase, tellsOfSeveral } from './steps.ts';

/** Characters of a report that no accused of another case is told of in. */
const FRONT = 1500;

/** Of a first name that outlets spell in two ways. */
const SAME_LETTERS = 3;

/** The one whom reports name as the accused; `name` is null where none does. Null where there are more. */
export function findSole(story: Story, firstYear: number): { readonly name: string | null } | null {
  const accused = new Set(
    story.readings.flatMap((reading) => readCase(reading, firstYear).flatMap(({ person }) => (person ? [person] : []))),
  );
  const named = groupPeople(story).filter(
    ({ name, members }) => splitName(name).given !== '' && members.some(({ person }) => accused.has(person)),
  );
  const [first] = named;
  if (first && !named.every((other) => isOneSpelling(first.name, other.name) && isInFront(other))) return null;
  if (named.flatMap(({ members }) => members).length < accused.size) return null;
  return story.readings.some(tellsOfSeveral) ? null : { name: first?.name ?? null };
}

/** "Dariel Sloane", "Darielle Sloane". */
function isOneSpelling(a: string, b: string): boolean {
  const [one, other] = [splitName(a), splitName(b)];
  return one.surname === other.surname && one.given.slice(0, SAME_LETTERS) === other.given.slice(0, SAME_LETTERS);
}

/** Who is named only where a report ends is the accused of another case. */
const isInFront = ({ members }: PersonGroup): boolean =>
  members.some(({ reading, person }) =>
    person.mentions.some(
      ({ start, field }) => field === 'title' || start < Math.max(FRONT, reading.article.text.length / 2),
    ),
  );
