/**
 * Do two numbers, as written, exclude each other? Bounds are kept ("at least 12" contains 14); rounded and hedged ones
 * get room: half a unit of the last digit that is not zero, never more than `ROOM` of the value.
 */
import { OPEN_END } from '../../lexicon/number-words.ts';
import type { NumberDetail } from '../../types.ts';

/** "about 200" is 188–212; also the most that a rounded number gives way. */
const ROOM = 0.06;
/** Converted units are never exact. */
const CONVERSION = 0.005;

export interface Range {
  readonly min: number;
  readonly max: number;
}

export type Relation = 'same' | 'narrower' | 'wider' | 'apart';

/** Lowest and highest value a number may stand for. */
export const rangeOf = (detail: NumberDetail): Range => readRange(detail);

interface ReadRange extends Range {
  /** Of which it was read; another detail with the same words has the same range as a rule. */
  readonly of: NumberDetail;
  /** "Several", "a handful". */
  readonly isVague: boolean;
}

/** By their words: numbers are held against many others, and come again and again. Bounded. */
const ranges = new Map<string, ReadRange>();

function readRange(detail: NumberDetail): ReadRange {
  const known = ranges.get(detail.text);
  if (known && (known.of === detail || isWrittenFor(known.of, detail))) return known;
  const room = roomOf(detail);
  const low = detail.min <= 0 ? detail.min : detail.min * (1 - room);
  const high = detail.max >= OPEN_END ? OPEN_END : detail.max * (1 + room);
  const range = { of: detail, min: low, max: high, isVague: VAGUE.test(detail.text) };
  if (ranges.size > 5_000) ranges.clear();
  ranges.set(detail.text, range);
  return range;
}

/** Two details with the same words. */
const isWrittenFor = (a: NumberDetail, b: NumberDetail): boolean =>
  a.min === b.min && a.max === b.max && a.measure === b.measure && a.unit === b.unit && a.approximate === b.approximate;

/** Whatever stands to the one in some relation stands so to the other. */
export const isWrittenAlike = (a: NumberDetail, b: NumberDetail): boolean => a.text === b.text && isWrittenFor(a, b);

function roomOf(detail: NumberDetail): number {
  const isBounded = detail.min === 0 || detail.max >= OPEN_END;
  if (isExact(detail)) return 0;
  if (detail.approximate && !isBounded && detail.min === detail.max) return ROOM;
  if (detail.approximate) return 0;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(detail.text)?.[0].replaceAll(',', '') ?? '';
  const value = detail.min;
  if (digits === '') return value >= 100 ? ROOM : 0;
  const fraction = digits.split('.')[1] ?? '';
  const written = Number(digits);
  if (written === 0) return 0;
  const isScaled = written < value / 99;
  const zeros = fraction === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : -fraction.length;
  // Small whole numbers are counted, not rounded, unless a unit or a scale word makes them measures.
  const isCount = fraction === '' && zeros < 2 && !isScaled && (detail.unit === null || detail.unit === 'person');
  if (isCount) return 0;
  return Math.max(CONVERSION, Math.min(ROOM, (0.5 * 10 ** zeros) / written));
}

/** Never rounded. */
const isExact = ({ measure }: NumberDetail): boolean => EXACT.has(measure);
const EXACT: ReadonlySet<string> = new Set(['age', 'ages', 'magnitude', 'ratio']);

/** "More than a million" is not said of five million; "at least" may be far below. */
const FARTHEST_ABOVE = 2;

function isFarAbove(low: NumberDetail, high: NumberDetail): boolean {
  return low.max >= OPEN_END && low.min > 0 && ABOVE.test(low.text) && high.min > low.min * FARTHEST_ABOVE;
}

const ABOVE = /^(?:more than|over|well over|upwards of|in excess of|exceeding)\b/i;

/** Decimals and the word behind them. */
const FRACTION = /\d\.(\d{1,4})(?:[ -]?(\p{L}{1,20}))?/u;

/** "$2.3 million", "$2.4 million": rounded alike, so that no sum lies in both. */
function areOfOneGrain(a: NumberDetail, b: NumberDetail): boolean {
  if (a.min === b.min || a.approximate || b.approximate || a.measure !== b.measure || a.unit !== b.unit) return false;
  if (!a.text.includes('.') || !b.text.includes('.')) return false;
  const [one, other] = [FRACTION.exec(a.text), FRACTION.exec(b.text)];
  if (one === null || other === null) return false;
  return one[1]?.length === other[1]?.length && one[2]?.toLowerCase() === other[2]?.toLowerCase();
}

const SCALED = /^\D{0,6}(\d{1,3}(?:\.\d{1,3})?)[ -]?(?:million|billion|trillion|crore|lakh|[mb]n|m)\b/i;

/** "$43 million" for $43,885,310: cut off behind its last figure instead of rounded. One figure alone tells too little. */
function isCutOff(cut: NumberDetail, whole: NumberDetail): boolean {
  if (whole.min <= cut.min || whole.min > cut.min * (1 + ROOM)) return false;
  const figures = SCALED.exec(cut.text)?.[1] ?? '';
  const digits = figures.replace('.', '');
  if (digits.length < 2 || cut.approximate || whole.approximate || cut.measure !== whole.measure) return false;
  if (cut.unit !== whole.unit || cut.min !== cut.max || whole.min !== whole.max) return false;
  const step = cut.min / Number(digits);
  return whole.min < cut.min + step;
}

const LOOSE_MOST = 30;

const VAGUE = /^(?:several|multiple|a handful|a number)\b(?! (?:hundred|thousand|million))/i;

/** How `a` stands to `b`: 'narrower' where it says more. */
export function relate(a: NumberDetail, b: NumberDetail): Relation {
  if (a.measure === 'vote' || a.measure === 'score') return a.min === b.min && a.max === b.max ? 'same' : 'apart';
  // Outlets write most numbers alike.
  if (isWrittenAlike(a, b)) return 'same';
  if (areOfOneGrain(a, b)) return 'apart';
  const [x, y] = [readRange(a), readRange(b)];
  // "Several", "multiple": neither says more.
  if (x.isVague && y.isVague) return 'same';
  if (x.isVague !== y.isVague && a.measure !== 'times') {
    // "several" may be said of two as well as of thirty.
    const [loose, other] = x.isVague ? [a, b] : [b, a];
    if (other.min >= 2 && other.max <= LOOSE_MOST) return loose === a ? 'wider' : 'narrower';
  }
  if (x.max < y.min || y.max < x.min) return isCutOff(a, b) || isCutOff(b, a) ? 'same' : 'apart';
  if (isFarAbove(a, b) || isFarAbove(b, a)) return 'apart';
  const [wide, other] = [x.max - x.min, y.max - y.min];
  if (wide === other || (wide < x.min * 0.13 && other < y.min * 0.13)) return 'same';
  return wide < other ? 'narrower' : 'wider';
}
