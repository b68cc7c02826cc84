/** Which sentences of different articles tell the same thing: weighted overlap of their stems, by way of rare stems. */
import type { Story } from './story.ts';

export interface SentenceKey {
  /** Position of the reading in the story, and of the sentence in its analysis. */
  readonly article: number;
  readonly sentence: number;
}

export interface SentencePair {
  /** Positions in `keys`, the smaller first. */
  readonly first: number;
  readonly second: number;
  readonly a: SentenceKey;
  readonly b: SentenceKey;
  /** Weighted Jaccard, 0–1. */
  readonly similarity: number;
  /** Weight shared over the lighter side, 0–1. */
  readonly containment: number;
  /** Shared stems, most telling first. */
  readonly shared: readonly string[];
}

/** A stem in more of the sentences than this tells nothing apart, and only costs time. */
const COMMONEST = 0.34;
const LEAST_SHARED = 2;

/** Pairs out of `keys` in different articles that share at least two telling stems. */
export function pairSentences(story: Story, keys: readonly SentenceKey[]): SentencePair[] {
  const weights = new Map<string, number>();
  const weigh = (stem: string) => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const made = story.weight(stem);
    weights.set(stem, made);
    return made;
  };
  const bags = keys.map(
    ({ article, sentence }) => new Set(story.readings[article]?.analysis.sentences[sentence]?.stems),
  );
  const postings = new Map<string, number[]>();
  for (const [index, bag] of bags.entries()) {
    for (const stem of bag) {
      const list = postings.get(stem);
      if (list) list.push(index);
      else postings.set(stem, [index]);
    }
  }
  const most = Math.max(4, keys.length * COMMONEST);
  const masses = bags.map((bag) => massOf(bag, weigh));
  const pairs: SentencePair[] = [];
  const counts = new Uint16Array(keys.length);
  for (const [index, bag] of bags.entries()) {
    const touched: number[] = [];
    for (const stem of bag) {
      const list = postings.get(stem) ?? [];
      if (list.length > most) continue;
      for (const other of list) {
        if (other <= index || keys[other]?.article === keys[index]?.article) continue;
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    for (const other of touched) {
      const [a, b, right] = [keys[index], keys[other], bags[other]];
      if ((counts[other] ?? 0) >= LEAST_SHARED && a && b && right) {
        const shared = [...bag].filter((stem) => right.has(stem));
        const both = massOf(shared, weigh);
        const [one, rest] = [masses[index] ?? 0, masses[other] ?? 0];
        shared.sort((x, y) => weigh(y) - weigh(x));
        pairs.push({
          first: index,
          second: other,
          a,
          b,
          shared,
          similarity: both / (one + rest - both),
          containment: both / Math.min(one, rest),
        });
      }
      counts[other] = 0;
    }
  }
  return pairs;
}

function massOf(stems: Iterable<string>, weigh: (stem: string) => number): number {
  let mass = 0;
  for (const stem of stems) mass += weigh(stem);
  return mass;
}
