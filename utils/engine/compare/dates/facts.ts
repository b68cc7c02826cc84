/**
 * The dates of a story made comparable: each with its extent in minutes, clock times without a day given the day that
 * the same article names for the same happening. What agrees and what differs is decided in dates/compare-dates.
 */
import { formatDay, parseDay } from '../../details/dates/calendar.ts';
import type { MinuteRange } from '../../details/dates/shapes.ts';
import type { DateDetail, Reading } from '../../types.ts';
import type { Story } from '../story.ts';

const DAY = 1440; // minutes

export interface DateFact {
  readonly reading: Reading;
  /** Position of the reading in the story. */
  readonly article: number;
  readonly detail: DateDetail;
  /** Minutes since 1970 began, inclusive; null where no day is known. */
  readonly extent: MinuteRange | null;
  /** The day number where one day, or a part of it, is meant; else null. */
  readonly day: number | null;
  /** Told from the publication day itself ("today", "last night"), which page metadata often give a day late. */
  readonly isFromToday: boolean;
  /** No other date of a known day stands in its sentence. */
  readonly isAlone: boolean;
}

const FROM_TODAY =
  /\b(?:today|tonight|yesterday|tomorrow|overnight|last night|this (?:morning|afternoon|evening)|ago|weekend)\b/i;

/** Facts that can be compared at all, by article and in the order of the text. */
export function collectDateFacts(story: Story): DateFact[] {
  return story.readings.flatMap((reading, article) => {
    const seen = new Map<string, DateDetail[]>();
    const datesOf = countDates(reading);
    const facts = reading.analysis.dates
      .filter((detail) => detail.role !== 'published' && detail.role !== 'dateline' && isNew(seen, detail))
      .map((detail): DateFact => {
        const { extent, day } = extentOf(detail, detail.interval);
        const isFromToday = FROM_TODAY.test(detail.text);
        return { reading, article, detail, extent, day, isFromToday, isAlone: datesOf[detail.sentence] === 1 };
      });
    return facts.map((fact) => (fact.extent || !fact.detail.time ? fact : withDayOf(fact, facts)));
  });
}

/** Dates of a known day, by the sentence that they stand in. */
function countDates({ analysis }: Reading): readonly number[] {
  const counts: number[] = analysis.sentences.map(() => 0);
  for (const { interval, sentence } of analysis.dates) if (interval) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return counts;
}

/** Captions and teasers repeat sentences word for word: once is enough. */
function isNew(seen: Map<string, DateDetail[]>, detail: DateDetail): boolean {
  const alike = seen.get(detail.text);
  if (!alike) seen.set(detail.text, [detail]);
  else if (alike.some(({ event, context }) => event === detail.event && areEqual(context, detail.context)))
    return false;
  else alike.push(detail);
  return true;
}

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((stem, index) => stem === other[index]);

function extentOf(detail: DateDetail, interval: DateDetail['interval']): Pick<DateFact, 'extent' | 'day'> {
  if (!interval) return { extent: null, day: null };
  const from = parseDay(interval.from);
  const to = interval.to === interval.from ? from : parseDay(interval.to);
  const time = from === to ? detail.time : undefined;
  return {
    extent: time
      ? { from: from * DAY + time.from, to: from * DAY + time.to }
      : { from: from * DAY, to: to * DAY + DAY - 1 },
    day: from === to ? from : null,
  };
}

/** "It happened at 5 a.m.": on the day that the article last named for the same happening, else next names. */
function withDayOf(fact: DateFact, facts: readonly DateFact[]): DateFact {
  const { detail } = fact;
  if (detail.event === undefined) return fact;
  const same = facts.filter(
    (other) => other.day !== null && other.detail.event === detail.event && !other.detail.field,
  );
  const source = same.findLast((other) => other.detail.start < detail.start) ?? same[0];
  const day = source?.detail.interval?.from;
  if (day === undefined) return fact;
  if (!fitsPartOfDay(detail.time, source?.detail.time)) return fact;
  const made = { ...fact, isFromToday: source?.isFromToday ?? false, ...extentOf(detail, { from: day, to: day }) };
  const isNight = (source?.detail.time?.from ?? 0) >= 900;
  // "Early Sunday … just after midnight" is the day's beginning, not its end.
  if (made.extent && (detail.time?.from ?? 0) >= DAY && !isNight)
    return { ...made, extent: { from: made.extent.from - DAY, to: made.extent.to - DAY } };
  // "Thursday night … around 1 a.m." is the night's other end.
  const isPastMidnight = (source?.detail.time?.to ?? 0) > DAY && (source?.detail.time?.from ?? 0) > 720;
  if (!isPastMidnight || !made.extent || (detail.time?.to ?? DAY) >= 360) return made;
  return { ...made, extent: { from: made.extent.from + DAY, to: made.extent.to + DAY } };
}

/** "This morning … at 10 p.m." are two times; "overnight Saturday … at 1 a.m." leaves the day open. */
function fitsPartOfDay(clock: MinuteRange | undefined, part: MinuteRange | undefined): boolean {
  if (!clock || !part) return true;
  if (part.from < 0) return false;
  return relateClocks(clock, part) !== null;
}

/** 'equal' within an hour on both sides, 'within' where one contains or overlaps the other, 'apart' where they are disjoint. */
export type Relation = 'equal' | 'within' | 'apart';

/** Null where nothing can be said. Clock times of unknown days are compared as such, and are never apart. */
export function relate(a: DateFact, b: DateFact): Relation | null {
  if (!a.extent || !b.extent) return relateClocks(a.detail.time, b.detail.time);
  return relateRanges(a.extent, b.extent);
}

function relateRanges(a: MinuteRange, b: MinuteRange): Relation {
  if (a.to < b.from || b.to < a.from) return 'apart';
  return Math.abs(a.from - b.from) <= 60 && Math.abs(a.to - b.to) <= 60 ? 'equal' : 'within';
}

const SHIFTS = [0, DAY, -DAY] as const;

function relateClocks(a: MinuteRange | undefined, b: MinuteRange | undefined): Relation | null {
  if (!a || !b) return null;
  for (const shift of SHIFTS) {
    const relation = relateRanges(a, { from: b.from + shift, to: b.to + shift });
    if (relation !== 'apart') return relation;
  }
  return null;
}

/** For grouping: the day or span, with the clock time where one is told. */
export function normalizeFact({ detail, day }: DateFact): string {
  const date = day === null ? detail.value : formatDay(day);
  if (date === null) return detail.text.toLowerCase().replace(/^(?:at|on|in)\s+/, '');
  if (day === null || !detail.time) return date;
  const pad = (value: number) => String(value).padStart(2, '0');
  const clock = (minutes: number) => `${pad(Math.floor((minutes % DAY) / 60))}:${pad(minutes % 60)}`;
  const { from, to } = { from: detail.time.from + DAY, to: detail.time.to + DAY };
  const dayOf = (minutes: number) => day - 1 + Math.floor(minutes / DAY);
  const start = `${formatDay(dayOf(from))}T${clock(from)}`;
  if (from === to) return start;
  // ISO 8601 interval; the end's day only where it is another.
  return `${start}/${dayOf(to) === dayOf(from) ? '' : `${formatDay(dayOf(to))}T`}${clock(to)}`;
}
