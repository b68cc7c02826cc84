/**
 * A sentence with its quotations folded to single items: what is left is the outlet's own sentence, in which the speech
 * verb and its subject are looked for. Owns the cutting into frames; reads no meaning.
 */

import type { Sentence } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import { type Word, wordsBetween } from '../../text/words.ts';
import type { MarkedSpan, Paragraph } from './marks.ts';

export type Item =
  | Word
  | { readonly kind: 'punct'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'quote'; readonly span: MarkedSpan; readonly start: number; readonly end: number };

export interface Frame {
  readonly paragraph: number;
  readonly items: readonly Item[];
  /** Nothing but quotations. */
  readonly isAlone: boolean;
}

/** Brackets with party and state, ages, translations: they stand between a name and its verb and tell nothing here. */
const LONGEST_BRACKET = 80; // characters

const LONGEST_ADJUNCT = 14; // items

/** Frames of one paragraph, in order. `quotes`: its outermost marked spans, in order. */
export function readFrames(
  source: string,
  paragraph: Paragraph,
  quotes: readonly MarkedSpan[],
  sentences: readonly Sentence[],
  isSpeechWord: (norm: string) => boolean,
): Frame[] {
  const ends = sentences.map(({ end }) => end);
  const [only] = sentences;
  const words: Word[] = [];
  if (!only || sentences.length > 1)
    for (const sentence of sentences) for (const word of sentence.words) words.push(word);
  const items = readItems(source, paragraph, quotes, only && sentences.length === 1 ? only.words : words, ends);
  const frames: Frame[] = [];
  let from = 0;
  for (let index = 0; index < items.length; index += 1) {
    if (!endsFrame(source, items, index, ends, isSpeechWord)) continue;
    frames.push(makeFrame(paragraph, items.slice(from, index + 1)));
    from = index + 1;
  }
  if (from < items.length) frames.push(makeFrame(paragraph, items.slice(from)));
  return frames;
}

/** One of the ends of sentences, which are in order. */
function isEnd(ends: readonly number[], at: number): boolean {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return ends[low] === at;
}

const makeFrame = ({ paragraph }: Paragraph, items: readonly Item[]): Frame => ({
  paragraph,
  items,
  isAlone: items.every((item) => item.kind !== 'word'),
});

function readItems(
  source: string,
  paragraph: Paragraph,
  quotes: readonly MarkedSpan[],
  words: readonly Word[],
  ends: readonly number[],
): Item[] {
  const items: Item[] = [];
  let from = paragraph.start;
  for (const span of quotes) {
    appendWords(items, source, wordsBetween(words, source, from, span.open), from, span.open, ends);
    items.push({ kind: 'quote', span, start: span.open, end: span.close });
    from = span.close;
  }
  appendWords(items, source, wordsBetween(words, source, from, paragraph.end), from, paragraph.end, ends);
  return items;
}

const PUNCTUATION = /[,;:?!.—–―]|--| - |[()]/g;

function appendWords(
  items: Item[],
  source: string,
  words: readonly Word[],
  from: number,
  to: number,
  ends: readonly number[],
): void {
  let hasBrackets = false;
  const punctuate = (start: number, end: number) => {
    // Nearly always a blank, or a comma and a blank.
    if (end <= start || (end - start === 1 && source.charCodeAt(start) === 32)) return;
    if (end - start === 2 && source.startsWith(', ', start)) {
      items.push({ kind: 'punct', text: ',', start, end: start + 1 });
      return;
    }
    for (const match of findMatches(PUNCTUATION, source.slice(start, end))) {
      const at = start + match.index;
      // A full stop that ends no sentence belongs to an abbreviation: Mr. Smith, the U.S. envoy.
      if (match[0] === '.' && !isEnd(ends, at + 1) && at + 1 < to) continue;
      hasBrackets ||= match[0] === ')';
      items.push({ kind: 'punct', text: match[0].trim(), start: at, end: at + match[0].length });
    }
  };
  let at = from;
  const first = items.length;
  for (const word of words) {
    punctuate(at, word.start);
    items.push(word);
    at = word.end;
  }
  punctuate(at, to);
  if (hasBrackets) dropBrackets(items, first);
}

/** Takes the words in short brackets out of the items from `first` on, in place. */
function dropBrackets(items: Item[], first: number): void {
  const kept = items.slice(first);
  let size = 0;
  let open = -1;
  for (const item of kept) {
    kept[size] = item;
    size += 1;
    if (item.kind !== 'punct') continue;
    const opening = kept[open];
    if (item.text === '(') open = size - 1;
    else if (item.text === ')' && opening && item.end - opening.start <= LONGEST_BRACKET) {
      size = open;
      open = -1;
    }
  }
  items.length = first;
  for (const item of kept.slice(0, size)) items.push(item);
}

/** True where the outlet's sentence ends with this item; a quotation's own full stops do not count. */
function endsFrame(
  source: string,
  items: readonly Item[],
  index: number,
  ends: readonly number[],
  isSpeechWord: (norm: string) => boolean,
): boolean {
  const item = items[index] as Item;
  const next = items[index + 1];
  if (!next) return true;
  if (item.kind === 'word') return isEnd(ends, item.end);
  if (item.kind === 'punct') {
    if (item.text === '?' || item.text === '!') return true;
    return item.text === '.' && (isEnd(ends, item.end) || next.kind === 'quote');
  }
  const inner = source.slice(item.span.start, item.span.end).trimEnd();
  if (!/[.?!…]['’"”)\]]*$/.test(inner)) return false;
  if (next.kind === 'quote') return true;
  if (next.kind === 'punct') return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  return !isAttributed(items, index, isSpeechWord, /[?!]['’"”)\]]*$/.test(inner));
}

/** "…?" Smith asked. After ?” and !” a short subject and a speech verb belong to the quotation; after .” only alone. */
function isAttributed(
  items: readonly Item[],
  index: number,
  isSpeechWord: (norm: string) => boolean,
  isAsked: boolean,
): boolean {
  const reach = isAsked ? LONGEST_ASKING : LONGEST_SAYING;
  for (let i = index + 1; i < index + reach; i += 1) {
    const item = items[i];
    // “…?” Smith, the mayor, asked.
    if (isAsked && i > index + 1 && item?.kind === 'punct' && item.text === ',') continue;
    if (item?.kind !== 'word') return false;
    if (i === index + 1 || !isSpeechWord(item.norm)) continue;
    const after = items[i + 1];
    // “…?” Smith replied: “…”: the verb speaks of what follows.
    if (after?.kind === 'punct' && after.text === ':') return false;
    return isAsked || !after || (after.kind === 'punct' && after.text === '.') || saysNothingMore(items, i + 1);
  }
  return false;
}

/** Items from the quotation to its verb. */
const LONGEST_SAYING = 7;
const LONGEST_ASKING = 14;

const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during']);

/** "Smith wrote | in a letter on Tuesday.": to the end of the sentence there is nothing that was said besides. */
function saysNothingMore(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first?.kind !== 'word' || !PLACES.has(first.norm)) return false;
  for (let at = from + 1; at < from + LONGEST_ADJUNCT; at += 1) {
    const item = items[at];
    if (!item || (item.kind === 'punct' && item.text === '.')) return true;
    if (item.kind === 'quote' || item.kind === 'punct' || item.norm === 'that') return false;
  }
  return false;
}
