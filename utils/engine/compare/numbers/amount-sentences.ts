/**
 * What an amount's sentence tells of the thing measured, and what two such sentences share. Outlets print the same
 * sentences: each is read once a story, and each two of them are held against each other once.
 */
import { isDigitAt } from '../../details/numbers/number-tokens.ts';
import { CARDINALS, SCALES, VAGUE } from '../../lexicon/number-words.ts';
import { stem } from '../../text/words.ts';
import type { Overlap } from '../align.ts';
import type { Story } from '../story.ts';
import { type NumberFact, sentenceStems } from './facts.ts';

export interface AmountSentence {
  /** Stems of the sentence without numbers, and those of the thing measured, by their numbers in the story. */
  readonly stems: readonly number[];
  readonly what: readonly number[];
  readonly stages: ReadonlySet<string>;
  readonly isOfSurvivors: boolean;
  /** With those that it was held against. */
  readonly overlaps: Map<AmountSentence, Overlap>;
}

/** Gives the same object for equal sentences on one thing. */
export function makeSentenceReader({ numbersOf, stemOf }: Story): (fact: NumberFact) => AmountSentence {
  const known = new Map<readonly number[], AmountSentence[]>();
  return (fact) => {
    const all = sentenceStems(fact);
    const sentence = numbersOf(all);
    const what = numbersOf(fact.detail.what);
    const told = known.get(sentence) ?? [];
    const before = told.find((one) => areEqual(one.what, what));
    if (before) return before;
    const made: AmountSentence = {
      stems: sentence.filter((number) => !isDigitAt(stemOf(number), 0) && !NUMBER_STEMS.has(stemOf(number))),
      what,
      stages: new Set(all.filter((word) => STAGES.has(word))),
      isOfSurvivors: all.includes(SURVIVING),
      overlaps: new Map(),
    };
    known.set(sentence, [...told, made]);
    return made;
  };
}

const areEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

/** What the sentences share beside the thing itself. */
export function overlapBeside(story: Story, one: AmountSentence, other: AmountSentence): Overlap {
  const known = one.overlaps.get(other);
  if (known) return known;
  const rest = ({ stems }: AmountSentence) =>
    stems.filter((number) => !one.what.includes(number) && !other.what.includes(number));
  const made = story.overlapOf(rest(one), rest(other));
  one.overlaps.set(other, made);
  return made;
}

/** Number words tell nothing of what is counted. */
export const NUMBER_STEMS: ReadonlySet<string> = new Set(
  [...CARDINALS.keys(), ...SCALES.keys(), ...VAGUE.keys(), 'tens'].map((word) => stem(word)),
);

/** Who survived is not everyone who was hit. */
const SURVIVING = stem('surviving');

const STAGES: ReadonlySet<string> = new Set(
  ['charged', 'indicted', 'arrested', 'plead', 'pleaded', 'convicted', 'sentenced', 'acquitted', 'tried'].map(stem),
);
