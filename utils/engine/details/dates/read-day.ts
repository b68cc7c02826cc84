/**
 * Day, month and year expressions at a word: what is written, not yet which day it means (see resolve-date.ts).
 * Only what names a place in the calendar: durations ("for two days", "the past three months") and repetitions
 * ("every Friday") give nothing.
 */
import {
  COUNT_WORDS,
  HOLIDAYS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAY_NAMES_AFTER,
  WEEKDAY_NAMES_BEFORE,
  WEEKDAYS,
} from '../../lexicon/calendar.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isDay, isLoosely, readDayMonth, readMonth, readTrailingYear, readYear, STEPS } from './read-month.ts';
import type { DayReading, Which } from './shapes.ts';
import type { WordCursor } from './word-cursor.ts';

/** The calendar expression at word `at`, the longest reading first; null where there is none. */
export function readDay(words: WordCursor, at: number): DayReading | null {
  if (words.isDigit(at))
    return readIsoDay(words, at) ?? readDayMonth(words, at) ?? readCounted(words, at) ?? readYear(words, at);
  return (
    readNamedDay(words, at) ??
    readWeekday(words, at, null) ??
    readHoliday(words, at, null) ??
    readMonth(words, at, null) ??
    readModified(words, at) ??
    readCounted(words, at) ??
    readYear(words, at)
  );
}

function readIsoDay(words: WordCursor, at: number): DayReading | null {
  const norm = words.norm(at);
  const iso = norm.length === 10 ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(norm) : null;
  if (!iso) return null;
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  return isDay(month, day) ? { next: at + 1, shape: { kind: 'calendar', year, month, day } } : null;
}

/** Days from the publication day. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

/** Of papers and magazines: "USA Today". */
const NAMES_BEFORE_TODAY = wordSet('usa florida psychology physics christianity politics india russia medicine');
const NAMED = wordSet([...NAMED_DAYS.keys(), 'overnight', 'day', 'year']);

function readNamedDay(words: WordCursor, at: number): DayReading | null {
  if (!words.isIn(at, NAMED)) return null;
  if (words.norm(at) === 'year' && words.norm(at + 1) === 'end' && words.text(at) !== 'year')
    return { next: at + 2, shape: { kind: 'unit', unit: 'year', offset: 0 } };
  const word = words.norm(at);
  const days = NAMED_DAYS.get(word);
  if (days !== undefined) {
    if (word === 'today' && words.isCapital(at) && words.isIn(at - 1, NAMES_BEFORE_TODAY)) return null;
    const shape = { kind: 'offset', days } as const;
    return word === 'tonight' ? { next: at + 1, shape, part: 'night' } : { next: at + 1, shape };
  }
  // "Overnight Saturday": the part of a day that is named.
  if (word === 'overnight' && WEEKDAYS.has(words.norm(at + 1))) return null;
  if (word === 'overnight') return { next: at + 1, shape: { kind: 'overnight' } };
  if (word === 'day' && words.norm(at + 1) === 'before' && words.norm(at + 2) === 'yesterday')
    return { next: at + 3, shape: { kind: 'offset', days: -2 } };
  if (word === 'day' && words.norm(at + 1) === 'after' && words.norm(at + 2) === 'tomorrow')
    return { next: at + 3, shape: { kind: 'offset', days: 2 } };
  return null;
}

const WEEKDAY_WORDS = wordSet([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()]);

