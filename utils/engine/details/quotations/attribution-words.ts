/** What the rules of attribution share: the words that speak, the quotations around, the shape of an answer. */
import { WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { Item } from './frame.ts';
import { type Phrase, wordAt } from './noun-phrase.ts';

export type Items = readonly Item[];

/** Who is said to have spoken a quotation, as places in the frame. */
export interface Attribution {
  readonly phrase: Phrase;
  /** Item of the verb; null where none is written ("according to Smith", "Smith: “…”"). */
  readonly verb: number | null;
  /** 0–1. The rungs follow how often each rule is right on annotated news: scripts/fit-speakers.ts prints it. */
  readonly confidence: number;
  readonly rule: string;
}

/** A capital makes it a name: the Notes Club. Headlines capitalise verbs too: Smith Says. */
const isVerbForm = (items: Items, at: number, verbs: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && (word.form.classes & verbs) !== 0 && (word.form.isLower || HEADLINE_VERBS.has(word.text));
};
const HEADLINE_VERBS: ReadonlySet<string> = new Set(['Says', 'Said', 'Tells', 'Told', 'Calls', 'Asks']);

/** Stands beside direct words. */
export const isSay = (items: Items, at: number): boolean => isVerbForm(items, at, CLASSES.say);

/** Stands beside direct words, or passes a judgement. */
export const isSpeech = (items: Items, at: number): boolean => isVerbForm(items, at, CLASSES.say | CLASSES.judge);

/** Null where there is no phrase. */
export const found = (
  phrase: Phrase | null,
  verb: number | null,
  confidence: number,
  rule: string,
): Attribution | null => phrase && { phrase: { from: phrase.from, to: phrase.to }, verb, confidence, rule };

/** Place of the next quotation at or after `from`; the frame's length where there is none. */
export function nextQuote(items: Items, from: number): number {
  let at = from;
  while (at < items.length && items[at]?.kind !== 'quote') at += 1;
  return at;
}

/** Place of the last quotation before `to`; -1 where there is none. */
export function previousQuote(items: Items, to: number): number {
  let at = to - 1;
  while (at >= 0 && items[at]?.kind !== 'quote') at -= 1;
  return at;
}

/** Weak verbs count only right beside direct words. */
export const isWeak = (items: Items, at: number): boolean => WEAK_SPEECH_VERBS.has(wordAt(items, at)?.norm ?? '');
