/**
 * Which quotations of a story's articles are the same utterance, sentence by sentence. Candidates come from an index of
 * neighbouring content words, so that the work stays near linear; each pair is then aligned, one of texts that were met
 * before without any work.
 */
import type { Quotation } from '../../types.ts';
import type { Story } from '../story.ts';
import { noteRefused } from './abstentions.ts';
import { type Likeness, makeComparer, makeFolder, type Quoted, type Spoken } from './likeness.ts';
import { isOneUtterance, LEAST_TELLING } from './rules.ts';

/** Two quotations that give one utterance. `a` stands in the earlier article. */
export interface Match extends Likeness {
  readonly a: Quoted;
  readonly b: Quoted;
  /** Hunks were left out as trifles: by which rule. */
  readonly trifle?: Trifle;
}

export type Trifle = 'begun-or-ended-elsewhere' | 'bent-to-the-sentence' | 'article-or-conjunction';

/** A bigram in more quotations than this is a formula of the story, and tells nothing. */
const MOST_SHARERS = 60;
/** Far above what news articles have; a page made of quotations must not stop the reader's browser. */
const MOST_QUOTATIONS = 300; // an article
const MOST_PAIRS = 3_000; // a story
const LONGEST = 300; // stems of a quotation
/** A quotation and an article as well. */
const MOST_ARTICLES = 2 ** 16;
/** So much of the shorter one's stems stands in the other, where that is fewer than the telling words that are asked for. */
const LEAST_PART = 0.4;

const known = new WeakMap<Story, readonly Match[]>();

/** All matches between different articles, surest first; no stretch of a quotation is matched twice with one article. */
export function matchQuotations(story: Story): readonly Match[] {
  const before = known.get(story);
  if (before) return before;
  const spoken: Spoken[] = [];
  for (const [article, reading] of story.readings.entries())
    for (const quotation of readSpoken(reading.analysis.quotations))
      spoken.push({ index: spoken.length, reading, article, quotation });
  const fold = makeFolder();
  const compare = makeComparer();
  const refused: Match[] = [];
  const candidates: Match[] = [];
  for (const [i, j] of findCandidates(story, spoken)) {
    const [a, b] = [fold(spoken[i] as Spoken), fold(spoken[j] as Spoken)];
    const likeness = compare(a, b);
    if (!likeness) continue;
    if (isOneUtterance(a, b, likeness, story)) candidates.push({ ...likeness, a, b });
    else if (story.isExplained) refused.push({ ...likeness, a, b });
  }
  const matches = keepBest(candidates);
  noteRefused(story, refused, matches);
  known.set(story, matches);
  return matches;
}

/** What an article prints twice, in a caption and in the text, counts once. */
function readSpoken(quotations: readonly Quotation[]): Quotation[] {
  const told = new Map<string, Quotation[]>();
  const nameOf = ({ speaker }: Quotation) => speaker?.name ?? speaker?.text;
  return quotations
    .filter(({ field, form }) => !field && form !== 'term')
    .slice(0, MOST_QUOTATIONS)
    .filter((quotation) => {
      const before = told.get(quotation.text);
      if (!before) told.set(quotation.text, [quotation]);
      else if (before.some((other) => nameOf(other) === nameOf(quotation))) return false;
      else before.push(quotation);
      return true;
    });
}

/**
 * Pairs of quotations in different articles that share two content words that stand side by side or with one
 * between them, each pair once.
 */
