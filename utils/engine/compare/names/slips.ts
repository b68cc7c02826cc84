/**
 * A name that one report misspells: two full names a letter or two apart, of which no article has both. Reports of one
 * event hardly tell of two people who are named so nearly alike; where they do, they are brothers or a couple, and some
 * article tells of both. Names that come from another script have several spellings and are left out.
 */
import { isSameName, skeleton, splitName } from '../../details/people/name-forms.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { SPELLING_OF, TRANSLITERATED_NAMES } from '../../lexicon/nicknames.ts';
import type { Reading } from '../../types.ts';
import { daysApart } from '../numbers/facts.ts';
import { areSideBySide, isToldAlone } from './company.ts';
import type { PersonGroup, StoryPerson } from './groups.ts';
import { areApart, editsBetween } from './identity.ts';

export interface Slip {
  readonly part: 'given' | 'surname';
}

/** Shorter parts are a letter away from too many others. */
const SHORTEST = { given: 4, surname: 5 };
/** From this length on two letters may differ, and of one age in shorter names. */
const LONG = 7;
/** An age told with a name in other letters may be wrong as well, by so much. */
const MOST_YEARS = 2;

/**
 * Which part of the name is misspelt in one of the groups; for names as near as that which may be two people's, the rule
 * that says so; null for any other names.
 */
export function findSlip(a: PersonGroup, b: PersonGroup): Slip | string | null {
  const [one, other] = [splitName(a.name), splitName(b.name)];
  if (one.isInitials || other.isInitials || one.suffix !== other.suffix) return null;
  const isGiven = one.given !== other.given;
  const isSurname = one.surname !== other.surname;
  const long = haveOneAge(a, b) ? SHORTEST.given : LONG;
  if (isGiven && !isMisspelt(one.given, other.given, 'given', long)) return null;
  if (isSurname && !isMisspelt(one.surname, other.surname, 'surname', long)) return null;
  const edits = editsBetween(one.given, other.given);
  // Both misspelt by the same hand: then by one letter each.
  if (isGiven && isSurname && edits + editsBetween(one.surname, other.surname) > 2) return null;
  const isSound = skeleton(one.given) === skeleton(other.given) && skeleton(one.surname) === skeleton(other.surname);
  const isEnding = isGiven && isOneEnding(one.given, other.given);
  if (isSameName(a.name, b.name) && !isEnding) return null;
  if (!areApart(a, b) && !isOtherElsewhere(a, b, isGiven)) return 'told-by-both';
  if (haveOtherAges(a, b)) return 'other-ages';
  const isSwap = isSwapped(one.given, other.given) || isSwapped(one.surname, other.surname);
  if (edits > 1 && !isSwap && !isEnding && !haveOneAge(a, b) && [a, b].some(isToldAsKin)) return 'relatives';
  const isEnglish =
    isGiven && [one, other].some(({ given }) => GIVEN_NAMES.has(given) && !TRANSLITERATED_NAMES.has(given));
  if (
    isSound &&
    !isSwap &&
    !isEnglish &&
    (TRANSLITERATED_NAMES.has(one.given) || [...a.members, ...b.members].some(isAbroad))
  )
    return 'transliteration';
  return { part: isGiven ? 'given' : 'surname' };
}

/** `long`: from this length on two letters may differ. */
function isMisspelt(a: string, b: string, part: 'given' | 'surname', long: number): boolean {
  if (part === 'given' && isOneSound(a, b)) return true;
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST[part]) return false;
  // "Johns" and "Johnson", "the Holts": another name, a plural or a genitive. "Will" and "Willy": forms of one; a last
  // letter that is doubled makes no form.
  const rest = full.startsWith(short) ? full.slice(short.length) : null;
  const isForm = part === 'surname' ? rest === 's' : /[aeiouy]/.test(rest ?? '') && rest !== short.at(-1);
  if (rest !== null && (rest.length > 1 || isForm)) return false;
  // "Mark" and "Mary", "Eric" and "Erin" are two names, each with a spelling of its own.
  if (part === 'given' && GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b) && skeleton(a) !== skeleton(b)) return false;
  if (isSwapped(a, b)) return true;
  const edits = editsBetween(a, b);
  if (edits === 1) return a[0] === b[0] || short.length >= LONG;
  // The same consonants in other vowels: "Blaine" and "Blayne" are one name.
  const isNear = short.length >= long || (short.length >= SHORTEST.surname && skeleton(a) === skeleton(b));
  return edits === 2 && a[0] === b[0] && isNear;
}

