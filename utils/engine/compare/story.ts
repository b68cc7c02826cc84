/**
 * A story ready for comparison: its readings in order of publication, and how telling each stem is in it. The kinds'
 * comparers (quotations, dates, numbers …) get this and nothing else.
 */
import type { Detail, DetailKind, Reading } from '../types.ts';
import { makeStemTable, type StemTable } from './align.ts';

export interface Story extends StemTable {
  /** In order of publication; undated ones last, then by id. At least one. */
  readonly readings: readonly Reading[];
  /** Notes a pair that looked alike and was not flagged, for `--explain`; costs nothing where nobody asked. */
  readonly abstain: (kind: DetailKind, rule: string, a: Noted, b: Noted) => void;
  /** What was noted, in order; empty unless asked for. */
  readonly abstentions: readonly Abstention[];
}

export interface Noted {
  readonly reading: Reading;
  readonly detail: Detail;
}

/** Why two values were not put against each other. */
export interface Abstention {
  readonly kind: DetailKind;
  /** Kebab-case name of the rule: 'other-person', 'background-event'. */
  readonly rule: string;
  readonly values: readonly {
    readonly article: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const MOST_ABSTENTIONS = 500;

/** With `explain`, the comparers' abstentions are kept. */
export function makeStory(readings: readonly Reading[], explain = false): Story {
  const ordered = inOrder(readings);
  const table = makeStemTable(ordered.flatMap(({ analysis }) => analysis.sentences.map(({ stems }) => stems)));
  const abstentions: Abstention[] = [];
  const abstain: Story['abstain'] = (kind, rule, ...pair) => {
    if (!explain || abstentions.length >= MOST_ABSTENTIONS) return;
    abstentions.push({
      kind,
      rule,
      values: pair.map(({ reading, detail: { text, start, end } }) => ({
        article: reading.article.id,
        text,
        start,
        end,
      })),
    });
  };
  return { readings: ordered, ...table, abstain, abstentions };
}

/** In order of publication; undated ones last, then by id. */
export const inOrder = (readings: readonly Reading[]): Reading[] =>
  readings
    .map((reading) => ({ reading, id: reading.article.id, instant: instantOf(reading.article.published) }))
    .sort((a, b) => (a.instant !== b.instant ? (a.instant < b.instant ? -1 : 1) : a.id < b.id ? -1 : 1))
    .map(({ reading }) => reading);

/**
 * Outlets print their own zone's time: 06:10 in London is before 01:30 in Chicago. A time without a zone counts as UTC,
 * a day without a time as its noon, the least wrong guess; unknown ones come last.
 */
export function instantOf(published: string | null): number {
  if (published === null) return Number.POSITIVE_INFINITY;
  const hasNoZone = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(published);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published);
  const instant = Date.parse(isDay ? `${published}T12:00Z` : hasNoZone ? `${published}Z` : published);
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}
