/** Which sentences of different articles tell the same thing: weighted overlap of their stems, where rare ones are shared. */
import type { Story } from './story.ts';

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
  const readForm = (bag: readonly number[]): Form => {
    const common = bag.filter((number) => (sharers[number] ?? 0) > 1);
    const telling = common.filter((number) => (sharers[number] ?? 0) <= most);
    return { common, own: new Set(common), telling, mass: massOf(bag, story), pairs: new Map() };
  };
  // Copies of one sentence are many in a story: what is alike is weighed once.
  const known = new Map<string, Form>();
  const forms: Form[] = [];
  const formOf = (key: number): Form => {
    const before = forms[key];
    if (before) return before;
    const bag = bags[key] ?? [];
    const name = bag.join();
    const form = known.get(name) ?? readForm(bag);
    known.set(name, form);
    forms[key] = form;
    return form;
  };
  return (first, second) => {
    if (keys[first]?.article === keys[second]?.article) return null;
    const [form, other] = [formOf(first), formOf(second)];
    const before = form.pairs.get(other);
    if (before !== undefined) return before;
    const pair = pairUp(form, other, story);
    form.pairs.set(other, pair);
    return pair;
  };
}

/** Sentences of the same stems; by their numbers in the story's table. */
interface Form {
  /** Stems that other sentences have as well, and those of them that tell something apart. */
  readonly common: readonly number[];
  readonly own: ReadonlySet<number>;
  readonly telling: readonly number[];
  /** Weight of all its stems. */
  readonly mass: number;
  /** With the forms that it was compared with. */
  readonly pairs: Map<Form, SentencePair | null>;
}

function pairUp(form: Form, other: Form, story: Story): SentencePair | null {
  let count = 0;
  for (const number of form.telling) if (other.own.has(number)) count += 1;
  if (count < LEAST_SHARED) return null;
  const shared = form.common.filter((number) => other.own.has(number));
  const both = massOf(shared, story);
  shared.sort((x, y) => story.weightOf(y) - story.weightOf(x));
  return {
    shared: shared.map(story.stemOf),
    similarity: both / (form.mass + other.mass - both),
    containment: both / Math.min(form.mass, other.mass),
  };
}

function massOf(bag: readonly number[], { weightOf }: Story): number {
  let mass = 0;
  for (const number of bag) mass += weightOf(number);
  return mass;
}
