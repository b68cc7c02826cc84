/** Which sentences of different articles tell the same thing: weighted overlap of their stems, by way of rare stems. */
import type { Story } from './story.ts';

export interface SentenceKey {
  /** Position of the reading in the story, and of the sentence in its analysis. */
  readonly article: number;
  readonly sentence: number;
}

export interface SentencePair {
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
  const pairs: SentencePair[] = [];
  for (const [index, bag] of bags.entries()) {
    const counts = new Map<number, number>();
    for (const stem of bag) {
      const list = postings.get(stem) ?? [];
      if (list.length > most) continue;
      for (const other of list) {
        if (other > index && keys[other]?.article !== keys[index]?.article)
          counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of counts) {
      if (count >= LEAST_SHARED)
        pairs.push(
          measure(story, keys[index] as SentenceKey, keys[other] as SentenceKey, bag, bags[other] as Set<string>),
        );
    }
  }
  return pairs;
}

function measure(
  story: Story,
  a: SentenceKey,
  b: SentenceKey,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): SentencePair {
  const sum = (stems: Iterable<string>) => {
    let total = 0;
    for (const stem of stems) total += story.weight(stem);
    return total;
  };
  const shared = [...left].filter((stem) => right.has(stem)).sort((x, y) => story.weight(y) - story.weight(x));
  const [both, one, other] = [sum(shared), sum(left), sum(right)];
  return { a, b, shared, similarity: both / (one + other - both), containment: both / Math.min(one, other) };
}
