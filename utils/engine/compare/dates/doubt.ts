/**
 * Why two disjoint dates may still not differ: publication days that are wrong by a day or belong to a copy, round
 * words ("20 years ago"), and articles that tell of several happenings of one kind. Found by reading real stories:
 * each doubt here was a false difference once.
 */

import { civilDay, parseDay } from '../../details/dates/calendar.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { type DateFact, relate } from './facts.ts';

const DAY = 1440; // minutes

/** Relative dates of pages published further apart than this are told of different weeks, or of a wrong publication day. */
const NEAR_PAGES = 7; // days

/** The doubt's rule, null where there is none. `isCopy`: the sentences are nearly the same: one was taken from the other. */
export function whyDoubtful(a: DateFact, b: DateFact, isCopy: boolean): string | null {
  // Within one day the hours of a happening are told too loosely: its calls, its find, its end.
  if (a.day !== null && a.day === b.day) return 'hours-of-one-day';
  const isFromToday = a.isFromToday || b.isFromToday;
  if (isFromToday && (isCopy || gapBetween(a, b) < 2 * DAY)) return 'publication-day-unsure';
  const [one, other] = [a.detail.text.toLowerCase(), b.detail.text.toLowerCase()];
  if (one === other) return 'same-words';
  const weekday = wordIn(one, WEEKDAYS);
  if (weekday !== undefined && weekday === wordIn(other, WEEKDAYS) && !isAbsolute(one) && !isAbsolute(other))
    return 'same-weekday';
  if (isSameDayOfYear(a, b)) return 'year-unsure';
  const areRelative = !isAbsolute(one) && !isAbsolute(other);
  if (areRelative && publishedApart(a, b) > NEAR_PAGES) return 'published-weeks-apart';
  if (isLongAgo(a) || isLongAgo(b)) return 'publication-day-unsure';
  if (tellsOfMore(a) || tellsOfMore(b)) return 'other-happening';
  return isAfterWeekend(a) || isAfterWeekend(b) ? 'after-the-weekend' : null;
}

/** "Boards covered the panes on Monday that weekend gunfire broke": a working day is not the weekend's. */
function isAfterWeekend({ reading, detail, day }: DateFact): boolean {
  const weekday = day === null ? 0 : civilDay(day).weekday;
  return (
    weekday > 0 && weekday < 6 && (reading.analysis.sentences[detail.sentence]?.stems.includes('weekend') ?? false)
  );
}

const HOUR = 60;
const ZONE = /\b(?:GMT|UTC|BST|CET|[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\b/;
/** Whole hours lie between two zones, as far as the times are rounded. */
const ZONE_SLACK = 15;

/** "10:14 p.m. ET" and "7:14 p.m." may be one moment. */
export function mayBeOtherZones({ detail: a }: DateFact, { detail: b }: DateFact): boolean {
  if (!a.time || !b.time || ZONE.exec(a.text)?.[0] === ZONE.exec(b.text)?.[0]) return false;
  const apart = Math.abs(a.time.from + a.time.to - b.time.from - b.time.to) / 2;
  return apart > HOUR / 2 && Math.abs(apart - Math.round(apart / HOUR) * HOUR) <= ZONE_SLACK;
}

/** "In separate incidents", "an unrelated shooting", in the fact's sentence or the one before it; behind it, of another. */
const tellsOfMore = ({ reading, detail }: DateFact): boolean =>
  reading.analysis.sentences
    .slice(Math.max(0, detail.sentence - 1), detail.sentence + 1)
    .some(({ stems }) => stems.includes('separ') || stems.includes('unrel'));

/** A bare weekday that would be nearly a week past: more likely the page was changed after its publication day. */
function isLongAgo({ reading, detail, day }: DateFact): boolean {
  const published = reading.article.published?.slice(0, 10);
  const text = detail.text.toLowerCase();
  if (!published || day === null || isAbsolute(text) || wordIn(text, WEEKDAYS) === undefined) return false;
  return parseDay(published) - day >= 5 && parseDay(published) - day <= 6;
}

function wordIn(text: string, words: ReadonlyMap<string, number>): number | undefined {
  for (const word of text.split(/[^a-z]+/)) {
    const value = words.get(word);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A month or a year is named: the publication day chooses at most the year. */
const isAbsolute = (text: string): boolean => /\d{4}/.test(text) || wordIn(text, MONTHS) !== undefined;

/** "Nov. 15" of two years: neither names one, and the pages were published in different years. */
function isSameDayOfYear(a: DateFact, b: DateFact): boolean {
  const [one, other] = [a.detail.value, b.detail.value];
  if (one === null || other === null || one.length < 7 || one.length !== other.length) return false;
  return one.slice(4) === other.slice(4) && !(/\d{4}/.test(a.detail.text) && /\d{4}/.test(b.detail.text));
}

function publishedApart(a: DateFact, b: DateFact): number {
  const [one, other] = [a.reading.article.published, b.reading.article.published];
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
}

/** Minutes between two extents. */
export function gapBetween(a: DateFact, b: DateFact): number {
  if (!a.extent || !b.extent) return Number.POSITIVE_INFINITY;
  return Math.max(b.extent.from - a.extent.to, a.extent.from - b.extent.to, 0);
}

/** Facts are asked about once a pair; their articles never change. */
const known = new WeakMap<DateFact, boolean>();

/** True where the fact's article tells of two happenings of its kind: days of the same event that exclude each other. */
export function isOneOfSeveral(facts: readonly DateFact[], fact: DateFact): boolean {
  const before = known.get(fact);
  if (before !== undefined) return before;
  const own = facts.filter(
    ({ article, detail, extent, isFromToday }) =>
      article === fact.article &&
      detail.event === fact.detail.event &&
      extent !== null &&
      !isFromToday &&
      detail.role === fact.detail.role,
  );
  const isSeveral = own.some((one, index) => own.slice(index + 1).some((other) => relate(one, other) === 'apart'));
  known.set(fact, isSeveral);
  return isSeveral;
}
