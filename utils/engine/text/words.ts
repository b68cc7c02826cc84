/** Words of a text with their offsets, lower-cased form and Porter stem. No other tokenisation exists in the engine. */
import { DIGIT, isPlainLetter, isPlainLetterCode, JOINER, kindAt, LETTER, OTHER, widthAt } from './characters.ts';
import { formAt, knowWordSets, type WordForm } from './word-forms.ts';
import { isInSet, type WordSet } from './word-sets.ts';

export { intern, isFunctionWord, normalizeWord, stem, type WordForm } from './word-forms.ts';

export interface Word {
  /** Tells it from the other items of a sentence (details/quotations/frame). */
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** `form.norm`: what nearly every rule asks for. */
  readonly norm: string;
  readonly form: WordForm;
}

/** All words between `from` and `to`, in order. Linear in the length of the slice. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  knowWordSets();
  const until = Math.min(to, text.length);
  let at = Math.max(0, from);
  while (at < until) {
    // Nearly always a blank between two words.
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    let end = at;
    while (end < until && isPlainLetterCode(text.charCodeAt(end))) end += 1;
    // Behind most words there is a blank.
    if (end < until && text.charCodeAt(end) !== 32) end = endOfWord(text, end, until);
    const form = formAt(text, at, end);
    words.push({ kind: 'word', start: at, end, text: form.text, norm: form.norm, form });
    at = end;
  }
  return words;
}

/**
 * Of words already read (in order, from one text), those between two offsets; read anew where an offset cuts through a
 * word, as a quotation mark may.
 */
export function wordsBetween(words: readonly Word[], text: string, from: number, to: number): readonly Word[] {
  let [first, high] = [0, words.length];
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((words[middle] as Word).end <= from) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < words.length && (words[last] as Word).end <= to) last += 1;
  const isCut = (words[first]?.start ?? from) < from || (words[last]?.start ?? to) < to;
  return isCut ? readWords(text, from, to) : words.slice(first, last);
}

/**
 * Letters and digits, joined by inner apostrophes, hyphens, dots between letters (U.S.) and separators between digits.
 * By character, not by a pattern: that takes a third of the time, and all text comes through here.
 */
function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    if (isPlainLetter(text, at)) {
      at += 1;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === OTHER && !(text[at] === ',' && groupsThousands(text, at, to))) return at;
    if (kind === JOINER) {
      const next = at + 1 < to ? kindAt(text, at + 1) : OTHER;
      if (next !== LETTER && next !== DIGIT) return at;
    }
    at += widthAt(text, at);
  }
  return Math.min(at, to);
}

/** "1,200": three digits and no more follow the comma. */
function groupsThousands(text: string, comma: number, to: number): boolean {
  if (comma + 3 >= to) return false;
  for (let at = comma + 1; at <= comma + 3; at += 1) if (kindAt(text, at) !== DIGIT) return false;
  return comma + 4 >= to || kindAt(text, comma + 4) !== DIGIT;
}

/** Is the word in the set? Nothing is in none. */
export const isIn = (word: Word | null | undefined, set: WordSet): boolean =>
  word !== null && word !== undefined && isInSet(word.form.sets, set);

/** Stems of the content words, in order, with repetitions. */
export function contentStems(words: readonly Word[]): string[] {
  const stems: string[] = [];
  for (const { form } of words) if (!form.isFunction) stems.push(form.stem);
  return stems;
}
