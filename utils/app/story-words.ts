/** A story in the reader's language, on screens and in exports: texts, plural forms, times, lists. Pure, by Intl. */

import type { Question } from '../engine/types.ts';
import { questionText, type Translate } from './translate.ts';

export interface StoryWords {
  /** BCP 47. */
  readonly locale: string;
  /** The way its script runs. */
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** Message `<key>_<plural category>` with the number as `$count$`; `<key>_other` where the category has none. */
  readonly count: (key: string, count: number) => string;
  readonly question: (question: Question) => string;
  /** Time of a publication: with the clock where it is known, only the day where only that is known. */
  readonly time: (iso: string | null) => string;
  /** The same without the year, for lines that stand under a head with the whole date. */
  readonly shortTime: (iso: string | null) => string;
  /** "13–14 Oct 2026": the days from the first to the last of these times; null where none is known. */
  readonly days: (times: readonly (string | null)[]) => string | null;
  /** "13–16 Oct 2026", "Oct 2026": bare days or months (ISO 8601), from the first to the last; null for what is none. */
  readonly span: (first: string, last: string) => string | null;
  /** Bytes in kilobytes, megabytes or gigabytes: "1.2 MB". */
  readonly size: (bytes: number) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

/** Of a month in ISO 8601: a longer one has a day. */
const MONTH_LENGTH = 7;

/** `timeZone`: IANA name; absent: the reader's own. */
export function makeWords(t: Translate, locale: string, timeZone?: string): StoryWords {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const shown = timesIn(locale, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
  const shownShort = timesIn(locale, timeZone, { day: 'numeric', month: 'short' });
  const range = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    direction: /^(?:ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr',
    t,
    count(key, count) {
      const args = { count: number.format(count) };
      const name = `${key}_${plural.select(count)}`;
      const text = t(name, args);
      return text === name ? t(`${key}_other`, args) : text;
    },
    question: (question) => questionText(question, t),
    time: (iso) => shown(iso) ?? t('time_unknown'),
    shortTime: (iso) => shownShort(iso) ?? t('time_unknown'),
    days(times) {
      const known = times
        .filter((iso) => iso !== null)
        .map((iso) => Date.parse(iso))
        .filter(Number.isFinite);
      return known.length === 0 ? null : range.formatRange(Math.min(...known), Math.max(...known));
    },
    span(first, last) {
      const [from, to] = [Date.parse(first), Date.parse(last)];
      if (Number.isNaN(from) || Number.isNaN(to) || from > to) return null;
      const hasDay = first.length > MONTH_LENGTH || last.length > MONTH_LENGTH;
      const bare = new Intl.DateTimeFormat(locale, {
        ...(hasDay && { day: 'numeric' }),
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      });
      return bare.formatRange(from, to);
    },
    size(bytes) {
      const [unit, factor] =
        bytes >= 1e9
          ? (['gigabyte', 1e9] as const)
          : bytes >= 1e6
            ? (['megabyte', 1e6] as const)
            : (['kilobyte', 1e3] as const);
      const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(bytes / factor);
    },
    list: (items) => lists.format(items),
  };
}

/** Null for what is no date. A bare day is no moment: no zone may move it. */
function timesIn(locale: string, timeZone: string | undefined, day: Intl.DateTimeFormatOptions) {
  const days = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { ...day, timeZone, hour: 'numeric', minute: '2-digit' });
  return (iso: string | null): string | null => {
    if (iso === null || Number.isNaN(Date.parse(iso))) return null;
    return (iso.length <= 10 ? days : moments).format(new Date(iso));
  };
}
