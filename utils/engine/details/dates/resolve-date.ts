/**
 * Which days an expression means, given the article's publication day, the date named before it, and whether its clause
 * speaks of the past or of the future. Without a publication day only full dates are resolved.
 */
import type { CalendarUnit, Holiday } from '../../lexicon/calendar.ts';
import { civilDay, dayNumber, easterSunday, formatDay, formatMonth, monthRange, nthWeekday } from './calendar.ts';
import type { DayShape } from './shapes.ts';

export interface Resolved {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `start/end`. */
  readonly value: string;
  /** Day numbers, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** As of a clause (text/clause-tense); 'done': told of what nobody announces, a crime or a death. */
export type Tense = 'past' | 'future' | 'planned' | 'done' | null;

/** What was planned lies ahead where its weekday is no more days away than this. */
const SOON = 4;

/** A date without a year: news adds the year to what is longer past than this, so the one soon to come is meant … */
const LONG_PAST = 240; // days
/** … where it lies no further ahead than this. */
const NEAR_FUTURE = 90; // days
/** … and of what is done only where the page's own day may be this much too early. */
const SLACK = 10; // days

/** Null where it cannot be told. `anchor`: the range resolved before it, for "two days later". */
export function resolveDate(
  shape: DayShape,
  reference: number | null,
  anchor: Resolved | null,
  tense: Tense,
): Resolved | null {
  switch (shape.kind) {
    case 'calendar':
      return resolveCalendar(shape, reference, tense);
    case 'year':
      return shape.to === undefined ? yearOf(shape.year) : yearsOf(shape.year, shape.to);
    case 'month':
      return resolveMonth(shape, reference, tense);
    case 'season':
      return resolveSeason(shape, reference, tense);
    case 'holiday':
      return resolveHoliday(shape, reference, tense);
    case 'anchored':
      return resolveAnchored(shape.unit, shape.count, reference, anchor);
    case 'weekday':
      return resolveFromAnchor(shape, anchor) ?? (reference === null ? null : resolveWeekday(shape, reference, tense));
    default:
      return reference === null ? null : resolveRelative(shape, reference, tense);
  }
}

const dayOf = (day: number): Resolved => ({ value: formatDay(day), from: day, to: day });
const spanOf = (from: number, to: number): Resolved => ({ value: `${formatDay(from)}/${formatDay(to)}`, from, to });
const yearOf = (year: number): Resolved => ({
  value: String(year).padStart(4, '0'),
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
});
const yearsOf = (from: number, to: number): Resolved => ({
  value: `${from}/${to}`,
  from: dayNumber(from, 1, 1),
  to: dayNumber(to, 12, 31),
});

/** `month` may lie outside 1–12. */
function monthOf(year: number, month: number): Resolved {
  const [from, to] = monthRange(year, month);
  const civil = civilDay(from);
  return { value: formatMonth(civil.year, civil.month), from, to };
}

type Calendar = Extract<DayShape, { kind: 'calendar' }>;

function resolveCalendar(shape: Calendar, reference: number | null, tense: Tense): Resolved | null {
  const make = (year: number) => {
    const from = dayNumber(year, shape.month, shape.day);
    return shape.lastDay === undefined ? dayOf(from) : spanOf(from, dayNumber(year, shape.month, shape.lastDay));
  };
  if (shape.year !== null) return make(shape.year);
  if (reference === null) return null;
  if (shape.known !== undefined && dayNumber(shape.known, shape.month, shape.day) < reference) return make(shape.known);
  const toward = shape.which === 'last' ? 'done' : tense;
  const near = nearestYear(reference, (year) => dayNumber(year, shape.month, shape.day), toward);
  return make(shape.weekday === undefined ? near : yearByWeekday(shape, near, shape.weekday));
}

/** "Sunday, Nov. 15": the latest of the last years, or the next one, in which the weekday is right. */
function yearByWeekday(shape: Calendar, near: number, weekday: number): number {
  const fits = [0, -1, 1, -2, -3, -4, -5].find(
    (shift) => civilDay(dayNumber(near + shift, shape.month, shape.day)).weekday === weekday,
  );
  return near + (fits ?? 0);
}

/** The year in which a yearly day is meant: the latest past one, or the next one where the clause looks ahead. */
function nearestYear(reference: number, dayIn: (year: number) => number, tense: Tense): number {
  const { year } = civilDay(reference);
  const next = dayIn(year) >= reference ? year : year + 1;
  const last = dayIn(year) <= reference ? year : year - 1;
  if (tense === 'future') return dayIn(next) - reference <= 300 ? next : last;
  if (tense === 'done' && dayIn(next) - reference > SLACK) return last;
  return dayIn(next) - reference <= NEAR_FUTURE && reference - dayIn(last) > LONG_PAST ? next : last;
}

type Month = Extract<DayShape, { kind: 'month' }>;

function resolveMonth(shape: Month, reference: number | null, tense: Tense): Resolved | null {
  if (shape.year !== null) return monthOf(shape.year, shape.month);
  if (reference === null) return null;
  const { year, month } = civilDay(reference);
  if (shape.years !== undefined) return monthOf(year + shape.years, shape.month);
  const past = shape.month < month || (shape.month === month && shape.which !== 'last') ? year : year - 1;
  const ahead = shape.month > month || (shape.month === month && shape.which !== 'next') ? year : year + 1;
  if (shape.which === 'last') return monthOf(past, shape.month);
  if (shape.which === 'next') return monthOf(ahead, shape.month);
  if (shape.which === 'this') return monthOf(year, shape.month);
  if (tense === 'future') return monthOf(ahead, shape.month);
  const isNear = (shape.month - month + 12) % 12 <= 2 && shape.month !== month;
  return monthOf(tense === null && isNear ? ahead : past, shape.month);
}

type Season = Extract<DayShape, { kind: 'season' }>;

function resolveSeason(shape: Season, reference: number | null, tense: Tense): Resolved | null {
  const make = (year: number) => spanOf(dayNumber(year, shape.month, 1), monthRange(year, shape.month + 2)[1]);
  if (shape.year !== null) return make(shape.year);
  if (reference === null) return null;
  const { year } = civilDay(reference);
  const inYear = make(year);
  if (shape.which === 'last') return inYear.to < reference ? inYear : make(year - 1);
  if (shape.which === 'next' || tense === 'future') return inYear.to >= reference ? inYear : make(year + 1);
  return shape.which === 'this' || inYear.from <= reference ? inYear : make(year - 1);
}

type HolidayShape = Extract<DayShape, { kind: 'holiday' }>;

function resolveHoliday(shape: HolidayShape, reference: number | null, tense: Tense): Resolved | null {
  if (shape.year !== null) return shiftBy(holidayIn(shape.holiday, shape.year), shape.shift);
  if (reference === null) return null;
  const toward: Tense = shape.which === 'last' ? 'past' : shape.which === 'next' ? 'future' : tense;
  const year = nearestYear(reference, (each) => holidayIn(shape.holiday, each).from + (shape.shift ?? 0), toward);
  return shiftBy(holidayIn(shape.holiday, year), shape.shift);
}

const shiftBy = (resolved: Resolved, shift: number | undefined): Resolved =>
  shift === undefined ? resolved : dayOf(resolved.from + shift);

function holidayIn(holiday: Holiday, year: number): Resolved {
  if ('easter' in holiday) {
    const from = easterSunday(year) + holiday.easter;
    return holiday.days === undefined ? dayOf(from) : spanOf(from, from + holiday.days - 1);
  }
  if ('nth' in holiday) return dayOf(nthWeekday(year, holiday.month, holiday.weekday, holiday.nth));
  return dayOf(dayNumber(year, holiday.month, holiday.day));
}

function resolveAnchored(
  unit: CalendarUnit,
  count: number,
  reference: number | null,
  anchor: Resolved | null,
): Resolved | null {
  if (!anchor) {
    // "a year earlier", with nothing named before, is told from the publication day.
    return unit === 'year' && count < 0 && reference !== null ? yearOf(civilDay(reference).year + count) : null;
  }
  const { year, month } = civilDay(anchor.from);
  if (unit === 'year') return yearOf(year + count);
  const isMonth = anchor.to - anchor.from <= 30;
  if (unit === 'month') return isMonth ? monthOf(year, month + count) : null;
  if (anchor.to !== anchor.from) return null;
  if (unit === 'day') return dayOf(anchor.from + count);
  if (unit === 'week') return count === 0 ? null : spanOf(anchor.from + 7 * count - 1, anchor.from + 7 * count + 1);
  return null;
}

type Relative = Exclude<
  DayShape,
  { kind: 'calendar' | 'year' | 'month' | 'season' | 'holiday' | 'anchored' | 'weekday' }
>;

function resolveRelative(shape: Relative, reference: number, tense: Tense): Resolved | null {
  if (shape.kind === 'offset') return dayOf(reference + shape.days);
  if (shape.kind === 'overnight') return spanOf(reference - 1, reference);
  if (shape.kind === 'ago') return resolveAgo(shape.unit, shape.count, reference);
  const isComing =
    shape.isThis === true && tense !== 'past' && tense !== 'done' && (tense === 'future' || isLateInWeek(reference));
  const range = unitRange(shape.unit, shape.offset, reference, isComing);
  if (!range) return null;
  if (shape.bound === 'earlier') return { ...range, to: Math.min(range.to, reference) };
  if (shape.bound === 'later') return { ...range, from: Math.max(range.from, reference) };
  return range;
}

type Weekday = Extract<DayShape, { kind: 'weekday' }>;

/** Of a week or less, told before it: null where the weekday is not told from it, or the publication day is nearer. */
function resolveFromAnchor({ weekday, anchored }: Weekday, anchor: Resolved | null): Resolved | null {
  if (anchored === undefined || anchor === null || anchor.to - anchor.from > 7) return null;
  const onward = (from: number) => from + ((weekday - civilDay(from).weekday + 7) % 7);
  if (anchored === 'previous') return dayOf(onward(anchor.from - 7));
  if (anchored === 'following') return dayOf(onward(anchor.to + 1));
  const first = onward(anchor.from);
  return first <= anchor.to ? dayOf(first) : null;
}

function resolveWeekday({ weekday, which, weeks, back }: Weekday, reference: number, tense: Tense): Resolved {
  const today = civilDay(reference).weekday;
  if (weeks !== undefined) {
    // Weeks start on Monday (ISO 8601).
    const monday = reference - ((today + 6) % 7);
    return dayOf(monday + 7 * weeks + ((weekday + 6) % 7));
  }
  const since = (today - weekday + 7) % 7;
  const until = (weekday - today + 7) % 7;
  if (back !== undefined) return dayOf(reference - (which === 'last' && since === 0 ? 7 : since) - 7 * back);
  if (which === 'last') return dayOf(reference - (since === 0 ? 7 : since));
  if (which === 'next') return dayOf(reference + (until === 0 ? 7 : until));
  const isAhead =
    tense === 'future' ||
    (which === 'this' && tense !== 'past' && tense !== 'done') ||
    (tense === 'planned' && until <= SOON);
  return dayOf(isAhead ? reference + until : reference - since);
}

function resolveAgo(unit: CalendarUnit, count: number, reference: number): Resolved | null {
  const { year, month } = civilDay(reference);
  if (unit === 'year') return loosely(yearOf(year + count), Math.max(1, Math.round(-count / 5)) * 366);
  if (unit === 'decade') return yearsOf(year + 10 * count - 2, year + 10 * count + 2);
  if (unit === 'month') return loosely(monthOf(year, month + count), 20);
  if (unit === 'day') return dayOf(reference + count);
  if (unit === 'week') return spanOf(reference + 7 * count - 3, reference + 7 * count + 3);
  if (unit === 'hour' || unit === 'minute') return Math.abs(count) <= 12 || unit === 'minute' ? dayOf(reference) : null;
  return null;
}

/** Round words: the days around are not excluded. */
const loosely = (resolved: Resolved, days: number): Resolved => ({
  ...resolved,
  from: resolved.from - days,
  to: resolved.to + days,
});

/** On a Thursday or a Friday "this weekend" is the one to come. */
function isLateInWeek(reference: number): boolean {
  const { weekday } = civilDay(reference);
  return weekday === 4 || weekday === 5;
}

function unitRange(unit: CalendarUnit, offset: number, reference: number, isComing: boolean): Resolved | null {
  const { year, month, weekday } = civilDay(reference);
  if (unit === 'year') return yearOf(year + offset);
  if (unit === 'month') return monthOf(year, month + offset);
  // A week starts on Sunday in American usage and on Monday in British: both are allowed for.
  const monday = reference - ((weekday + 6) % 7);
  if (unit === 'week') return spanOf(monday + 7 * offset - 1, monday + 7 * offset + 6);
  if (unit === 'weekend') {
    // "the weekend" on a Monday is the one just gone; on a Saturday the one at hand.
    const saturday = weekday === 6 ? reference : weekday === 0 ? reference - 1 : monday - 2;
    const isRunning = weekday === 6 || weekday === 0;
    const start = saturday + 7 * (isRunning || offset > 0 ? offset : isComing ? 1 : 0);
    return spanOf(start, start + 1);
  }
  return null;
}
