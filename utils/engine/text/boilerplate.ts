/**
 * Furniture that stands in plain text after extraction or copying: "More from …" blocks, "READ MORE:" lines, share
 * prompts, date and byline lines. Works on lines; what it leaves keeps its offsets, since lines are only marked.
 */
import { FURNITURE } from '../lexicon/furniture.ts';
import type { Span } from '../types.ts';

/** Spans of the lines that belong to the article's own text, in order. */
export function readOwnLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  const body = lines.slice(0, tailStart(text, lines));
  return body.filter((line) => isOwn(text.slice(line.start, line.end).trim()));
}

/** Index of the first line of a trailing block of other articles; the number of lines where there is none. */
function tailStart(text: string, lines: readonly Span[]): number {
  const total = text.length;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end).trim();
    // A heading is short, ends without a full stop, and does not stand before the article's first part.
    if (words.length <= 60 && line.start > total * 0.2 && FURNITURE.tailHeadings.test(words)) return index;
  }
  return lines.length;
}

function isOwn(line: string): boolean {
  if (line === '') return false;
  return !FURNITURE.lines.some((pattern) => pattern.test(line.slice(0, 200)));
}
