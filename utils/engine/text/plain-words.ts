/** Which words an article writes without a capital: such a word at the start of a sentence is no name of its own. */
import type { Sentence } from './document.ts';
import { isFunctionWord } from './words.ts';

/** Characters of the text that are the lead here: the event is told at the beginning. */
export const LONGEST_LEAD = 8_000;

/**
 * Norms of the words with a small letter, read when first asked for: function words, half of all, apart, since hardly
 * anything asks for them; the lead apart from title and rest, since an article's own names are read there alone.
 */
export class PlainWords {
  readonly #sentences: readonly Sentence[];
  #lead: ReadonlySet<string> | null = null;
  #rest: ReadonlySet<string> | null = null;
  #functional: ReadonlySet<string> | null = null;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  has(norm: string): boolean {
    if (isFunctionWord(norm)) {
      this.#functional ??= this.#read(true, () => true);
      return this.#functional.has(norm);
    }
    if (this.hasInLead(norm)) return true;
    this.#rest ??= this.#read(false, (sentence) => !isLead(sentence));
    return this.#rest.has(norm);
  }

  hasInLead(norm: string): boolean {
    // Asked of next to none.
    if (isFunctionWord(norm)) return this.#read(true, isLead).has(norm);
    this.#lead ??= this.#read(false, isLead);
    return this.#lead.has(norm);
  }

  #read(isFunction: boolean, isRead: (sentence: Sentence) => boolean): Set<string> {
    const plain = new Set<string>();
    for (const sentence of this.#sentences) {
      if (!isRead(sentence)) continue;
      for (const { form, norm } of sentence.words) if (form.isLower && form.isFunction === isFunction) plain.add(norm);
    }
    return plain;
  }
}

export const isLead = ({ field, start }: Sentence): boolean => field !== 'title' && start < LONGEST_LEAD;
