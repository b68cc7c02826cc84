/**
 * Two quotations laid on each other: the stretch they share and what differs inside it. Cut edges, ellipses and bracketed
 * insertions are no difference. Which quotations are worth laying on each other is `quotations/matches`' business.
 */
import type { QuotedWord } from './words.ts';

/** A stretch where the two differ: words `from`..`to` (half-open) of each side; one of them may be empty. */
export interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /**
   * Where a sentence is begun or ended elsewhere: one side has a conjunction more before its first word, or goes on where
   * the other's full stop stands. Both may well be one utterance.
   */
  readonly edge?: 'opening' | 'ending';
}

/** A difference that is the outlets' own business. */
export type Excuse = 'bracketed-words' | 'spelling' | 'ellipsis';

export interface Alignment {
  /** Matched words as pairs of indexes, in order. */
  readonly matches: readonly (readonly [number, number])[];
  /** What differs inside the shared stretch, in order. */
  readonly hunks: readonly Hunk[];
  /** Why the first of the hunks that were left out is no difference; absent where none was. */
  readonly excuse?: Excuse;
  /** 0–1: weight of the matched words over the weight of the stretch (Dice). */
  readonly identity: number;
  readonly contentMatches: number;
  /** Half-open ranges of the shared stretch, differing edges included. */
  readonly rangeA: readonly [number, number];
  readonly rangeB: readonly [number, number];
}

// Content words carry the utterance, function words only hold it together. A gap costs once to open and little to go on:
// one left-out clause weighs less than many small changes.
const CONTENT = 3;
const FUNCTION = 1;
const GAP_OPEN = 1.6;
const GAP_EXTEND = 0.25;
/** Differing words at the very edge still belong to the stretch where they are as few as this on both sides. */
const LONGEST_EDGE = 3;
const LONGEST_LOOSE_END = 12;
/** A sentence that goes on by fewer words than this ends in a way of speaking ("…, right?"). */
const LEAST_ENDING = 2;
const OPENERS: ReadonlySet<string> = new Set(['and', 'but']);

type Words = readonly QuotedWord[];

const weightOf = (word: QuotedWord | undefined): number => (word?.isContent ? CONTENT : FUNCTION);

/**
 * The best shared stretch of two word lists (local alignment after Smith and Waterman, affine gaps after Gotoh, without
 * mismatches: a changed word is a gap on both sides); null where not a word is shared. Time and space a.length × b.length.
 */
export function alignWords(a: Words, b: Words): Alignment | null {
  const matches = traceBest(a, b);
  const [first, last] = [matches[0], matches.at(-1)];
  if (!first || !last) return null;
  const head = readEdge(a, b, first, -1);
  const tail = readEdge(a, b, last, 1);
  const inner: Hunk[] = [];
  for (let i = 1; i < matches.length; i += 1) {
    const before = matches[i - 1] as readonly [number, number];
    const after = matches[i] as readonly [number, number];
    const size = after[0] - before[0] + after[1] - before[1] - 2;
    if (size === 0) continue;
    const hunk: Hunk = { a: [before[0] + 1, after[0]], b: [before[1] + 1, after[1]] };
    inner.push((size === 1 && readOpening(a, b, after)) || hunk);
  }
  let excuse = null as Excuse | null;
  const hunks = [...(head ? [head] : []), ...inner, ...(tail ? [tail] : [])].filter((hunk) => {
    const excused = excuseOf(a, b, hunk);
    excuse ??= excused;
    return excused === null;
  });
  const opening = head ? null : readOpening(a, b, first);
  const ending = tail ? null : readEnding(a, b, last);
  const rangeA = [head?.a[0] ?? first[0], tail?.a[1] ?? last[0] + 1] as const;
  const rangeB = [head?.b[0] ?? first[1], tail?.b[1] ?? last[1] + 1] as const;
  const matched = matches.reduce((sum, [i]) => sum + weightOf(a[i]), 0);
  const weigh = (words: Words, [from, to]: readonly [number, number]) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += weightOf(words[at]);
    return sum;
  };
  const inside = hunks.reduce((sum, hunk) => sum + weigh(a, hunk.a) + weigh(b, hunk.b), 0);
  const differing = inside + weighLooseEnds(a, b, first, -1) + weighLooseEnds(a, b, last, 1);
  return {
    matches,
    hunks: [...(opening ? [opening] : []), ...hunks, ...(ending ? [ending] : [])],
    ...(excuse && { excuse }),
    identity: (2 * matched) / (2 * matched + differing),
    contentMatches: matches.filter(([i]) => a[i]?.isContent).length,
    rangeA,
    rangeB,
  };
}

