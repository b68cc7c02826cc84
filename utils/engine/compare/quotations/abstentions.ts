/**
 * Notes, for `--explain`, quotations that look alike and make no finding: those that were not taken for one utterance, and
 * utterances whose versions differ in trifles only. A pair of texts is noted once, however many articles print them.
 */
import type { Answer } from '../finding.ts';
import type { Story } from '../story.ts';
import { answerSpeaker, answerWords } from './answers.ts';
import type { Match } from './matches.ts';
import { whyNotOneUtterance } from './rules.ts';
import { sentencesOf, type Utterance } from './utterances.ts';

/** `refused`: pairs that were not taken for one utterance; `kept`: those that were, which answer for their articles. */
export function noteRefused(story: Story, refused: readonly Match[], kept: readonly Match[]): void {
  const noted = new Set<string>();
  for (const match of refused) {
    const { a, b, hunks } = match;
    const texts = [a.form, b.form].toSorted((x, y) => x - y).join('|');
    const rule = whyNotOneUtterance(a, b, match, story);
    const isAnswered = kept.some(
      (one) => (one.a === a && one.b.reading === b.reading) || (one.b === b && one.a.reading === a.reading),
    );
    if (rule === null || isAnswered || noted.has(texts)) continue;
    noted.add(texts);
    if (hunks.length > 0) story.abstain('quote', rule, ...wordsOf(match));
    else if (rule === 'other-speaker') story.abstain('speaker', 'words-of-many', answerSpeaker(a), answerSpeaker(b));
  }
}

/** An utterance whose versions count as the same words: the first pair in which something differs, and why it is nothing. */
export function noteTrifle(story: Story, { matches }: Utterance): void {
  if (!story.isExplained) return;
  for (const match of matches) {
    const rule =
      match.trifle ??
      match.excuse ??
      (hasOtherSpelling(match) ? 'spelling' : match.coverage < 1 ? 'part-of-the-other' : null);
    if (rule === null) continue;
    story.abstain('quote', rule, ...wordsOf(match));
    return;
  }
}

/** Matched words that are written otherwise: "we're" and "we are", "metre" and "meter". */
const hasOtherSpelling = ({ a, b, matches }: Match): boolean =>
  matches.some(([i, j]) => a.words[i]?.letters !== b.words[j]?.letters);

/** The sentences of both sides that the shared stretch touches. */
const wordsOf = (match: Match): [Answer, Answer] => [
  answerWords({ quoted: match.a, sentences: sentencesOf(match, 'a') }),
  answerWords({ quoted: match.b, sentences: sentencesOf(match, 'b') }),
];
