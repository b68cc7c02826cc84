/**
 * A sentence cut finer than into words: at hyphens and between digits and letters ("14-year-old" → 14, year, old;
 * "90ft" → 200, ft), with what stands before each token. Reading numbers starts from here.
 */
import type { Sentence } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { intern, isFunctionWord, stem, type WordForm } from '../../text/words.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, no possessive. */
  readonly norm: string;
  /** Source between the token before and this one. */
  readonly gap: string;
  /** Of a token that is a whole word; null where a word was cut finer. */
  readonly form: WordForm | null;
}

/** Tokens of a sentence, in order. Linear in its length. */
export function readTokens(sentence: Sentence, source: string): Token[] {
  const tokens: Token[] = [];
  let before = sentence.start;
  for (const word of sentence.words) {
    const { form } = word;
    if (!form.isComposed) {
      const { start, end, text, norm } = word;
      tokens.push({ start, end, text, norm, gap: gapBetween(source, before, start), form });
      before = end;
      continue;
    }
    for (const { at, text, norm } of partsOf(form)) {
      const start = word.start + at;
      const end = start + text.length;
      tokens.push({ start, end, text, norm, gap: gapBetween(source, before, start), form: null });
      before = end;
    }
  }
  return tokens;
}

/** Nearly always a blank, which needs no cutting. */
const gapBetween = (source: string, from: number, to: number): string =>
  to - from === 1 && source.charCodeAt(from) === 32 ? ' ' : source.slice(from, to);

interface Part {
  /** Offset in the word. */
  readonly at: number;
  readonly text: string;
  readonly norm: string;
}

const partsOfForms = new WeakMap<WordForm, readonly Part[]>();

/** "14-year-old" → 14, year, old; found once a form. */
function partsOf(form: WordForm): readonly Part[] {
  const known = partsOfForms.get(form);
  if (known) return known;
  const parts: Part[] = [];
  for (const { 0: text, index } of form.text.matchAll(/\d[\d,.]*(?:(?:st|nd|rd|th)\b)?|[^-‑\d]+/g)) {
    if (!/^['’]s$/.test(text)) parts.push({ at: index, text, norm: intern(text.toLowerCase().replace(/['’]s$/, '')) });
  }
  partsOfForms.set(form, parts);
  return parts;
}

/** False where neither a number nor an ordinal begins at the token: nine of ten. */
export const mayCount = ({ form }: Token): boolean => form === null || (form.classes & CLASSES.countStart) !== 0;

export const isFunctionToken = ({ form, norm }: Token): boolean =>
  form === null ? isFunctionWord(norm) : form.isFunction;

/** Stem of a content word; null for function words. */
export function contentStem({ form, norm }: Token): string | null {
  if (form !== null) return form.isFunction ? null : form.stem;
  return isFunctionWord(norm) ? null : stem(norm);
}

/** "14-year", "36 - year - old": a hyphen and nothing but spaces. */
export const isHyphen = (gap: string): boolean =>
  gap === '-' || (gap !== ' ' && gap !== ', ' && gap !== '' && /^\s?[-‑–]\s?$/.test(gap));

export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Digits and nothing else; false for an empty text. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigitAt(text, at)) return false;
  return text !== '';
}

/** Nothing but white space. */
export const isSpace = (gap: string): boolean => gap === ' ' || gap.trim() === '';

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.form === null ? /^\p{Lu}/u.test(token.text) : token.form.isCapital);
