/**
 * In which part of the day the story's own happening was, told by parts of the day or by hours far apart: "Tuesday
 * night" against "around 3:30 p.m.", "after 2 a.m." against "12:45 p.m.". Parts are read as loosely as people use them.
 * Clock times that lie near each other are dates/clocks' business, days are dates/scene's.
 */

import { parseDay } from '../../details/dates/calendar.ts';
import type { MinuteRange } from '../../details/dates/shapes.ts';
import { HOURS_OF_PARTS } from '../../lexicon/day-parts.ts';
import { DIRECTIONS, STREET_SUFFIXES } from '../../lexicon/place-words.ts';
import { areStrangers } from '../kinship.ts';
import { isNearTop } from '../lead.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { distance, MOST_APART } from './clocks.ts';
import { mayBeOtherZones } from './doubt.ts';
import type { DateFact } from './facts.ts';
import { type Kind, readTimeKind } from './time-kinds.ts';

const DAY = 1440; // minutes
/** What comes later may be background. */
const LEAD = 9; // sentences
/** Of each side of a bare clock time. */
const SLACK = 15;
/** "After 2 a.m." */
const OPEN = 120;
/** Told of another moment than the act's. */
const ANCHORED =
  /\b(?:earlier|later|previous|following|next|before|after) (?:that|the|in|on|day)\b|\bthe (?:next|previous|following)\b/i;

interface Hours extends MinuteRange {
  readonly fact: DateFact;
  readonly kind: Kind;
  /** The day that the article tells of what happened; null where it tells none. */
  readonly day: number | null;
}

/** Of one article: all that it tells, and what is left of it without the rounder ones. */
interface Told {
  readonly all: readonly Hours[];
  readonly narrow: readonly Hours[];
}

/** At most one alignment. */
export function alignHours({ abstain }: Story, facts: readonly DateFact[]): Alignment[] {
  if (!mayDiffer(facts)) return [];
  const articles = [...Map.groupBy(facts.filter(isTold), ({ article }) => article).values()].flatMap(readTold);
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const [a, b] = [one.narrow[0], other.narrow[0]];
      if (!a || !b || !areApart(a, b) || areNearClocks(a, b) || mayFollow(a, b) || mayFollow(b, a)) continue;
      const refusal = whyNotApart(one, other, a, b);
      if (refusal === null)
        return [{ a: a.fact, b: b.fact, relation: 'apart', score: 0.6, shared: [], rule: 'same-hours' }];
      abstain('date', refusal, a.fact, b.fact);
    }
  }
  return [];
}

/** Of most stories all times near the tops fit together, whatever they tell of. */
function mayDiffer(facts: readonly DateFact[]): boolean {
  const early = facts.flatMap((fact) => (isTold(fact) && isInLead(fact) ? rangeOfFact(fact) : []));
  return early.some((a) => early.some((b) => a.fact.article < b.fact.article && areApart(a, b)));
}

const isTold = ({ detail: { role, field, text } }: DateFact): boolean =>
  role === 'happened' && field === undefined && !ANCHORED.test(text);

const isInLead = ({ reading, detail }: DateFact): boolean =>
  detail.time !== undefined && isNearTop(reading, detail, LEAD);

/** Nothing of an article that tells no hours near its top. */
function readTold(facts: readonly DateFact[]): Told[] {
  if (!facts.some(isInLead)) return [];
  const own = facts.flatMap(readHours);
  const days = new Set(own.flatMap(({ day }) => day ?? []));
  const [only = null] = days.size === 1 ? days : [];
  const all = own.map((hours) => ({ ...hours, day: hours.day ?? only }));
  if (!all.some(({ fact }) => isInLead(fact))) return [];
  const narrow = dropRounder(all).filter(({ fact }) => fact.detail.time !== undefined);
  return [{ all, narrow }];
}

function whyNotApart(one: Told, other: Told, a: Hours, b: Hours): string | null {
  if (areOtherDays(a, b)) return 'other-day';
  if (!areOneTime(one.all) || !areOneTime(other.all)) return 'several-times';
  if (one.narrow.some((mine) => other.narrow.some((its) => !areApart(mine, its)))) return 'told-by-both';
  if (mayBeOtherZones(a.fact, b.fact)) return 'other-time-zone';
  if (isRoundUp(a.fact) || isRoundUp(b.fact)) return 'round-up';
  if (areElsewhere(streetsIn(a.fact.reading), streetsIn(b.fact.reading))) return 'other-street';
  return areStrangers(a.fact.reading, b.fact.reading, 'weak') ? 'strangers' : null;
}

