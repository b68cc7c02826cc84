/**
 * How alike two articles are, as numbers that each say one thing. What they mean together is decided in decide.ts, by
 * weights that scripts/fit-matching.ts found.
 */
import type { Digest } from './digest.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { cosine, countShared, hasTerm, sumOfRarest, sumShared } from './vectors.ts';
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
  'agesShare',
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
  const words = here.likeness(one, other);
  const isTimed = one.day !== null && other.day !== null;
  const ages = countEqual(one.ages, other.ages);
  const titleInOther = ratio(sumShared(a.title, b.vector), a.title.sum);
  const otherTitleIn = ratio(sumShared(b.title, a.vector), b.title.sum);
  return {
    // A copy is hardly more the same event than a report in other words is: the gain levels off.
    words: Math.sqrt(words),
    wordsHere: cosine(a.localVector, b.localVector),
    wordsNearest: (shareOf(words, here.nearest(one)) + shareOf(words, here.nearest(other))) / 2,
    lead: cosine(a.lead, b.lead),
    title: (titleInOther + otherTitleIn) / 2,
    titleBest: Math.max(titleInOther, otherTitleIn),
    leadNames: ratio(
      sumShared(a.leadNames, b.names) + sumShared(b.leadNames, a.names),
      a.leadNames.sum + b.leadNames.sum,
    ),
    leadRarest: sumOfRarest(a.lead, b.lead, 4) / 30,
    rarest: sumOfRarest(a.weights, b.weights, 5) / 40,
    names: ratio(sumShared(a.names, b.names), Math.min(a.names.sum, b.names.sum)),
    fullNames: Math.min(1, sumShared(a.fullNames, b.fullNames) / 15),
    ownNames: Math.min(strangestNames(a, b), strangestNames(b, a)),
    ages: Math.min(2, ages),
    // Two reports of one event tell the same people's ages; round-ups of several share one of many.
    agesShare: ratio(ages, Math.min(one.ages.length, other.ages.length)),
    agesApart: one.ages.length > 0 && other.ages.length > 0 && ages === 0 ? 1 : 0,
    quotes: quoteOverlap(a.quotes, b.quotes),
    eventDayApart: isTimed ? eventDaysApart(one, other) : 0,
    daysShared: isTimed && countEqual(one.days, other.days) > 0 ? 1 : 0,
    clocksApart: one.clocks.length > 0 && other.clocks.length > 0 && countEqual(one.clocks, other.clocks) === 0 ? 1 : 0,
    daysBetween: isTimed ? Math.min(7, Math.abs((one.day ?? 0) - (other.day ?? 0))) / 7 : 0,
    shortness: Math.log(200 / Math.max(20, Math.min(one.length, other.length))),
    sameOutlet: one.outlet === other.outlet ? 1 : 0,
    inexperience: here.inexperience,
  };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** 1 where no other article is nearer. */
const shareOf = (words: number, nearest: number): number => words / Math.max(words, nearest);

/** Values that two short lists share, each once in either. */
function countEqual<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  for (const value of a) if (b.includes(value)) count += 1;
  return count;
}

/** How prominent the names of `a` are that `b` lacks: where both have such, they are look-alike events. */
function strangestNames(a: View, b: View): number {
  let found = 0;
  let sum = 0;
  for (const { name, prominence } of a.prominent) {
    if (hasTerm(b.names.terms, name) || hasTerm(b.vector.terms, name)) continue;
    sum += found === 0 ? prominence : prominence / 2;
    found += 1;
    if (found === 2) break;
  }
  return sum;
}

/** Shared shingles over those of the shorter side; at least 5 and at most 30 are asked for. */
function quoteOverlap(a: Uint32Array, b: Uint32Array): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : Math.min(1, shared / Math.min(30, Math.max(5, Math.min(a.length, b.length))));
}

/** 0 where the events' days agree or one is unknown, ½ where the other tells that day too, else 1. */
function eventDaysApart(a: Digest, b: Digest): number {
  if (a.eventDay === null || b.eventDay === null || a.eventDay === b.eventDay) return 0;
  return b.days.includes(a.eventDay) || a.days.includes(b.eventDay) ? 0.5 : 1;
}
