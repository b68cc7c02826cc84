/**
 * What the readers of details look for, told by one word alone. Found once a word form and summed up by sentence, so that
 * a reader passes over the many sentences that have nothing for it. A cue promises nothing: the readers look closer.
 */
import { DATE_WORDS } from '../lexicon/calendar.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { isPlaceCue } from '../lexicon/place-words.ts';
import { RANKS } from '../lexicon/ranks.ts';

/** Bits of a set of cues. */
export const CUES = {
  /** Stands in dates and times: there is none without one of these. */
  date: 1,
  /** May be a number, or part of one. */
  number: 2,
  /** Calls a reader of places. */
  place: 4,
  /** A word of rank, office or relation. */
  rank: 8,
  /** Of catching people: arrests, custody, suspects. */
  caught: 16,
  /** Of how somebody hurt is. */
  outcome: 32,
  /** Begins with a capital. */
  capital: 64,
} as const;

const CAUGHT = /arrest|custody|turn|surrender|large|loose|suspect|charged|caught/;
const OUTCOME = /condition|life|coma|surviv|recover|died|dies|dead|succumb/;

/** The cues that a word has, as the sum of their bits. */
export function readCues(text: string, norm: string): number {
  const startsWithDigit = /^\d/.test(norm);
  const hasHyphen = norm.includes('-');
  let cues = 0;
  if (startsWithDigit || hasHyphen || DATE_WORDS.has(norm)) cues |= CUES.date;
  if (startsWithDigit || hasHyphen || NUMBER_WORDS.has(norm)) cues |= CUES.number;
  if (isPlaceCue(norm)) cues |= CUES.place;
  if (RANKS.has(norm)) cues |= CUES.rank;
  if (CAUGHT.test(norm)) cues |= CUES.caught;
  if (OUTCOME.test(norm)) cues |= CUES.outcome;
  if (/^(?:\p{Lu}|(?:al|el|d|de|du)[-'’]\p{Lu})/u.test(text)) cues |= CUES.capital;
  return cues;
}
