/**
 * Do two articles tell of one scene? What is the same event is decided before (match/); this is the comparers' own doubt
 * where a question rests on the event alone ("How many people were killed?") and a look-alike event of the same week
 * would answer it too. Own names and exact figures are shared by reports of one event, hardly by those of two.
 */
import type { Reading } from '../types.ts';

/** An article with fewer names of its own says too little to doubt. */
const FEWEST_NAMES = 2;
/**
 * Least share of the poorer article's names that both have. Of pairs of one event in ../shared/eval/matching/dated.jsonl
 * 5 % have less than the first, of look-alike pairs 52 %.
 */
const LEAST = 0.15;
const LEAST_WHERE_WEAK = 0.2;
/** Where both tell ages and have none in common: 7 % of the pairs of one event, 58 % of the look-alikes. */
const LEAST_WITH_OTHER_PEOPLE = 0.4;

interface Marks {
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly ages: readonly number[];
}

/** 'weak': the question shares nothing but the kind of happening, so more is asked of the articles. */
export type Doubt = 'plain' | 'weak' | 'age';

export function areStrangers(a: Reading, b: Reading, question: Doubt = 'plain'): boolean {
  if (a.article.id === b.article.id) return false;
  const [one, other] = [marksOf(a), marksOf(b)];
  const poorer = Math.min(one.names.size, other.names.size);
  const hasOtherPeople = question !== 'age' && tellOtherAges(one.ages, other.ages);
  if (poorer < FEWEST_NAMES) return hasOtherPeople && question === 'weak';
  const shared = countShared(one.names, other.names) + countShared(one.figures, other.figures) / 2;
  const least = hasOtherPeople ? LEAST_WITH_OTHER_PEOPLE : question === 'weak' ? LEAST_WHERE_WEAK : LEAST;
  return shared / poorer < least;
}

/** A year between two ages may be a birthday, or what the outlets differ in. */
const tellOtherAges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => Math.abs(a - b) > 1));

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const mark of one) if (other.has(mark)) count += 1;
  return count;
}

/** A reading never changes, and is asked about once a question and article. */
const known = new WeakMap<Reading, Marks>();

function marksOf(reading: Reading): Marks {
  const before = known.get(reading);
  if (before) return before;
  const { marks, numbers } = reading.analysis;
  const made = {
    names: new Set(marks.names),
    figures: new Set(marks.figures),
    ages: numbers.filter(({ measure }) => measure === 'age').map(({ min }) => min),
  };
  known.set(reading, made);
  return made;
}