/** Where both sentences go on, each its own way, for longer than an edge: that tells against one utterance. */
function weighLooseEnds(a: Words, b: Words, [i, j]: readonly [number, number], step: 1 | -1): number {
  const [left, right] = [edgeOf(a, i, step).count, edgeOf(b, j, step).count];
  if (left <= LONGEST_EDGE && right <= LONGEST_EDGE) return 0;
  return 2 * Math.min(left, right, LONGEST_LOOSE_END);
}

/** Matched pairs of the best local alignment, in order. */
function traceBest(a: Words, b: Words): [number, number][] {
  const { left, right, startA, startB } = readShared(a, b);
  const width = right.length + 1;
  // Of the scores only the row above is needed. Plain arrays: making typed ones costs more than a sentence's scores.
  const makeRow = () => new Array<number>(width).fill(-Infinity);
  let [matchAbove, gapAbove, match, gap] = [makeRow(), makeRow(), makeRow(), makeRow()];
  const { matchFrom, gapFrom } = makeRoom((left.length + 1) * width);
  let best = 0;
  let at = -1;
  for (let i = 1; i <= left.length; i += 1) {
    const number = left[i - 1] as number;
    const weight = weightOf(a[startA + i - 1]);
    for (let j = 1; j < width; j += 1) {
      const cell = i * width + j;
      if (number === right[j - 1]) {
        const [fromMatch, fromGap] = [matchAbove[j - 1] as number, gapAbove[j - 1] as number];
        const before = Math.max(0, fromMatch, fromGap);
        const score = before + weight;
        match[j] = score;
        matchFrom[cell] = before === 0 ? 0 : before === fromMatch ? 1 : 2;
        if (score > best) {
          best = score;
          at = cell;
        }
      } else match[j] = -Infinity;
      let score = (matchAbove[j] as number) - GAP_OPEN;
      let way = 1;
      const beside = (match[j - 1] as number) - GAP_OPEN;
      if (beside > score) {
        score = beside;
        way = 2;
      }
      const on = (gapAbove[j] as number) - GAP_EXTEND;
      if (on > score) {
        score = on;
        way = 3;
      }
      const along = (gap[j - 1] as number) - GAP_EXTEND;
      if (along > score) {
        score = along;
        way = 4;
      }
      gap[j] = score;
      gapFrom[cell] = way;
    }
    [matchAbove, match] = [match, matchAbove];
    [gapAbove, gap] = [gap, gapAbove];
  }
  const matches: [number, number][] = [];
  let inMatch = true;
  for (let cell = at; cell > 0; ) {
    if (inMatch) {
      matches.push([startA + Math.floor(cell / width) - 1, startB + (cell % width) - 1]);
      const from = matchFrom[cell];
      if (from === 0) break;
      inMatch = from === 1;
      cell -= width + 1;
    } else {
      const from = gapFrom[cell];
      inMatch = from === 1 || from === 2;
      cell -= from === 1 || from === 3 ? width : 1;
    }
  }
  return matches.reverse();
}

/**
 * Where the best way into a cell came from: 0 start, 1 match, 2 gap; for gaps: 1 match above, 2 match left, 3 gap above,
 * 4 gap left. One room for all alignments: only cells are read back that the same alignment has written.
 */
function makeRoom(cells: number): { matchFrom: Uint8Array; gapFrom: Uint8Array } {
  if (room.matchFrom.length < cells) room = { matchFrom: new Uint8Array(cells), gapFrom: new Uint8Array(cells) };
  return room;
}
let room = { matchFrom: new Uint8Array(4_096), gapFrom: new Uint8Array(4_096) };

interface Shared {
  /** Equal words have equal numbers; a word of `a` that is not in `b` has -1. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Positions of the first of them. */
  readonly startA: number;
  readonly startB: number;
}

