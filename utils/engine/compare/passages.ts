/** Places in an article's text that a pattern finds, with the sentence that each stands in. */
import { findMatches } from '../text/matches.ts';
import type { Detail, Reading } from '../types.ts';
import { onceAReading } from './once-a-reading.ts';

export type Passage = Detail & { readonly match: RegExpExecArray };

/**
 * `pattern` must be global; `cue`, one or more of `PASSAGE_CUES`, is what a sentence must have for the pattern to find
 * anything in it: the analysis has noted it, so that the text itself is hardly read. `anchor`, not global: words of which
 * every match has one, for patterns that take long to find nothing. In order of the text, without the title.
 */
export function findPassages(reading: Reading, pattern: RegExp, cue: number, anchor?: RegExp): Passage[] {
  const { article } = reading;
  const passages: Passage[] = [];
  const { all, sentences } = readCues(reading);
  if ((all & cue) === 0) return passages;
  for (const { sentence, from, to, cues } of sentences) {
    if ((cues & cue) === 0) continue;
    const text = article.text.slice(from, to);
    if (anchor && !anchor.test(text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = from + match.index;
      passages.push({ start, end: start + match[0].length, text: match[0], sentence, match });
    }
  }
  return passages;
}

/** The same in the title. */
export function findTitlePassages({ article, analysis }: Reading, pattern: RegExp): Passage[] {
  const passages: Passage[] = [];
  for (const [sentence, { field, start: from, end }] of analysis.sentences.entries()) {
    if (field !== 'title') continue;
    for (const match of findMatches(pattern, article.title.slice(from, end))) {
      const start = from + match.index;
      passages.push({ start, end: start + match[0].length, text: match[0], sentence, field, match });
    }
  }
  return passages;
}

export interface CuedSentence {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  readonly from: number;
  readonly text: string;
}

/** The sentences that have the cue, in order, for those who look for several patterns in each. */
export function cuedSentences(reading: Reading, cue: number): CuedSentence[] {
  const { all, sentences } = readCues(reading);
  if ((all & cue) === 0) return [];
  return sentences
    .filter(({ cues }) => (cues & cue) !== 0)
    .map(({ sentence, from, to }) => ({ sentence, from, text: reading.article.text.slice(from, to) }));
}

/** Does a sentence of the text have the cue? */
export const hasCue = (reading: Reading, cue: number): boolean => (readCues(reading).all & cue) !== 0;

interface Cued {
  /** All cues of the text. */
  readonly all: number;
  /** Those of its sentences that have any, in order; the title's are left out. */
  readonly sentences: readonly {
    readonly sentence: number;
    readonly from: number;
    readonly to: number;
    readonly cues: number;
  }[];
}

/** Some twenty patterns are looked for in each article. */
const readCues = onceAReading(({ analysis }): Cued => {
  const sentences: Cued['sentences'][number][] = [];
  let all = 0;
  let sentence = 0;
  for (const { start: from, end: to, field, cues } of analysis.sentences) {
    if (cues !== undefined && field !== 'title') {
      all |= cues;
      sentences.push({ sentence, from, to, cues });
    }
    sentence += 1;
  }
  return { all, sentences };
});
