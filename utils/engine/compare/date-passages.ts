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
  // Copies of one text, and of one sentence, are many in a story: what is alike is weighed once.
  const forms = new Map<string, Form>();
  const formOf = keys.map(({ article, sentence }) => {
    const stems = story.readings[article]?.analysis.sentences[sentence]?.stems ?? [];
    const name = stems.join(' ');
    const known = forms.get(name);
    if (known) return known;
    const bag = new Set(stems);
    const made = { bag, mass: massOf(bag, weigh), overlaps: new Map<Form, Overlap>() };
    forms.set(name, made);
    return made;
  });
  const postings = new Map<string, number[]>();
  for (const [index, { bag }] of formOf.entries()) {
    for (const stem of bag) {
      const list = postings.get(stem);
      if (list) list.push(index);
      else postings.set(stem, [index]);
    }
  }
  const most = Math.max(4, keys.length * COMMONEST);
  const pairs: SentencePair[] = [];
  const counts = new Uint16Array(keys.length);
  for (const [index, form] of formOf.entries()) {
    const touched: number[] = [];
    for (const stem of form.bag) {
      const list = postings.get(stem) ?? [];
      if (list.length > most) continue;
      for (const other of list) {
        if (other <= index || keys[other]?.article === keys[index]?.article) continue;
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    for (const other of touched) {
      const [a, b, right] = [keys[index], keys[other], formOf[other]];
      if ((counts[other] ?? 0) >= LEAST_SHARED && a && b && right)
        pairs.push({ first: index, second: other, a, b, ...overlapBetween(form, right, weigh) });
      counts[other] = 0;
    }
  }
  return pairs;
}

type Overlap = Pick<SentencePair, 'similarity' | 'containment' | 'shared'>;

/** Sentences of the same stems. */
interface Form {
  readonly bag: ReadonlySet<string>;
  readonly mass: number;
  /** With the forms that it was compared with. */
  readonly overlaps: Map<Form, Overlap>;
}

function overlapBetween(form: Form, other: Form, weigh: (stem: string) => number): Overlap {
  const known = form.overlaps.get(other);
  if (known) return known;
  const shared = [...form.bag].filter((stem) => other.bag.has(stem));
  const both = massOf(shared, weigh);
  shared.sort((x, y) => weigh(y) - weigh(x));
  const made = {
    shared,
    similarity: both / (form.mass + other.mass - both),
    containment: both / Math.min(form.mass, other.mass),
  };
  form.overlaps.set(other, made);
  return made;
}

function massOf(stems: Iterable<string>, weigh: (stem: string) => number): number {
  let mass = 0;
  for (const stem of stems) mass += weigh(stem);
  return mass;
}
