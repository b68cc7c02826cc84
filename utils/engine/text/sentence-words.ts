/** A sentence's words by index: what every reader that walks over them asks. Outside the sentence there is nothing. */
import type { Sentence } from './document.ts';
import type { Word } from './words.ts';

/** A class, since one is made for nearly every sentence: closures would all be made anew. */
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
    return this.words[index]?.norm ?? '';
  }

  /** As written; '' outside the sentence. */
  text(index: number): string {
    return this.words[index]?.text ?? '';
  }

  /** The word has the class (text/word-classes). */
  is(index: number, wordClass: number): boolean {
    return ((this.words[index]?.form.classes ?? 0) & wordClass) !== 0;
  }

  /** What stands between the word before and this one; before the first word: what opens the sentence. */
  protected between(index: number): string {
    const start = this.words[index - 1]?.end ?? this.sentence.start;
    return this.source.slice(start, this.words[index]?.start ?? this.sentence.end);
  }
}
