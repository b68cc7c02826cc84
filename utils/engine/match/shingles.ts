/** Hashed word shingles: short sequences of words as numbers, to see how much of one text stands in another. */

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const LONGEST_PASSAGE = 2_000; // characters
const MOST_PASSAGES = 200;

/** Words of a passage for shingles: lower case, no punctuation. Function words stay: order is what counts here. */
export const shingleWords = (text: string): string[] =>
  Array.from(text.normalize('NFKC').toLowerCase().matchAll(WORD), ([word]) => word.replaceAll('’', "'"));

/** Passages inside double quotation marks, of at least a few words, in order. Linear: a passage ends with its line. */
export function readQuotedPassages(text: string): string[] {
  const passages: string[] = [];
  for (const line of text.split('\n')) {
    let open = -1;
    // ’’ and '' are the double marks of typewriters and some newspapers.
    for (const mark of line.matchAll(/["“”„«»]|[’']{2}|[‘`]{2}/g)) {
      if (open >= 0 && mark.index - open > 12)
        passages.push(line.slice(open, Math.min(mark.index, open + LONGEST_PASSAGE)));
      const opensNext = mark[0] === '“' || mark[0] === '„' || mark[0] === '«' || open < 0;
      open = opensNext ? mark.index + mark[0].length : -1;
      if (passages.length >= MOST_PASSAGES) return passages;
    }
    // Press text leaves a quotation open at the paragraph's end when it goes on in the next.
    if (open >= 0 && line.length - open > 40 && line.lastIndexOf('“') === open - 1)
      passages.push(line.slice(open, open + LONGEST_PASSAGE));
  }
  return passages;
}

/** FNV-1a hashes of `size`-word shingles of the passages, each once, in order of appearance, at most `most`. */
export function hashShingles(passages: readonly string[], size: number, most = Number.POSITIVE_INFINITY): number[] {
  const hashes = new Set<number>();
  for (const passage of passages) {
    const words = shingleWords(passage);
    for (let start = 0; start + size <= words.length; start += 1) {
      hashes.add(hashWords(words, start, start + size));
      if (hashes.size >= most) return [...hashes];
    }
  }
  return [...hashes];
}

function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) {
    const word = words[index] as string;
    for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
