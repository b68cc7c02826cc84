/** Day arithmetic on the civil calendar: day numbers, months, weekdays, Easter. No clock, no time zones. */

const DAY = 86_400_000; // milliseconds

/** Days since 1970-01-01. `month` may lie outside 1–12 and `day` outside the month: both carry over. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(2000, month - 1 + (year - 2000) * 12, day) / DAY);

/** Day number of `YYYY-MM-DD`. */
export function parseDay(day: string): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

export interface CivilDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

const MOST_REMEMBERED = 5_000;
const formatted = new Map<number, string>();

/** `YYYY-MM-DD` (memoised, bounded): an article's dates are a few days. */
export function formatDay(number: number): string {
  const known = formatted.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = civilDay(number);
  const made = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (formatted.size > MOST_REMEMBERED) formatted.clear();
  formatted.set(number, made);
  return made;
}

export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** First and last day number of a month; `month` may lie outside 1–12. */
export const monthRange = (year: number, month: number): [number, number] => [
  dayNumber(year, month, 1),
  dayNumber(year, month + 1, 1) - 1,
];

export const daysInMonth = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Easter Sunday, Gregorian (Meeus/Jones/Butcher). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * late + 114) / 31);
  const day = ((epact + weekday - 7 * late + 114) % 31) + 1;
  return dayNumber(year, month, day);
}

/** The `nth` given weekday of a month, -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = monthRange(year, month)[1];
    return last - ((civilDay(last).weekday - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - civilDay(first).weekday + 7) % 7) + 7 * (nth - 1);
}
