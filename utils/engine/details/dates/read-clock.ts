/** Clock times: "10:25 p.m.", "4.15am", "noon", "shortly after 6:20", "between 2 and 3 a.m.". Days are not its business. */
import { CLOCK_WORDS, TIME_ZONES } from '../../lexicon/calendar.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { wordSet } from '../../text/word-sets.ts';
import type { MinuteRange } from './shapes.ts';
import type { WordCursor } from './word-cursor.ts';

export interface ClockReading {
  /** Index after its last word. */
  readonly next: number;
  readonly from: number;
  readonly to: number;
  /** False for a bare hour ("around 10"): whether it is morning or night must come from elsewhere. */
  readonly hasHalf: boolean;
}

const BETWEEN = wordSet('to and until till');
const ZONES = wordSet(TIME_ZONES);

/** A clock time, or a range of two, at word `at`; null where there is none. */
export function readClock(words: WordCursor, at: number): ClockReading | null {
  const first = readOneClock(words, at);
  if (!first) return null;
  const gap = words.gap(first.next);
  const isDashed = gap === '-' || gap === '–' || gap === '—';
  // "9 p.m. to 10 p.m.": the full stop stands before the little word.
  if (!isDashed && !(/^\.?$/.test(gap) && words.isIn(first.next, BETWEEN))) return skipZone(words, first);
  const second = readOneClock(words, first.next + (isDashed ? 0 : 1));
  if (!second || (!second.hasHalf && !first.hasHalf)) return skipZone(words, first);
  // "between 2 and 3 a.m.": the first hour takes its half from the second.
  let from = first.from;
  if (!first.hasHalf && second.from >= 720 && from + 720 <= second.from) from += 720;
  const to = second.from < from ? second.from + 1440 : second.from;
  return skipZone(words, { next: second.next, from, to, hasHalf: true });
}

function skipZone(words: WordCursor, clock: ClockReading): ClockReading {
  let next = clock.next;
  if (words.isIn(next, ZONES) && words.isJoined(next)) next += 1;
  if (next > clock.next && words.isJoined(next) && /^(?:standard|daylight|time)$/.test(words.norm(next))) next += 1;
  if (next > clock.next && words.isJoined(next) && words.norm(next) === 'time') next += 1;
  return { ...clock, next };
}

const NAMED = wordSet(CLOCK_WORDS.keys());
const HALVES = wordSet('am pm a.m p.m');
const HOUR = /^(\d{1,2})(?:[.](\d{2}))?(am|pm|a\.m|p\.m)?$/;

function readOneClock(words: WordCursor, at: number): ClockReading | null {
  const named = words.isIn(at, NAMED) ? CLOCK_WORDS.get(words.norm(at)) : undefined;
  if (named !== undefined) return { next: at + 1, from: named, to: named, hasHalf: true };
  const match = words.isDigit(at) ? HOUR.exec(words.norm(at)) : null;
  if (!match) return null;
  const hour = Number(match[1]);
  let minute = Number(match[2] ?? 0);
  let next = at + 1;
  let half = match[3]?.[0] ?? null;
  let isWritten = match[3] !== undefined;
  if (!isWritten && match[2] === undefined && words.gap(next) === ':') {
    const after = /^(\d{2})(am|pm|a\.m|p\.m)?$/.exec(words.norm(next));
    if (!after) return null;
    minute = Number(after[1]);
    half = after[2]?.[0] ?? null;
    isWritten = true;
    next += 1;
  }
  if (half === null && words.isJoined(next)) {
    const follower = words.norm(next);
    if (words.isIn(next, HALVES)) {
      half = follower[0] ?? null;
      next += 1;
    } else if ((follower === 'a' || follower === 'p') && words.norm(next + 1) === 'm') {
      half = follower;
      next += 2;
    } else if (follower === "o'clock") {
      isWritten = true;
      next += 1;
    }
  }
  if (hour > 24 || minute > 59 || (half !== null && (hour > 12 || hour === 0))) return null;
  // Without a half and without a colon it is only a number, unless something else makes it an hour.
  if (half === null && match[2] !== undefined) return null;
  const of12 = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const minutes = of12 * 60 + minute;
  return { next, from: minutes, to: minutes, hasHalf: half !== null || (isWritten && hour > 12) };
}

/** Minutes that a word of approximation leaves on each side of a clock time; usage, not a norm. */
const LOOSE = 20;
const JUST = 35;
const OPEN = 360;

const HEDGES: ReadonlyMap<string, MinuteRange> = new Map([
  ['about', { from: -LOOSE, to: LOOSE }],
  ['around', { from: -LOOSE, to: LOOSE }],
  ['approximately', { from: -LOOSE, to: LOOSE }],
  ['roughly', { from: -LOOSE, to: LOOSE }],
  ['nearly', { from: -LOOSE, to: 0 }],
  ['almost', { from: -LOOSE, to: 0 }],
  ['near', { from: -LOOSE, to: LOOSE }],
  ['before', { from: -OPEN, to: 0 }],
  ['by', { from: -OPEN, to: 0 }],
  ['until', { from: -OPEN, to: 0 }],
  ['after', { from: 0, to: OPEN }],
  ['since', { from: 0, to: OPEN }],
  ['just before', { from: -JUST, to: 0 }],
  ['shortly before', { from: -JUST, to: 0 }],
  ['right before', { from: -JUST, to: 0 }],
  ['minutes before', { from: -JUST, to: 0 }],
  ['just after', { from: 0, to: JUST }],
  ['shortly after', { from: 0, to: JUST }],
  ['right after', { from: 0, to: JUST }],
  ['soon after', { from: 0, to: JUST }],
  ['just past', { from: 0, to: JUST }],
]);

/** The last word of a hedge of two. */
const HEDGE_ENDS = wordSet('before after past');
const SLIGHTLY = wordSet('little bit minutes moments sometime slightly');

export interface Hedge {
  /** Index after its last word. */
  readonly next: number;
  readonly slack: MinuteRange;
}

/** "about", "shortly after" … at word `at`; null where there is none. */
export function readHedge(words: WordCursor, at: number): Hedge | null {
  if (!words.is(at, CLASSES.timeHedge)) return null;
  if (words.isIn(at + 1, HEDGE_ENDS) && words.isJoined(at + 1)) {
    const two = HEDGES.get(`${words.norm(at)} ${words.norm(at + 1)}`);
    if (two) return { next: at + 2, slack: two };
  }
  const one = HEDGES.get(words.norm(at));
  if (!one) return null;
  // "a little after", "a few minutes before": no longer than "just".
  const isSlight = words.isIn(at - 1, SLIGHTLY) && words.isJoined(at);
  return {
    next: at + 1,
    slack: isSlight ? { from: Math.max(one.from, -JUST), to: Math.min(one.to, JUST) } : one,
  };
}
