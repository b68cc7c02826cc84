/** Classes of characters that words are cut by. Looked up by code unit: every character of every article is asked for. */

/** Not yet looked up. */
const UNKNOWN = 0;
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks: inside a word, never at its start. */
export const MARK = 4;
/** Apostrophes, hyphens, full stop: inside a word where a letter or digit follows. */
export const JOINER = 5;

const kinds = new Uint8Array(0x1_0000);
for (const joiner of "'’.-‑") kinds[joiner.charCodeAt(0)] = JOINER;

/** Kind of the character at a position; a pair of surrogates is asked for by its first half. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known !== UNKNOWN) return known;
  if (code >= 0xd800 && code < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at) as number));
  const kind = kindOf(text[at] as string);
  kinds[code] = kind;
  return kind;
}

/** A letter that takes one code unit and was met before: nearly every character of a word. */
export const isPlainLetter = (text: string, at: number): boolean => isPlainLetterCode(text.charCodeAt(at));
export const isPlainLetterCode = (code: number): boolean => kinds[code] === LETTER;

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

/** Code units of the character at a position. */
export const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
};
