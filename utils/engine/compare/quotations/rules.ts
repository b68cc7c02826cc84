/**
 * Are two quotations that were laid on each other one utterance? By how many words they share, by who spoke and when; and,
 * for those who ask, on what a refusal rests. Which pairs are asked about is `quotations/matches`' business.
 */
import { daysApart } from '../numbers/facts.ts';
import { relateSpeakers, type SpeakerRelation } from '../speakers/identity.ts';
import type { Story } from '../story.ts';
import type { Likeness, Quoted } from './likeness.ts';

// An utterance is recognised by what it says: so many telling words in common, and most words the same. Where the two
// are said to have different speakers, more of both. Below that, only the same speaker on the same matter makes a short
// phrase the same phrase.
const LEAST_IDENTITY = 0.7;
/** Words that tell an utterance from others. */
export const LEAST_TELLING = 4;
const LEAST_WORDS = 5;
const LEAST_COVERAGE = 0.5;
const SURE_TELLING = 8;
const OTHER_SPEAKER = { identity: 0.75, telling: 5 };
/** Two people do not say so long a sentence in the very same words; they do say a formula so. */
const VERBATIM = { words: 10, telling: 3, identity: 0.97, coverage: 0.9 };
// Nearly word for word, so that few telling words are enough: the more words agree, the fewer.
const NEARLY_VERBATIM = [
  { words: 5, telling: 3, identity: 0.85, coverage: 0.75, asksSpeaker: true },
  { words: 7, telling: 2, identity: 0.75, coverage: 0.75, asksSpeaker: true },
  { words: 7, telling: 2, identity: 0.86, coverage: 0.75, asksSpeaker: false },
  { words: 8, telling: 1, identity: 0.8, coverage: 0.85, asksSpeaker: true },
  { words: 10, telling: 1, identity: 0.78, coverage: 0.6, asksSpeaker: false },
  { words: 10, telling: 4, identity: 0.9, coverage: 0.4, asksSpeaker: false },
] as const;
/** One speaker, or nobody known to be another: most of the one stands in the other, or each in the other. */
const LOOSE = { telling: 3, identity: 0.58, coverage: 0.7 };
const WHOLE = { telling: 3, identity: 0.75, coverage: 0.75 };
const MOST_DAYS = 4;
/** So much of both is one phrase said by one person, even where the sentences around it share nothing. */
const WHOLE_PHRASE = 0.9;
const SHORT = { identity: 0.6, telling: 2, coverage: 0.75, words: 9 };

/** Suppositions that stand for what was read. */
interface Supposed {
  readonly relation?: SpeakerRelation;
  readonly isSoon?: boolean;
}

export function isOneUtterance(
  a: Quoted,
  b: Quoted,
  likeness: Likeness,
  story: Story,
  supposed: Supposed = {},
): boolean {
  const { matches, identity, telling, coverage, contentMatches } = likeness;
  const [longer, shorter] = likeness.shares;
  if (likeness.turnsToAnother) return false;
  if (identity < LOOSE.identity || telling === 0) return false; // no rule asks for less
  const isSaid = identity >= LEAST_IDENTITY && telling >= LEAST_TELLING && matches.length >= LEAST_WORDS;
  const isSure = isSaid && (telling >= SURE_TELLING || coverage >= LEAST_COVERAGE);
  const isSureOfAnother = identity >= OTHER_SPEAKER.identity && telling >= OTHER_SPEAKER.telling;
  // Whoever spoke.
  if (isSure && isSureOfAnother) return true;
  const relation = supposed.relation ?? relateSpeakers(a, b);
  if (relation === 'differ' && isWordForWord(likeness)) return true;
  if (relation === 'differ') return false;
  if (isSure) return true;
  const isVerbatim = NEARLY_VERBATIM.some(
    (least) =>
      matches.length >= least.words &&
      telling >= least.telling &&
      identity >= least.identity &&
      // What one person says in one sentence is the same whatever each outlet quotes around it.
      (relation === 'same' ? Math.max(shorter, coverage) : shorter) >= least.coverage &&
      (relation === 'same' || !least.asksSpeaker),
  );
  if (isVerbatim) return true;
  if (likeness.hunks.length > 0 && (supposed.isSoon ?? isSoonAfter(a, b))) {
    const reaches = (least: typeof LOOSE, share: number) =>
      telling >= least.telling && identity >= least.identity && share >= least.coverage;
    if ((relation === 'same' && reaches(LOOSE, shorter)) || reaches(WHOLE, longer)) return true;
  }
  // A phrase: nearly all of the shorter one, said by the same person, in sentences on the same matter.
  const isWhole = relation === 'same' && shorter >= WHOLE_PHRASE;
  const isShort = Math.min(a.words.length, b.words.length) <= SHORT.words;
  if (!isShort || telling < SHORT.telling || identity < SHORT.identity || shorter < SHORT.coverage) return false;
  if (isWhole) return true;
  const [x, y] = [a, b].map(({ reading, quotation }) => reading.analysis.sentences[quotation.sentence]?.stems ?? []);
  const { jaccard, shared } = story.overlap(x ?? [], y ?? []);
  const beyond = shared.length - contentMatches;
  return relation === 'same' ? beyond >= 1 || jaccard >= 0.25 : beyond >= 2 && jaccard >= 0.3;
}

/** Days later the same thing may be said again. */
const isSoonAfter = (a: Quoted, b: Quoted): boolean => Math.abs(daysApart(a.reading, b.reading) ?? 0) <= MOST_DAYS;

/** Both quotations whole, and hardly a word another: one utterance, whoever is said to have spoken it. */
export const isWordForWord = ({ matches, identity, telling, shares: [least] }: Likeness): boolean =>
  matches.length >= VERBATIM.words &&
  identity >= VERBATIM.identity &&
  least >= VERBATIM.coverage &&
  telling >= VERBATIM.telling;

/** Whoever compares two remarks by eye sees likeness below what makes them one. */
const ALIKE = { telling: 2, identity: 0.45, coverage: 0.5 };

/** The rule by which two quotations with much the same words are not one utterance; null where they are not much alike. */
export function whyNotOneUtterance(a: Quoted, b: Quoted, likeness: Likeness, story: Story): string | null {
  const { telling, identity, coverage, turnsToAnother, shares } = likeness;
  if (telling < ALIKE.telling || identity < ALIKE.identity) return null;
  if (turnsToAnother) return 'turned-to-another';
  const wouldBeOne = (supposed: Supposed) => isOneUtterance(a, b, likeness, story, supposed);
  if (wouldBeOne({ relation: 'same' }))
    return relateSpeakers(a, b) === 'differ' ? 'other-speaker' : 'speaker-not-certain';
  if (wouldBeOne({ relation: 'same', isSoon: true })) return 'days-later';
  if (telling < LOOSE.telling && coverage < ALIKE.coverage) return null;
  return shares[0] < LOOSE.coverage ? 'small-part-in-common' : 'few-words-in-common';
}
