/**
 * Finds a quoted value in a text by its own words and what stands around them. Pure strings: where the text comes from,
 * and what an offset means in the page, is for page-text.ts.
 */

/** A value as quoted: its own words, what stood around it, and where it stood in the article's text. */
export interface Quote {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly start: number;
}

export interface QuoteMatch {
  /** Half-open, in the text given. */
  readonly start: number;
  readonly end: number;
  /** Characters of the surroundings that agree, both sides together. */
  readonly agreeing: number;
}

/** How much of the surroundings is compared on each side, in characters: about five words tell one place from another. */
const CONTEXT = 32;
/** A text that repeats a word without end is not searched to its end. */
const MOST_PLACES = 2_000;

/** The occurrence of the value whose surroundings agree best, the first of equals; null where the words don't occur. */
export function matchQuote(text: string, { before, value, after }: Quote): QuoteMatch | null {
  const words = fold(value).trim();
  if (words === '') return null;
  const left = fold(before).slice(-CONTEXT);
  const right = fold(after).slice(0, CONTEXT);
  let best: QuoteMatch | null = null;
  let places = 0;
  for (let at = text.indexOf(words); at >= 0 && places < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    places += 1;
    const end = at + words.length;
    const agreeing =
      commonEnd(text.slice(Math.max(0, at - CONTEXT), at), left) + commonStart(text.slice(end, end + CONTEXT), right);
    if (!best || agreeing > best.agreeing) best = { start: at, end, agreeing };
  }
  return best;
}

/**
 * Whether a match far from where the value was read can be trusted: a long value speaks for itself, a number or a
 * weekday needs its surroundings.
 */
export function isTelling({ start, end, agreeing }: QuoteMatch): boolean {
  return agreeing + (end - start) >= LEAST_TELLING;
}

const LEAST_TELLING = 40; // characters

/** White space as the text of a page is folded: one space, invisible marks gone. */
export function fold(text: string): string {
  return text.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '').replaceAll(/\s+/g, ' ');
}

function commonEnd(text: string, context: string): number {
  let length = 0;
  while (length < context.length && length < text.length && text.at(-1 - length) === context.at(-1 - length))
    length += 1;
  return length;
}

function commonStart(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[length] === context[length]) length += 1;
  return length;
}
