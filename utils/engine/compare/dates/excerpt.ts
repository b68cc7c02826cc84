/**
 * The words that a date belongs to, for a question: its clause up to the first phrase behind the verb, without the date
 * itself, a dateline, quotation marks and the little words that are left over. Whole phrases, never a cut one if the
 * clause has any end to stop at.
 */

import { isPastForm } from '../../lexicon/event-words.ts';
import { SAY_VERBS } from '../../lexicon/speech-verbs.ts';
import { sourceOf } from '../../text/document.ts';
import type { DateFact } from './facts.ts';

const FEWEST = 4; // words
const SHORTEST = 3; // words
const MOST = 14; // words

/** "LYNE, Ohio (AP) – " and "(WXYZ) - " at the start of a sentence. */
const DATELINE = /^(?:[^\n(–—-]{0,50}\(\p{Lu}[^()\n]{1,24}\)|\p{Lu}{3,}[^\n–—-]{0,40})\s{0,3}(?:--|[–—-])\s/u;
/** Words that stand before a date or join its clause to another. */
const LEFT_OVER =
  /^(?:(?:and|but|that|which|who|said|says|about|around|on|at|by|of|in|since|until|when|while|as|shortly|just|before|after|early|late|from|to)\s+(?!least\b))+/i;
const TRAILING =
  /(?:\s+(?:and|but|that|which|who|about|around|on|at|by|in|of|for|since|until|when|while|as|shortly|just|before|after|early|late|from|to|the|a|an))+$/i;
/** A clause of its own begins: what stands before it is another's. */
const CLAUSE_OPENER = /^(?:that|which|who|when|while|after|where|because|as|before|until)$/i;
/** A phrase begins that a question can do without. */
const PHRASE_OPENER =
  /^(?:in|on|at|by|from|with|for|during|after|before|while|when|where|that|who|which|because|as|since|until|near|outside|inside|against|over|under|amid|despite|and|through|throughout|following)$/i;
const RELATIVE = /^(?:that|which|who)$/i;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must)$/;

export function excerptOf({ reading, detail }: DateFact): string {
  const sentence = reading.analysis.sentences[detail.sentence];
  if (!sentence) return detail.text;
  const whole = sourceOf(reading.article, sentence).slice(sentence.start, sentence.end);
  const dateline = DATELINE.exec(whole)?.[0].length ?? 0;
  const before = splitClauses(
    whole.slice(Math.min(dateline, detail.start - sentence.start), detail.start - sentence.start),
  );
  const after = splitClauses(whole.slice(detail.end - sentence.start));
  const words = [
    ...fromOpener(wordsOf((before.pop() ?? '').trim().replace(TRAILING, ''))),
    ...wordsOf(after.shift() ?? ''),
  ];
  // "About noon, the two arrived": a bare adverbial belongs to the clause that follows it, or goes before.
  while (words.length < FEWEST && after.length > 0) words.push(...wordsOf(after.shift() ?? ''));
  // "…, the office said on Monday": what was said is the clause before.
  if (/^(?:said|says|told)\b/.test(words.at(-1) ?? '')) words.unshift(...wordsOf(before.pop() ?? ''));
  while (words.length < FEWEST && before.length > 0) words.unshift(...wordsOf(before.pop() ?? ''));
  const told = words
    .join(' ')
    .replace(/["“”]/g, '')
    .replace(/^[\s.,;:!?–—-]+/, '')
    .replace(LEFT_OVER, '')
    .replace(/[\s.,;:!?–—-]+$/, '')
    .split(' ');
  const clean = detail.event === 'utter' ? fromWhatWasSaid(told) : told;
  const end = endOf(clean);
  const short = clean
    .slice(0, end)
    .join(' ')
    .replace(TRAILING, '')
    .replace(/[\s.,;:!?–—-]+$/, '');
  return end === MOST && clean.length > MOST ? `${short} …` : short || detail.text;
}

/**
 * The last clause before a date, from the word that opens it: "the lake where divers found" is "divers found". A clause
 * inside a subject ("the storm that shook the mill sank a boat") is no cut.
 */
function fromOpener(words: string[]): string[] {
  const at = words.findLastIndex((word) => CLAUSE_OPENER.test(word));
  const rest = words.slice(at + 1);
  const isInside = RELATIVE.test(words[at] ?? '') && isVerb(rest[0]) && rest.slice(2).some(isVerb);
  return rest.length >= SHORTEST && !isInside ? rest : words;
}

/** "The office said on Friday that the bridge is safe": the bridge is safe. */
function fromWhatWasSaid(words: readonly string[]): readonly string[] {
  const verb = words.findIndex((word) => SAY_VERBS.has(word.toLowerCase()));
  const from = words[verb + 1]?.toLowerCase() === 'that' ? verb + 2 : verb + 1;
  const isPhrase = PHRASE_OPENER.test(words[from] ?? '');
  return verb < 0 || isPhrase || words.length - from < SHORTEST ? words : words.slice(from);
}

const isVerb = (word: string | undefined): boolean =>
  word !== undefined && (FINITE.test(word) || isPastForm(word.toLowerCase()));

/** Where the first phrase behind the verb begins; else the clause's end, or the most that is shown. */
function endOf(words: readonly string[]): number {
  // "The quake that shook the valley killed 31": the verb of the relative clause is not the sentence's.
  const main = words.findIndex((word, at) => isVerb(word) && !RELATIVE.test(words[at - 1] ?? ''));
  const verb = main < 0 ? words.findIndex(isVerb) : main;
  for (let at = Math.max(SHORTEST, verb + 2); at <= Math.min(words.length - 1, MOST); at += 1)
    if (PHRASE_OPENER.test(words[at] ?? '')) return at;
  return Math.min(words.length, MOST);
}

const splitClauses = (text: string): string[] => text.split(/(?<=[,;:—–]["”’]?)\s|\s(?=[—–]\s)/);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
