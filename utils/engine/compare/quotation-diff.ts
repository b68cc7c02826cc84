/** The word diff of quotations, for the screens: which words every version shares, which stand in one alone. */
import { alignWords } from './quotation-alignment.ts';
import { readQuotedWords } from './quotation-words.ts';

export interface DiffPiece {
  readonly text: string;
  /** 'same': also in the first version (for the first: in all others); 'only': here alone. */
  readonly kind: 'same' | 'only';
}

/**
 * Each version cut into pieces that together give its text again, in order. The first is the one the others are held
 * against. A cut edge is 'same': it is missing elsewhere, not different.
 */
export function diffQuotations(texts: readonly string[]): DiffPiece[][] {
  const versions = texts.map((text) => ({ text, words: readQuotedWords(text, [{ start: 0, end: text.length }]) }));
  const [first, ...others] = versions;
  if (!first) return [];
  const different = versions.map(() => new Set<number>());
  for (const [index, other] of others.entries()) {
    const alignment = alignWords(first.words, other.words);
    for (const { a, b } of alignment?.hunks ?? []) {
      for (let i = a[0]; i < a[1]; i += 1) different[0]?.add(first.words[i]?.start ?? -1);
      for (let j = b[0]; j < b[1]; j += 1) different[index + 1]?.add(other.words[j]?.start ?? -1);
    }
  }
  return versions.map(({ text, words }, index) => cut(text, words, different[index] ?? new Set()));
}

function cut(
  text: string,
  words: readonly { start: number; end: number }[],
  different: ReadonlySet<number>,
): DiffPiece[] {
  const pieces: { text: string; kind: DiffPiece['kind'] }[] = [];
  let at = 0;
  const add = (to: number, kind: DiffPiece['kind']) => {
    if (to <= at) return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text.slice(at, to);
    else pieces.push({ text: text.slice(at, to), kind });
    at = to;
  };
  for (const { start, end } of words) {
    const kind = different.has(start) ? 'only' : 'same';
    // The space between two differing words belongs to them.
    add(start, kind === 'only' && pieces.at(-1)?.kind === 'only' ? 'only' : 'same');
    add(end, kind);
  }
  add(text.length, 'same');
  return pieces;
}
