/**
 * Hashed shingles of what an outlet wrote itself: quotations are left out, since every reporter has the same ones. A
 * quarter of them is kept with the analysis, enough to see in nearly all pairs whether one text is a copy of the other.
 */
import type { Document } from '../text/document.ts';

/** Words a shingle: long enough that two writers do not hit on the same ones about the same facts. */
const SHINGLE = 5;
const LONGEST = 20_000; // characters
const BITS = 24;
const KEPT = 2 ** (BITS - 2);

/** Hashes of 24 bits below `limit`, each once, in order of appearance. A mark opens or closes a quotation, which ends with its line. */
export function readOwnShingles({ article: { text }, sentences }: Document, limit = 2 ** BITS): Set<number> {
  const shingles = new Set<number>();
  const window = new Array<number>(SHINGLE).fill(0);
  let paragraph = -1;
  let isInside = false;
  let count = 0;
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.field === 'title') continue;
    if (sentence.start >= LONGEST) break;
    if (sentence.paragraph !== paragraph) {
      [paragraph, isInside, count] = [sentence.paragraph, false, 0];
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
      window[count % SHINGLE] = form.hash;
      count += 1;
      if (count < SHINGLE) continue;
      const hash = hashWindow(window, count % SHINGLE);
      if (hash < limit) shingles.add(hash);
    }
  }
  return shingles;
}

/** The quarter with the lowest hashes, ascending: of any two texts the same quarter. */
export function sampleShingles(document: Document): number[] {
  const shingles = readOwnShingles(document, KEPT);
  const sorted = new Uint32Array(shingles.size);
  let at = 0;
  for (const shingle of shingles) {
    sorted[at] = shingle;
    at += 1;
  }
  return [...sorted.sort()];
}

/** Quotation marks between two offsets: double ones, and two single ones beside each other. */
function countMarks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const mark = text[at] as string;
    if (DOUBLE.has(mark)) count += 1;
    else if (SINGLE.test(text.slice(at, Math.min(at + 2, to)))) {
      count += 1;
      at += 1;
    }
  }
  return count;
}

const DOUBLE = new Set('"“”„«»');
const SINGLE = /^(?:[’']{2}|[‘`]{2})/;

function hashWindow(window: readonly number[], first: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < SHINGLE; i += 1) hash = Math.imul(hash ^ (window[(first + i) % SHINGLE] as number), 0x01000193);
  // The lowest bits of such a product are the least mixed.
  return hash >>> (32 - BITS);
}
