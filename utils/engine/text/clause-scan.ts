/** A sentence's words by index, with the edges of the clause around a phrase, found by punctuation and a closed word class. */
import { IRREGULAR_PASTS, NOT_PASTS } from '../lexicon/event-words.ts';
import type { Sentence } from './document.ts';

/** Words that open another clause: what governs a phrase is not sought beyond them. */
const BREAKS: ReadonlySet<string> = new Set(
  `that who which whom whose while whereas because although though but when after before where if since as whether
   until`.split(/\s+/),
);
const TIME_LEADS = /^(?:before|after|since|until)$/;
const TIME_STARTS = /^(?:\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;
const HARD_GAP = /[;:()“”"—\n]|--|\s[–-]\s/;
/** No clause reaches further than this on one side. */
const REACH = 24; // words

export interface Scan {
  readonly text: (index: number) => string;
  readonly norm: (index: number) => string;
  readonly gap: (index: number) => string;
  readonly count: number;
  readonly leftEdge: (index: number) => number;
  readonly rightEdge: (index: number) => number;
}

export function makeScan(sentence: Sentence, source: string): Scan {
  const { words } = sentence;
  const norm = (index: number) => words[index]?.norm ?? '';
  const gap = (index: number) => {
    const word = words[index];
    return source.slice(words[index - 1]?.end ?? sentence.start, word ? word.start : sentence.end);
  };
  // One character between two words is nearly always a space.
  const isHard = (index: number) => {
    const [before, word] = [words[index - 1], words[index]];
    if (before && word && word.start - before.end === 1 && source.charCodeAt(before.end) === 32) return false;
    return HARD_GAP.test(gap(index));
  };
  // "just before midnight", "after 3 p.m.": a time follows, no clause.
  const isBreak = (index: number) =>
    BREAKS.has(norm(index)) &&
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
  return { text, norm, gap, count: words.length, leftEdge, rightEdge };
}

/** A finite or participial past form. */
export function isPastForm(norm: string): boolean {
  if (IRREGULAR_PASTS.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !NOT_PASTS.has(norm) && !norm.includes('-');
}
