/** Months, calendar days and years as written: "Aug. 7, 2016", "7 August", "mid-November", "1987", "the 1930s". */
import { AMBIGUOUS_MONTHS, COUNT_WORDS, KNOWN_DAY_NOUNS, KNOWN_DAYS, MONTHS } from '../../lexicon/calendar.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { wordSet } from '../../text/word-sets.ts';
import { daysInMonth } from './calendar.ts';
import type { DayReading, Which } from './shapes.ts';
import type { WordCursor } from './word-cursor.ts';

export const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month);

/** From the present week or year. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const YEAR = /^(1[6-9]\d\d|20\d\d)$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const DAY_SPAN = /^(\d{1,2})-(\d{1,2})$/;

/** Nothing but blanks, a comma, or the full stop of an abbreviation; `gap` is trimmed. */
export const isLoosely = (gap: string): boolean => gap === '' || gap === ',' || gap === '.' || gap === '.,';

/** ", 2016" or " 2016", "of 2016". */
export function readTrailingYear(words: WordCursor, at: number): { next: number; year: number } | null {
  const skip = words.norm(at) === 'of' ? 1 : 0;
  if (!words.isDigit(at + skip) || !isLoosely(words.gap(at))) return null;
  const year = YEAR.exec(words.norm(at + skip))?.[1];
  return year === undefined || /^[$€£%]/.test(words.gap(at + skip))
    ? null
    : { next: at + skip + 1, year: Number(year) };
}

const KNOWN = wordSet(KNOWN_DAY_NOUNS);

export function readMonth(words: WordCursor, at: number, which: Which): DayReading | null {
  if (!words.is(at, CLASSES.month)) return null;
  const written = words.norm(at);
  const norm = written.includes('-') ? written.replace(/^(?:mid|late|early)-/, '') : written;
  const month = MONTHS.get(norm);
  if (month === undefined || !/^(?:mid-|late-|early-)?\p{Lu}/iu.test(words.text(at))) return null;
  const isPrefixed = norm !== words.norm(at);
  if (!isPrefixed && !words.isCapital(at)) return null;
  const next = at + 1;
  const span = DAY_SPAN.exec(words.norm(next));
  if (span && words.isJoined(next)) {
    const [day, lastDay] = [Number(span[1]), Number(span[2])];
    if (isDay(month, day) && isDay(month, lastDay) && day < lastDay) {
      const year = readTrailingYear(words, next + 1);
      return {
        next: year?.next ?? next + 1,
        shape: { kind: 'calendar', year: year?.year ?? null, month, day, lastDay },
      };
    }
  }
  const day = Number((words.isJoined(next) && DAY.exec(words.norm(next))?.[1]) || 0);
  const isClock =
    (words.gap(next + 1) === ':' && /^\d\d/.test(words.norm(next + 1))) ||
    /^(?:am|pm|a\.m|p\.m)$/.test(words.norm(next + 1));
  if (day > 0 && isDay(month, day) && !isClock && !isCountOf(words, next)) {
    const year = readTrailingYear(words, next + 1);
    // "Aug. 7–9" with a dash that the words do not join.
    const lastDay = /^[–—-]$/.test(words.gap(next + 1)) ? Number(DAY.exec(words.norm(next + 1))?.[1] ?? 0) : 0;
    if (!year && lastDay > day && isDay(month, lastDay))
      return { next: next + 2, shape: { kind: 'calendar', year: null, month, day, lastDay } };
    const known = year === null && words.isIn(next + 1, KNOWN) ? KNOWN_DAYS.get(`${month}-${day}`) : undefined;
    if (known !== undefined) return { next: next + 1, shape: { kind: 'calendar', year: null, month, day, known } };
    return { next: year?.next ?? next + 1, shape: { kind: 'calendar', year: year?.year ?? null, month, day } };
  }
  const year = readTrailingYear(words, next);
  if (year) return { next: year.next, shape: { kind: 'month', year: year.year, month, which } };
  const years = STEPS.get(words.norm(next));
  if (years !== undefined && words.norm(next + 1) === 'year')
    return { next: next + 2, shape: { kind: 'month', year: null, month, which, years } };
  if (which === null && !isPrefixed && AMBIGUOUS_MONTHS.has(norm) && !isMonthAlone(words, at)) return null;
  return { next, shape: { kind: 'month', year: null, month, which } };
}

