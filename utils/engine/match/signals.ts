/**
 * How alike two articles are, as numbers that each say one thing. What they mean together is decided in decide.ts, by
 * weights that scripts/fit-matching.ts found.
 */
import type { Digest } from './digest.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { TermFrequencies } from './term-weights.ts';
import { cosine, type Vector } from './vectors.ts';

export const SIGNALS = [
  'words',
  'wordsHere',
  'wordsNearest',
  'lead',
  'title',
  'rarest',
  'names',
  'fullNames',
  'ownNames',
  'ages',
  'agesApart',
  'quotes',
  'eventDayApart',
  'daysShared',
  'clocksApart',
  'daysBetween',
  'shortness',
  'sameOutlet',
] as const;

export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, number>>;

type Weigh = (term: string) => number;

/** `here`: the articles among which the pair was found; with it, words that all of them share count for little. */
export function readSignals(a: Digest, b: Digest, frequencies: TermFrequencies, here: Neighbourhood): Signals {
  const weigh: Weigh = (term) => frequencies.weigh(term);
  const [left, right] = [here.viewOf(a), here.viewOf(b)];
  const words = cosine(left.vector, left.norm, right.vector, right.norm);
  const isTimed = a.day !== null && b.day !== null;
  return {
    // A copy is hardly more the same event than a report in other words is: the gain levels off.
    words: Math.sqrt(words),
    wordsHere: cosine(left.localVector, left.localNorm, right.localVector, right.localNorm),
    wordsNearest: (shareOf(words, here.nearest(a)) + shareOf(words, here.nearest(b))) / 2,
    lead: setCosine(a.lead, b.lead, weigh),
    title: (containment(a.title, right.vector, weigh) + containment(b.title, left.vector, weigh)) / 2,
    rarest: sumOfRarest(a.terms, right.vector, weigh),
    names: nameOverlap(a, b, weigh),
    fullNames: fullNameOverlap(a, b, weigh),
    ownNames: Math.min(strangestName(a, b, weigh), strangestName(b, a, weigh)),
    ages: Math.min(2, countShared(a.ages, b.ages)),
    agesApart: areApart(a.ages, b.ages),
    quotes: quoteOverlap(a.quotes, b.quotes),
    eventDayApart: isTimed ? eventDaysApart(a, b) : 0,
    daysShared: isTimed && countShared(a.days, b.days) > 0 ? 1 : 0,
    clocksApart: areApart(a.clocks, b.clocks),
    daysBetween: isTimed ? Math.min(7, Math.abs((a.day ?? 0) - (b.day ?? 0))) / 7 : 0,
    shortness: Math.log(200 / Math.max(20, Math.min(a.length, b.length))),
    sameOutlet: a.outlet === b.outlet ? 1 : 0,
  };
}

function setCosine(a: readonly string[], b: readonly string[], weigh: Weigh): number {
  const right = new Set(b);
  const square = (terms: readonly string[]) => terms.reduce((sum, term) => sum + weigh(term) ** 2, 0);
  const both = square(a.filter((term) => right.has(term)));
  return both > 0 ? both / Math.sqrt(square(a) * square(b)) : 0;
}

/** Share of the weight of `terms` that also stands in the other article. */
function containment(terms: readonly string[], other: Vector, weigh: Weigh): number {
  let all = 0;
  let shared = 0;
  for (const term of terms) {
    const weight = weigh(term);
    all += weight;
    if (other.has(term)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** Weight of the five rarest shared terms, about 0–1. */
function sumOfRarest(terms: readonly string[], other: Vector, weigh: Weigh): number {
  const shared = terms.filter((term) => other.has(term)).map(weigh);
  return (
    shared
      .sort((a, b) => b - a)
      .slice(0, 5)
      .reduce((sum, weight) => sum + weight, 0) / 40
  );
}

function nameOverlap(a: Digest, b: Digest, weigh: Weigh): number {
  const right = new Set(b.names);
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + weigh(name), 0);
  const fewer = Math.min(sum(a.names), sum(b.names));
  return fewer > 0 ? sum(a.names.filter((name) => right.has(name))) / fewer : 0;
}

/** Shared pairs of name words, each by its commoner word, beyond what common names are worth; 0–1. */
function fullNameOverlap(a: Digest, b: Digest, weigh: Weigh): number {
  const right = new Set(b.fullNames);
  let shared = 0;
  for (const name of a.fullNames) {
    if (right.has(name)) shared += Math.max(0, Math.min(...name.split(' ').map(weigh)) - 2);
  }
  return Math.min(1, shared / 15);
}

/** How prominent the most prominent name of `a` is that `b` lacks: two such tell look-alike events apart. */
function strangestName(a: Digest, b: Digest, weigh: Weigh): number {
  const known = new Set([...b.names, ...b.terms]);
  let first = 0;
  let second = 0;
  for (const [index, name] of a.names.entries()) {
    if (known.has(name)) continue;
    // Named once in sixty words throughout: the article is about this name.
    const prominence = Math.min(1, (a.nameCounts[index] ?? 1) / (1 + a.length / 60)) * (weigh(name) / 8);
    if (prominence > first) [first, second] = [prominence, first];
    else if (prominence > second) second = prominence;
  }
  return first + second / 2;
}

/** 1 where no other article is nearer. */
const shareOf = (words: number, nearest: number): number => words / Math.max(words, nearest, 0.01);

const countShared = <T>(a: readonly T[], b: readonly T[]): number => {
  const right = new Set(b);
  return a.filter((value) => right.has(value)).length;
};

/** 1 where both tell some and share none. */
const areApart = <T>(a: readonly T[], b: readonly T[]): number =>
  a.length > 0 && b.length > 0 && countShared(a, b) === 0 ? 1 : 0;

/** Shared shingles over those of the shorter side; at least 5 and at most 30 are asked for. */
function quoteOverlap(a: readonly number[], b: readonly number[]): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : Math.min(1, shared / Math.min(30, Math.max(5, Math.min(a.length, b.length))));
}

/** 0 where the events' days agree or one is unknown, ½ where the other tells that day too, else 1. */
function eventDaysApart(a: Digest, b: Digest): number {
  if (a.eventDay === null || b.eventDay === null || a.eventDay === b.eventDay) return 0;
  return b.days.includes(a.eventDay) || a.days.includes(b.eventDay) ? 0.5 : 1;
}
