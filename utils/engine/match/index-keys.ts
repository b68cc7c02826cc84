/**
 * The keys by which an article is found again: its most telling terms, names and quotation shingles. A store keeps all of
 * them by the article's day (same event) and the rarest few without it (older and later parts of a saga). Articles
 * without a day are found by all their keys among each other, and by the rarest few among those with one.
 */
import type { Digest } from './digest.ts';
import type { TermFrequencies } from './term-weights.ts';

export interface IndexKeys {
  /** Terms, the most telling first, then names and shingles. */
  readonly near: readonly string[];
  /** The rarest of them, for look-ups over all days. */
  readonly rare: readonly string[];
}

/** A report of the same event lies at most this many days away. */
export const DAYS_AROUND = 7;
/** Candidates whose digests are read: enough for a story of thirty outlets, few enough for all pairs. */
export const MOST_CANDIDATES = 32;

const TERM_KEYS = 48;
const NAME_KEYS = 8;
const QUOTE_KEYS = 6;
const RARE_KEYS = 8;
/** Terms that more than one article in five has find everything. */
const LEAST_WEIGHT = 1.6;

/** `frequencies` as known when asked: keys stored earlier may differ by some, which costs little recall. */
export function makeIndexKeys(digest: Digest, frequencies: TermFrequencies): IndexKeys {
  const lead = new Set(digest.lead);
  const weightOf = new Map<string, number>();
  for (const [index, term] of digest.terms.entries()) {
    const weight = frequencies.weigh(term);
    if (weight < LEAST_WEIGHT) continue;
    weightOf.set(term, (1 + Math.log(digest.counts[index] ?? 1)) * weight * (lead.has(term) ? 1.5 : 1));
  }
  const terms = [...weightOf.keys()].sort((a, b) => (weightOf.get(b) ?? 0) - (weightOf.get(a) ?? 0));
  const rarity = (name: string) => Math.min(...name.split(' ').map((part) => frequencies.weigh(part)));
  const names = [...digest.fullNames].sort((a, b) => rarity(b) - rarity(a)).slice(0, NAME_KEYS);
  // The smallest hashes: two articles with one quotation choose the same ones.
  const quotes = [...digest.quotes].sort((a, b) => a - b).slice(0, QUOTE_KEYS);
  return {
    near: [...terms.slice(0, TERM_KEYS), ...names, ...quotes.map((hash) => `"${hash.toString(36)}`)],
    rare: [
      ...terms.slice(0, RARE_KEYS),
      ...names.slice(0, 3),
      ...quotes.slice(0, 2).map((hash) => `"${hash.toString(36)}`),
    ],
  };
}

/** How much a shared key says. */
export function keyWeight(key: string, frequencies: TermFrequencies): number {
  if (key.startsWith('"')) return 12;
  if (key.includes(' ')) return Math.min(...key.split(' ').map((part) => frequencies.weigh(part))) + 2;
  return frequencies.weigh(key);
}

/** What a single common key weighs less than. */
const LEAST_SCORE = 3;

/** Collects which articles share keys with the open one, and ranks them. `Id` is what the store calls an article. */
export class CandidateTally<Id> {
  readonly #scores = new Map<Id, number>();
  /** Articles added more than once. */
  readonly #again = new Set<Id>();

  /** Articles that share a key, or several keys that weigh so much together. */
  add(ids: readonly Id[], weight: number): void {
    for (const id of ids) {
      const before = this.#scores.get(id);
      if (before !== undefined) this.#again.add(id);
      this.#scores.set(id, (before ?? 0) + weight);
    }
  }

  /**
   * Best first, without `self`; articles sharing a single common key are left out. `mostOnce`: how many that were added
   * only once are let in.
   */
  best(self: Id | null, most = MOST_CANDIDATES, mostOnce = most): Id[] {
    const found = [...this.#scores].filter(([id, score]) => id !== self && score >= LEAST_SCORE);
    // Of thousands only the best few are put in order.
    const scores = Float64Array.from(found, ([, score]) => score).sort();
    const least = scores[Math.max(0, scores.length - most)] ?? 0;
    let once = 0;
    return found
      .filter(([, score]) => score >= least)
      .sort(([, a], [, b]) => b - a)
      .filter(([id]) => this.#again.has(id) || ++once <= mostOnce)
      .slice(0, most)
      .map(([id]) => id);
  }
}

/** Of those found over all times, this many more are looked at. */
const MOST_FAR_CANDIDATES = 12;
/** One rare key in common is nearly always chance; in a small corpus it may be all that two parts of a saga share. */
const MOST_BY_ONE_KEY = 4;

/** Near candidates first, then those found by rare keys alone, each once. */
export function joinCandidates<Id>(self: Id | null, near: CandidateTally<Id>, far: CandidateTally<Id>): Id[] {
  const first = near.best(self);
  const others = far.best(self, MOST_CANDIDATES, MOST_BY_ONE_KEY).filter((id) => !first.includes(id));
  return [...first, ...others.slice(0, MOST_FAR_CANDIDATES)];
}
