/**
 * Links that open a page at a passage (text fragments, https://wicg.github.io/scroll-to-text-fragment/). A page whose
 * text has changed since opens at its top: the link still leads to the source.
 */

/** Longer passages are named by their first and last words, so that a small edit between them does not break the link. */
const LONGEST_WHOLE = 100; // characters
const WORDS_AT_EACH_END = 6;

/** Null where the address is unknown or no web address. A fragment that the address had is replaced. */
export function linkToPassage(url: string | null, passage: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const link = new URL(url);
  if (!/^https?:$/.test(link.protocol)) return null;
  link.hash = '';
  const directive = directiveFor(passage);
  return directive === '' ? link.href : `${link.href}#:~:text=${directive}`;
}

function directiveFor(passage: string): string {
  const words = passage.trim().split(/\s+/);
  if (passage.length <= LONGEST_WHOLE || words.length < 2 * WORDS_AT_EACH_END) return encode(words.join(' '));
  const start = words.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = words.slice(-WORDS_AT_EACH_END).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** Comma, ampersand and dash have a meaning inside a text directive; encodeURIComponent leaves the dash as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