/** "in May", not "and Jan Novak": a lead before it and no name after it. */
const isMonthAlone = (words: WordCursor, at: number): boolean =>
  MONTH_LEADS.has(words.norm(at - 1)) && !(words.isJoined(at + 1) && words.isCapital(at + 1));

/** "in May 20 people": a small number before a plural is a count, not a day, unless a comma follows. */
const isCountOf = (words: WordCursor, at: number): boolean =>
  words.isJoined(at + 1) &&
  /^(?:people|men|women|percent|points|dead|officers|miles|million|billion)$/.test(words.norm(at + 1));

const MONTH_LEADS: ReadonlySet<string> = new Set(
  `in since until till by from to of last next this late early mid during before after for through throughout and or
   between around about a an the every each`.split(/\s+/),
);

/** "7 August 2016", "the 7th of August". */
export function readDayMonth(words: WordCursor, at: number): DayReading | null {
  if (!words.isDigit(at)) return null;
  const day = Number(DAY.exec(words.norm(at))?.[1] ?? 0);
  if (day === 0) return null;
  const skip = words.norm(at + 1) === 'of' ? 1 : 0;
  const month = MONTHS.get(words.norm(at + 1 + skip));
  if (month === undefined || !words.isJoined(at + 1) || !words.isCapital(at + 1 + skip) || !isDay(month, day))
    return null;
  // "killed 12 March 3" and "at 5 May 6" are two things.
  const after = at + 2 + skip;
  if (words.isJoined(after) && DAY.test(words.norm(after)) && !YEAR.test(words.norm(after))) return null;
  const year = readTrailingYear(words, after);
  return { next: year?.next ?? after, shape: { kind: 'calendar', year: year?.year ?? null, month, day } };
}

const COUNTED =
  /^(?:people|men|women|children|jobs|votes|points|miles|meters|metres|feet|km|troops|dead|homes|block|percent|dollars|acres|students|employees|workers|soldiers|members|calories|square|tons|tonnes|pounds|shares|hours|days)$/;
const STREETS = /^(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|way|highway|block)$/;

export function readYear(words: WordCursor, at: number): DayReading | null {
  const norm = words.norm(at);
  if (norm === 'nineteen') return readSpokenYear(words, at);
  if (!words.isDigit(at)) return null;
  const decade = norm.length === 5 ? /^(1[89]\d0|20\d0)s$/.exec(norm) : null;
  if (decade) {
    const year = Number(decade[1]);
    return { next: at + 1, shape: { kind: 'year', year, to: year + 9 } };
  }
  if (norm.length !== 4 || !YEAR.test(norm)) return null;
  if (/[$€£#№/:©]$/.test(words.gap(at)) || /^[%/:°]/.test(words.gap(at + 1))) return null;
  if (
    /^(?:route|highway|fm|us|sr|number|no|flight|room|unit|apartment|model|version|top|at|over|nearly|about|than|almost|approximately|some|only|least|around)$/.test(
      words.norm(at - 1),
    )
  )
    return null;
  if (words.isCapital(at + 1) && [1, 2, 3].some((i) => STREETS.test(words.norm(at + 1 + i)))) return null;
  if (words.isJoined(at + 1) && COUNTED.test(words.norm(at + 1))) return null;
  // "her 1987 Corolla": a model year.
  const isOwned = /['’]s$/.test(words.text(at - 1)) || /^(?:his|her|their|my|our)$/.test(words.norm(at - 1));
  if (isOwned && words.isCapital(at + 1) && words.isJoined(at + 1)) return null;
  const year = Number(norm);
  return year >= 1800 && year <= 2099 ? { next: at + 1, shape: { kind: 'year', year } } : null;
}

/** "nineteen ninety-six", as transcripts of broadcasts write it. */
function readSpokenYear(words: WordCursor, at: number): DayReading | null {
  const [tens, ones] = words.norm(at + 1).split('-');
  const ten = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].indexOf(
    tens || '?',
  );
  const one = ones === undefined ? 0 : (COUNT_WORDS.get(ones) ?? -1);
  if (ten < 2 || one < 0 || one > 9) return null;
  return { next: at + 2, shape: { kind: 'year', year: 1900 + ten * 10 + one } };
}
