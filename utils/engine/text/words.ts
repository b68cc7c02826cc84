/** Words of a text with their offsets, lower-cased form and Porter stem. No other tokenisation exists in the engine. */
import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, NFKC, straight apostrophe, without a possessive 's. */
  readonly norm: string;
}

// Letters and digits, joined by inner apostrophes, hyphens, dots between letters (U.S.) and separators between digits.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.\-‑](?=[\p{L}\p{N}])|,(?=\p{N}{3}(?!\p{N})))*/gu;

/** A news article has some 400 different words; forms recur in all of them. */
const MOST_REMEMBERED = 20_000;
/** V8 keeps a longer slice as a window on the whole text, which would then never be freed. */
const LONGEST_REMEMBERED = 12; // characters

/** All words between `from` and `to`, in order. Linear in the length of the slice. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ start, end: start + match[0].length, text: match[0], norm: normalizeWord(match[0]) });
  }
  return words;
}

const norms = new Map<string, string>();

/** Lower case, NFKC, straight apostrophes, no possessive: "Russia’s" → "russia" (memoised, bounded). */
export function normalizeWord(word: string): string {
  const known = norms.get(word);
  if (known !== undefined) return known;
  const folded = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
  const made = folded.replace(/'s$/, '').replace(/^((?:\p{L}\.)+\p{L})\.?$/u, (letters) => letters.replaceAll('.', ''));
  if (norms.size > MOST_REMEMBERED) norms.clear();
  if (word.length <= LONGEST_REMEMBERED) norms.set(word, made);
  return made;
}

const stems = new Map<string, string>();

/** Porter stem of a normalised word (memoised, bounded). Words with digits are left as they are. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const made = /\p{N}/u.test(norm) || norm.length > 40 ? norm : stemmer(norm);
  if (stems.size > MOST_REMEMBERED) stems.clear();
  if (norm.length <= LONGEST_REMEMBERED) stems.set(norm, made);
  return made;
}

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** Stems of the content words, in order, with repetitions. */
export function contentStems(words: readonly Word[]): string[] {
  return words.filter((word) => !isFunctionWord(word.norm)).map((word) => stem(word.norm));
}
