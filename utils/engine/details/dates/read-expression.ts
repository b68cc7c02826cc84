/**
 * Whole date and time expressions of a sentence: a day, a part of the day and a clock time in any order
 * ("soon after 4:15 Thursday morning", "Friday at 5 p.m.", "the night of June 3"), each at most once.
 */
import {
  DATE_LEADS,
  DAY_PARTS,
  EARLY_DAY,
  LATE_DAY,
  MONTHS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../../lexicon/calendar.ts';
import { CUES } from '../../text/cues.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type ClockReading, type Hedge, readClock, readHedge } from './read-clock.ts';
import { readDay } from './read-day.ts';
import type { DateExpression, DayReading, DayShape, MinuteRange } from './shapes.ts';
import type { WordCursor } from './word-cursor.ts';

const MODIFIERS = wordSet('early late mid earlier later');
const CONNECTORS = wordSet('on at of in the during from between sometime local');
const CLOCK_LEADS = wordSet('at from between');
const LEADS = wordSet(DATE_LEADS);
const PARTS = wordSet(DAY_PARTS.keys());

/** All expressions, in order, without overlaps. Linear in the number of words. */
export function readExpressions(words: WordCursor): DateExpression[] {
  const found: DateExpression[] = [];
  let at = 0;
  while (at < words.count) {
    const expression = canStart(words, at) ? readExpression(words, at) : null;
    if (expression) found.push(expression);
    at = expression ? expression.last + 1 : at + 1;
  }
  return found;
}

const COUNTS_AND_ARTICLES = wordSet(
  'a an the that same this next last past previous following one two three four five six seven eight nine ten',
);
/** "shortly before the late …": from the first lead to the date's own word. */
const LEAD_REACH = 5; // words

/** A cheap look ahead: most articles and numbers begin no date. */
function canStart(words: WordCursor, at: number): boolean {
  if (!words.is(at, CLASSES.dateStart)) return false;
  if (words.isIn(at, LEADS) && !words.hasNear(at + 1, LEAD_REACH, CUES.date)) return false;
  if (words.isIn(at, COUNTS_AND_ARTICLES)) return words.isIn(at + 1, FOLLOWERS) || words.isIn(at + 2, FOLLOWERS);
  // "the night of June 3"; alone a part of a day begins nothing.
  const norm = words.norm(at);
  return !words.isIn(at, PARTS) || norm === 'overnight' || norm.includes('-') || words.norm(at + 1) === 'of';
}

const FOLLOWERS = wordSet([
  ...UNITS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...'few several couple early end thanksgiving christmas easter memorial labor independence fourth halloween'.split(
    ' ',
  ),
]);

interface Slots {
  day: DayReading | null;
  part: string | null;
  clock: ClockReading | null;
  hedge: Hedge | null;
  modifier: string | null;
  /** Index after the last word that belongs to it. */
  next: number;
}

function readExpression(words: WordCursor, first: number): DateExpression | null {
  const slots: Slots = { day: null, part: null, clock: null, hedge: null, modifier: null, next: first };
  // Each round takes one element; four kinds of element, so it ends.
  for (let round = 0; round < 6; round += 1) {
    if (!takeElement(words, slots, slots.next, first)) break;
  }
  return finish(words, first, slots);
}

/** Takes the next element into its slot, over connectors ("on", "at the") where it does not stand at once. */
function takeElement(words: WordCursor, slots: Slots, from: number, first: number): boolean {
  for (let at = from, skipped = 0; at < words.count && skipped <= 2; at += 1, skipped += 1) {
    if (at > first && !words.isJoined(at)) {
      const gap = words.gap(at);
      if (!((gap === ',' && slots.next > first && skipped === 0) || gap === '.,')) return false;
    }
    if (takeAt(words, slots, at)) return true;
    if (slots.next === first || !words.isIn(at, CONNECTORS)) return false;
  }
  return false;
}

function takeAt(words: WordCursor, slots: Slots, at: number): boolean {
  // "the early hours of Sunday"
  const isHours = words.norm(at) === 'early' && words.norm(at + 1) === 'hours';
  if (!isHours && !slots.modifier && !slots.day && words.isIn(at, MODIFIERS)) {
    slots.modifier = words.norm(at);
    slots.next = at + 1;
    return true;
  }
  if (!slots.clock) {
    const hedge = readHedge(words, at);
    const clock = readClock(words, hedge?.next ?? at);
    if (clock && (hedge || clock.hasHalf || words.isIn(at - 1, CLOCK_LEADS) || words.gap(clock.next - 1) === ':')) {
      slots.clock = clock;
      slots.hedge = hedge;
      slots.next = clock.next;
      return true;
    }
    // "about 3 Tuesday" aside, a hedge belongs to a clock time or to a count ("about a week ago").
    if (hedge && !slots.day && !slots.hedge && at === slots.next) {
      const day = readDay(words, hedge.next);
      if (day?.shape.kind === 'ago') {
        slots.hedge = hedge;
        slots.day = day;
        slots.next = day.next;
        return true;
      }
    }
  }
  if (!slots.day) {
    const day = readDay(words, at);
    if (day) {
      slots.day = day;
      slots.part ??= day.part ?? null;
      slots.next = day.next;
      return true;
    }
  }
  if (!slots.part && (words.isIn(at, PARTS) || isHours)) {
    // "morning" alone names no day and no time; it does beside a day or a clock.
    slots.part = isHours ? 'morning' : words.norm(at);
    if (isHours) slots.modifier = 'early';
    slots.next = at + (isHours ? 2 : 1);
    return true;
  }
  return false;
}

function finish(words: WordCursor, first: number, slots: Slots): DateExpression | null {
  const { day, part, hedge, modifier } = slots;
  const clock = slots.clock && settleHalf(slots.clock, part);
  if (!day && !clock) return null;
  // A bare number beside a weekday ("20 Friday") is no time: read the day alone.
  if (slots.clock && !clock) return day ? withoutClock(words, first) : null;
  let time: MinuteRange | null = null;
  if (clock) {
    const slack = hedge?.slack ?? { from: 0, to: 0 };
    // "After midnight on Sunday" begins Sunday; "midnight Sunday" may be either end of it.
    const isMidnight = clock.from === 1440 && day !== null && part !== 'night';
    if (isMidnight && slack.from >= 0) time = { from: 0, to: hedge ? slack.to : 1440 };
    else time = { from: clock.from + slack.from, to: clock.to + slack.to };
  } else if (part) time = narrow(DAY_PARTS.get(part) ?? null, modifier);
  else if (modifier && day && isSingleDay(day.shape)) {
    if (modifier === 'early') time = EARLY_DAY;
    if (modifier === 'late') time = LATE_DAY;
  }
  return {
    first,
    last: slots.next - 1,
    day: day && boundBy(day.shape, modifier),
    time,
    approximate: hedge !== null || modifier !== null,
  };
}

function withoutClock(words: WordCursor, first: number): DateExpression | null {
  for (let at = first; at < Math.min(words.count, first + 6); at += 1) {
    const day = readDay(words, at);
    if (day) return { first: at, last: day.next - 1, day: day.shape, time: null, approximate: false };
  }
  return null;
}

/** A bare hour takes its half from the part of the day; null where there is none. */
function settleHalf(clock: ClockReading, part: string | null): ClockReading | null {
  if (clock.hasHalf) return clock;
  if (part === null) return null;
  const isAfternoon = part === 'afternoon' || part === 'evening' || part === 'lunchtime' || part === 'dusk';
  const isNight = part === 'night' || part === 'overnight';
  const base = clock.from % 720;
  const shift = isAfternoon || (isNight && base >= 300) ? 720 : isNight ? 1440 : 0;
  const from = base + shift;
  return { ...clock, from, to: from + (clock.to - clock.from), hasHalf: true };
}

function narrow(range: MinuteRange | null, modifier: string | null): MinuteRange | null {
  if (!range || (modifier !== 'early' && modifier !== 'late')) return range;
  const third = Math.round((range.to - range.from) / 3);
  return modifier === 'early' ? { from: range.from, to: range.to - third } : { from: range.from + third, to: range.to };
}

const isSingleDay = (shape: DayShape): boolean =>
  shape.kind === 'weekday' || shape.kind === 'offset' || (shape.kind === 'calendar' && shape.lastDay === undefined);

function boundBy(shape: DayShape, modifier: string | null): DayShape {
  if (shape.kind !== 'unit' || (modifier !== 'earlier' && modifier !== 'later')) return shape;
  return { ...shape, bound: modifier };
}
