/**
 * Wire copies are one voice: an agency's text in several outlets says a thing once, however many print it. Told by the
 * words themselves (shingle containment, so that an abridged or reordered copy counts); a credit line is only a hint,
 * since outlets credit agencies for a sentence and print whole texts without credit.
 */
import { readDocument } from '../text/document.ts';
import type { Article, Reading } from '../types.ts';
import { isWhole, quarterOf, readOwnShingles } from './own-shingles.ts';

export interface Voice {
  /** Ids of the articles that speak with it, in the order given. */
  readonly articles: readonly string[];
  /** Agency whose text they share; null for an outlet's own, or where no copy names one. */
  readonly agency: string | null;
}

/** Share of the shorter text that stands in the longer one. Own short reports with a paragraph copied reach .4. */
const COPY = 0.45;
const COPY_OF_ONE_AGENCY = 0.42;
/** A text of a few sentences can't show that it is a copy. */
const LEAST_SHINGLES = 20;
/** Standard deviations around the share of a sample within which it decides nothing: 1 in 100 of the rest is wrong. */
const DOUBT = 2.6;

/** Voices in order of their first article. Every article is in exactly one; an outlet never has two. */
export function foldVoices(readings: readonly Reading[]): Voice[] {
  const groupOf = readings.map((_, index) => index);
  const join = (a: number, b: number) => {
    const [from, to] = [groupOf[b], groupOf[a]];
    for (const [index, group] of groupOf.entries()) if (group === from) groupOf[index] = to as number;
  };
  for (const [a, one] of readings.entries()) {
    for (let b = a + 1; b < readings.length; b += 1) {
      const other = readings[b] as Reading;
      if (groupOf[a] === groupOf[b]) continue;
      if (one.article.outlet === other.article.outlet || isCopy(one, other)) join(a, b);
    }
  }
  return [...new Set(groupOf)].map((group) => {
    const members = readings.flatMap(({ article }, index) => (groupOf[index] === group ? [article] : []));
    const isShared = new Set(members.map(({ outlet }) => outlet)).size > 1;
    return {
      articles: members.map(({ id }) => id),
      agency: isShared ? (members.find(({ credit }) => credit)?.credit ?? null) : null,
    };
  });
}

/** By the samples that the analyses keep; by the texts themselves where those leave a doubt. */
function isCopy(one: Reading, other: Reading): boolean {
  const credit = one.article.credit?.toLowerCase();
  const least = credit && credit === other.article.credit?.toLowerCase() ? COPY_OF_ONE_AGENCY : COPY;
  let [a, b] = [one.analysis.marks.shingles, other.analysis.marks.shingles];
  if (isWhole(a) && isWhole(b)) return sharesEnough(a, b, least);
  [a, b] = [quarterOf(a), quarterOf(b)];
  const sampled = Math.min(a.length, b.length);
  const [low, high] = boundsOf(countShared(a, b), sampled);
  if (high < least) return false;
  if (low >= least && sampled >= LEAST_SHINGLES) return true;
  return isCopyByText(one.article, other.article, least);
}

/** Wilson's score interval of a share that was seen in a sample (1927). */
function boundsOf(shared: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const [share, square] = [shared / of, DOUBT ** 2 / of];
  const middle = share + square / 2;
  const reach = Math.sqrt(square * (share * (1 - share) + square / 4));
  return [(middle - reach) / (1 + square), (middle + reach) / (1 + square)];
}

/** Numbers that are in both; ascending both. */
function countShared(a: readonly number[], b: readonly number[]): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const step = (a[i] as number) - (b[j] as number);
    if (step === 0) count += 1;
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return count;
}

/** Whether so great a part of the shorter one is in both; ascending both. Most are told by their beginnings. */
function sharesEnough(one: readonly number[], other: readonly number[], least: number): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < LEAST_SHINGLES) return false;
  let missed = 0;
  let at = 0;
  for (const hash of few) {
    while (at < many.length && (many[at] as number) < hash) at += 1;
    if (many[at] === hash) continue;
    missed += 1;
    if ((few.length - missed) / few.length < least) return false;
  }
  return true;
}

function isCopyByText(one: Article, other: Article, least: number): boolean {
  const [few, many] = [shinglesOf(one), shinglesOf(other)].sort((a, b) => a.size - b.size);
  if (!few || !many) return false;
  let shared = 0;
  for (const hash of few) if (many.has(hash)) shared += 1;
  return isCopyOf(shared, few.size, least);
}

const isCopyOf = (shared: number, of: number, least: number): boolean => of >= LEAST_SHINGLES && shared / of >= least;

const known = new WeakMap<Article, ReadonlySet<number>>();

/** Remembered as long as the article itself: a story is compared again with each report that joins it. */
function shinglesOf(article: Article): ReadonlySet<number> {
  const made = known.get(article) ?? readOwnShingles(readDocument(article));
  known.set(article, made);
  return made;
}
