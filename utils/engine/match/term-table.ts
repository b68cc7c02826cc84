/**
 * Numbers for the terms and names of the articles at hand, and their weights, each found once however many of the
 * articles have it. Made for one look-up and thrown away with it.
 */
import { stem } from '../text/words.ts';
import type { TermFrequencies } from './term-weights.ts';

/** What common first names are worth is not counted for a full name. */
const COMMON_NAME = 2;

export class TermTable {
  readonly #frequencies: TermFrequencies;
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  /** Number of a name's stem; -1 where it was not asked for yet. */
  readonly #stems: number[] = [];

  constructor(frequencies: TermFrequencies) {
    this.#frequencies = frequencies;
  }

  /** In the given order. A name of several words is as rare as its commonest word. */
  numbersOf(terms: readonly string[]): Uint32Array {
    const numbers = new Uint32Array(terms.length);
    for (const [at, term] of terms.entries()) numbers[at] = this.#numberOf(term);
    return numbers;
  }

  /** Corpus-wide weight of a term; of several words, by the commonest. */
  weightOf(number: number): number {
    return this.#weights[number] as number;
  }

  /** Number of the stem of the name with this number. */
  stemOf(number: number, name: string): number {
    const known = this.#stems[number] as number;
    if (known >= 0) return known;
    const made = this.#numberOf(stem(name));
    this.#stems[number] = made;
    return made;
  }

  get size(): number {
    return this.#weights.length;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#weights.length;
    this.#numbers.set(term, number);
    this.#weights.push(term.includes(' ') ? this.#rarity(term) : this.#frequencies.weighAnew(term));
    this.#stems.push(-1);
    return number;
  }

  #rarity(name: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (const part of name.split(' ')) least = Math.min(least, this.#frequencies.weigh(part));
    return Math.max(0, least - COMMON_NAME);
  }
}
