/** A surname spelt in two ways inside one article: the person's full name once, and a near miss of the surname later. */
import { foldName, splitName } from '../../details/people/name-forms.ts';
import type { Finding } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import type { PersonGroup, StoryPerson } from './groups.ts';

/** At most one finding a person and article. */
export function compareSpellings(story: Story, groups: readonly PersonGroup[]): Finding[] {
  const misspelt = groups.flatMap(({ members }) => members).filter(({ person }) => person.nearMisses !== undefined);
  if (misspelt.length === 0) return [];
  // What another article calls somebody is no slip.
  const known = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ name }) => name.split(/\s+/).map(foldName))),
  );
  return story.readings.flatMap((reading) =>
    misspelt.filter((member) => member.reading === reading).flatMap((member) => toFinding(member, known)),
  );
}

function toFinding({ reading, person, name }: StoryPerson, known: ReadonlySet<string>): Finding[] {
  const misses = (person.nearMisses ?? []).filter(({ text }) => !known.has(foldName(text)));
  const [first] = misses;
  const folded = foldName(first?.text ?? '');
  if (!first || misses.some(({ text }) => foldName(text) !== folded)) return [];
  const { surname } = splitName(name);
  const groups = [
    [{ reading, detail: person, normalized: surname }],
    misses.map((detail) => ({ reading, detail, normalized: folded })),
  ];
  const reason = { rule: 'surname-spelt-in-two-ways', alignment: 0.8, basis: [surname, folded] };
  // A slip inside one report: worth showing, but no difference between outlets.
  return [makeFinding('name', { key: 'howSpelt', args: { who: name } }, 'precision', groups, reason)];
}
