/**
 * How telling a term is: inverse document frequency over the reader's corpus, smoothed with the share of news articles
 * that have the word anyway, so that a corpus of three articles weighs words sensibly too.
 *
 * Frequencies are counted in a count–min sketch (Cormode & Muthukrishnan 2005) with two rows: half a megabyte whatever
 * the corpus' size, quick to load in a fresh worker, and no row to rewrite for each term of each article. It never
 * counts too low; its error is a share of the corpus (terms an article / width), about that of a word never seen.
 */
import { NEWS_WORDS } from '../lexicon/news-words.ts';
import { WORD_SHARE_CLASSES } from '../lexicon/word-shares.ts';

/** Share of articles with a word of which nothing is known: names, rare words. */
const UNKNOWN_SHARE = 0.0008;
const NEWS_SHARE = 0.1;
/** As many articles' worth of belief in the known shares before the corpus outweighs them. */
const PRIOR_ARTICLES = 1_000;

const shares = new Map<string, number>(
  WORD_SHARE_CLASSES.flatMap((terms, rank) =>
    terms.split(/\s+/).map((term) => [term, Math.exp(-(rank + 0.5) / 2)] as const),
  ),
);
for (const term of NEWS_WORDS) shares.set(term, Math.max(NEWS_SHARE, shares.get(term) ?? 0));

const shareOf = (term: string): number => shares.get(term) ?? UNKNOWN_SHARE;

/** Natural logarithm of the inverse share, by prior knowledge alone. */
export const priorWeight = (term: string): number => -Math.log(shareOf(term));

const ROW = 1 << 16;

/** Document frequencies of terms; grows and shrinks with the corpus. */
export class TermFrequencies {
  /** Articles counted. */
  articles: number;
  /** Two rows of ROW counters. */
  readonly counters: Uint32Array;
  #weights = new Map<string, number>();

  constructor(counters: Uint32Array = new Uint32Array(2 * ROW), articles = 0) {
    if (counters.length !== 2 * ROW) throw new RangeError(`expected ${2 * ROW} counters, got ${counters.length}`);
    this.counters = counters;
    this.articles = articles;
  }

  /** 0–1: share of the weights that is prior knowledge. */
  get inexperience(): number {
    return PRIOR_ARTICLES / (PRIOR_ARTICLES + this.articles);
  }

  /** `step` 1 as an article comes in, -1 as it goes; `terms` each once. */
  count(terms: readonly string[], step: 1 | -1): void {
    this.articles = Math.max(0, this.articles + step);
    for (const term of terms) {
      for (const slot of slotsOf(term)) {
        const value = this.counters[slot] ?? 0;
        this.counters[slot] = step === 1 ? value + 1 : Math.max(0, value - 1);
      }
    }
    this.#weights.clear();
  }

  /** About how many articles have the term; never too low. */
  estimate(term: string): number {
    const [one, other] = slotsOf(term);
    return Math.min(this.counters[one] ?? 0, this.counters[other] ?? 0);
  }

  /** Inverse document frequency, natural logarithm, at least 0. */
  weigh(term: string): number {
    const known = this.#weights.get(term);
    if (known !== undefined) return known;
    const weight = this.weighAnew(term);
    if (this.#weights.size > 20_000) this.#weights.clear();
    this.#weights.set(term, weight);
    return weight;
  }

  /** The same, not remembered: for those who ask once for each term. */
  weighAnew(term: string): number {
    const expected = this.estimate(term) + PRIOR_ARTICLES * shareOf(term);
    return Math.max(0, Math.log((this.articles + PRIOR_ARTICLES + 1) / (expected + 0.5)));
  }
}

/** One counter in each row. Two multipliers of one FNV-1a pass make two nearly independent hashes. */
function slotsOf(term: string): [number, number] {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let i = 0; i < term.length; i += 1) {
    const code = term.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  one ^= one >>> 15;
  other ^= other >>> 13;
  return [one & (ROW - 1), ROW + (other & (ROW - 1))];
}
