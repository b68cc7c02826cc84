/** Are two passages about the same thing? Weighted overlap of their stems; the measures that all kinds share. */

export interface Overlap {
  /** 0–1: shared weight over the weight of the lighter side (containment). */
  readonly containment: number;
  /** 0–1: shared weight over the weight of both sides together (Jaccard). */
  readonly jaccard: number;
  /** Shared stems, most telling first. */
  readonly shared: readonly string[];
}

/** The stems of a story's sentences as numbers: a passage is looked up once and then held against many others. */
export interface StemTable {
  /** 0–1: how much a shared stem says about two passages having the same subject, within this story. */
  readonly weight: (stem: string) => number;
  /** Weighted overlap of two bags of stems, repetitions folded. Empty sides overlap in nothing. */
  readonly overlap: (a: readonly string[], b: readonly string[]) => Overlap;
  /** The same of two lists of numbers without repetitions. */
  readonly overlapOf: (a: readonly number[], b: readonly number[]) => Overlap;
  /** The numbers of a bag's stems in order, each once: equal stems have equal numbers, equal sentences one list. */
  readonly numbersOf: (stems: readonly string[]) => readonly number[];
  /** The stems of such numbers by their weights, those of one weight as they come. The list is put in order as well. */
  readonly mostTellingFirst: (numbers: number[]) => readonly string[];
  /** Weight and stem of a number that `numbersOf` gave. */
  readonly weightOf: (number: number) => number;
  readonly stemOf: (number: number) => string;
}

const NONE: Overlap = { containment: 0, jaccard: 0, shared: [] };

/** `sentences`: the stems of each sentence of the story. */
export function makeStemTable(sentences: readonly (readonly string[])[]): StemTable {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const counts: number[] = [];
  const bags = new Map<readonly string[], readonly number[]>();
  // Which bag a number was last met in: a bag may be a whole page without a full stop.
  const lastBag: number[] = [];
  let bagCount = 0;
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    counts.push(0);
    lastBag.push(0);
    return stems.push(stem) - 1;
  };
  const read = (stemsOfBag: readonly string[]): readonly number[] => {
    const bag: number[] = [];
    bagCount += 1;
    for (const stem of stemsOfBag) {
      const number = numberOf(stem);
      if (lastBag[number] === bagCount) continue;
      lastBag[number] = bagCount;
      bag.push(number);
    }
    return bag;
  };
  const share = makeSharer();
  for (const sentence of sentences) {
    const bag = share(read(sentence));
    bags.set(sentence, bag);
    for (const number of bag) counts[number] = (counts[number] ?? 0) + 1;
  }
  // Inverse sentence frequency, scaled to 0–1: a word in every sentence of the story tells nothing apart.
  const most = Math.log(1 + Math.max(1, sentences.length));
  const weights: number[] = [];
  const weightOf = (number: number): number => {
    const known = weights[number];
    if (known !== undefined) return known;
    const weight = Math.log(1 + sentences.length / (counts[number] || 1)) / most;
    weights[number] = weight;
    return weight;
  };
  const stemOf = (number: number) => stems[number] ?? '';
  const numbersOf = (bag: readonly string[]) => bags.get(bag) ?? read(bag);
  const sum = (bag: readonly number[]) => {
    let total = 0;
    for (const number of bag) total += weightOf(number);
    return total;
  };
  const overlapOf = (left: readonly number[], right: readonly number[]): Overlap => {
    bagCount += 1;
    for (const number of right) lastBag[number] = bagCount;
    const shared = left.filter((number) => lastBag[number] === bagCount);
    if (shared.length === 0) return NONE;
    const [both, one, other] = [sum(shared), sum(left), sum(right)];
    return {
      containment: both / Math.min(one, other),
      jaccard: both / (one + other - both),
      shared: mostTellingFirst(shared),
    };
  };
  const mostTellingFirst = (bag: number[]) => sortByWeight(bag, weightOf).map(stemOf);
  return {
    numbersOf,
    weightOf,
    mostTellingFirst,
    stemOf,
    weight: (stem) => Math.log(1 + sentences.length / (counts[numbers.get(stem) ?? -1] || 1)) / most,
    overlap: (a, b) => overlapOf(numbersOf(a), numbersOf(b)),
    overlapOf,
  };
}

/** What two sentences share is a few stems, which are put in order sooner one by one than by the language's own means. */
const FEW = 24;

/** In place, the heaviest first; those of one weight keep their order. */
function sortByWeight(bag: number[], weightOf: (number: number) => number): number[] {
  if (bag.length > FEW) return bag.sort((x, y) => weightOf(y) - weightOf(x));
  for (let at = 1; at < bag.length; at += 1) {
    const number = bag[at] as number;
    const weight = weightOf(number);
    let to = at;
    for (; to > 0 && weightOf(bag[to - 1] as number) < weight; to -= 1) bag[to] = bag[to - 1] as number;
    bag[to] = number;
  }
  return bag;
}

/** Gives the same list for equal ones: outlets print the same sentences. */
function makeSharer(): (bag: readonly number[]) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (bag) => {
    let hash = bag.length;
    for (const number of bag) hash = (Math.imul(hash, 31) + number) | 0;
    // Others of one hash stand behind it.
    for (let same = known.get(hash); same; same = known.get(hash)) {
      if (same.length === bag.length && same.every((number, at) => number === bag[at])) return same;
      hash = (hash + 1) | 0;
    }
    known.set(hash, bag);
    return bag;
  };
}
