/**
 * Days, clock times and ages, read quickly and roughly: enough to see whether two reports speak of one occasion.
 * The exact reading, with roles and intervals, is in details/dates; it is too careful and too slow for matching.
 */
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.ts';
import type { Sentence } from '../text/document.ts';
import { sourceOf } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import type { Article } from '../types.ts';

export interface Circumstances {
  readonly ages: readonly number[];
  readonly days: readonly number[];
  readonly eventDay: number | null;
  readonly clocks: readonly string[];
}

const DAY = 86_400_000; // milliseconds
const MOST = 40; // of each kind
/** When the page was changed is not when the thing happened. */
const STAMP = /^(?:last )?(?:updated?|published|posted|created|modified)\b.{0,20}\d/i;

/** `day`: publication day from 1970-01-01; null gives no days, since words like "Sunday" need it. */
export function readCircumstances(article: Article, sentences: readonly Sentence[], day: number | null): Circumstances {
  const ages = new Set<number>();
  const days = new Set<number>();
  const clocks = new Set<string>();
  let eventDay: number | null = null;
  for (const sentence of sentences) {
    const source = sourceOf(article, sentence);
    if (STAMP.test(source.slice(sentence.start, sentence.end))) continue;
    for (const [index, word] of sentence.words.entries()) {
      const told = day === null ? null : readDay(sentence.words, index, day);
      if (told !== null) {
        days.add(told);
        if (sentence.field !== 'title') eventDay ??= told;
      }
      const age = readAge(source, sentence.words, index);
      if (age !== null) ages.add(age);
      const clock = readClock(source, word);
      if (clock !== null) clocks.add(clock);
    }
  }
  const few = <T>(values: Set<T>) => [...values].slice(0, MOST);
  return { ages: few(ages), days: few(days), eventDay, clocks: few(clocks) };
}

/** A weekday is the last one up to the day of publication; a day of a month lies at most 30 days after it. */
function readDay(words: readonly Word[], index: number, day: number): number | null {
  const word = words[index] as Word;
  if (word.norm === 'yesterday') return day - 1;
  if (word.norm === 'today' || word.norm === 'tonight') return day;
  if (!/^\p{Lu}/u.test(word.text)) return null;
  const weekday = WEEKDAYS.get(word.norm) ?? SHORT_WEEKDAYS.get(word.norm);
  // 1970-01-01 was a Thursday.
  if (weekday !== undefined) return day - ((((day + 4) % 7) - weekday + 7) % 7);
  const month = MONTHS.get(word.norm);
  const date = words[index + 1]?.norm ?? '';
  if (month === undefined || !/^\d{1,2}$/.test(date) || Number(date) < 1 || Number(date) > 31) return null;
  const year = /^(?:19|20)\d\d$/.exec(words[index + 2]?.norm ?? '')?.[0];
  const thisYear = new Date(day * DAY).getUTCFullYear();
  const at = (y: number) => Math.round(Date.UTC(y, month - 1, Number(date)) / DAY);
  if (year !== undefined) return at(Number(year));
  return at(thisYear) > day + 30 ? at(thisYear - 1) : at(thisYear);
}

/** "32-year-old", "Jane Doe, 32,". */
function readAge(source: string, words: readonly Word[], index: number): number | null {
  const word = words[index] as Word;
  const compound = /^(\d{1,3})-(?:year|month)/.exec(word.norm);
  if (compound) return Number(compound[1]);
  const before = words[index - 1];
  if (!/^\d{1,2}$/.test(word.norm) || source[word.end] !== ',' || !before) return null;
  return /^\p{Lu}/u.test(before.text) && !MONTHS.has(before.norm) ? Number(word.norm) : null;
}

/** "12:30 a.m." → "12:30", "8 p.m." → "8h"; half of the day is left out, since reports leave it out too. */
function readClock(source: string, word: Word): string | null {
  if (!/^\d{1,2}$/.test(word.norm)) return null;
  const after = source.slice(word.end, word.end + 6);
  const minutes = /^:([0-5]\d)/.exec(after)?.[1];
  if (minutes !== undefined) return `${Number(word.norm)}:${minutes}`;
  return /^\s?[ap]\.?m/i.test(after) ? `${Number(word.norm)}h` : null;
}
