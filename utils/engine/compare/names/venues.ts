/**
 * A place of business or meeting under two names that cannot both be right: another kind ("Ida's Bar", "Ida's Lounge"),
 * or one word in other letters ("Heron Inn", "Herron Inn"). Fuller forms are a detail (names/institutions), and so are spellings
 * of names that many reports give: hospitals, schools, the police.
 */
import type { Finding } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { inOrder } from './groups.ts';
import { editsBetween } from './identity.ts';
import { type Institution, readInstitutionNames } from './institutions.ts';

const MOST_FINDINGS = 2;
/** Mentions of one name that are shown. */
const MOST_SHOWN = 3;
/** Words that differ in letters only are at least so long, and have at most so many edits. */
const SHORTEST = 4;
const MOST_EDITS = 2;

/** Where people drink and dance: a place is one of these as a rule, and its sign says which. */
const NIGHTSPOTS: ReadonlySet<string> = new Set(
  'bar pub club nightclub lounge tavern saloon grill cantina bistro cafe restaurant diner'.split(' '),
);
const VENUES: ReadonlySet<string> = new Set([
  ...NIGHTSPOTS,
  ...'center centre church hall store shop market hotel motel inn theater theatre mall lodge'.split(' '),
]);

export function compareVenues(story: Story): Finding[] {
  const venues = story.readings
    .flatMap(readInstitutionNames)
    .filter(({ words }) => words.slice(1).some((word) => VENUES.has(word)));
  const byName = [...Map.groupBy(venues, ({ words }) => words.join(' ')).values()];
  const findings: Finding[] = [];
  for (const [index, one] of byName.entries()) {
    for (const other of byName.slice(index + 1)) {
      if (!isOtherName(one[0]?.words ?? [], other[0]?.words ?? []) || !areApart(one, other)) continue;
      const groups = [one, other].map((names) => names.slice(0, MOST_SHOWN).map(toAnswer));
      const reason = {
        rule: 'one-place-two-names',
        alignment: 0.7,
        basis: [one, other].map(([first]) => first?.words.join(' ') ?? ''),
      };
      findings.push(makeFinding('name', { key: 'whatVenue', args: {} }, 'differ', inOrder(story, groups), reason));
    }
  }
  return findings.slice(0, MOST_FINDINGS);
}

function isOtherName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((word, index) => word !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined || a.slice(at + 1).some((word, i) => word !== b[at + 1 + i]))
    return false;
  if (at === a.length - 1) return at > 0 && NIGHTSPOTS.has(one) && NIGHTSPOTS.has(other);
  return isMisspelt(one, other);
}

/** A plural or a genitive is no other name. */
function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.replace(/['’.]|['’]?s$/g, '')) as [string, string];
  if (one === other || Math.min(one.length, other.length) < SHORTEST || one[0] !== other[0]) return false;
  return editsBetween(one, other) <= MOST_EDITS;
}

/** No article has both, and those that have them tell of one scene. */
const areApart = (a: readonly Institution[], b: readonly Institution[]): boolean =>
  a.every((one) => b.every(({ reading }) => reading !== one.reading)) &&
  a.some((one) => b.some(({ reading }) => !areStrangers(one.reading, reading, 'weak')));

const toAnswer = ({ reading, detail, words }: Institution): Answer => ({
  reading,
  detail,
  normalized: words.join(' '),
});