function readWeekday(words: WordCursor, at: number, which: Which): DayReading | null {
  if (!words.isIn(at, WEEKDAY_WORDS)) return null;
  const norm = words.norm(at);
  let weekday = WEEKDAYS.get(norm);
  if (weekday === undefined) {
    weekday = SHORT_WEEKDAYS.get(norm);
    if (weekday === undefined || !(/^[.,]/.test(words.gap(at + 1)) || MONTHS.has(words.norm(at + 1)))) return null;
  }
  if (!words.isCapital(at)) return null;
  if (WEEKDAY_NAMES_BEFORE.has(words.norm(at - 1)) && words.isCapital(at - 1)) return null;
  if (WEEKDAY_NAMES_AFTER.has(words.norm(at + 1)) && words.isCapital(at + 1)) return null;
  if (words.norm(at - 1) === 'every' || words.norm(at - 1) === 'each') return null;
  let next = at + 1;
  // "Monday, Oct. 26": the calendar day says it all.
  if (isLoosely(words.gap(next))) {
    const calendar = readMonth(words, next, null) ?? readDayMonth(words, next);
    if (calendar?.shape.kind === 'calendar') return { ...calendar, shape: { ...calendar.shape, weekday } };
  }
  const skip = words.norm(next) === 'of' ? 1 : 0;
  if (words.norm(next + skip + 1) === 'week' && words.isJoined(next)) {
    const weeks = STEPS.get(words.norm(next + skip));
    if (weeks !== undefined) return { next: next + skip + 2, shape: { kind: 'weekday', weekday, which, weeks } };
  }
  if (words.norm(next + 1) === 'week' && words.isJoined(next) && /^(?:last|next)$/.test(words.norm(next))) next += 2;
  if (words.norm(next) === 'before' && words.norm(next + 1) === 'last')
    return { next: next + 2, shape: { kind: 'weekday', weekday, which: 'last', back: 1 } };
  // "On June 4, a Friday night,": the same day once more.
  if (which === null && words.norm(at - 1) === 'a' && words.gap(at - 1) === ',')
    return { next, shape: { kind: 'weekday', weekday, which, anchored: 'beside' } };
  return { next, shape: { kind: 'weekday', weekday, which } };
}

const HOLIDAY_NOUNS = wordSet(
  'weekend party parties tree trees gift gifts present presents lights decorations costume costumes candy shopping season',
);
const HOLIDAY_STARTS = wordSet([...HOLIDAYS.keys()].map((key) => key.split(' ')[0] ?? ''));

/** A party on the eve of the year or on the Fourth is on the day itself. */
const isBeforeNoun = (words: WordCursor, at: number, noun: number): boolean =>
  words.isIn(noun, HOLIDAY_NOUNS) &&
  words.isJoined(noun) &&
  (words.norm(noun) === 'weekend' || !/^(?:new|fourth|independence)$/.test(words.norm(at)));

function readHoliday(words: WordCursor, at: number, which: Which): DayReading | null {
  if (!words.isIn(at, HOLIDAY_STARTS) || !words.isCapital(at)) return null;
  for (let length = 3; length >= 1; length -= 1) {
    let key = words.norm(at);
    for (let i = 1; i < length; i += 1) key += ` ${words.norm(at + i)}`;
    const holiday = HOLIDAYS.get(key);
    // "Thanksgiving weekend" is wider than the day, a "Halloween party" may be on another.
    if (holiday && isBeforeNoun(words, at, at + length)) return null;
    if (holiday) {
      const skip = words.norm(at + length) === 'in' ? 1 : 0;
      const year = readTrailingYear(words, at + length + skip);
      const shape = { kind: 'holiday', holiday, year: year?.year ?? null, which } as const;
      return { next: year?.next ?? at + length, shape };
    }
  }
  return null;
}

const ORDERS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);

const MODIFIERS = wordSet([...ORDERS.keys(), 'that', 'same', 'the', ...SEASONS.keys()]);

