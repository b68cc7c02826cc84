/** Which words of two wordings are shared: what the screens set apart in a quotation. Pure. */

export interface DiffPart {
  readonly text: string;
  readonly isShared: boolean;
}

/** Longer texts are not compared word by word: the table below grows with the product of both lengths. */
const MOST_WORDS = 400;

/**
 * Both wordings in parts, neighbours of one sort joined; concatenated they give the texts with spaces folded. Letters'
 * case and punctuation make no difference. Longest common subsequence of words (Wagner & Fischer 1974).
 */
export function diffWords(one: string, other: string): readonly [readonly DiffPart[], readonly DiffPart[]] {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [join(a, () => true), join(b, () => true)];
  const pairs = pairWords(a, b);
  const shared = new Set(pairs.map(([, index]) => index));
  const own = new Set(pairs.map(([index]) => index));
  return [join(a, (index) => own.has(index)), join(b, (index) => shared.has(index))];
}

/** Words [start, end) of the later text are new (none where start is end); `removed` stood there before ("" for none). */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly removed: string;
}

/**
 * What was changed from one text to another, by offsets in the later one, in its order. Null where too little is left of
 * the earlier text to tell single words, and for long texts.
 */
export function editWords(earlier: string, later: string): readonly WordEdit[] | null {
  const a = wordsOf(earlier);
  const b = [...later.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const pairs = pairWords(
    a,
    b.map(({ word }) => word),
  );
  if (pairs.length < LEAST_KEPT * Math.max(a.length, b.length)) return null;
  const edits: WordEdit[] = [];
  let [i, j] = [0, 0];
  for (const [toI, toJ] of [...pairs, [a.length, b.length] as const]) {
    const removed = a.slice(i, toI).join(' ');
    const [first, last] = [b[j], b[toJ - 1]];
    const at = first?.start ?? later.length;
    if (removed !== '' || toJ > j) edits.push({ start: at, end: toJ > j ? (last?.end ?? at) : at, removed });
    [i, j] = [toI + 1, toJ + 1];
  }
  return edits;
}

/** Share of a sentence's words that have to be left, so that its single words are told as changed. */
const LEAST_KEPT = 0.5;

/** Indices of the words that both have, in order. */
function pairWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = commonLengths(a.map(fold), b.map(fold));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (fold(a[i]!) === fold(b[j]!)) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * The wording that a value is shown against: of the others the one with the largest share of words in common, the first
 * of equals. Null where there is no other.
 */
export function nearestWording(texts: readonly string[], index: number): string | null {
  const others = texts.filter((_, other) => other !== index);
  if (others.length < 2) return others[0] ?? null;
  const shares = others.map((other) => sharedShare(texts[index]!, other));
  return others[shares.indexOf(Math.max(...shares))]!;
}

/** 0–1: words in common, of the words of both (Dice's coefficient). */
function sharedShare(one: string, other: string): number {
  const parts = diffWords(one, other).flat();
  const all = parts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const shared = parts.reduce((sum, { text, isShared }) => sum + (isShared ? wordsOf(text).length : 0), 0);
  return all === 0 ? 0 : shared / all;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A word that is only punctuation folds to nothing, and counts as shared with any other such word. */
const fold = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** `lengths[i][j]`: words that the rest of `a` from i and the rest of `b` from j have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function join(words: readonly string[], isShared: (index: number) => boolean): DiffPart[] {
  const parts: { text: string; isShared: boolean }[] = [];
  words.forEach((word, index) => {
    const last = parts.at(-1);
    if (last && last.isShared === isShared(index)) last.text += ` ${word}`;
    else parts.push({ text: word, isShared: isShared(index) });
  });
  return parts.map((part, index) => (index < parts.length - 1 ? { ...part, text: `${part.text} ` } : part));
}
