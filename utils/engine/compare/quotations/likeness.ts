/**
 * How alike two quotations are by their words: folded and aligned once for each text, however many articles print it.
 * Who spoke them, and whether they are one utterance, is decided elsewhere (`quotations/matches`).
 */
import { SECOND_PERSON, STOCK_WORDS, THIRD_PERSON } from '../../lexicon/quotation-folding.ts';
import type { Quotation, Reading, Span } from '../../types.ts';
import { type Alignment, alignWords } from './alignment.ts';
import { type QuotedWord, readQuotedWords } from './words.ts';

/** A quotation of one article. */
export interface Spoken {
  /** Position among the story's quotations, by article and offset. */
  readonly index: number;
  readonly reading: Reading;
  /** Position of the reading in the story. */
  readonly article: number;
  readonly quotation: Quotation;
}

/** A quotation ready for comparison. */
export interface Quoted extends Spoken, Folded {}

interface Folded {
  /** Their offsets are those of the quotation's own text. */
  readonly words: readonly QuotedWord[];
  /** Folded words that tell this utterance from others. */
  readonly telling: ReadonlySet<string>;
  /** Quotations of one text, in whatever article, have one number. */
  readonly form: number;
}

export interface Likeness extends Alignment {
  /** How many of the matched words tell this utterance from others. */
  readonly telling: number;
  /** 0–1: share of the touched sentences that the shared stretch covers, on the side where it is less. */
  readonly coverage: number;
  /** 0–1: share of the quotation that it covers, on the side where it is less, and where it is more. */
  readonly shares: readonly [number, number];
  /** "your garden" against "his garden": two remarks, however alike. */
  readonly turnsToAnother: boolean;
}

/** Folds each quotation once, and texts that several articles print only once. */
export function makeFolder(): (spoken: Spoken) => Quoted {
  const byText = new Map<string, Folded>();
  const quoted: Quoted[] = [];
  return (spoken) => {
    const before = quoted[spoken.index];
    if (before) return before;
    const { index, reading, article, quotation } = spoken;
    const { start, text, parts } = quotation;
    const readOwn = () => parts.map((part) => ({ start: part.start - start, end: part.end - start }));
    const key = parts.length > 1 ? `${JSON.stringify(readOwn())}${text}` : text;
    let folded = byText.get(key);
    if (!folded) {
      folded = foldText(text, readOwn(), byText.size);
      byText.set(key, folded);
    }
    const { words, telling, form } = folded;
    const made = { index, reading, article, quotation, words, telling, form };
    quoted[index] = made;
    return made;
  };
}

function foldText(text: string, parts: readonly Span[], form: number): Folded {
  const words = readQuotedWords(text, parts);
  return { words, telling: new Set(words.filter(isTelling).map(({ norm }) => norm)), form };
}

/** Holds two texts against each other once; null where they can't be one utterance. */
export function makeComparer(): (a: Quoted, b: Quoted) => Likeness | null {
  const done: (Likeness | null)[][] = [];
  return (a, b) => {
    let ofA = done[a.form];
    if (!ofA) {
      ofA = [];
      done[a.form] = ofA;
    }
    const before = ofA[b.form];
    if (before !== undefined) return before;
    const made = a.form === b.form ? compareWithItself(a) : compareTexts(a, b);
    ofA[b.form] = made;
    return made;
  };
}

/** What aligning a text with itself comes to: word for word, and nothing differs. */
function compareWithItself({ words }: Folded): Likeness | null {
  if (words.length === 0) return null;
  return {
    matches: words.map((_, index) => [index, index]),
    hunks: [],
    identity: 1,
    contentMatches: words.filter(({ isContent }) => isContent).length,
    rangeA: [0, words.length],
    rangeB: [0, words.length],
    telling: words.filter(isTelling).length,
    coverage: 1,
    shares: [1, 1],
    turnsToAnother: false,
  };
}

function compareTexts(a: Folded, b: Folded): Likeness | null {
  if (sharedTelling(a, b) === 0) return null;
  const alignment = alignWords(a.words, b.words);
  if (!alignment) return null;
  const { matches, rangeA, rangeB } = alignment;
  const [one, other] = [shareOf(a.words, rangeA), shareOf(b.words, rangeB)];
  return {
    ...alignment,
    telling: matches.filter(([i]) => isTelling(a.words[i])).length,
    coverage: Math.min(coverageOf(a.words, rangeA), coverageOf(b.words, rangeB)),
    shares: one < other ? [one, other] : [other, one],
    turnsToAnother: isTurned(a, b, alignment),
  };
}

/** How many telling words of the one stand in the other, whatever their order: no alignment finds more. */
function sharedTelling(a: Folded, b: Folded): number {
  let count = 0;
  for (const norm of a.telling) if (b.telling.has(norm)) count += 1;
  return count;
}

function isTurned(a: Folded, b: Folded, { hunks }: Alignment): boolean {
  return hunks.some((hunk) => {
    const [left, right] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
    const has = (words: readonly QuotedWord[], list: ReadonlySet<string>) => words.some(({ norm }) => list.has(norm));
    return (
      (has(left, SECOND_PERSON) && has(right, THIRD_PERSON) && !has(right, SECOND_PERSON)) ||
      (has(right, SECOND_PERSON) && has(left, THIRD_PERSON) && !has(left, SECOND_PERSON))
    );
  });
}

const isTelling = (word: QuotedWord | undefined): boolean => word?.isContent === true && !STOCK_WORDS.has(word.norm);

/** Share of the sentences touched by the range that the range covers. */
function coverageOf(words: readonly QuotedWord[], [from, to]: readonly [number, number]): number {
  // Sentences follow each other, so that those touched are one stretch.
  const [first, last] = [words[from]?.sentence ?? 0, words[to - 1]?.sentence ?? 0];
  let count = 0;
  for (const { sentence } of words) if (sentence >= first && sentence <= last) count += 1;
  return (to - from) / Math.max(1, count);
}

const shareOf = (words: readonly QuotedWord[], [from, to]: readonly [number, number]): number =>
  (to - from) / Math.max(1, words.length);