/** "last month", "this Friday", "the previous day", "that night", "earlier in the week", "over the weekend". */
function readModified(words: WordCursor, at: number): DayReading | null {
  if (!words.isIn(at, MODIFIERS)) return null;
  const norm = words.norm(at);
  const order = ORDERS.get(norm);
  if (order !== undefined && words.isJoined(at + 1)) {
    const skip = norm === 'this' && /^(?:past|coming)$/.test(words.norm(at + 1)) ? 1 : 0;
    const which: Which =
      skip === 1 ? (words.norm(at + 1) === 'past' ? 'last' : 'next') : order < 0 ? 'last' : order > 0 ? 'next' : 'this';
    return readOrdered(words, at + 1 + skip, norm, which);
  }
  if ((norm === 'that' || norm === 'same') && words.isJoined(at + 1)) {
    const unit = UNITS.get(words.norm(at + 1));
    if (unit !== undefined && unit !== 'hour' && unit !== 'minute' && words.norm(at + 1) === unit)
      return { next: at + 2, shape: { kind: 'anchored', count: 0, unit } };
    if (/^(?:night|evening|afternoon|morning)$/.test(words.norm(at + 1)))
      return { next: at + 2, shape: { kind: 'anchored', count: 0, unit: 'day' }, part: words.norm(at + 1) };
    return isThatDay(words, at) ? readWeekdayOf(words, at + 1, null, 'that') : null;
  }
  if (norm === 'the') return readWithArticle(words, at);
  const season = SEASONS.get(norm);
  if (season !== undefined && words.norm(at + 1) !== '' && norm !== 'fall' && norm !== 'spring') {
    const year = readTrailingYear(words, at + 1);
    if (year) return { next: year.next, shape: { kind: 'season', month: season, year: year.year, which: null } };
  }
  return null;
}

function readOrdered(words: WordCursor, at: number, order: string, which: Which): DayReading | null {
  const norm = words.norm(at);
  const isSame = order === 'previous' || order === 'preceding' || order === 'following';
  // "More patrols following Monday's shooting" tells of no other Monday.
  if (order === 'following' && words.norm(at - 2) !== 'the') return null;
  const offset = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const unit = UNITS.get(norm);
  if (unit !== undefined && unit === norm && !/^(?:minute|hour|quarter|decade)$/.test(unit)) {
    if (unit === 'day') {
      // "the next day", "the previous day"; "this day" and "last day" name no day.
      if (order !== 'next' && !isSame) return null;
      return { next: at + 1, shape: { kind: 'anchored', count: offset, unit: 'day' } };
    }
    if (isSame) return { next: at + 1, shape: { kind: 'anchored', count: offset, unit } };
    const next = words.norm(at + 1) === 'end' ? at + 2 : at + 1;
    if (unit === 'weekend' && order === 'this') return { next, shape: { kind: 'unit', unit, offset, isThis: true } };
    // "last year's" is the year; "this year and last" is left alone.
    return { next, shape: { kind: 'unit', unit, offset } };
  }
  if (/^(?:night|evening|afternoon|morning)$/.test(norm)) {
    if (isSame || order === 'next')
      return { next: at + 1, shape: { kind: 'anchored', count: offset, unit: 'day' }, part: norm };
    if (which === 'last' || which === 'this')
      return { next: at + 1, shape: { kind: 'offset', days: which === 'last' ? -1 : 0 }, part: norm };
  }
  const season = SEASONS.get(norm);
  if (season !== undefined) return { next: at + 1, shape: { kind: 'season', month: season, year: null, which } };
  if (isSame) return readWeekdayOf(words, at, which, which === 'last' ? 'previous' : 'following');
  return readWeekday(words, at, which) ?? readHoliday(words, at, which) ?? readMonthOf(words, at, which);
}

/** "Last April 21" has gone by, however near the next one is. */
function readMonthOf(words: WordCursor, at: number, which: Which): DayReading | null {
  const reading = readMonth(words, at, which);
  if (reading?.shape.kind !== 'calendar' || which !== 'last') return reading;
  return { ...reading, shape: { ...reading.shape, which } };
}

const BEFORE_THAT = wordSet('on early earlier late later by until since of from');

/** "Early that Friday", "That Friday, he left": no clause begins with it ("said that Friday was quiet"). */
const isThatDay = (words: WordCursor, at: number): boolean =>
  words.isIn(at - 1, BEFORE_THAT) || (at === 0 && /^(?:,|$)/.test(words.gap(at + 2)));

/** A weekday that is told from the date named before it. */
function readWeekdayOf(words: WordCursor, at: number, which: Which, anchored: Anchored): DayReading | null {
  const reading = readWeekday(words, at, which);
  return reading?.shape.kind === 'weekday' ? { ...reading, shape: { ...reading.shape, anchored } } : reading;
}

type Anchored = 'that' | 'previous' | 'following';