/** From the first to the last word of each side that the other has as well: no shared stretch reaches further. */
function readShared(a: Words, b: Words): Shared {
  const numbers = new Map<string, number>();
  const right = b.map(({ norm }) => {
    const number = numbers.get(norm) ?? numbers.size;
    numbers.set(norm, number);
    return number;
  });
  const left = a.map(({ norm }) => numbers.get(norm) ?? -1);
  const common = new Set(left);
  const startA = left.findIndex((number) => number >= 0);
  const startB = right.findIndex((number) => common.has(number));
  if (startA < 0) return { left: [], right: [], startA: 0, startB: 0 };
  const endA = left.findLastIndex((number) => number >= 0) + 1;
  const endB = right.findLastIndex((number) => common.has(number)) + 1;
  return { left: left.slice(startA, endA), right: right.slice(startB, endB), startA, startB };
}

/**
 * The differing words before the first (`step` -1) or after the last match (1), back to the end of the sentence or of
 * the quotation. A side that ends there is cut, not different; where a side's sentence ends but its quotation goes on,
 * a few more words on the other side do differ.
 */
function readEdge(a: Words, b: Words, [i, j]: readonly [number, number], step: 1 | -1): Hunk | null {
  const left = edgeOf(a, i, step);
  const right = edgeOf(b, j, step);
  const isShort = left.count <= LONGEST_EDGE && right.count <= LONGEST_EDGE;
  if (!isShort || left.count + right.count === 0) return null;
  if (left.count === 0 && left.isCut) return null;
  if (right.count === 0 && right.isCut) return null;
  const range = (from: number, count: number): [number, number] =>
    step === 1 ? [from + 1, from + 1 + count] : [from - count, from];
  return { a: range(i, left.count), b: range(j, right.count) };
}

/** “The gate held.” “And the gate held.”: both sentences begin there, one of them with a conjunction. */
function readOpening(a: Words, b: Words, [i, j]: readonly [number, number]): Hunk | null {
  const isOpening = (words: Words, at: number) =>
    OPENERS.has(words[at]?.norm ?? '') && (words[at]?.opens || words[at]?.before === 'gap');
  if (a[i]?.opens && isOpening(b, j - 1)) return { a: [i, i], b: [j - 1, j], edge: 'opening' };
  if (b[j]?.opens && isOpening(a, i - 1)) return { a: [i - 1, i], b: [j, j], edge: 'opening' };
  return null;
}

/** “The gate held.” “The gate held and nobody was hurt.”: one has a full stop where the other goes on. */
function readEnding(a: Words, b: Words, [i, j]: readonly [number, number]): Hunk | null {
  const [left, right] = [edgeOf(a, i, 1).count, edgeOf(b, j, 1).count];
  if (left === 0 && a[i]?.closes && right >= LEAST_ENDING)
    return { a: [i + 1, i + 1], b: [j + 1, j + 1 + right], edge: 'ending' };
  if (right === 0 && b[j]?.closes && left >= LEAST_ENDING)
    return { a: [i + 1, i + 1 + left], b: [j + 1, j + 1], edge: 'ending' };
  return null;
}

/** Words between the match and the end of its sentence; `isCut`: the quotation itself ends there, or words are left out. */
function edgeOf(words: Words, from: number, step: 1 | -1): { count: number; isCut: boolean } {
  let count = 0;
  for (let at = from; ; at += step) {
    const next = words[at + step];
    if (!next) return { count, isCut: true };
    const border = step === 1 ? next.before : (words[at]?.before ?? 'none');
    if (border !== 'none') return { count, isCut: border === 'gap' };
    if (count > LONGEST_LOOSE_END) return { count, isCut: false };
    count += 1;
  }
}

/** Words put in brackets, words set otherwise or misspelt, words left out at an ellipsis; null where it is a difference. */
function excuseOf(a: Words, b: Words, { a: [fromA, toA], b: [fromB, toB] }: Hunk): Excuse | null {
  const inserted = (words: Words, from: number, to: number) => words.slice(from, to).some((word) => word.isInserted);
  if (inserted(a, fromA, toA) || inserted(b, fromB, toB)) return 'bracketed-words';
  // "work force", "workforce"; "were", "we're".
  const letters = (words: Words, from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => word.letters)
      .join('');
  if (toA > fromA && letters(a, fromA, toA) === letters(b, fromB, toB)) return 'spelling';
  // An ellipsis may stand before any word of the stretch, or before the match that follows it.
  const gapIn = (words: Words, from: number, to: number) =>
    words.slice(from, to + 1).some((word) => word.before === 'gap');
  const isLeftOut =
    (gapIn(a, fromA, toA) && toA - fromA <= toB - fromB) || (gapIn(b, fromB, toB) && toB - fromB <= toA - fromA);
  return isLeftOut ? 'ellipsis' : null;
}
