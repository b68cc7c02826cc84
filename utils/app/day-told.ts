/**
 * The calendar day, month or span of days that a value told in other words stands for: "Tuesday", "last month". Read from
 * the value's normalised form, in which it was compared (ISO 8601: "2026-10-13", "2026-10", "2026-10-13T17:00/23:59",
 * "2026-10-13/2026-10-16"). Pure.
 */
import type { StoryWords } from './story-words.ts';
import type { FindingView, ValueView } from './views.ts';

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
/** Names its day itself: "Oct. 13", "13 October", "10/13/2026", "2026-10-13". */
const NAMES_ITS_DAY = new RegExp(
  String.raw`\b${MONTH} \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|\d[/.-]\d{1,2}[/.-]\d`,
  'i',
);
const STANDS_FOR =
  /^(?<first>\d{4}-\d{2}(?:-\d{2})?)(?:T\d{2}:\d{2})?(?:\/(?:(?<last>\d{4}-\d{2}(?:-\d{2})?)(?:T\d{2}:\d{2})?|\d{2}:\d{2}))?$/;

/** Null where the value is no date, names its day itself, or is an hour of a day that nobody told. */
export function dayTold(
  { kind }: Pick<FindingView, 'kind'>,
  { text, normalized }: Pick<ValueView, 'text' | 'normalized'>,
  words: StoryWords,
): string | null {
  if (kind !== 'date' || NAMES_ITS_DAY.test(text)) return null;
  const { first, last } = STANDS_FOR.exec(normalized)?.groups ?? {};
  return first === undefined ? null : words.span(first, last ?? first);
}
