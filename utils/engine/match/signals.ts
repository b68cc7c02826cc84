/**
 * How alike two articles are, as numbers that each say one thing. What they mean together is decided in decide.ts, by
 * weights that scripts/fit-matching.ts found.
 */
import type { Digest } from './digest.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { cosine, type Vector } from './vectors.ts';
import type { View } from './view.ts';

export const SIGNALS = [
  'words',
  'wordsHere',
  'wordsNearest',
  'lead',
  'title',
  'titleBest',
  'leadNames',
  'leadRarest',
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
  'inexperience',
] as const;

export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, number>>;

/** `here`: the articles among which the pair was found; what all of them share counts for little. */
export function readSignals(one: Digest, other: Digest, here: Neighbourhood): Signals {
  const [a, b] = [here.viewOf(one), here.viewOf(other)];
  const words = cosine(a.vector, a.norm, b.vector, b.norm);
  const isTimed = one.day !== null && other.day !== null;
  const ages = countShared(a.ages, b.ages);
  const titleInOther = ratio(sumShared(a.title, b.vector), a.titleSum);
  const otherTitleIn = ratio(sumShared(b.title, a.vector), b.titleSum);
  return {
    // A copy is hardly more the same event than a report in other words is: the gain levels off.
    words: Math.sqrt(words),
    wordsHere: cosine(a.localVector, a.localNorm, b.localVector, b.localNorm),
    wordsNearest: (shareOf(words, here.nearest(one)) + shareOf(words, here.nearest(other))) / 2,
    lead: cosine(a.lead, a.leadNorm, b.lead, b.leadNorm),
    title: (titleInOther + otherTitleIn) / 2,
    titleBest: Math.max(titleInOther, otherTitleIn),
    leadNames: ratio(
      sumShared(a.leadNames, b.names) + sumShared(b.leadNames, a.names),
      a.leadNamesSum + b.leadNamesSum,
    ),
    leadRarest: sumOfRarest(a.lead, b.lead, 4) / 30,
    rarest: sumOfRarest(a.weights, b.weights, 5) / 40,
    names: ratio(sumShared(a.names, b.names), Math.min(a.namesSum, b.namesSum)),
    fullNames: Math.min(1, sumShared(a.fullNames, b.fullNames) / 15),
    ownNames: Math.min(strangestNames(a, b), strangestNames(b, a)),
    ages: Math.min(2, ages),
    agesApart: a.ages.size > 0 && b.ages.size > 0 && ages === 0 ? 1 : 0,
    quotes: quoteOverlap(a.quotes, b.quotes),
    eventDayApart: isTimed ? eventDaysApart(one, other) : 0,
    daysShared: isTimed && countShared(a.days, b.days) > 0 ? 1 : 0,
    clocksApart: a.clocks.size > 0 && b.clocks.size > 0 && countShared(a.clocks, b.clocks) === 0 ? 1 : 0,
    daysBetween: isTimed ? Math.min(7, Math.abs((one.day ?? 0) - (other.day ?? 0))) / 7 : 0,
    shortness: Math.log(200 / Math.max(20, Math.min(one.length, other.length))),
    sameOutlet: one.outlet === other.outlet ? 1 : 0,
    inexperience: here.inexperience,
  };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** 1 where no other article is nearer. */
const shareOf = (words: number, nearest: number): number => words / Math.max(words, nearest);

/** Sum of the weights that `a` gives to what `b` has too. */
function sumShared(a: Vector, b: { has(term: string): boolean }): number {
  let sum = 0;
  for (const [term, weight] of a) if (b.has(term)) sum += weight;
  return sum;
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count += 1;
  return count;
}

/** Sum of the weights of the `most` rarest shared terms. */
function sumOfRarest(a: Vector, b: Vector, most: number): number {
  const top: number[] = [];
  for (const [term, weight] of a) {
    if (!b.has(term) || (top.length === most && weight <= (top[most - 1] ?? 0))) continue;
    if (top.length === most) top.pop();
    top.push(weight);
    top.sort((x, y) => y - x);
  }
  return top.reduce((sum, weight) => sum + weight, 0);
}

/** How prominent the names of `a` are that `b` lacks: where both have such, they are look-alike events. */
function strangestNames(a: View, b: View): number {
  let found = 0;
  let sum = 0;
  for (const [name, prominence] of a.prominent) {
    if (b.names.has(name) || b.vector.has(name)) continue;
    sum += found === 0 ? prominence : prominence / 2;
    found += 1;
    if (found === 2) break;
  }
  return sum;
}

/** Shared shingles over those of the shorter side; at least 5 and at most 30 are asked for. */
function quoteOverlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : Math.min(1, shared / Math.min(30, Math.max(5, Math.min(a.size, b.size))));
}

/** 0 where the events' days agree or one is unknown, ½ where the other tells that day too, else 1. */
function eventDaysApart(a: Digest, b: Digest): number {
  if (a.eventDay === null || b.eventDay === null || a.eventDay === b.eventDay) return 0;
  return b.days.includes(a.eventDay) || a.days.includes(b.eventDay) ? 0.5 : 1;
}
