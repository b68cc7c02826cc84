/**
 * The keys by which an article is found again: its most telling terms, names and quotation shingles. A store keeps each
 * key joined with the article's day (same event) and the rarest few without it (older and later parts of a saga).
 */
import type { Digest } from './digest.ts';
import type { TermFrequencies } from './term-weights.ts';

export interface IndexKeys {
  /** Most telling first. */
  readonly dated: readonly string[];
  /** The rarest of them, for look-ups over all days. */
  readonly rare: readonly string[];
}

/** A report of the same event lies at most this many days away. */
export const DAYS_AROUND = 7;
/** Bucket of the articles without a day; no article's day comes near it. */
export const UNDATED = -1_000_000;
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
    dated: [...terms.slice(0, TERM_KEYS), ...names, ...quotes.map((hash) => `"${hash.toString(36)}`)],
    rare: [
      ...terms.slice(0, RARE_KEYS),
      ...names.slice(0, 3),
      ...quotes.slice(0, 2).map((hash) => `"${hash.toString(36)}`),
    ],
  };
}

/** One range of the dated index. */
export interface LookUp {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Terms of the open article that are looked up, of the TERM_KEYS under which every article is found: each is a request
 * to the disk. With fewer than these the labelled collection loses matches; with more it gains none.
 */
const TERM_LOOK_UPS = 36;
/** Dated articles look among the undated ones by their most telling keys only: such a match needs strong evidence. */
const UNDATED_LOOK_UPS = 8;

/** The ranges in which an article of this day is looked up, by its `dated` keys. */
export function lookUpsOf(keys: readonly string[], day: number | null): LookUp[] {
  const first = (most: number) => keys.filter((key, index) => index < most || isTelling(key));
  const undated = (key: string): LookUp => ({ key, from: UNDATED, to: UNDATED });
  if (day === null) return first(TERM_LOOK_UPS).map(undated);
  return [
    ...first(TERM_LOOK_UPS).map((key) => ({ key, from: day - DAYS_AROUND, to: day + DAYS_AROUND })),
    ...first(UNDATED_LOOK_UPS).map(undated),
  ];
}

/** A name of two words or a shingle of a quotation, not a single term. */
const isTelling = (key: string): boolean => key.startsWith('"') || key.includes(' ');

/** How much a shared key says. */
export function keyWeight(key: string, frequencies: TermFrequencies): number {
  if (key.startsWith('"')) return 12;
  if (key.includes(' ')) return Math.min(...key.split(' ').map((part) => frequencies.weigh(part))) + 2;
  return frequencies.weigh(key);
}

/** Collects which articles share keys with the open one, and ranks them. `Id` is what the store calls an article. */
export class CandidateTally<Id> {
  readonly #scores = new Map<Id, number>();

  add(ids: readonly Id[], weight: number): void {
    for (const id of ids) this.#scores.set(id, (this.#scores.get(id) ?? 0) + weight);
  }

  /** Best first, without `self`; articles sharing a single common key are left out. */
  best(self: Id | null, most = MOST_CANDIDATES): Id[] {
    return [...this.#scores]
      .filter(([id, score]) => id !== self && score >= 3)
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([id]) => id);
  }
}

/** Of those found over all times, this many more are looked at. */
const MOST_FAR_CANDIDATES = 12;

/** Near candidates first, then those found by rare keys alone, each once. */
export const joinCandidates = <Id>(near: readonly Id[], far: readonly Id[]): Id[] => [
  ...near,
  ...far.filter((id) => !near.includes(id)).slice(0, MOST_FAR_CANDIDATES),
];