/** "(the day) before Christmas", "(two days) after Thanksgiving": from the word behind the days. */
function readHolidayShift(words: WordCursor, at: number, days: number): DayReading | null {
  const sign = words.norm(at) === 'before' ? -1 : words.norm(at) === 'after' ? 1 : 0;
  const reading = sign !== 0 && words.isJoined(at + 1) ? readHoliday(words, at + 1, null) : null;
  return reading?.shape.kind === 'holiday' ? { ...reading, shape: { ...reading.shape, shift: sign * days } } : null;
}

/** "the day before", "the weekend", "the end of the year"; other articles belong to what follows them. */
function readWithArticle(words: WordCursor, at: number): DayReading | null {
  const norm = words.norm(at + 1);
  if (norm === 'weekend') return { next: at + 2, shape: { kind: 'unit', unit: 'weekend', offset: 0 } };
  if (norm === 'week' || norm === 'month' || norm === 'year') {
    if (/^(?:in|of)$/.test(words.norm(at - 1)) && /^(?:earlier|later|early|late|end)$/.test(words.norm(at - 2)))
      return { next: at + 2, shape: { kind: 'unit', unit: norm, offset: 0 } };
    return null;
  }
  if (norm === 'day' || norm === 'night' || norm === 'morning') {
    const reading = readHolidayShift(words, at + 2, 1);
    if (reading) return norm === 'day' ? reading : { ...reading, part: norm };
  }
  if (norm === 'day' && words.norm(at + 2) === 'before') {
    if (words.norm(at + 3) === 'yesterday') return { next: at + 4, shape: { kind: 'offset', days: -2 } };
    // "the day before the vote" is told by the vote, which no calendar knows.
    if (words.isJoined(at + 3)) return null;
    return { next: at + 3, shape: { kind: 'anchored', count: -1, unit: 'day' } };
  }
  return null;
}

const COUNTS = wordSet([...COUNT_WORDS.keys(), ...VAGUE_COUNTS]);

/** "two days ago", "a week later", "almost four years earlier", "three days from now". */
function readCounted(words: WordCursor, at: number): DayReading | null {
  if (!words.isIn(at, COUNTS) && !words.isDigit(at)) return null;
  const norm = words.norm(at);
  const isVague = VAGUE_COUNTS.has(norm) || (norm === 'a' && VAGUE_COUNTS.has(words.norm(at + 1)));
  const count = COUNT_WORDS.get(norm) ?? (words.isDigit(at) && /^\d{1,3}$/.test(norm) ? Number(norm) : undefined);
  if ((count === undefined && !isVague) || !words.isJoined(at + 1)) return null;
  const unitAt = isVague && norm === 'a' ? at + 2 : at + 1;
  const unit = UNITS.get(words.norm(unitAt));
  if (unit === undefined || !words.isJoined(unitAt + 1) || isVague || count === undefined) return null;
  const follower = words.norm(unitAt + 1);
  // "In the two days after Christmas" lasts.
  if (unit === 'day' && words.norm(at - 1) !== 'the') {
    const reading = readHolidayShift(words, unitAt + 1, count);
    if (reading) return reading;
  }
  if (follower === 'ago' && unit === 'week') {
    const on = words.norm(unitAt + 2) === 'on' ? 1 : 0;
    const reading = words.isJoined(unitAt + 2 + on) ? readWeekday(words, unitAt + 2 + on, null) : null;
    if (reading?.shape.kind === 'weekday') return { ...reading, shape: { ...reading.shape, back: count } };
  }
  if (follower === 'ago') return { next: unitAt + 2, shape: { kind: 'ago', count: -count, unit } };
  if (follower === 'from' && /^(?:now|today)$/.test(words.norm(unitAt + 2)))
    return { next: unitAt + 3, shape: { kind: 'ago', count, unit } };
  if (/^(?:later|afterwards?)$/.test(follower)) return { next: unitAt + 2, shape: { kind: 'anchored', count, unit } };
  if (/^(?:earlier|previously)$/.test(follower))
    return { next: unitAt + 2, shape: { kind: 'anchored', count: -count, unit } };
  return null;
}
