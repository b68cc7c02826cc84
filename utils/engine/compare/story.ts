/**
 * A story ready for comparison: its readings in order of publication, and how telling each stem is in it. The kinds'
 * comparers (quotations, dates, numbers …) get this and nothing else.
 */
import type { Reading } from '../types.ts';
import { type Abstain, type Abstention, collectAbstentions } from './abstentions.ts';
import { makeStemTable, type StemTable } from './align.ts';

export interface Story extends StemTable {
  /** In order of publication; undated ones last, then by id. At least one. */
  readonly readings: readonly Reading[];
  /** Whether anybody asked why pairs were not flagged: only then is a reason looked for that costs something. */
  readonly isExplained: boolean;
  /** Notes a pair that looked alike and was not flagged, for `--explain`; costs nothing where nobody asked. */
  readonly abstain: Abstain;
  /** What was noted, in order; empty unless asked for. */
  readonly abstentions: readonly Abstention[];
}

/** With `isExplained`, the comparers' abstentions are kept. */
export function makeStory(readings: readonly Reading[], isExplained = false): Story {
  const ordered = inOrder(readings);
  const sentences: (readonly string[])[] = [];
  for (const { analysis } of ordered) for (const { stems } of analysis.sentences) sentences.push(stems);
  const table = makeStemTable(sentences);
  const { list, abstain } = collectAbstentions(isExplained);
  return { readings: ordered, ...table, isExplained, abstain, abstentions: list };
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
  const known = instants.get(published);
  if (known !== undefined) return known;
  const instant = readInstant(published);
  if (instants.size > 5_000) instants.clear();
  instants.set(published, instant);
  return instant;
}

/** Asked of each pair of a story's articles. Bounded. */
const instants = new Map<string, number>();

function readInstant(published: string): number {
  const hasNoZone = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(published);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published);
  const instant = Date.parse(isDay ? `${published}T12:00Z` : hasNoZone ? `${published}Z` : published);
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}
