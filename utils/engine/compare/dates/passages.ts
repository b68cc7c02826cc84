/** Which sentences of different articles tell the same thing: weighted overlap of their stems, where rare ones are shared. */
import type { Story } from '../story.ts';
import { CALENDAR_STEM } from './keys.ts';

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
  /** How many of them tell something of a happening: neither the calendar's words nor the bare verb of speech. */
  readonly tellingCount: number;
  /** The first of those: what is shown. */
  readonly mostTelling: readonly string[];
}

/** Positions in the keys, the smaller first. Null where the two share too little, or stand in one article. */
export type SentencePairs = (first: number, second: number) => SentencePair | null;

/** A stem in more of the sentences than this tells nothing apart. */
const COMMONEST = 0.34;
const LEAST_SHARED = 2;
const MOST_SHOWN = 6; // stems

/** Two of `keys` are a pair where they share at least two telling stems; each pair is weighed when it is asked for. */
export function pairSentences(story: Story, keys: readonly SentenceKey[]): SentencePairs {
  const bags = keys.map(({ article, sentence }) =>
    story.numbersOf(story.readings[article]?.analysis.sentences[sentence]?.stems ?? []),
  );
  const sharers: number[] = [];
  for (const bag of bags) for (const number of bag) sharers[number] = (sharers[number] ?? 0) + 1;
  const most = Math.max(4, keys.length * COMMONEST);
  const readForm = (bag: readonly number[], index: number): Form => {
    const common = bag.filter((number) => (sharers[number] ?? 0) > 1);
    const telling = common.filter((number) => (sharers[number] ?? 0) <= most);
    return { common, telling, mass: massOf(bag, story), index, pairs: [] };
  };
  // Copies of one sentence are many in a story, and have one bag: what is alike is weighed once.
  const forms = new Map<readonly number[], Form>();
  const formOfKey: Form[] = [];
  const formOf = (key: number): Form => {
    const bag = bags[key] ?? NONE;
    const form = forms.get(bag) ?? readForm(bag, forms.size);
    forms.set(bag, form);
    formOfKey[key] = form;
    return form;
  };
  const pairUp = makePairing(story);
  return (first, second) => {
    if (keys[first]?.article === keys[second]?.article) return null;
    const form = formOfKey[first] ?? formOf(first);
    const other = formOfKey[second] ?? formOf(second);
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
  const isTelling = makeTellingReader(story);
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
    return new Weighed(
      story,
      shared,
      shared.filter(isTelling),
      both / (form.mass + other.mass - both),
      both / Math.min(form.mass, other.mass),
    );
  };
}

/** Most pairs are only counted and weighed: the words of the others are put in order when they are asked for. */
class Weighed implements SentencePair {
  readonly similarity: number;
  readonly containment: number;
  readonly tellingCount: number;
  readonly #story: Story;
  readonly #shared: readonly number[];
  readonly #telling: readonly number[];
  #sharedWords: readonly string[] | null = null;
  #tellingWords: readonly string[] | null = null;

  constructor(
    story: Story,
    shared: readonly number[],
    telling: readonly number[],
    similarity: number,
    containment: number,
  ) {
    this.similarity = similarity;
    this.containment = containment;
    this.tellingCount = telling.length;
    this.#story = story;
    this.#shared = shared;
    this.#telling = telling;
  }

  get shared(): readonly string[] {
    this.#sharedWords ??= this.#story.mostTellingFirst([...this.#shared]);
    return this.#sharedWords;
  }

  get mostTelling(): readonly string[] {
    this.#tellingWords ??= this.#story.mostTellingFirst([...this.#telling]).slice(0, MOST_SHOWN);
    return this.#tellingWords;
  }
}

/** By the numbers of stems; each is looked at once, however many pairs share it. */
function makeTellingReader({ stemOf }: Story): (number: number) => boolean {
  const known: boolean[] = [];
  return (number) => {
    const before = known[number];
    if (before !== undefined) return before;
    const isTelling = !CALENDAR_STEM.test(stemOf(number));
    known[number] = isTelling;
    return isTelling;
  };
}

function massOf(bag: readonly number[], { weightOf }: Story): number {
  let mass = 0;
  for (const number of bag) mass += weightOf(number);
  return mass;
}
