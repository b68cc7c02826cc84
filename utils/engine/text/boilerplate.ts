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
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    lines.push({ start: from, end });
    from = end + 1;
  }
  lines.push({ start: from, end: text.length });
  const words = lines.map(({ start, end }) => text.slice(start, end).trim());
  const foreign = findForeignBlocks(text.length, lines, words);
  return lines.filter((_, index) => !foreign.has(index) && isOwn(words[index] ?? ''));
}

/** A line of the article's own is about this long at least, in characters; teasers are shorter. */
const PROSE = 80;

/**
 * Indices of the lines of blocks of other articles; `words`: the lines trimmed, `length`: the whole text's. Such a block ends the article, unless prose goes on after it: then
 * it stood in the middle, and only its heading and the teasers under it are foreign.
 */
function findForeignBlocks(length: number, lines: readonly Span[], words: readonly string[]): ReadonlySet<number> {
  const foreign = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const heading = words[index] ?? '';
    // A heading is short, ends without a full stop, and does not stand before the article's first part.
    if (heading === '' || heading.length > 60 || foreign.has(index) || line.start <= length * 0.2) continue;
    const isComments = FURNITURE.commentHeadings.test(heading);
    if (!isComments && !FURNITURE.tailHeadings.test(heading)) continue;
    const rest = words.slice(index + 1);
    const goesOn = !isComments && isMostlyProse(rest);
    const block = goesOn ? rest.findIndex(isProse) : rest.length;
    for (let at = index; at <= index + block; at += 1) foreign.add(at);
    if (!goesOn) break;
  }
  return foreign;
}

const isProse = (line: string): boolean => line.length >= PROSE && /[.!?”"’)]$/.test(line);

/** Three paragraphs or more that are most of the text: not the summaries under a few teasers. */
function isMostlyProse(lines: readonly string[]): boolean {
  const prose = lines.filter(isProse);
  const sizeOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  return prose.length >= 3 && sizeOf(prose) >= sizeOf(lines) * 0.8;
}

function isOwn(line: string): boolean {
  if (line === '') return false;
  if (!FURNITURE.lineStarts.test(line)) return true;
  const start = line.slice(0, 200);
  return !FURNITURE.lines.some((pattern) => pattern.test(start));
}
