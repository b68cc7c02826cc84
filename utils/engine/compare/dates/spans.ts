/**
 * Over what time so many things happened: "the fourth fire in three days" here, "four fires in eight days" there. The
 * number and the thing counted are the same; how many they were is the numbers' business.
 */
import { COUNTED, COUNTS, PERIOD, PERIOD_UNITS, SINCE_START } from '../../lexicon/period-words.ts';
import { sourceOf } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import { isFunctionWord, stem } from '../../text/words.ts';
import type { Detail, Finding, Reading, SentenceReading } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';

/** Of each side of a round time. */
const ROUNDING = 0.25;
/** "The last seven weeks" of pages further apart are other weeks. */
const MOST_DAYS = 7;
const HOURS = 24;

interface Told {
  readonly reading: Reading;
  readonly detail: Detail;
  readonly count: number;
  /** "Four fires", as written. */
  readonly counted: string;
  readonly stems: readonly string[];
  /** Hours that may be meant. */
  readonly from: number;
  readonly to: number;
}

/** At most one finding. */
export function compareSpans(story: Story): Finding[] {
  const told = story.readings.map(readSpans);
  for (const [index, one] of told.entries())
    for (const other of told.slice(index + 1)) {
      const finding = comparePair(story, one, other);
      if (finding) return [finding];
    }
  return [];
}

function comparePair(story: Story, one: readonly Told[], other: readonly Told[]): Finding | null {
  for (const a of one)
    for (const b of other) {
      if (!isOneThing(a, b) || isWithin(a, b)) continue;
      const refusal = whyNotApart(a, b, one, other);
      if (refusal === null) {
        const groups = [a, b].map((side) => [{ ...side, normalized: side.detail.text.toLowerCase() }]);
        const question = { key: 'overWhatTime', args: { what: a.counted } };
        return makeFinding('date', question, 'differ', groups, {
          rule: 'same-count-other-time',
          alignment: 0.7,
          basis: a.stems.filter((word) => b.stems.includes(word)),
        });
      }
      story.abstain('date', refusal, a, b);
    }
  return null;
}

const isOneThing = (a: Told, b: Told): boolean =>
  a.count === b.count && a.stems.some((word) => !COMMON.has(word) && b.stems.includes(word));

const isWithin = (a: Told, b: Told): boolean => a.to >= b.from && b.to >= a.from;

function whyNotApart(a: Told, b: Told, one: readonly Told[], other: readonly Told[]): string | null {
  const isMet = (side: Told, others: readonly Told[]) =>
    others.some((its) => isOneThing(side, its) && isWithin(side, its));
  if (isMet(a, other) || isMet(b, one)) return 'told-by-both';
  if ((daysApart(a.reading, b.reading) ?? 0) > MOST_DAYS) return 'published-weeks-apart';
  return areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
}

/** Many are counted together with them, whatever happened. */
const COMMON: ReadonlySet<string> = new Set(
  ['people', 'person', 'others', 'men', 'man', 'women', 'woman', 'time', 'block', 'old', 'year-old', 'said'].map(
    (word) => stem(word),
  ),
);

const readSpans = onceAReading((reading): readonly Told[] =>
  reading.analysis.sentences.flatMap((sentence, index) =>
    mayTellSpan(sentence) ? readSentence(reading, sentence, index) : [],
  ),
);

const UNIT_STEMS: ReadonlySet<string> = new Set([...PERIOD_UNITS.keys()].map((word) => stem(word)));
const COUNT_STEMS: ReadonlySet<string> = new Set([...COUNTS.keys()].map((word) => stem(word)));

/** A word of a count and one of a time are among its stems: most sentences have neither. */
const mayTellSpan = ({ stems }: SentenceReading): boolean =>
  stems.some((word) => UNIT_STEMS.has(word)) && stems.some((word) => COUNT_STEMS.has(word) || /^\d/.test(word));

function readSentence(reading: Reading, sentence: SentenceReading, index: number): Told[] {
  const text = sourceOf(reading.article, sentence).slice(sentence.start, sentence.end);
  const periods = readPeriods(reading, text);
  if (periods.length === 0) return [];
  return findMatches(COUNTED, text).flatMap((match) => {
    const count = COUNTS.get((match[1] ?? '').toLowerCase()) ?? Number.parseInt(match[1] ?? '', 10);
    const words = (match[2] ?? '').trim().toLowerCase().split(' ');
    const stems = words.filter((word) => !isFunctionWord(word)).map((word) => stem(word));
    // "Three days": the time itself.
    if (!(count > 1) || stems.length === 0 || UNIT_STEMS.has(stems[0] ?? '')) return [];
    const at = match.index;
    const nearest = periods.find(({ start }) => start > at) ?? periods.at(-1);
    if (!nearest) return [];
    const [start, end] = [sentence.start + nearest.start, sentence.start + nearest.end];
    const detail = { start, end, text: text.slice(nearest.start, nearest.end), sentence: index };
    const { from, to } = nearest;
    const own = sentence.field ? { ...detail, field: sentence.field } : detail;
    return [{ reading, detail: own, count, counted: firstNoun(match[0]), stems, from, to }];
  });
}

/** "four fires in the port": up to the first little word. */
function firstNoun(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word, at) => at > 1 && isFunctionWord(word.toLowerCase()));
  return words.slice(0, end < 0 ? 3 : end).join(' ');
}

interface Period {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** In order. */
function readPeriods(reading: Reading, text: string): Period[] {
  const periods = findMatches(PERIOD, text).flatMap((match): Period[] => {
    const [, lead = '', hedge = '', written, unit = ''] = match;
    const number =
      written === undefined ? 1 : (COUNTS.get(written.toLowerCase()) ?? (Number.parseInt(written, 10) || 1));
    // "In the hour", "over a day": no time is told.
    if (written === undefined && !/\b(?:an?|last|past|previous)\b/i.test(hedge)) return [];
    const hours = number * (PERIOD_UNITS.get(unit.toLowerCase()) ?? 0);
    const isMost = /^(?:within|inside)$/i.test(lead) || /\b(?:less|fewer|under)\b/i.test(hedge);
    const isLeast = /\bmore\b/i.test(hedge);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        from: isMost ? 0 : hours * (isLeast ? 1 : 1 - ROUNDING),
        to: isLeast ? Number.POSITIVE_INFINITY : hours * (1 + ROUNDING),
      },
    ];
  });
  for (const match of findMatches(SINCE_START, text)) {
    const hours = hoursSince(match[1] ?? '', reading.article.published);
    if (hours !== null)
      periods.push({ start: match.index, end: match.index + match[0].length, from: 0, to: hours * (1 + ROUNDING) });
  }
  return periods.toSorted((a, b) => a.start - b.start);
}

/** From the first of the year or month to the publication day; null where that is not known, or for a week. */
function hoursSince(unit: string, published: string | null): number | null {
  const [year, month, day] = (published?.slice(0, 10) ?? '').split('-').map(Number);
  if (!year || !month || !day) return null;
  if (unit.toLowerCase() === 'month') return day * HOURS;
  if (unit.toLowerCase() !== 'year') return null;
  return ((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1) * HOURS;
}
