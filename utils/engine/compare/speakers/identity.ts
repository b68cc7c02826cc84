/**
 * Are two speakers one? By name, by body, by rank; where neither is certain the answer is 'unknown', and nothing is said.
 * Titles of the same person are compared elsewhere (`titles/compare-titles`).
 */
import { readUnit, relateUnits } from '../../details/people/organisation-units.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { ORGANISATION_PARENTS } from '../../lexicon/organisation-parents.ts';
import { FEMALE_NOUNS, MALE_NOUNS, OFFICE_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { readWords } from '../../text/words.ts';
import type { Quotation, Reading, Span, TitleDetail } from '../../types.ts';
import { onceAReading } from '../once-a-reading.ts';

/** 'precision': one is named or placed more exactly than the other, and they may well be one. */
export type SpeakerRelation = 'same' | 'precision' | 'differ' | 'unknown';

/** Why two speakers are neither one nor two: what is not certain of them. */
export type SpeakerDoubt =
  | 'speaker-not-certain'
  | 'not-surely-people'
  | 'relatives'
  | 'shared-name'
  | 'transliteration'
  | 'unnamed-speaker'
  | 'title-not-told'
  | 'other-gender'
  | 'other-rank'
  | 'body-not-certain';

interface Spoken {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/** A wrongly read speaker makes a false difference; that two agree is worth something below as well. */
const SURE_CONFIDENCE = 0.86;
const LEAST_CONFIDENCE = 0.8;

export function relateSpeakers(a: Spoken, b: Spoken): SpeakerRelation {
  return withoutDoubt(weighSpeakers(a, b));
}

/** As `relateSpeakers`, with what 'unknown' rests on. */
export function weighSpeakers(a: Spoken, b: Spoken): Weighed {
  const [x, y] = [readSpeakerFacts(a), readSpeakerFacts(b)];
  if (!x || !y) return 'speaker-not-certain';
  const relation = relateFacts(x, y);
  return relation === 'same' || (x.isSure && y.isSure) ? relation : 'speaker-not-certain';
}

type Weighed = Exclude<SpeakerRelation, 'unknown'> | SpeakerDoubt;

const withoutDoubt = (weighed: Weighed): SpeakerRelation =>
  weighed === 'same' || weighed === 'differ' || weighed === 'precision' ? weighed : 'unknown';

function relateFacts(x: SpeakerFacts, y: SpeakerFacts): Weighed {
  if (x.name && y.name) {
    const relation = weighNames(x.name, y.name);
    return relation === 'differ' && !(isSurelyPerson(x) && isSurelyPerson(y)) ? 'not-surely-people' : relation;
  }
  if (x.name || y.name) {
    const [named, unnamed] = x.name ? [x, y] : [y, x];
    // A bare surname of which nothing else is told.
    return named.name?.at(-1) === unnamed.text ? 'same' : relateNamedAndUnnamed(named, unnamed);
  }
  return x.text === y.text ? 'same' : 'unnamed-speaker';
}

export interface SpeakerFacts {
  readonly name: readonly string[] | null;
  readonly text: string;
  readonly titles: readonly TitleDetail[];
  /** The title and the mention as written. */
  readonly described: string;
  readonly isOffice: boolean;
  readonly isSure: boolean;
}

const nounsOf = ({ described }: SpeakerFacts): string[] => readWords(described).map((word) => word.norm);

/** A title, an honorific or a known given name: no company, no place. */
const isSurelyPerson = (facts: SpeakerFacts): boolean =>
  facts.titles.length > 0 ||
  GIVEN_NAMES.has(facts.name?.[0] ?? '') ||
  nounsOf(facts).some((noun) => HONORIFICS.has(noun) || OFFICE_NOUNS.has(noun));

const knownOf = onceAReading(() => new Map<Quotation, SpeakerFacts | null>());

/** What is certain of a quotation's speaker; null where nothing is. Asked again with each quotation of the same words. */
export function readSpeakerFacts(spoken: Spoken): SpeakerFacts | null {
  const known = knownOf(spoken.reading);
  const before = known.get(spoken.quotation);
  if (before !== undefined) return before;
  const made = makeSpeakerFacts(spoken);
  known.set(spoken.quotation, made);
  return made;
}

function makeSpeakerFacts({ reading, quotation }: Spoken): SpeakerFacts | null {
  const { speaker, confidence } = quotation;
  if (!speaker || confidence < LEAST_CONFIDENCE || (speaker.type === 'pronoun' && !speaker.name)) return null;
  const surname = speaker.type === 'person' && !speaker.name ? SURNAME_ONLY.exec(speaker.text)?.[1] : undefined;
  if (speaker.type === 'person' && !speaker.name && surname === undefined) return null;
  const written = speaker.name ?? surname;
  const name = written ? nameWords(written) : null;
  const titles = titlesOf(reading, speaker, speaker.name);
  return {
    name: name && name.length > 0 ? name : null,
    text: speaker.text.toLowerCase().replace(/^(?:the|a|an)\s+/, ''),
    titles,
    described: `${speaker.title ?? ''} ${speaker.text}`,
    isOffice: speaker.type === 'office',
    isSure: confidence >= SURE_CONFIDENCE && surname === undefined,
  };
}

/** "Mr. Fox", of whom the article tells no first name. */
const SURNAME_ONLY = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+(\p{Lu}[\p{L}’'-]+)$/u;

/** Titles of the person or unnamed official whose mention is the speaker. */
function titlesOf({ analysis }: Reading, span: Span, name: string | undefined): readonly TitleDetail[] {
  const overlaps = (other: Span) => other.field === span.field && other.start < span.end && span.start < other.end;
  const person =
    analysis.people.find((one) => one.name !== null && one.name === name) ??
    analysis.people.find((one) => one.name === null && (overlaps(one) || one.mentions.some(overlaps)));
  return person?.titles ?? [];
}

const HONORIFICS = new Set('mr mrs ms miss dr sir lord lady jr sr ii iii'.split(' '));

/** May have: anything but plain letters and marks. */
const HAS_ACCENTS = /[^!-~]/;

/** Folded words of a name, without honorifics and accents. */
export function nameWords(name: string): readonly string[] {
  const before = foldedNames.get(name);
  if (before) return before;
  const words = foldWords(name);
  if (foldedNames.size > 5_000) foldedNames.clear();
  foldedNames.set(name, words);
  return words;
}

/** Names come again and again in comparison. Bounded. */
const foldedNames = new Map<string, readonly string[]>();

const foldWords = (name: string): string[] =>
  readWords(name)
    .map(({ norm }) =>
      (HAS_ACCENTS.test(norm) ? norm.normalize('NFD').replace(/\p{M}/gu, '') : norm).replaceAll('.', ''),
    )
    .filter((word) => !HONORIFICS.has(word));

/** Two written names. A shared surname with other first names, and spellings of one name, are not decided here. */
export const relateNames = (a: readonly string[], b: readonly string[]): SpeakerRelation =>
  withoutDoubt(weighNames(a, b));

function weighNames(a: readonly string[], b: readonly string[]): Weighed {
  if (a === b || a.join('') === b.join('')) return 'same';
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  if (lastA === lastB) {
    if (a.length === 1 || b.length === 1 || firstA[0] === firstB[0]) return 'same';
    return 'relatives';
  }
  // Family name first, double names, maiden names; one person misnamed is the question of `names/compare-names`.
  if (firstA === firstB || a.some((word) => word.length > 2 && b.includes(word))) return 'shared-name';
  return isNear(lastA, lastB) || isNear(a.join(''), b.join('')) ? 'transliteration' : 'differ';
}

/** Spellings of one name: at most a third of the letters differ in place (Levenshtein). */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40 || b.length > 40) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return (row[b.length] as number) * 3 <= Math.max(a.length, b.length);
}

/** "a Transport Ministry spokeswoman" and "Ivan Orme, spokesman for the Treasury". */
function relateNamedAndUnnamed(named: SpeakerFacts, unnamed: SpeakerFacts): Weighed {
  if (!unnamed.isOffice) return 'unnamed-speaker';
  if (named.titles.length === 0 || unnamed.titles.length === 0) return 'title-not-told';
  const bodies = relateBodies(named.titles, unnamed.titles);
  const ranks = relateRanks(named.titles, unnamed.titles);
  if (bodies === 'other' && ranks !== 'generic') return 'differ';
  if (bodies !== 'same') return 'body-not-certain';
  if (ranks === 'other') return 'other-rank';
  return areOfOtherGenders(named, unnamed) ? 'other-gender' : 'precision';
}

function areOfOtherGenders(a: SpeakerFacts, b: SpeakerFacts): boolean {
  const [one, other] = [nounsOf(a), nounsOf(b)];
  return (
    (one.some((noun) => MALE_NOUNS.has(noun)) && other.some((noun) => FEMALE_NOUNS.has(noun))) ||
    (one.some((noun) => FEMALE_NOUNS.has(noun)) && other.some((noun) => MALE_NOUNS.has(noun)))
  );
}

/** 'other': both name bodies, and no body of one is, contains or belongs to a body of the other. */
function relateBodies(a: readonly TitleDetail[], b: readonly TitleDetail[]): 'same' | 'other' | 'unknown' {
  const chains = [a, b].map((titles) =>
    titles.flatMap((title) => title.organisations).flatMap((unit) => [unit, ORGANISATION_PARENTS.get(unit) ?? unit]),
  );
  const [x, y] = chains.map((chain) => [...new Set(chain)].map(readUnit).filter((unit) => unit.nation === null));
  if (!x || !y || x.length === 0 || y.length === 0) return 'unknown';
  if (x.some((one) => y.some((other) => relateUnits(one, other) !== null))) return 'same';
  // A bare "ministry" or "police" may be any; only two full names exclude each other.
  const isFull = (units: typeof x) => units.some((unit) => unit.content.size > 0);
  return isFull(x) && isFull(y) ? 'other' : 'unknown';
}

const GENERIC_RANKS = new Set([
  'official',
  'officer',
  'senior official',
  'source',
  'aide',
  'authority',
  'leader',
  'member',
]);

function relateRanks(a: readonly TitleDetail[], b: readonly TitleDetail[]): 'same' | 'generic' | 'other' {
  if ([...a, ...b].some(({ rank }) => GENERIC_RANKS.has(rank))) return 'generic';
  const last = ({ rank }: TitleDetail) => rank.split(' ').at(-1) ?? rank;
  return a.some((one) => b.some((other) => last(one) === last(other))) ? 'same' : 'other';
}
