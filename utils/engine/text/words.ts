/** Words of a text with their offsets, lower-cased form and Porter stem. No other tokenisation exists in the engine. */
import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { DIGIT, isPlainLetter, JOINER, kindAt, LETTER, OTHER, widthAt } from './characters.ts';
import { readCues } from './cues.ts';
import { readClasses } from './word-classes.ts';

/** What a word is by its letters alone: found once, and shared by all words written so. */
export interface WordForm {
  /** As written. */
  readonly text: string;
  /** Lower case, NFKC, straight apostrophe, without a possessive 's. */
  readonly norm: string;
  /** Porter stem of the norm. */
  readonly stem: string;
  /** Of the norm, 32 bits (FNV-1a). */
  readonly hash: number;
  readonly isFunction: boolean;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
  /** Begins with a lower-case letter. */
  readonly isLower: boolean;
  /** Has two letters in a row. */
  readonly hasLetters: boolean;
  /** Capitals throughout. */
  readonly isShouted: boolean;
  /** Has digits or hyphens. */
  readonly isComposed: boolean;
  /** As written, without a possessive 's. */
  readonly bare: string;
  /** Ends in 's or an apostrophe. */
  readonly isPossessive: boolean;
  /** What it may tell of, as a sum of `CUES`. */
  readonly cues: number;
  /** What it is in a sentence, as a sum of `CLASSES`. */
  readonly classes: number;
}

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
  const until = Math.min(to, text.length);
  let at = Math.max(0, from);
  while (at < until) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfWord(text, at, until);
    const form = formOf(text.slice(at, end));
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

/** A news article has some 400 different words; forms recur in all of them. */
const MOST_REMEMBERED = 20_000;
/** Longer ones are addresses and rubbish, and do not recur. */
const LONGEST_REMEMBERED = 30; // characters
/** V8 keeps a slice of this length and more as a window on the whole text, which would then never be freed. */
const LEAST_WINDOW = 13; // characters

const forms = new Map<string, WordForm>();

/** Facts about a word as written (memoised, bounded). */
function formOf(written: string): WordForm {
  const known = forms.get(written);
  if (known !== undefined) return known;
  if (written.length > LONGEST_REMEMBERED) return makeForm(written);
  const form = makeForm(written.length >= LEAST_WINDOW ? Array.from(written).join('') : written);
  if (forms.size > MOST_REMEMBERED) forms.clear();
  forms.set(form.text, form);
  return form;
}

function makeForm(text: string): WordForm {
  const norm = normalizeWord(text);
  const bare = text.replace(/['’]s$/i, '');
  const stemmed = stem(norm);
  return {
    text,
    norm,
    stem: stemmed,
    hash: hashOf(norm),
    isFunction: isFunctionWord(norm),
    isCapital: /^\p{Lu}/u.test(text),
    isLower: /^\p{Ll}/u.test(text),
    hasLetters: /\p{L}{2}/u.test(text),
    isShouted: /\p{L}{2}/u.test(text) && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text),
    isComposed: /[-‑\d]/.test(text),
    bare,
    isPossessive: /['’](?:s|S)?$/.test(text),
    cues: readCues(text, norm),
    classes: readClasses(norm, bare, stemmed),
  };
}

/** FNV-1a. */
function hashOf(norm: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < norm.length; at += 1) hash = Math.imul(hash ^ norm.charCodeAt(at), 0x01000193);
  return hash;
}

/** Lower case, NFKC, straight apostrophes, no possessive: "Russia’s" → "russia". */
export function normalizeWord(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
  return folded.replace(/'s$/, '').replace(/^((?:\p{L}\.)+\p{L})\.?$/u, (letters) => letters.replaceAll('.', ''));
}

const stems = new Map<string, string>();

/** Porter stem of a normalised word (memoised, bounded). Words with digits are left as they are. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const made = /\p{N}/u.test(norm) || norm.length > 40 ? norm : stemmer(norm);
  if (stems.size > MOST_REMEMBERED) stems.clear();
  if (norm.length < LEAST_WINDOW) stems.set(norm, made);
  return made;
}

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** Stems of the content words, in order, with repetitions. */
export function contentStems(words: readonly Word[]): string[] {
  const stems: string[] = [];
  for (const { form } of words) if (!form.isFunction) stems.push(form.stem);
  return stems;
}
