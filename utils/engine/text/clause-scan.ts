/** A sentence's words by index, with the edges of the clause around a phrase, found by punctuation and a closed word class. */
import type { Sentence } from './document.ts';
import { SentenceWords } from './sentence-words.ts';
import { CLASSES } from './word-classes.ts';
import { type WordSet, wordSet } from './word-sets.ts';

const TIME_LEADS = wordSet('before after since until');
const JUST = wordSet('just shortly right soon');
/** Whom one appears before: no clause follows. */
const BENCH = wordSet(
  'judge magistrate court justice committee subcommittee panel jury board commission council commissioner',
);
const BENCH_REACH = 5; // words
const TIME_STARTS = /^(?:\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;
const HARD_GAP = /[;:()“”"—\n]|--|\s[–-]\s/;
/** No clause reaches further than this on one side. */
const REACH = 24; // words

export interface Scan {
  text(index: number): string;
  norm(index: number): string;
  /** The word has the class; false outside the sentence. */
  is(index: number, wordClass: number): boolean;
  /** The word is in the set (text/word-sets); false outside the sentence. */
  isIn(index: number, set: WordSet): boolean;
  /** Stem of a content word; null for function words and outside the sentence. */
  contentStem(index: number): string | null;
  gap(index: number): string;
  /** A comma stands before the word. */
  hasComma(index: number): boolean;
  readonly count: number;
  leftEdge(index: number): number;
  rightEdge(index: number): number;
}

export const makeScan = (sentence: Sentence, source: string): Scan => new SentenceScan(sentence, source);

class SentenceScan extends SentenceWords implements Scan {
  contentStem(index: number): string | null {
    const form = this.words[index]?.form;
    return form === undefined || form.isFunction ? null : form.stem;
  }

  gap(index: number): string {
    return this.between(index);
  }

  hasComma(index: number): boolean {
    return !this.isBlank(index) && this.gap(index).includes(',');
  }

  leftEdge(index: number): number {
    let at = index;
    while (at > 0 && index - at < REACH) {
      if (this.isHard(at) || this.isBreak(at - 1)) break;
      at -= 1;
    }
    return at;
  }

  rightEdge(index: number): number {
    let at = index + 1;
    while (at < this.count && at - index < REACH) {
      if (this.isHard(at) || this.isBreak(at)) break;
      at += 1;
    }
    return at;
  }

  /** One character between two words is nearly always a space. */
  private isBlank(index: number): boolean {
    const [before, word] = [this.words[index - 1], this.words[index]];
    return (
      before !== undefined &&
      word !== undefined &&
      word.start - before.end === 1 &&
      this.source.charCodeAt(before.end) === 32
    );
  }

  private isHard(index: number): boolean {
    if (this.isBlank(index)) return false;
    const gap = this.gap(index);
    // "10:45" is one time.
    if (gap === ':' && /^\d/.test(this.norm(index)) && /\d$/.test(this.norm(index - 1))) return false;
    return gap !== ', ' && HARD_GAP.test(gap);
  }

  /** "just before midnight", "after 3 p.m.": a time follows, no clause. */
  private isBreak(index: number): boolean {
    if (!this.is(index, CLASSES.clauseBreak)) return false;
    const isTime =
      this.isIn(index, TIME_LEADS) && (this.isIn(index - 1, JUST) || TIME_STARTS.test(this.norm(index + 1)));
    return !isTime && !(this.norm(index) === 'before' && this.isBench(index));
  }

  /** "Before a judge", "before U.S. Magistrate Ana Holt". */
  private isBench(before: number): boolean {
    for (let at = before + 1; at <= before + BENCH_REACH; at += 1) {
      if (this.isIn(at, BENCH)) return true;
      if (this.is(at, CLASSES.past) || this.is(at, CLASSES.pronoun) || (at > before + 1 && this.hasComma(at)))
        return false;
    }
    return false;
  }
}
