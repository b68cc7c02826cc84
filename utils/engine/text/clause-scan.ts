/** A sentence's words by index, with the edges of the clause around a phrase, found by punctuation and a closed word class. */
import type { Sentence } from './document.ts';
import { CLASSES } from './word-classes.ts';

const TIME_LEADS = /^(?:before|after|since|until)$/;
const TIME_STARTS = /^(?:\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;
const HARD_GAP = /[;:()“”"—\n]|--|\s[–-]\s/;
/** No clause reaches further than this on one side. */
const REACH = 24; // words

export interface Scan {
  readonly text: (index: number) => string;
  readonly norm: (index: number) => string;
  /** The word has the class; false outside the sentence. */
  readonly is: (index: number, wordClass: number) => boolean;
  /** Stem of a content word; null for function words and outside the sentence. */
  readonly contentStem: (index: number) => string | null;
  readonly gap: (index: number) => string;
  /** A comma stands before the word. */
  readonly hasComma: (index: number) => boolean;
  readonly count: number;
  readonly leftEdge: (index: number) => number;
  readonly rightEdge: (index: number) => number;
}

export function makeScan(sentence: Sentence, source: string): Scan {
  const { words } = sentence;
  const norm = (index: number) => words[index]?.norm ?? '';
  const is = (index: number, wordClass: number) => ((words[index]?.form.classes ?? 0) & wordClass) !== 0;
  const contentStem = (index: number) => {
    const form = words[index]?.form;
    return form === undefined || form.isFunction ? null : form.stem;
  };
  const gap = (index: number) => {
    const word = words[index];
    return source.slice(words[index - 1]?.end ?? sentence.start, word ? word.start : sentence.end);
  };
  // One character between two words is nearly always a space.
  const isBlank = (index: number) => {
    const [before, word] = [words[index - 1], words[index]];
    return before && word && word.start - before.end === 1 && source.charCodeAt(before.end) === 32;
  };
  const isHard = (index: number) => !isBlank(index) && HARD_GAP.test(gap(index));
  const hasComma = (index: number) => !isBlank(index) && gap(index).includes(',');
  // "just before midnight", "after 3 p.m.": a time follows, no clause.
  const isBreak = (index: number) =>
    is(index, CLASSES.clauseBreak) &&
    !(
      TIME_LEADS.test(norm(index)) &&
      (/^(?:just|shortly|right|soon)$/.test(norm(index - 1)) || TIME_STARTS.test(norm(index + 1)))
    );
  const leftEdge = (index: number) => {
    let at = index;
    while (at > 0 && index - at < REACH) {
      if (isHard(at) || isBreak(at - 1)) break;
      at -= 1;
    }
    return at;
  };
  const rightEdge = (index: number) => {
    let at = index + 1;
    while (at < words.length && at - index < REACH) {
      if (isHard(at) || isBreak(at)) break;
      at += 1;
    }
    return at;
  };
  const text = (index: number) => words[index]?.text ?? '';
  return { text, norm, is, contentStem, gap, hasComma, count: words.length, leftEdge, rightEdge };
}
