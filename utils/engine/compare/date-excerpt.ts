/**
 * The words that a date belongs to, for a question: its clause, without the date itself, a dateline, quotation marks
 * and the little words that are left over. Cut on purpose at whole words.
 */
import { sourceOf } from '../text/document.ts';
import type { DateFact } from './date-facts.ts';

const FEWEST = 4; // words
const MOST = 12; // words

/** "LYNE, Ohio (AP) – " and "(WXYZ) - " at the start of a sentence. */
const DATELINE = /^(?:[^\n(–—-]{0,50}\(\p{Lu}[^()\n]{1,24}\)|\p{Lu}{3,}[^\n–—-]{0,40})\s{0,3}(?:--|[–—-])\s/u;
/** Words that stand before a date or join its clause to another. */
const LEFT_OVER =
  /^(?:(?:and|but|that|about|around|on|at|by|of|in|since|until|when|while|as|shortly|just|before|after|early|late|from|to)\s+(?!least\b))+/i;
const TRAILING =
  /(?:\s+(?:and|but|that|about|around|on|at|by|in|of|for|since|until|when|while|as|shortly|just|before|after|early|late|from|to|the|a))+$/i;

export function excerptOf({ reading, detail }: DateFact): string {
  const sentence = reading.analysis.sentences[detail.sentence];
  if (!sentence) return detail.text;
  const whole = sourceOf(reading.article, sentence).slice(sentence.start, sentence.end);
  const dateline = DATELINE.exec(whole)?.[0].length ?? 0;
  const before = splitClauses(
    whole.slice(Math.min(dateline, detail.start - sentence.start), detail.start - sentence.start),
  );
  const after = splitClauses(whole.slice(detail.end - sentence.start));
  const words = [...wordsOf(before.pop() ?? ''), ...wordsOf(after.shift() ?? '')];
  // "About noon, the two arrived": a bare adverbial belongs to the clause that follows it, or goes before.
  while (words.length < FEWEST && after.length > 0) words.push(...wordsOf(after.shift() ?? ''));
  // "…, the office said on Monday": what was said is the clause before.
  if (/^(?:said|says|told)\b/.test(words.at(-1) ?? '')) words.unshift(...wordsOf(before.pop() ?? ''));
  while (words.length < FEWEST && before.length > 0) words.unshift(...wordsOf(before.pop() ?? ''));
  const clean = words
    .join(' ')
    .replace(/["“”]/g, '')
    .replace(/^[\s.,;:!?–—-]+/, '')
    .replace(LEFT_OVER, '')
    .replace(/[\s.,;:!?–—-]+$/, '')
    .split(' ');
  const short = clean.slice(0, MOST).join(' ').replace(TRAILING, '');
  return clean.length > MOST ? `${short} …` : short || detail.text;
}

const splitClauses = (text: string): string[] => text.split(/(?<=[,;:—–]["”’]?)\s|\s(?=[—–]\s)/);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
