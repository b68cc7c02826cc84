/**
 * Hashed shingles of what an outlet wrote itself: quotations are left out, since every reporter has the same ones. Of a
 * long text a quarter of them is kept with the analysis, enough to see in nearly all pairs whether one text is a copy of
 * the other.
 */
import type { Document } from '../text/document.ts';

/** Words a shingle: long enough that two writers do not hit on the same ones about the same facts. */
const SHINGLE = 5;
const LONGEST = 20_000; // characters
const BITS = 24;
const KEPT = 2 ** (BITS - 2);

/** A text with fewer is kept whole: a quarter of so few decides little. */
const MOST_WHOLE = 200;

/** Hashes of 24 bits, each once, in order of appearance. */
export const readOwnShingles = (document: Document): Set<number> =>
  new Set(hashShingles(document, Number.POSITIVE_INFINITY));

/** All of a short text, else the quarter with the lowest hashes, the same of any two texts; each once, ascending. */
export function sampleShingles(document: Document): number[] {
  const sorted = new Uint32Array(hashShingles(document, MOST_WHOLE)).sort();
  const sample: number[] = [];
  let last = -1;
  for (const hash of sorted) {
    if (hash !== last) sample.push(hash);
    last = hash;
  }
  return sample;
}

/** Is the sample all that the text has? Three of four hashes would not be in it else. */
export const isWhole = (sample: readonly number[]): boolean => (sample.at(-1) ?? 0) >= KEPT;

/** The quarter's part of a sample. */
export const quarterOf = (sample: readonly number[]): readonly number[] =>
  isWhole(sample) ? sample.filter((hash) => hash < KEPT) : sample;

/**
 * Hashes in order of appearance, all or, of more than `most`, the lowest quarter. A mark opens or closes a quotation,
 * which ends with its line.
 */
function hashShingles({ article: { text }, sentences }: Document, most: number): number[] {
  const shingles: number[] = [];
  const lowest: number[] = [];
  let paragraph = -1;
  let isInside = false;
  // Words in a row so far, and the hashes of the last ones.
  let count = 0;
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.field === 'title') continue;
    if (sentence.start >= LONGEST) break;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      isInside = false;
      count = 0;
      last = text.lastIndexOf('\n', sentence.start - 1) + 1;
    }
    for (const { start, end, form } of sentence.words) {
      if (start - last > 2 || !(text[start - 1] === ' ' && (start - last < 2 || text[last] === ','))) {
        const marks = countMarks(text, last, start);
        if (marks > 0) count = 0;
        if (marks % 2 === 1) isInside = !isInside;
      }
      last = end;
      if (isInside) continue;
      count += 1;
      if (count >= SHINGLE) {
        const hash = hashOf(first, second, third, fourth, form.hash);
        if (shingles.length <= most) shingles.push(hash);
        if (hash < KEPT) lowest.push(hash);
      }
      first = second;
      second = third;
      third = fourth;
      fourth = form.hash;
    }
  }
  return shingles.length <= most ? shingles : lowest;
}

/** Quotation marks between two offsets: double ones, and two single ones beside each other. */
function countMarks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (DOUBLE.includes(code)) count += 1;
    else if (at + 1 < to && isTwice(code, text.charCodeAt(at + 1))) {
      count += 1;
      at += 1;
    }
  }
  return count;
}

const codesOf = (marks: string): number[] => Array.from(marks, (mark) => mark.charCodeAt(0));
const DOUBLE = codesOf('"“”„«»');
const [CLOSING, OPENING] = [codesOf("’'"), codesOf('‘`')];

/** Two single marks of one kind. */
const isTwice = (first: number, second: number): boolean =>
  (CLOSING.includes(first) && CLOSING.includes(second)) || (OPENING.includes(first) && OPENING.includes(second));

/** FNV-1a over the hashes of `SHINGLE` words. */
function hashOf(first: number, second: number, third: number, fourth: number, fifth: number): number {
  let hash = Math.imul(0x811c9dc5 ^ first, 0x01000193);
  hash = Math.imul(hash ^ second, 0x01000193);
  hash = Math.imul(hash ^ third, 0x01000193);
  hash = Math.imul(hash ^ fourth, 0x01000193);
  hash = Math.imul(hash ^ fifth, 0x01000193);
  // The lowest bits of such a product are the least mixed.
  return hash >>> (32 - BITS);
}
