/** Looking at a sentence's words by index, with what stands between them. */
import type { Sentence } from '../../text/document.ts';
import { SentenceWords } from '../../text/sentence-words.ts';
import type { WordSet } from '../../text/word-sets.ts';

export interface WordCursor {
  readonly count: number;
  /** Normal form; '' outside the sentence. */
  norm(index: number): string;
  /** As written; '' outside the sentence. */
  text(index: number): string;
  /** The word has the cue (text/cues). */
  has(index: number, cue: number): boolean;
  /** The word has the class (text/word-classes). */
  is(index: number, wordClass: number): boolean;
  /** The word is in the set (text/word-sets); false outside the sentence. */
  isIn(index: number, set: WordSet): boolean;
  /** One of `reach` words from the index on has it. */
  hasNear(index: number, reach: number, cue: number): boolean;
  isCapital(index: number): boolean;
  /** Begins with a digit. */
  isDigit(index: number): boolean;
  /** The characters between the word before and this one, trimmed; before the first word: what opens the sentence. */
  gap(index: number): string;
  /** Only space, or the full stop of an abbreviation, stands between the word before and this one. */
  isJoined(index: number): boolean;
}

export const readWordCursor = (sentence: Sentence, source: string): WordCursor => new SentenceCursor(sentence, source);

class SentenceCursor extends SentenceWords implements WordCursor {
  has(index: number, cue: number): boolean {
    return index >= 0 && ((this.words[index]?.form.cues ?? 0) & cue) !== 0;
  }

  hasNear(index: number, reach: number, cue: number): boolean {
    for (let at = index; at < index + reach; at += 1) if (this.has(at, cue)) return true;
    return false;
  }

  isCapital(index: number): boolean {
    return index >= 0 && (this.words[index]?.form.isCapital ?? false);
  }

  isDigit(index: number): boolean {
    const code = this.norm(index).charCodeAt(0);
    return code >= 48 && code <= 57;
  }

  gap(index: number): string {
    const between = this.between(index);
    return between === ' ' ? '' : between.trim();
  }

  isJoined(index: number): boolean {
    if (index < 1) return false;
    const before = this.words[index - 1];
    const word = this.words[index];
    if (!before || !word) return false;
    // One character between two words is nearly always a space.
    if (word.start - before.end === 1) return this.source.charCodeAt(before.end) === 32 || this.gap(index) === '';
    const between = this.gap(index);
    return between === '' || between === '.';
  }
}