/** Nobody tells what is still to happen: a time without its day is no later than its page. */
function areOtherDays({ day: one, fact: first }: Hours, { day: other, fact: second }: Hours): boolean {
  if (one !== null && other !== null) return one !== other;
  return (one ?? dayOfPage(first)) < (other ?? 0) || (other ?? dayOfPage(second)) < (one ?? 0);
}

const dayOfPage = ({ reading: { article } }: DateFact): number =>
  article.published === null ? Number.POSITIVE_INFINITY : parseDay(article.published.slice(0, 10));

const areOneTime = (hours: readonly Hours[]): boolean => hours.every((a) => hours.every((b) => !areApart(a, b)));

/** "Thursday morning" beside "after 2 a.m.": the narrower one counts. */
const dropRounder = (hours: readonly Hours[]): readonly Hours[] =>
  hours.filter((a) => !hours.some((b) => b.to - b.from < a.to - a.from && !areApart(a, b)));

/** Where a day is not known, by the shorter way around the clock. */
function areApart(a: Omit<Hours, 'kind'>, b: Omit<Hours, 'kind'>): boolean {
  const [one, other] = [a.day, b.day];
  const shifts = one === null || other === null ? [0, DAY, -DAY] : [(other - one) * DAY];
  return shifts.every((shift) => a.to < b.from + shift || b.to + shift < a.from);
}

/** One scene has a street that both articles name, where both name streets. */
const areElsewhere = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));

/** The words of the streets' names, without those of what they are. */
const streetsIn = onceAReading(
  ({ analysis }): ReadonlySet<string> =>
    new Set(
      analysis.places
        .flatMap(({ level, normalized, within }) =>
          level === 'street' ? [normalized] : level === 'block' || level === 'crossing' ? within : [],
        )
        .flatMap((street) => street.split(' ').filter((word) => !STREET_SUFFIXES.has(word) && !DIRECTIONS.has(word))),
    ),
);

/** Two clock times that lie near each other are told apart to the minute. */
const areNearClocks = (a: Hours, b: Hours): boolean =>
  a.to - a.from <= CLOCK && b.to - b.from <= CLOCK && distance(a, b) <= MOST_APART;

/** A call, or who comes for it, may be hours later than the act. */
function mayFollow(call: Hours, act: Hours): boolean {
  if (call.kind !== 'call' || act.kind !== 'act') return false;
  if (call.day !== null && act.day !== null) return (call.day - act.day) * DAY + call.to >= act.from;
  return (((call.to - act.from) % DAY) + DAY) % DAY < LATEST_CALL;
}

const LATEST_CALL = DAY / 2;

function readHours(fact: DateFact): Hours[] {
  return rangeOfFact(fact).flatMap((range) => {
    const { kind } = readTimeKind(fact);
    return kind === null || kind === 'later' ? [] : [{ ...range, kind }];
  });
}

function rangeOfFact(fact: DateFact): Omit<Hours, 'kind'>[] {
  const {
    day,
    detail: { time, text },
  } = fact;
  if (time === undefined && day === null) return [];
  const range = time === undefined ? WHOLE_DAY : rangeOf(time, text);
  return range ? [{ fact, day, from: range.from, to: range.to }] : [];
}

/** A night has two days. */
const WHOLE_DAY: MinuteRange = { from: -180, to: DAY + 180 };

function rangeOf({ from, to }: MinuteRange, text: string): MinuteRange | null {
  // "About 5:15" is read with its slack.
  if (to === from) return { from: from - SLACK, to: to + SLACK };
  if (to - from <= CLOCK) return { from, to };
  if (AFTER.test(text)) return { from, to: from + OPEN };
  if (BEFORE.test(text)) return { from: to - OPEN, to };
  const part = HOURS_OF_PARTS.find(([words]) => words.test(text));
  return part ? { from: part[1], to: part[2] } : null;
}

const CLOCK = 60;
const AFTER = /\bafter (?:\d|noon|midnight)/i;
const BEFORE = /\bbefore (?:\d|noon|midnight)/i;
