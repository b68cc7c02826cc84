/** Streets, blocks, crossings and numbered routes at a word. Which of them differ is places/compare-places' business. */
import { DIRECTIONS, ROUTE_WORDS, STREET_LOOKALIKES, STREET_SUFFIXES } from '../../lexicon/place-words.ts';
import type { WordCursor } from '../dates/word-cursor.ts';

export interface PlaceReading {
  /** Indexes of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly level: string;
  readonly normalized: string;
  /** Wider places told by the same words, narrowest first. */
  readonly within: readonly string[];
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const NUMBER = /^\d{1,5}$/;
const LONGEST_NAME = 4; // words

/** A street whose suffix, or a route whose number, stands at word `at`; null where there is none. */
export function readStreet(words: WordCursor, at: number): PlaceReading | null {
  if (words.norm(at) === 'block') return readBareBlock(words, at);
  return readNamedStreet(words, at) ?? readCrossing(words, at) ?? readRoute(words, at);
}

function readNamedStreet(words: WordCursor, at: number): PlaceReading | null {
  const suffix = STREET_SUFFIXES.get(words.norm(at));
  if (suffix === undefined || !words.isCapital(at) || LEGAL.test(words.norm(at - 1))) return null;
  if (/^(?:patrol|department|commission|authority)$/.test(words.norm(at + 1))) return null;
  let first = at;
  while (at - first < LONGEST_NAME && words.isJoined(first) && isNamePart(words, first - 1)) first -= 1;
  const core: string[] = [];
  for (let i = first; i < at; i += 1) if (!DIRECTIONS.has(words.norm(i))) core.push(foldName(words.norm(i)));
  if (core.length === 0 && at - first > 0) core.push(DIRECTIONS.get(words.norm(at - 1)) ?? '');
  if (core.length === 0) return null;
  // "St. Louis" is a saint, not a street.
  if (
    words.norm(at) === 'st' &&
    words.gap(at + 1) === '.' &&
    words.isCapital(at + 1) &&
    words.text(at + 1).length > 3
  ) {
    if (!DIRECTIONS.has(words.norm(at + 1)) && !/^(?:police|the|a|he|she|it|they)$/.test(words.norm(at + 1)))
      return null;
  }
  const street = `${core.join(' ')} ${suffix}`;
  const last = words.isJoined(at + 1) && DIRECTIONS.has(words.norm(at + 1)) && words.isCapital(at + 1) ? at + 1 : at;
  const numbered = readNumber(words, first);
  if (!numbered && core.length === 1 && STREET_LOOKALIKES.has(core[0] ?? '')) return null;
  if (!numbered) return { first, last, level: 'street', normalized: street, within: [] };
  return { first: numbered.first, last, level: 'block', normalized: `${numbered.text} ${street}`, within: [street] };
}

/** Stands for the kind of street where none is told. */
export const NO_SUFFIX = '-';

/** "the 1800 block of South Elm": the kind of street is left out. */
function readBareBlock(words: WordCursor, at: number): PlaceReading | null {
  if (!NUMBER.test(words.norm(at - 1)) || words.norm(at + 1) !== 'of') return null;
  const core: string[] = [];
  let last = at + 1;
  while (last - at <= LONGEST_NAME && isNamePart(words, last + 1) && (last === at + 1 || words.isJoined(last + 1))) {
    last += 1;
    const norm = words.norm(last);
    if (STREET_SUFFIXES.has(norm.replace(/s$/, '')) || STREET_SUFFIXES.has(norm) || ROUTE_WORDS.has(norm)) return null;
    if (!DIRECTIONS.has(norm)) core.push(foldName(norm));
  }
  if (core.length === 0 || words.norm(last + 1) === 'and') return null;
  const street = `${core.join(' ')} ${NO_SUFFIX}`;
  const normalized = `${words.norm(at - 1)} block ${core.join(' ')}`;
  return { first: at - 1, last, level: 'block', normalized, within: [street] };
}

/** "the 1800 block of", "1800 block", "403" before the name. */
function readNumber(words: WordCursor, first: number): { first: number; text: string } | null {
  const of = words.norm(first - 1) === 'of' ? 1 : 0;
  if (words.norm(first - 1 - of) === 'block' && NUMBER.test(words.norm(first - 2 - of)))
    return { first: first - 2 - of, text: `${words.norm(first - 2 - of)} block` };
  if (of === 0 && words.isJoined(first) && NUMBER.test(words.norm(first - 1)) && !/^\$/.test(words.gap(first - 1)))
    return { first: first - 1, text: words.norm(first - 1) };
  return null;
}

const LEGAL =
  /^(?:supreme|superior|district|circuit|county|federal|high|appeals|appellate|municipal|criminal|states|family)$/;

const isNamePart = (words: WordCursor, at: number): boolean =>
  (words.isCapital(at) &&
    !/['’]s$/.test(words.text(at)) &&
    !/^(?:on|in|at|the|near|from|of|and|police|block)$/.test(words.norm(at))) ||
  ORDINAL.test(words.norm(at));

/** Hyphens and apostrophes are spelling. */
const foldName = (norm: string): string => ORDINAL_WORDS.get(norm) ?? norm.replaceAll('-', ' ').replaceAll("'", '');

/** "Sixth Street" is "6th Street". */
const ORDINAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
]);

/** "Elm and Oak streets". */
function readCrossing(words: WordCursor, at: number): PlaceReading | null {
  const suffix = STREET_SUFFIXES.get(words.norm(at).replace(/s$/, ''));
  if (suffix === undefined || !words.norm(at).endsWith('s')) return null;
  if (words.norm(at - 2) !== 'and' || !isNamePart(words, at - 1) || !isNamePart(words, at - 3)) return null;
  const streets = [words.norm(at - 3), words.norm(at - 1)].map((name) => `${foldName(name)} ${suffix}`).sort();
  return { first: at - 3, last: at, level: 'crossing', normalized: streets.join(' & '), within: streets };
}

function readRoute(words: WordCursor, at: number): PlaceReading | null {
  const interstate = /^i-(\d{1,3})$/.exec(words.norm(at));
  if (interstate) return { first: at, last: at, level: 'route', normalized: `route ${interstate[1]}`, within: [] };
  if (!NUMBER.test(words.norm(at)) || !ROUTE_WORDS.has(words.norm(at - 1)) || !words.isCapital(at - 1)) return null;
  return { first: at - 1, last: at, level: 'route', normalized: `route ${words.norm(at)}`, within: [] };
}
