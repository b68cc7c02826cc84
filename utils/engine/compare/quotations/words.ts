/**
 * The words of a quotation, folded so that what is left to differ is wording: case, marks, contractions, abbreviations
 * and spelling are gone; bracketed insertions, ellipses and the joints of split quotations are kept as what they are.
 */
import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { SPELLING_RULES, VERBAL_S, WORD_FOLDS } from '../../lexicon/quotation-folding.ts';
import { isFunctionWord, readWords, stem } from '../../text/words.ts';
import type { Span } from '../../types.ts';

export interface QuotedWord extends Span {
  /** Folded form, the unit of comparison. */
  readonly norm: string;
  /** The bare letters as written, on the first of the words that a written word folds into; '' on the others. */
  readonly letters: string;
  readonly isContent: boolean;
  /** Inside brackets, or masked (f***): the outlet's doing, not the speaker's. */
  readonly isInserted: boolean;
  /** What stands before the word: nothing, the end of a sentence, or a place where words were left out. */
  readonly before: 'none' | 'sentence' | 'gap';
  /** Number of the sentence inside the quotation, from 0. */
  readonly sentence: number;
  /** Written as the first word of a sentence: with a capital, after nothing or the end of one. */
  readonly opens?: true;
  /** A full stop, inside the marks, ends the sentence after it. */
  readonly closes?: true;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** More words than this are no quotation of a news article; the rest is not compared. */
const LONGEST = 400;

/** Folded words of the parts, in order. Between two parts lies a gap: the outlet may have left words out. */
export function readQuotedWords(source: string, parts: readonly Span[]): QuotedWord[] {
  const words: QuotedWord[] = [];
  let sentence = 0;
  for (const part of parts) {
    let last = part.start;
    let isFirst = true;
    let previous = '';
    const hasBrackets = /[[(]/.test(source.slice(part.start, part.end));
    const joint = words.length === 0 ? 'none' : jointAfter(source, words.at(-1)?.end ?? 0);
    for (const { start, end, text } of readWords(source, part.start, part.end)) {
      if (words.length >= LONGEST) return words;
      const between = source.slice(last, start);
      const lead = isFirst ? source.slice(part.start, start) : between;
      const before = isFirst ? joint : breakIn(between, previous);
      const ownBreak = hasEllipsis(lead) ? 'gap' : before;
      if (before !== 'none') sentence += 1;
      if (text === 'cent' && words.at(-1)?.norm === 'per') {
        words.pop(); // "30 per cent" is "30%": the sign is no word either
        continue;
      }
      const isInserted = (hasBrackets && isInBrackets(source, start, part)) || isMasked(source, start, end);
      const folded = foldKnown(text, source[start - 1] ?? '');
      for (const [index, norm] of folded.norms.entries()) {
        const content = !isFunctionWord(norm) || /\d/.test(norm);
        const word: Writable<QuotedWord> = {
          start,
          end,
          norm,
          letters: index === 0 ? folded.letters : '',
          isContent: content,
          isInserted,
          before: index > 0 ? 'none' : ownBreak,
          sentence,
        };
        if (index === 0 && isFirstOfSentence(source, start, ownBreak, words.length)) word.opens = true;
        if (index === folded.norms.length - 1 && isClosed(source, end, part.end, text)) word.closes = true;
        if (part.field) word.field = part.field;
        words.push(word);
      }
      last = end;
      previous = text;
      isFirst = false;
    }
  }
  return words;
}

/** “It rained,” she said, “all day” goes on in its sentence; after a full stop words may have been left out. */
const jointAfter = (source: string, end: number): QuotedWord['before'] =>
  /^\s*[,—–-]/.test(source.slice(end, end + 3)) ? 'none' : 'gap';

const hasEllipsis = (between: string): boolean => between !== '' && between !== ' ' && /…|\.{2,}|\. \./.test(between);

/** Gen. and U.S. end no sentence. */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.titles.has(word.toLowerCase()) || /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}?)$/u.test(word);

/** The word at `start` has a capital and stands first in the quotation or after the end of a sentence. */
const isFirstOfSentence = (source: string, start: number, before: QuotedWord['before'], count: number): boolean =>
  (before === 'sentence' || (before === 'none' && count === 0)) && /\p{Lu}/u.test(source[start] ?? '');

/** After the word that ends at `end` a full stop stands inside the part: no ellipsis, and none of an abbreviation. */
const isClosed = (source: string, end: number, partEnd: number, word: string): boolean => {
  const mark = source[end] ?? '';
  if ((mark !== '.' && mark !== '?' && mark !== '!') || end >= partEnd || isAbbreviation(word)) return false;
  return !/^(?:\s*\.){2}|^\.?\s*…/.test(source.slice(end, Math.min(partEnd, end + 6)));
};

/** `previous`: the word before. */
function breakIn(between: string, previous: string): QuotedWord['before'] {
  if (between === ' ') return 'none';
  if (hasEllipsis(between)) return 'gap';
  if (isAbbreviation(previous) && /^\.\s/.test(between)) return 'none';
  return /[.?!]/.test(between) && /[.?!]['"”’)\]]*\s/.test(between) ? 'sentence' : 'none';
}

const isMasked = (source: string, start: number, end: number): boolean =>
  source[start - 1] === '*' ||
  source[end] === '*' ||
  (source[end] === '-' && /^-{2,}\S/.test(source.slice(end, end + 4)));

const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Within reach before the word a bracket opens that has not closed. */
function isInBrackets(source: string, at: number, part: Span): boolean {
  const before = source.slice(Math.max(part.start, at - 80), at);
  return (
    Math.max(before.lastIndexOf('['), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf(']'), before.lastIndexOf(')'))
  );
}

interface Folded {
  readonly norms: readonly string[];
  readonly letters: string;
}

/** Folds of written words, most of which come again and again; bounded. */
const folds = new Map<string, Folded>();

function foldKnown(text: string, charBefore: string): Folded {
  const isTail = charBefore === "'" || charBefore === '’';
  const before = isTail ? undefined : folds.get(text);
  if (before) return before;
  const made = { norms: foldWord(text, charBefore), letters: bareLetters(text) };
  if (folds.size > 20_000) folds.clear();
  if (!isTail) folds.set(text, made);
  return made;
}

/** The folded words that a written word stands for; none where it is only a hesitation or a per-cent sign in words. */
export function foldWord(text: string, charBefore = ''): string[] {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').replace(/\.$/, '');
  const whole = WORD_FOLDS.get(/['’]/.test(charBefore) ? `'${lower}` : lower) ?? WORD_FOLDS.get(lower);
  if (whole !== undefined) return whole === '' ? [] : whole.split(' ');
  // Tokenised text: "we 're", "do n't".
  if (/['’]/.test(charBefore) && TAILS.has(lower)) return [TAILS.get(lower) ?? lower];
  if (lower === "n't") return ['not'];
  if (lower.includes('-')) return lower.split('-').flatMap((piece) => foldWord(piece));
  const contraction = /^(.+?)(n't|'(?:re|m|ve|ll|d|s))$/.exec(lower);
  if (contraction) {
    const [, head = '', tail = ''] = contraction;
    if (tail === "n't") return [...foldWord(head), 'not'];
    if (tail === "'s") return VERBAL_S.has(head) ? [head, 'is'] : [`${foldSpelling(head)}'s`];
    return [...foldWord(head), TAILS.get(tail.slice(1)) ?? tail];
  }
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(lower)) return [lower.replaceAll('.', '')];
  return [foldSpelling(lower.replace(/(?<=\d),(?=\d{3})/g, ''))];
}

const TAILS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['m', 'am'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

function foldSpelling(word: string): string {
  if (word.length < 6) return word;
  for (const [pattern, replacement] of SPELLING_RULES) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** True where two folded words are forms of one word: "procedure", "procedures". */
export const isInflection = (a: string, b: string): boolean => stem(a) === stem(b);
