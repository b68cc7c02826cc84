/** Places in an article's text that a pattern finds, with the sentence that each stands in. */
import type { Detail, Reading } from '../types.ts';

export type Passage = Detail & { readonly match: RegExpExecArray };

/**
 * `pattern` must be global; `cue`, one or more of `PASSAGE_CUES`, is what a sentence must have for the pattern to find
 * anything in it: the analysis has noted it, so that the text itself is hardly read. In order of the text, without the
 * title.
 */
export function findPassages({ article, analysis }: Reading, pattern: RegExp, cue: number): Passage[] {
  const passages: Passage[] = [];
  for (const [sentence, { start: from, end: to, field, cues = 0 }] of analysis.sentences.entries()) {
    if ((cues & cue) === 0 || field === 'title') continue;
    const text = article.text.slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = from + match.index;
      passages.push({ start, end: start + match[0].length, text: match[0], sentence, match });
    }
  }
  return passages;
}

/** Does a sentence of the text have the cue? */
export const hasCue = ({ analysis }: Reading, cue: number): boolean =>
  analysis.sentences.some(({ cues = 0, field }) => (cues & cue) !== 0 && field !== 'title');
