/** Which sentences of different articles tell the same thing: weighted overlap of their stems, where rare ones are shared. */
import type { Story } from '../story.ts';

export interface SentenceKey {
  /** Position of the reading in the story, and of the sentence in its analysis. */
  readonly article: number;
  readonly sentence: number;
}

export interface SentencePair {
  /** Weighted Jaccard, 0–1. */
  readonly similarity: number;
  /** Weight shared over the lighter side, 0–1. */
  readonly containment: number;
  /** Shared stems, most telling first. */
  readonly shared: readonly string[];
}

/** Positions in the keys, the smaller first. Null where the two share too little, or stand in one article. */
export type SentencePairs = (first: number, second: number) => SentencePair | null;

/** A stem in more of the sentences than this tells nothing apart. */
const COMMONEST = 0.34;
const LEAST_SHARED = 2;

/** Two of `keys` are a pair where they share at least two telling stems; each pair is weighed when it is asked for. */
export function pairSentences(story: Story, keys: readonly SentenceKey[]): SentencePairs {
  const bags = keys.map(({ article, sentence }) =>
    story.numbersOf(story.readings[article]?.analysis.sentences[sentence]?.stems ?? []),
  );
  const sharers: number[] = [];
  for (const bag of bags) for (const number of bag) sharers[number] = (sharers[number] ?? 0) + 1;
  const most = Math.max(4, keys.length * COMMONEST);
  const forms = new Map<readonly number[], Form>();
  const readForm = (bag: readonly number[]): Form => {
    const common = bag.filter((number) => (sharers[number] ?? 0) > 1);
    const telling = common.filter((number) => (sharers[number] ?? 0) <= most);
    return { common, telling, mass: massOf(bag, story), index: forms.size, pairs: [] };
  };
  // Copies of one sentence are many in a story, and have one bag: what is alike is weighed once.
  const formOf = (bag: readonly number[]): Form => {
    const form = forms.get(bag) ?? readForm(bag);
    forms.set(bag, form);
    return form;
  };
  const formOfKey: Form[] = [];
  const pairUp = makePairing(story);
  return (first, second) => {
    if (keys[first]?.article === keys[second]?.article) return null;
    const form = formOfKey[first] ?? formOf(bags[first] ?? NONE);
    const other = formOfKey[second] ?? formOf(bags[second] ?? NONE);
    formOfKey[first] = form;
    formOfKey[second] = other;
    const before = form.pairs[other.index];
    if (before !== undefined) return before;
    const pair = pairUp(form, other);
    form.pairs[other.index] = pair;
    return pair;
  };
}

const NONE: readonly number[] = [];

/** Sentences of the same stems; by their numbers in the story's table. */
interface Form {
  /** Stems that other sentences have as well, and those of them that tell something apart. */
  readonly common: readonly number[];
  readonly telling: readonly number[];
  /** Weight of all its stems. */
  readonly mass: number;
  readonly index: number;
  /** By the index of the forms that it was compared with. */
  readonly pairs: (SentencePair | null)[];
}

/** Holds two forms against each other. What the first one has is marked once for all that it is held against in a row. */
function makePairing(story: Story): (form: Form, other: Form) => SentencePair | null {
  const marks: number[] = [];
  let stamp = 0;
  let marked: Form | null = null;
  const mark = ({ common }: Form) => {
    stamp += 1;
    for (const number of common) marks[number] = stamp;
  };
  return (form, other) => {
    if (marked !== form) mark(form);
    marked = form;
    let count = 0;
    for (const number of other.telling) if (marks[number] === stamp) count += 1;
    if (count < LEAST_SHARED) return null;
    mark(other);
    marked = other;
    const shared = form.common.filter((number) => marks[number] === stamp);
    const both = massOf(shared, story);
    return {
      shared: story.mostTellingFirst(shared),
      similarity: both / (form.mass + other.mass - both),
      containment: both / Math.min(form.mass, other.mass),
    };
  };
}

function massOf(bag: readonly number[], { weightOf }: Story): number {
  let mass = 0;
  for (const number of bag) mass += weightOf(number);
  return mass;
}