/** May the one be the other in other letters, whatever else is told of both? For a first look at words of a text. */
export const isNearPart = (a: string, b: string, part: 'given' | 'surname'): boolean =>
  a !== b && isMisspelt(a, b, part, SHORTEST.given);

/** "Tommy" and "Tommie": forms of one name, but what an outlet calls somebody has one spelling. */
const isOneEnding = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((name) => name.replace(/(?:ie|ey|i|y)$/, ''));
  return a !== b && one !== a && other !== b && one === other;
};

/**
 * An article has both names, but another has one only, and they never stand side by side: first names, as twins and
 * brothers have them, are one person's only with an age.
 */
const isOtherElsewhere = (a: PersonGroup, b: PersonGroup, isGiven: boolean): boolean =>
  isToldAlone(a, b) && (!isGiven || haveOneAge(a, b)) && !areSideBySide(a, b);

/** "Stephen" and "Steven": two spellings, each of other people. */
const isOneSound = (a: string, b: string): boolean =>
  a !== b && SPELLING_OF.has(a) && SPELLING_OF.get(a) === SPELLING_OF.get(b);

/**
 * The members of one group by the spelling of their first name, where there are two or more of one sound and no article
 * has two of them; empty otherwise.
 */
export function splitBySpelling({ members }: PersonGroup): readonly (readonly StoryPerson[])[] {
  const [first] = members;
  if (!first || members.every(({ name }) => name === first.name)) return [];
  const spelt = Map.groupBy(members, ({ name }) => splitName(name).given);
  const ways = [...spelt].filter(([given]) => [...spelt.keys()].some((other) => isOneSound(given, other)));
  const articles = ways.flatMap(([, ones]) => [...new Set(ones.map(({ reading }) => reading))]);
  return new Set(articles).size === articles.length ? ways.map(([, ones]) => ones) : [];
}

/** The same by a second name between first name and surname, of the two that differ by a slip; empty where none do. */
export function splitByMiddle({ members }: PersonGroup): readonly (readonly StoryPerson[])[] {
  const told = members.filter(({ name }) => splitName(name).middle.some((part) => part.length > 1));
  const ways = [...Map.groupBy(told, ({ name }) => splitName(name).middle.join(' ')).entries()];
  const [one, other] = ways;
  if (!one || !other || ways.length > 2) return [];
  const [a, b] = [one, other].map(([middle]) => middle.split(' '));
  const isSlip =
    a?.length === b?.length &&
    a?.every((part, at) => part === b?.[at] || isMisspelt(part, b?.[at] ?? '', 'given', LONG));
  const articles = new Set(one[1].map(({ reading }) => reading));
  return isSlip && other[1].some(({ reading }) => !articles.has(reading)) ? [one[1], other[1]] : [];
}

/** Two neighbours exchanged. */
function isSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const agesOf = ({ members }: PersonGroup): number[] =>
  members.flatMap(({ person: { age } }) => (age === undefined ? [] : [age]));

function haveOneAge(a: PersonGroup, b: PersonGroup): boolean {
  const its = agesOf(b);
  return agesOf(a).some((age) => its.includes(age));
}

/** Further apart in years than a slip, or the years between the reports. */
function haveOtherAges(a: PersonGroup, b: PersonGroup): boolean {
  const its = b.members.filter(({ person }) => person.age !== undefined);
  const isOther = (one: StoryPerson, other: StoryPerson) => {
    const passed = Math.abs(daysApart(one.reading, other.reading) ?? 0) / 365;
    return Math.abs((one.person.age ?? 0) - (other.person.age ?? 0)) > MOST_YEARS + Math.floor(passed);
  };
  const told = a.members.filter(({ person }) => person.age !== undefined);
  return its.length > 0 && told.some((one) => its.every((other) => isOther(one, other)));
}

/** "…, a cousin of the wounded": of relatives one may be named nearly as the other. */
export const isToldAsKin = ({ members }: PersonGroup): boolean =>
  members.some(({ reading, person }) =>
    reading.analysis.sentences[person.sentence]?.stems.some((stem) => KIN.has(stem)),
  );

const KIN: ReadonlySet<string> = new Set('brother sister twin sibl cousin nephew niec rel'.split(' '));

/** Names of people are spelt as they sound where another nation is told of. */
const isAbroad = ({ reading }: { readonly reading: Reading }): boolean =>
  reading.analysis.marks.names.some((name) => !AT_HOME.has(NATIONS.get(name) ?? 'united states'));

/** Nations whose people have names in the letters of this language. */
const AT_HOME: ReadonlySet<string> = new Set([
  'united states',
  'united kingdom',
  'ireland',
  'scotland',
  'australia',
  'new zealand',
  'canada',
]);
