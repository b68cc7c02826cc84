/** Places in an article's text that a pattern finds, with the sentence that each stands in. One pass over the text. */
import type { Analysis, Detail, Reading } from '../types.ts';

/**
 * `pattern` must be global. Matches outside the article's own sentences (furniture) and in the title are left out. In
 * order of the text; linear in its length for a linear pattern.
 */
export function findPassages(reading: Reading, pattern: RegExp): readonly Passage[] {
  const before = known.get(reading.analysis) ?? new Map<RegExp, readonly Passage[]>();
  known.set(reading.analysis, before);
  const passages = before.get(pattern) ?? readPassages(reading, pattern);
  before.set(pattern, passages);
  return passages;
}

type Passage = Detail & { readonly match: RegExpMatchArray };

/** An article is compared with new ones again and again; its text is searched once. */
const known = new WeakMap<Analysis, Map<RegExp, readonly Passage[]>>();

function readPassages({ article, analysis }: Reading, pattern: RegExp): Passage[] {
  const passages: Passage[] = [];
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
