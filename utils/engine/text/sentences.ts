/**
 * Sentences of a text: Intl.Segmenter, with a join rule for what it splits wrongly in news (initials, titles, U.S.,
 * a quotation followed by its speech verb). A line break always ends a sentence.
 */

import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Span } from '../types.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter's time grows faster than its input on endless lines, so such lines are cut. */
const LONGEST_PIECE = 4_000;

/** Spans of the sentences, in order, trimmed of white space; never empty ones. Linear in the text's length. */
export function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    appendLine(sentences, text, from, to);
    from = to + 1;
  }
  return sentences;
}

/** Spans of the sentences of one line, in order. */
export function readLineSentences(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  appendLine(sentences, text, line.start, line.end);
  return sentences;
}

function appendLine(sentences: Span[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at += LONGEST_PIECE)
    appendSentences(sentences, text, at, text.slice(at, Math.min(to, at + LONGEST_PIECE)));
}

/** No mark that may end a sentence but the last ones; letters of Western scripts only. Most lines are so. */
const ONE_SENTENCE = /^[\t "-\-/->@-~\xa0-\xff‐-―‘-‟]+[.?!]?["”’)]?$/;

function appendSentences(sentences: Span[], text: string, from: number, piece: string): void {
  let open: { start: number; end: number } | null = null;
  const trimmed = piece.trimEnd();
  if (ONE_SENTENCE.test(trimmed)) {
    sentences.push({ start: from + piece.length - piece.trimStart().length, end: from + trimmed.length });
    return;
  }
  const sure = findSureStarts(trimmed);
  if (sure) {
    let start = piece.length - piece.trimStart().length;
    for (const next of sure) {
      sentences.push({ start: from + start, end: from + next - 1 });
      start = next;
    }
    sentences.push({ start: from + start, end: from + trimmed.length });
    return;
  }
  for (const { index, segment } of segmentsOf(piece)) {
    const end = from + index + segment.trimEnd().length;
    if (open && !continues(text.slice(open.start, open.end), segment)) {
      sentences.push(open);
      open = null;
    }
    const lead = segment.length - segment.trimStart().length;
    if (open) open.end = end;
    else if (end > from + index + lead) open = { start: from + index + lead, end };
  }
  if (open) sentences.push(open);
}

const WESTERN = /^[\t -~\xa0-\xff‐-―‘-‟]+$/;
const [STOP, QUESTION, EXCLAMATION] = [46, 63, 33];

