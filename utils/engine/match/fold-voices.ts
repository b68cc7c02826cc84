/**
 * Wire copies are one voice: an agency's text in several outlets says a thing once, however many print it. Told by the
 * words themselves (shingle containment, so that an abridged or reordered copy counts); a credit line is only a hint,
 * since outlets credit agencies for a sentence and print whole texts without credit.
 */
import { readOwnLines } from '../text/boilerplate.ts';
import type { Article, Reading } from '../types.ts';
import { hashShingles } from './shingles.ts';

export interface Voice {
  /** Ids of the articles that speak with it, in the order given. */
  readonly articles: readonly string[];
  /** Agency whose text they share; null for an outlet's own, or where no copy names one. */
  readonly agency: string | null;
}

/** Words a shingle: long enough that two writers do not hit on the same ones about the same facts. */
const SHINGLE = 5;
/** Share of the shorter text that stands in the longer one. Own short reports with a paragraph copied reach .4. */
const COPY = 0.45;
const COPY_OF_ONE_AGENCY = 0.42;
/** A text of a few sentences can't show that it is a copy. */
const LEAST_SHINGLES = 20;
const LONGEST = 20_000; // characters

/** Voices in order of their first article. Every article is in exactly one; an outlet never has two. */
export function foldVoices(readings: readonly Pick<Reading, 'article'>[]): Voice[] {
  const articles = readings.map(({ article }) => article);
  const groupOf = articles.map((_, index) => index);
  const join = (a: number, b: number) => {
    const [from, to] = [groupOf[b], groupOf[a]];
    for (const [index, group] of groupOf.entries()) if (group === from) groupOf[index] = to as number;
  };
  for (const [a, one] of articles.entries()) {
    for (let b = a + 1; b < articles.length; b += 1) {
      const other = articles[b] as Article;
      if (groupOf[a] === groupOf[b]) continue;
      if (one.outlet === other.outlet || isCopy(shinglesOf(one), shinglesOf(other), one, other)) join(a, b);
    }
  }
  return [...new Set(groupOf)].map((group) => {
    const members = articles.filter((_, index) => groupOf[index] === group);
    const isShared = new Set(members.map(({ outlet }) => outlet)).size > 1;
    return {
      articles: members.map(({ id }) => id),
      agency: isShared ? (members.find(({ credit }) => credit)?.credit ?? null) : null,
    };
  });
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>, one: Article, other: Article): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < LEAST_SHINGLES) return false;
  let shared = 0;
  for (const hash of few) if (many.has(hash)) shared += 1;
  const isOneAgency = Boolean(one.credit) && one.credit?.toLowerCase() === other.credit?.toLowerCase();
  return shared / few.size >= (isOneAgency ? COPY_OF_ONE_AGENCY : COPY);
}

const known = new WeakMap<Article, ReadonlySet<number>>();

/** Remembered as long as the article itself: a story is compared again with each report that joins it. */
function shinglesOf(article: Article): ReadonlySet<number> {
  const made = known.get(article) ?? new Set(hashShingles(ownPassages(article), SHINGLE));
  known.set(article, made);
  return made;
}

/** What the outlet wrote itself: quotations are left out, since every reporter has the same ones. */
function ownPassages({ text }: Article): string[] {
  const start = text.slice(0, LONGEST);
  return readOwnLines(start).flatMap(({ start: from, end }) => splitAtQuotations(start.slice(from, end)));
}

function splitAtQuotations(line: string): string[] {
  return line.split(/["“”„«»]|[’']{2}|[‘`]{2}/).filter((_, index) => index % 2 === 0);
}
