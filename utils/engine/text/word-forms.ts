/**
 * Word forms: what a word is by its letters alone, found once and remembered, however often it is written. Where words
 * stand in a text is `words`' business.
 */
import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { readCues, readKeys } from './cues.ts';
import { readClasses } from './word-classes.ts';
import { countWordSets, type SetBits, setBitsOf } from './word-sets.ts';

/** What a word is by its letters alone: found once, and shared by all words written so. */
export interface WordForm {
  /** Its first letters and the next ones, packed, and their number: most forms are told by these alone. */
  readonly head: number;
  readonly tail: number;
  readonly length: number;
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
  /** The patterns that may find something where it stands, as a sum of `KEYS` (text/cues). */
  readonly keys: number;
  /** What it is in a sentence, as a sum of `CLASSES`. */
  readonly classes: number;
  /** The sets that its norm is in (text/word-sets). */
  readonly sets: SetBits;
}

/** A news article has some 400 different words; forms recur in all of them. */
const MOST_REMEMBERED = 16_000;
/** Longer ones are addresses and rubbish, and do not recur. */
const LONGEST_REMEMBERED = 30; // characters
/** V8 keeps a slice of this length and more as a window on the whole text, which would then never be freed. */
const LEAST_WINDOW = 13; // characters

/** Neighbouring slots that a form may lie in: more words of one hash were made up to slow the look-up down. */
const MOST_PROBES = 16;
/** Two slots a form at least: then nearly all lie in their own or the next one. */
const FIRST_SLOTS = 2 ** 12;

/**
 * Forms, each in the first free slot from the one that its letters tell (memoised, bounded). A map would need every word
 * cut out of the text and hashed by the engine before it is found, which takes twice as long; all text comes through here.
 */
let slots: (WordForm | null)[] = new Array(FIRST_SLOTS).fill(null);
let remembered = 0;
/** The sets of words that the forms know of. */
let setsKnown = 0;

/** To be called before forms are asked for: where a module that was loaded later has told more sets, all are made anew. */
export function knowWordSets(): void {
  if (countWordSets() === setsKnown) return;
  setsKnown = countWordSets();
  slots = new Array(FIRST_SLOTS).fill(null);
  remembered = 0;
}

/** Facts about the word written between two offsets. */
export function formAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > LONGEST_REMEMBERED) return makeForm(text.slice(start, end));
  const head = packLetters(text, start, Math.min(start + PACKED, end));
  const tail = length > PACKED ? packLetters(text, start + PACKED, Math.min(start + 2 * PACKED, end)) : 0;
  const isTold = length <= 2 * PACKED && head >= 0 && tail >= 0;
  const last = slots.length - 1;
  const first = slotOf(hashLetters(head, tail, text, start, end));
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const form = slots[(first + probe) & last] as WordForm | null;
    if (form === null) break;
    // Most words are told by their packed letters: their text, which lies elsewhere, need not be read.
    if (form.head !== head || form.tail !== tail || form.length !== length) continue;
    if (isTold || isWrittenAt(form.text, text, start)) return form;
  }
  const written = text.slice(start, end);
  const form = makeForm(length >= LEAST_WINDOW ? Array.from(written).join('') : written);
  if (remembered >= slots.length / 2) makeRoom();
  remember(form);
  return form;
}

/** Letters in a number: four of seven bits each. */
const PACKED = 4;

/** The characters between two offsets, `PACKED` at most, as a number; negative where one takes more than seven bits. */
function packLetters(text: string, from: number, to: number): number {
  let packed = 0;
  let wide = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    packed = (packed << 7) | (code & 127);
    wide |= code;
  }
  return wide > 127 ? ~packed : packed;
}

/** Over the packed letters and all that follow. */
function hashLetters(head: number, tail: number, text: string, start: number, end: number): number {
  let hash = mix(mix(0, head), tail);
  for (let at = start + 2 * PACKED; at < end; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
/** The lowest bits are the least mixed. */
const slotOf = (hash: number): number => hash ^ (hash >>> 15);

function isWrittenAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function remember(form: WordForm): void {
  const last = slots.length - 1;
  const first = slotOf(hashLetters(form.head, form.tail, form.text, 0, form.length));
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    if (slots[(first + probe) & last] !== null) continue;
    slots[(first + probe) & last] = form;
    remembered += 1;
    return;
  }
}

/** Twice the slots, or all of them free again where there are as many forms as are remembered. */
function makeRoom(): void {
  const before = slots;
  const isFull = remembered >= MOST_REMEMBERED;
  slots = new Array(isFull ? FIRST_SLOTS : before.length * 2).fill(null);
  remembered = 0;
  if (!isFull) for (const form of before) if (form !== null) remember(form);
}

function makeForm(written: string): WordForm {
  const text = intern(written);
  const norm = intern(normalizeWord(text));
  const bare = intern(text.replace(/['’]s$/i, ''));
  const stemmed = intern(stem(norm));
  // What all readers ask for stands first, and so in one line of the processor's cache.
  return {
    head: packLetters(text, 0, Math.min(PACKED, text.length)),
    tail: packLetters(text, PACKED, Math.min(2 * PACKED, text.length)),
    length: text.length,
    text,
    norm,
    cues: readCues(text, norm),
    classes: readClasses(norm, bare, stemmed),
    sets: setBitsOf(norm),
    isFunction: isFunctionWord(norm),
    stem: stemmed,
    hash: hashOf(norm),
    isCapital: /^\p{Lu}/u.test(text),
    isLower: /^\p{Ll}/u.test(text),
    hasLetters: /\p{L}{2}/u.test(text),
    isShouted: /\p{L}{2}/u.test(text) && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text),
    isComposed: /[-‑\d]/.test(text),
    bare,
    isPossessive: /['’](?:s|S)?$/.test(text),
    keys: readKeys(norm),
  };
}

/**
 * The string that V8 keeps for all equal ones, as it does of literals: to compare two of them takes a look at their
 * addresses. Rules compare words with literals, and look them up, hundreds of times an article.
 */
export const intern = (text: string): string => Object.keys({ [text]: null })[0] ?? text;

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
