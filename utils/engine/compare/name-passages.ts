/** Places in an article's text that a pattern finds, with the sentence that each stands in. One pass over the text. */
import type { Detail, Reading } from '../types.ts';

/**
 * `pattern` must be global. Matches outside the article's own sentences (furniture) and in the title are left out. In
 * order of the text; linear in its length for a linear pattern.
 */
export function findPassages(
  { article, analysis }: Reading,
  pattern: RegExp,
): (Detail & { match: RegExpMatchArray })[] {
  const passages: (Detail & { match: RegExpMatchArray })[] = [];
  let at = 0;
  const { sentences } = analysis;
  for (const match of article.text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (at < sentences.length && (sentences[at]!.field === 'title' || sentences[at]!.end <= start)) at += 1;
    const sentence = sentences[at];
    if (!sentence) break;
    if (sentence.start <= start && end <= sentence.end)
      passages.push({ start, end, text: match[0], sentence: at, match });
  }
  return passages;
}
