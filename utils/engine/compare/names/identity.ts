/**
 * Are two different names one person's? Needs evidence besides the names: the same age, the same office, the same words
 * spoken. Two people who share a surname are two people.
 */
import { isGivenForm, isSameName, skeleton, splitName } from '../../details/people/name-forms.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { TRANSLITERATED_NAMES } from '../../lexicon/nicknames.ts';
import { rankKind } from '../../lexicon/ranks.ts';
import type { TitleDetail } from '../../types.ts';
import { compareTitle, isNamedChain } from '../titles/lattice.ts';
import type { PersonGroup, StoryPerson } from './groups.ts';

export interface NameDifference {
  readonly part: 'given' | 'surname';
  /** Letters changed, added or left out (Levenshtein), in the part that differs. */
  readonly edits: number;
}

/** How two full names differ; null where they are forms of one name, or differ in more than one part. */
export function differenceOf(a: string, b: string): NameDifference | null {
  const [one, other] = [splitName(a), splitName(b)];
  // "Sgt. La Tour", "Mr. Van Houten": half a surname is no first name.
  if (PARTICLES.has(one.given) || PARTICLES.has(other.given)) return null;
  if (one.given === '' || other.given === '') return null;
  if (one.surname !== other.surname && !isGivenForm(one.given, other.given)) return null;
  if (isSameName(a, b) || isSameName(b, a)) return null;
  if (one.surname === other.surname) {
    if (one.given.length < 2 || other.given.length < 2) return null;
    const isSpelt = isEnglish(one.given) || isEnglish(other.given);
    if (!isSpelt && isTransliteration(one.given, other.given)) return null;
    return { part: 'given', edits: editsBetween(one.given, other.given) };
  }
  if (one.given.length < 2) return null;
  if (!isEnglish(one.given) && isTransliteration(one.surname, other.surname)) return null;
  // "Garcia-Bratcher" and "Bratcher", "Smith Jones" and "Jones": a part left out.
  const [short, long] =
    one.surname.length < other.surname.length ? [one.surname, other.surname] : [other.surname, one.surname];
  if (long.startsWith(short) || long.endsWith(short))
    return short.length > 3 && long.length - short.length === 1 ? { part: 'surname', edits: 1 } : null;
  return { part: 'surname', edits: editsBetween(one.surname, other.surname) };
}

const PARTICLES: ReadonlySet<string> = new Set('la le du de da di del della van von der den el san santa'.split(' '));

/** English names have one spelling each ("Jon" is not "John"); names from other scripts have several. */
const isEnglish = (given: string): boolean => GIVEN_NAMES.has(given) && !TRANSLITERATED_NAMES.has(given);

/** The same sounds from another script: same consonants, other vowels. */
const isTransliteration = (a: string, b: string): boolean => skeleton(a) === skeleton(b) && skeleton(a).length > 1;

/** Levenshtein distance; names are short. */
export function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(x !== y)));
    }
    row = next;
  }
  return row[b.length]!;
}

export interface Identity {
  readonly alignment: number;
  readonly basis: readonly string[];
}

/** What speaks for two members being one person; null where nothing sure does. */
export function identify(a: StoryPerson, b: StoryPerson, difference: NameDifference): Identity | null {
  const basis: string[] = [];
  const [one, other] = [a.person, b.person];
  if (one.age !== undefined && other.age !== undefined) {
    if (one.age !== other.age) return null;
    basis.push(`age ${one.age}`);
  }
  const isSpelling = difference.edits <= 2;
  for (const title of one.titles) {
    const same = other.titles.find((its) => isOneOffice(title, its, isSpelling));
    if (same) basis.push(title.rank, ...title.organisations.slice(0, 1));
  }
  const isOffice = basis.length > (one.age !== undefined && other.age !== undefined ? 1 : 0);
  if (basis.length === 0) return null;
  // Another surname altogether needs the office; a spelling needs either.
  if (difference.part === 'surname' && !isSpelling && !isOffice) return null;
  return { alignment: isOffice ? 0.95 : 0.85, basis };
}

/**
 * The same rank, in the same named body. Where only the spelling differs a rank that many hold will do, for one letter
 * between two colleagues' names is rarer than a slip.
 */
function isOneOffice(a: TitleDetail, b: TitleDetail, isSpelling: boolean): boolean {
  if (a.rank !== b.rank || rankKind(a.rank) === 'relation') return false;
  const step = compareTitle(a, b);
  if (step === 'disjoint' || step === 'unrelated') return false;
  const isNamed = isNamedChain(a.organisations) || isNamedChain(b.organisations);
  return SHARED_RANKS.has(a.rank.split(' ').at(-1) ?? '')
    ? isSpelling && rankKind(a.rank) !== 'role' && isNamed
    : isNamed;
}

/** Held by many at a time: two of them may well share a name. */
const SHARED_RANKS = new Set(
  `official officer spokesperson detective trooper deputy representative senator legislator councillor attorney judge
   resident suspect victim witness shooter student neighbor friend brother sister son daughter cousin wife husband mother
   father uncle aunt player actor reporter writer correspondent teacher researcher professor expert analyst worker
   firefighter soldier delegate agent source aide adviser`.split(/\s+/),
);

/** Is a name told wrongly anywhere else? Neither article may know both persons, by these names. */
export const areApart = (a: PersonGroup, b: PersonGroup): boolean =>
  !a.members.some(({ reading }) => b.members.some((other) => other.reading === reading));

/** Offices with one holder at a time, as folded rank words. */
const SINGLE_OFFICES = new Set([
  'mayor',
  'governor',
  'sheriff',
  'coroner',
  'superintendent',
  'principal',
  'prime minister',
  'attorney general',
  'general manager',
  'chief executive',
  'president',
  'archbishop',
]);

/** Only such a group can share an office that has one holder. */
export const holdsOffice = ({ members }: PersonGroup): boolean =>
  members.some(({ person }) => person.titles.some(({ rank }) => SINGLE_OFFICES.has(rank) || rank === 'chief'));

/** The office of which both are told to be the one holder, as written; null where that is not certain. */
export function sharesOffice(a: StoryPerson, b: StoryPerson): string | null {
  for (const one of a.person.titles) {
    for (const other of b.person.titles) {
      const isSingle =
        SINGLE_OFFICES.has(one.rank) ||
        (one.rank === 'chief' && /\b(?:police|fire)\b/.test(one.organisations.join(' ')));
      if (
        !isSingle ||
        one.rank !== other.rank ||
        !isNamedChain(one.organisations) ||
        !isNamedChain(other.organisations)
      )
        continue;
      if (compareTitle(one, other) === 'same') return one.text;
    }
  }
  return null;
}
