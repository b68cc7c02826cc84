/**
 * The dates of a story made comparable: each with its extent in minutes, clock times without a day given the day that
 * the same article names for the same happening. What agrees and what differs is decided in compare-dates.
 */
import { civilDay, parseDay } from '../details/dates/calendar.ts';
import type { DateDetail, Reading } from '../types.ts';
import type { Story } from './story.ts';

const DAY = 1440; // minutes

export interface DateFact {
  readonly reading: Reading;
  /** Position of the reading in the story. */
  readonly article: number;
  readonly detail: DateDetail;
  /** Minutes since 1970 began, inclusive; null where no day is known. */
  readonly extent: { readonly from: number; readonly to: number } | null;
  /** One day, or a part of it, is meant. */
  readonly isDay: boolean;
}

/** Facts that can be compared at all, by article and in the order of the text. */
export function collectDateFacts(story: Story): DateFact[] {
  return story.readings.flatMap((reading, article) => {
    const facts = reading.analysis.dates
      .filter(({ role }) => role !== 'published' && role !== 'dateline')
      .map((detail) => ({ reading, article, detail, ...extentOf(detail, detail.interval) }));
    return facts.map((fact) => (fact.extent || !fact.detail.time ? fact : withDayOf(fact, facts)));
  });
}

function extentOf(detail: DateDetail, interval: DateDetail['interval']): Pick<DateFact, 'extent' | 'isDay'> {
  if (!interval) return { extent: null, isDay: false };
  const [from, to] = [parseDay(interval.from), parseDay(interval.to)];
  const time = from === to ? detail.time : undefined;
  return {
    extent: time
      ? { from: from * DAY + time.from, to: from * DAY + time.to }
      : { from: from * DAY, to: to * DAY + DAY - 1 },
    isDay: from === to,
  };
}

/** "It happened at 5 a.m.": on the day that the article names for the same happening, where it names one only. */
function withDayOf(fact: DateFact, facts: readonly DateFact[]): DateFact {
  const same = facts.filter(({ detail, isDay }) => isDay && detail.event === fact.detail.event);
  const days = new Set(same.map(({ detail }) => detail.interval?.from));
  const [day] = days;
  if (days.size !== 1 || day === undefined || fact.detail.event === undefined) return fact;
  const made = { ...fact, ...extentOf(fact.detail, { from: day, to: day }) };
  // "Thursday night … around 1 a.m." is the night's other end.
  const isNight = same.some(({ detail }) => (detail.time?.to ?? 0) > DAY);
  if (!isNight || !made.extent || (fact.detail.time?.to ?? DAY) >= 360) return made;
  return { ...made, extent: { from: made.extent.from + DAY, to: made.extent.to + DAY } };
}

/** 'equal' within an hour on both sides, 'within' where one contains or overlaps the other, 'apart' where they are disjoint. */
export function relate(a: DateFact, b: DateFact): 'equal' | 'within' | 'apart' | null {
  if (!a.extent || !b.extent) return null;
  if (a.extent.to < b.extent.from || b.extent.to < a.extent.from) return 'apart';
  const isEqual = Math.abs(a.extent.from - b.extent.from) <= 60 && Math.abs(a.extent.to - b.extent.to) <= 60;
  return isEqual ? 'equal' : 'within';
}

/** For grouping: the day or span, with the clock time where one is told. */
export function normalizeFact({ detail, extent, isDay }: DateFact): string {
  if (!isDay || !extent) return detail.value ?? detail.text.toLowerCase();
  const { year, month, day } = civilDay(Math.floor((extent.from + (detail.time ? 0 : 1)) / DAY));
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = detail.value ?? `${year}-${pad(month)}-${pad(day)}`;
  if (!detail.time) return date;
  const clock = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const { from, to } = detail.time;
  return from === to ? `${date}T${clock(from)}` : `${date}T${clock(Math.max(0, from))}/${clock(to)}`;
}
