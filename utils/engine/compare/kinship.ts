/**
 * Do two articles tell of one scene? What is the same event is decided before (match/); this is the comparers' own doubt
 * where a question rests on the event alone ("How many people were killed?") and a look-alike event of the same week
 * would answer it too. Own names and exact figures are shared by reports of one event, hardly by those of two.
 */
import type { Reading } from '../types.ts';
import { onceAReading } from './once-a-reading.ts';

/** An article with fewer names of its own says too little to doubt. */
const FEWEST_NAMES = 2;
/**
 * Least share of the poorer article's marks that both have, fitted by scripts/fit-kinship.ts: what a false difference
 * costs is weighed against pairs of one event that are lost. Of its own where both tell ages and have none in common.
 */
export const LEAST_SHARE = { plain: 0.15, weak: 0.2, otherPeople: 0.35 };

interface Marks {
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly ages: readonly number[];
  /** No other article's marks have it. */
  readonly number: number;
  /** With the articles that it was asked about, by their marks' numbers: what is kept here holds none of them alive. */
  readonly kin: Map<number, Kinship>;
}

/** 'weak': the question shares nothing but the kind of happening, so more is asked of the articles. */
export type Doubt = 'plain' | 'weak' | 'age';

export function areStrangers(a: Reading, b: Reading, question: Doubt = 'plain'): boolean {
  if (a.article.id === b.article.id) return false;
  const { share, haveOtherPeople } = readKinship(a, b);
  const isApart = haveOtherPeople && question !== 'age';
  if (share === null) return isApart && question === 'weak';
  return share < LEAST_SHARE[isApart ? 'otherPeople' : question === 'weak' ? 'weak' : 'plain'];
}

export interface Kinship {
  /** Marks that both have, over the marks of the one that has fewer; null where that has too few to say. */
  readonly share: number | null;
  /** Both tell ages and have none in common. */
  readonly haveOtherPeople: boolean;
}

export function readKinship(a: Reading, b: Reading): Kinship {
  const one = marksOf(a);
  const other = marksOf(b);
  const before = one.kin.get(other.number);
  if (before) return before;
  const made = weigh(one, other);
  one.kin.set(other.number, made);
  return made;
}

function weigh(one: Marks, other: Marks): Kinship {
  const poorer = Math.min(one.names.size, other.names.size);
  // A figure may be the same by chance.
  const shared = countShared(one.names, other.names) + countShared(one.figures, other.figures) / 2;
  return {
    share: poorer < FEWEST_NAMES ? null : shared / poorer,
    haveOtherPeople: tellOtherAges(one.ages, other.ages),
  };
}

/** A year between two ages may be a birthday, or what the outlets differ in. */
const tellOtherAges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => Math.abs(a - b) > 1));

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const mark of one) if (other.has(mark)) count += 1;
  return count;
}

let read = 0;
const marksOf = onceAReading(({ analysis: { marks, numbers } }): Marks => {
  read += 1;
  return {
    names: new Set(marks.names),
    figures: new Set(marks.figures),
    ages: numbers.filter(({ measure }) => measure === 'age').map(({ min }) => min),
    number: read,
    kin: new Map(),
  };
});
