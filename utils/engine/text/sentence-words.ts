/** A sentence's words by index: what every reader that walks over them asks. Outside the sentence there is nothing. */
import type { Sentence } from './document.ts';
import { isInSet, type WordSet } from './word-sets.ts';
import type { Word } from './words.ts';

/** An index below 0 is asked for first: an array takes long to answer it. A class, since one is made for nearly every sentence: closures would all be made anew. */
export class SentenceWords {
  readonly count: number;
  protected readonly words: readonly Word[];
  protected readonly sentence: Sentence;
  protected readonly source: string;

  constructor(sentence: Sentence, source: string) {
    this.words = sentence.words;
    this.count = sentence.words.length;
    this.sentence = sentence;
    this.source = source;
  }

  /** Normal form; '' outside the sentence. */
  norm(index: number): string {
    return index < 0 ? '' : (this.words[index]?.norm ?? '');
  }

  /** As written; '' outside the sentence. */
  text(index: number): string {
    return index < 0 ? '' : (this.words[index]?.text ?? '');
  }

  /** The word has the class (text/word-classes). */
  is(index: number, wordClass: number): boolean {
    return index >= 0 && ((this.words[index]?.form.classes ?? 0) & wordClass) !== 0;
  }

  /** The word is in the set (text/word-sets); none is outside the sentence. */
  isIn(index: number, set: WordSet): boolean {
    const word = index < 0 ? undefined : this.words[index];
    return word !== undefined && isInSet(word.form.sets, set);
  }

  /** What stands between the word before and this one; before the first word: what opens the sentence. */
  protected between(index: number): string {
    const start = index > 0 ? (this.words[index - 1]?.end ?? this.sentence.start) : this.sentence.start;
    const end = (index < 0 ? undefined : this.words[index])?.start ?? this.sentence.end;
    // Nearly always a blank.
    return end - start === 1 && this.source.charCodeAt(start) === 32 ? ' ' : this.source.slice(start, end);
  }
}
