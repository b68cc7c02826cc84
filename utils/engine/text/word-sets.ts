/**
 * Closed sets of words that readers ask about again and again. The words are told once, while the modules load; each word
 * form then keeps the bits of all sets it is in, so that a question is one look at a bit. A set or a pattern would take a
 * look-up by the word's letters, and there are hundreds of such questions an article. What a whole sentence is asked for
 * is a class (text/word-classes) or a cue (text/cues).
 */

/** Where a set's bit lies in what a form keeps: the number's place, and the bit in it. */
export type WordSet = number;

/** Bits of the sets that a word is in: a few numbers of 30, which V8 keeps in place. */
export type SetBits = readonly number[];

const PLACES = 8;
const BITS = 30;
const NONE: SetBits = new Array<number>(PLACES).fill(0);

const bitsByWord = new Map<string, number[]>();
let count = 0;

/** A set of words in their normal form: a list of them, or a text with blanks between them. */
export function wordSet(words: string | Iterable<string>): WordSet {
  const place = Math.floor(count / BITS);
  if (place === PLACES) throw new Error('No room for another set of words');
  const bit = count % BITS;
  for (const word of typeof words === 'string' ? words.trim().split(/\s+/) : words) {
    const bits = bitsByWord.get(word) ?? [...NONE];
    bits[place] = (bits[place] as number) | (1 << bit);
    bitsByWord.set(word, bits);
  }
  count += 1;
  return place * 32 + bit;
}

/** How many sets there are: what forms keep holds as long as none is added. */
export const countWordSets = (): number => count;

/** Bits of a word in its normal form; most words are in no set and share theirs. */
export const setBitsOf = (norm: string): SetBits => bitsByWord.get(norm) ?? NONE;

export const isInSet = (bits: SetBits, set: WordSet): boolean => ((bits[set >> 5] as number) & (1 << (set & 31))) !== 0;
