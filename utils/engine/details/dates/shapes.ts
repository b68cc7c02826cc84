/** What a date expression says before it is resolved against a publication day. */
import type { CalendarUnit, Holiday } from '../../lexicon/calendar.ts';

/** "last", "next", "this" before a weekday, month or season; null where there is none. */
export type Which = 'last' | 'next' | 'this' | null;

export type DayShape =
  /** "7 August 2016", "Aug. 7", "Aug. 7-9"; without a year the nearest fitting one is meant. */
  | {
      readonly kind: 'calendar';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly lastDay?: number;
      /** Named with it ("Sunday, Nov. 15"): tells the year. */
      readonly weekday?: number;
      /** Year that everybody knows: "the Sept. 11 attacks". */
      readonly known?: number;
      /** "Last April 21". */
      readonly which?: 'last';
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly which: Which;
      readonly years?: number;
    }
  /** `to` of a decade or a span of years. */
  | { readonly kind: 'year'; readonly year: number; readonly to?: number }
  /** `weeks`: "Friday last week" is -1; `back`: weeks before the latest, "a week ago Friday" is 1. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly weeks?: number;
      readonly back?: number;
      /** "That Friday", "the previous Friday", "June 4, a Friday": told from the date named before it. */
      readonly anchored?: 'that' | 'previous' | 'following' | 'beside';
    }
  | { readonly kind: 'season'; readonly month: number; readonly year: number | null; readonly which: Which }
  /** `shift`: days from it, "the day after Christmas" is 1. */
  | {
      readonly kind: 'holiday';
      readonly holiday: Holiday;
      readonly year: number | null;
      readonly which: Which;
      readonly shift?: number;
    }
  /** Days from the publication day: yesterday is -1. */
  | { readonly kind: 'offset'; readonly days: number }
  /** Whole units from the publication day's own: last month is -1; `bound` for "earlier this month", "later this year". */
  | {
      readonly kind: 'unit';
      readonly unit: CalendarUnit;
      readonly offset: number;
      readonly bound?: 'earlier' | 'later';
      /** "This weekend" may be the coming one, "the weekend" is the one just gone. */
      readonly isThis?: true;
    }
  /** "three weeks ago" is -3; `range` where the day itself is meant loosely ("about a month ago"). */
  | { readonly kind: 'ago'; readonly count: number; readonly unit: CalendarUnit }
  /** Against the date named before: "two days later" is 2, "that day" 0, "the previous month" -1. */
  | { readonly kind: 'anchored'; readonly count: number; readonly unit: CalendarUnit }
  | { readonly kind: 'overnight' };

/** Minutes from midnight, inclusive; beyond 1440 in the next day. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

export interface DateExpression {
  /** Indexes of its first and last word in the sentence. */
  readonly first: number;
  readonly last: number;
  /** Null for a clock time alone. */
  readonly day: DayShape | null;
  readonly time: MinuteRange | null;
  readonly approximate: boolean;
}

export interface DayReading {
  /** Index after its last word. */
  readonly next: number;
  readonly shape: DayShape;
  /** Part of the day that the words imply: "last night", "this morning", "tonight". */
  readonly part?: string;
}