function findCandidates(story: Story, spoken: readonly Spoken[]): [number, number][] {
  const byBigram = new Map<number, number[]>();
  const stems = spoken.map(({ quotation }) => story.numbersOf(quotation.stems).slice(0, LONGEST));
  const shared = findShared(spoken, stems);
  if (shared === null) return [];
  // Two numbers of stems make one key.
  const { isShared, width } = shared;
  for (const one of spoken) {
    const numbers = stems[one.index] as readonly number[];
    for (let i = 1; i < numbers.length; i += 1) {
      if (!isShared(numbers[i] as number)) continue;
      for (let gap = 1; gap <= Math.min(2, i); gap += 1) {
        if (!isShared(numbers[i - gap] as number)) continue;
        const key = (numbers[i - gap] as number) * width + (numbers[i] as number);
        const sharers = byBigram.get(key);
        if (!sharers) byBigram.set(key, [one.index]);
        else if (sharers.at(-1) !== one.index) sharers.push(one.index);
      }
    }
  }
  // Bigrams that each pair shares, by row and column; the pairs in the order in which they are met.
  const counts: number[][] = spoken.map(() => []);
  const pairs: [number, number][] = [];
  for (const sharers of byBigram.values()) {
    if (sharers.length < 2 || sharers.length > MOST_SHARERS) continue;
    for (let n = 0; n + 1 < sharers.length; n += 1) {
      const i = sharers[n] as number;
      const row = counts[i] as number[];
      for (let m = n + 1; m < sharers.length; m += 1) {
        const j = sharers[m] as number;
        const count = row[j];
        if (count !== undefined) row[j] = count + 1;
        else if (spoken[i]?.reading !== spoken[j]?.reading) {
          row[j] = 1;
          pairs.push([i, j]);
        }
      }
    }
  }
  const countOf = ([i, j]: [number, number]) => counts[i]?.[j] ?? 0;
  const strongest =
    pairs.length <= MOST_PAIRS ? pairs : pairs.sort((x, y) => countOf(y) - countOf(x)).slice(0, MOST_PAIRS);
  const mayBeOne = makeSieve(stems);
  return strongest.filter(([i, j]) => mayBeOne(i, j));
}

interface SharedStems {
  /** Is a stem in quotations of two articles? Most are in those of one, and find no pair. */
  readonly isShared: (stem: number) => boolean;
  /** All stems' numbers are below. */
  readonly width: number;
}

/** Null where none is shared. */
function findShared(spoken: readonly Spoken[], stems: readonly (readonly number[])[]): SharedStems | null {
  const SHARED = -1;
  // By stem: the first article that has it.
  const firstOf: number[] = [];
  let isAny = false;
  for (const { index, article } of spoken) {
    for (const stem of stems[index] ?? []) {
      const first = firstOf[stem];
      if (first === undefined) firstOf[stem] = article;
      else if (first !== article && first !== SHARED) {
        firstOf[stem] = SHARED;
        isAny = true;
      }
    }
  }
  return isAny ? { isShared: (stem) => firstOf[stem] === SHARED, width: firstOf.length } : null;
}

/** Enough stems in common, or a good part of those of the shorter one: no rule below asks for less. */
function makeSieve(stems: readonly (readonly number[])[]): (i: number, j: number) => boolean {
  const sets: Set<number>[] = [];
  return (i, j) => {
    const [a, b] = [stems[i] as readonly number[], stems[j] as readonly number[]];
    const own = sets[i] ?? new Set(a);
    sets[i] = own;
    const least = Math.min(LEAST_TELLING, LEAST_PART * Math.min(a.length, b.length));
    let shared = 0;
    for (const number of b) {
      if (shared >= least) return true;
      if (own.has(number)) shared += 1;
    }
    return shared >= least;
  };
}

const scoreOf = ({ identity, contentMatches, matches }: Match): number =>
  (contentMatches * 3 + matches.length) * identity;

/** Greedy: the strongest match takes its stretches; weaker ones that lie mostly on a taken stretch go. */
function keepBest(candidates: readonly Match[]): Match[] {
  // Stretches by quotation and the article that it was matched with.
  const taken = new Map<number, (readonly [number, number])[]>();
  const takenOf = ({ index }: Quoted, { article }: Quoted) => {
    const key = index * MOST_ARTICLES + article;
    const ranges = taken.get(key) ?? [];
    if (ranges.length === 0) taken.set(key, ranges);
    return ranges;
  };
  const kept: Match[] = [];
  const ordered = candidates
    .map((match) => ({ match, score: scoreOf(match) }))
    .sort((x, y) => y.score - x.score || x.match.a.index - y.match.a.index || x.match.b.index - y.match.b.index);
  for (const { match } of ordered) {
    const { a, b, rangeA, rangeB } = match;
    const [ofA, ofB] = [takenOf(a, b), takenOf(b, a)];
    const isFree =
      ofA.every((range) => isMostlyOutside(rangeA, range)) && ofB.every((range) => isMostlyOutside(rangeB, range));
    if (!isFree) continue;
    ofA.push(rangeA);
    ofB.push(rangeB);
    kept.push(match);
  }
  return kept;
}

const isMostlyOutside = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  Math.min(to, end) - Math.max(from, start) < 0.4 * Math.min(to - from, end - start);
