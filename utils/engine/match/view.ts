/** A digest made ready for scoring many pairs: sets instead of lists, weights summed once. */
import { stem } from '../text/words.ts';
import type { Digest } from './digest.ts';
import { normOf, type Vector } from './vectors.ts';

type Weigh = (term: string) => number;

export interface View {
  readonly digest: Digest;
  /** By corpus-wide weights; and by weights within the neighbourhood. */
  readonly vector: Vector;
  readonly norm: number;
  readonly localVector: Vector;
  readonly localNorm: number;
  /** Terms by their weight alone: of the whole article, and of its beginning. */
  readonly weights: Vector;
  readonly lead: Vector;
  readonly leadNorm: number;
  readonly title: Vector;
  readonly titleSum: number;
  readonly names: Vector;
  readonly namesSum: number;
  /** Of them, those that stand in the beginning. */
  readonly leadNames: Vector;
  readonly leadNamesSum: number;
  /** Prominence of each name, most prominent first. */
  readonly prominent: readonly (readonly [string, number])[];
  /** Pairs of name words, each by its commoner word. */
  readonly fullNames: Vector;
  readonly ages: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly clocks: ReadonlySet<string>;
  readonly quotes: ReadonlySet<number>;
}

/** What common first names are worth is not counted for a full name. */
const COMMON_NAME = 2;

/** `localWeigh`: how telling a term is among the articles at hand. */
export function makeView(digest: Digest, weigh: Weigh, localWeigh: Weigh): View {
  const vector = new Map<string, number>();
  const weights = new Map<string, number>();
  const localVector = new Map<string, number>();
  for (const [index, term] of digest.terms.entries()) {
    const often = 1 + Math.log(digest.counts[index] ?? 1);
    const weight = weigh(term);
    weights.set(term, weight);
    vector.set(term, often * weight);
    localVector.set(term, often * localWeigh(term) * Math.sqrt(Math.max(0.3, weight)));
  }
  const lead = new Map(digest.lead.map((term) => [term, weigh(term)]));
  const title = new Map(digest.title.map((term) => [term, weigh(term)]));
  const names = new Map(digest.names.map((name) => [name, weigh(name)]));
  const leadNames = new Map([...names].filter(([name]) => lead.has(stem(name))));
  const prominent = digest.names.map((name, index) => {
    // Named once in sixty words throughout: the article is about this name.
    const often = Math.min(1, (digest.nameCounts[index] ?? 1) / (1 + digest.length / 60));
    return [name, (often * (names.get(name) ?? 0)) / 8] as const;
  });
  const rarity = (name: string) => Math.max(0, Math.min(...name.split(' ').map(weigh)) - COMMON_NAME);
  return {
    digest,
    vector,
    norm: normOf(vector),
    localVector,
    localNorm: normOf(localVector),
    weights,
    lead,
    leadNorm: normOf(lead),
    title,
    titleSum: sumOf(title),
    names,
    namesSum: sumOf(names),
    leadNames,
    leadNamesSum: sumOf(leadNames),
    prominent: prominent.sort((a, b) => b[1] - a[1]),
    fullNames: new Map(digest.fullNames.map((name) => [name, rarity(name)])),
    ages: new Set(digest.ages),
    days: new Set(digest.days),
    clocks: new Set(digest.clocks),
    quotes: new Set(digest.quotes),
  };
}

function sumOf(weights: Vector): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