/** Where the next full stop, question or exclamation mark stands; -1 where there is none. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === STOP || code === QUESTION || code === EXCLAMATION) return at;
  }
  return -1;
}

/** After the mark: a blank and a capital, with a quotation mark or bracket at most on either side. */
const CAPITAL_NEXT = /["”’')]? (?=["“‘'(]?[A-Z])/y;
/** After the mark: what no sentence begins with. */
const GOES_ON = /["”’')]?(?: [a-z]|,)/y;
/** A full stop inside 3.5 and a.m as well. */
const STOP_GOES_ON = /[a-z\d]|["”’')]?(?: [a-z]|,)/y;
const BEFORE_WORD = /^[ (“"‘']?$/;
const LONGEST_ABBREVIATION = 13; // letters

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Where the sentences after the first begin, in a piece whose every mark is told by the characters beside it, as the
 * segmenter's rules (Unicode Standard Annex 29) and ours have it; null for all others. It takes half the time.
 */
function findSureStarts(trimmed: string): number[] | null {
  if (!WESTERN.test(trimmed)) return null;
  const starts: number[] = [];
  for (let index = nextMark(trimmed, 0); index >= 0; index = nextMark(trimmed, index + 1)) {
    const isStop = trimmed.charCodeAt(index) === STOP;
    if (goesOn(trimmed, index + 1, isStop)) continue;
    let first = index;
    while (first > 0 && index - first < LONGEST_ABBREVIATION && isAsciiLetter(trimmed.charCodeAt(first - 1)))
      first -= 1;
    const word = trimmed.slice(first, index);
    const before = trimmed.charAt(first - 1);
    const lower = word.toLowerCase();
    const isTitle = ABBREVIATIONS.titles.has(lower);
    if (isStop && trimmed[index + 1] === ' ' && (before === ' ' || BEFORE_WORD.test(before))) {
      if (isTitle || (word.length === 1 && word !== lower)) continue;
      if (isDigit(trimmed.charCodeAt(index + 2)) && ABBREVIATIONS.inner.has(lower)) continue;
    }
    if (!isMatchAt(CAPITAL_NEXT, trimmed, index + 1)) {
      if (index + 1 === trimmed.length || /^["”’')]*$/.test(trimmed.slice(index + 1))) break;
      return null;
    }
    const start = CAPITAL_NEXT.lastIndex;
    // A question may go on after its mark: “…?” Smith asked.
    if (!isStop && start - index > 2) return null;
    if (isStop && (before === '.' || (word !== '' && word.length < 3))) return null;
    if (isTitle) return null;
    starts.push(start);
  }
  return starts;
}

/** Nearly always a blank is next, and the letter behind it tells. */
function goesOn(text: string, at: number, isStop: boolean): boolean {
  if (text.charCodeAt(at) !== 32) return isMatchAt(isStop ? STOP_GOES_ON : GOES_ON, text, at);
  const code = text.charCodeAt(at + 1);
  return code >= 97 && code <= 122;
}

function isMatchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "…on Monday.Leaving her home…": a page lost the space between two sentences. Not "Example.Com". */
const GLUED =
  /[.?!](?:(?<=[a-z]{3}.)["”]?(?=(?!(?:Com|Org|Net|COM|ORG|NET)\b)[A-Z][A-Za-z]*[ ,’'])|(?<=[A-Z][a-z]{2}.)["”]?(?=(?:The|An?|He|She|They|It|We|In|On|At|But|And|Police|His|Her|This|That|There) ))/g;

function segmentsOf(piece: string): Iterable<{ readonly index: number; readonly segment: string }> {
  const segments = segmenter.segment(piece);
  if (piece.search(GLUED) < 0) return segments;
  return [...segments].flatMap(({ index, segment }) => {
    const ends = [...segment.matchAll(GLUED)].map((found) => found.index + found[0].length);
    const starts = [0, ...ends];
    return starts.map((start, at) => ({ index: index + start, segment: segment.slice(start, starts[at + 1]) }));
  });
}

const LAST_WORD = /(?:^|[\s(“"‘'])([\p{L}.]{1,12})\.$/u;
const SPEECH_TAIL =
  /^[,\s]*(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}|he\s+|she\s+|they\s+)?(?:said|says|told|added|asked|wrote|tweeted)\b/u;

/** True where `next` belongs to the sentence that ends with `done`. */
function continues(done: string, next: string): boolean {
  const tail = done.slice(-24);
  const last = LAST_WORD.exec(tail)?.[1];
  if (last !== undefined) {
    if (/^\p{Lu}$/u.test(last)) return true; // an initial: "George W. Bush"
    if (ABBREVIATIONS.titles.has(last.toLowerCase())) return true;
    if (ABBREVIATIONS.inner.has(last.toLowerCase()) && /^\s*[\p{Ll}\p{N}]/u.test(next)) return true;
    if (
      /^(?:\p{L}\.)+\p{L}$/u.test(last) &&
      !/^\s*(?:The|A|An|He|She|It|They|We|But|In|On|At|And|For|That|This)\b/u.test(next)
    )
      return true;
  }
  if (/^\s*\p{Ll}/u.test(next)) return true;
  return /[?!]["”’']*$/u.test(tail) && /["”’']$/u.test(tail) && SPEECH_TAIL.test(next.slice(0, 80));
}
