/** Counts of shots: which of them are of all that were fired. Told by shots, bullets, rounds or casings alike. */
import { OPEN_END } from '../../lexicon/number-words.ts';
import type { NumberDetail } from '../../types.ts';
import { headOf, type NumberFact, sentenceText } from './facts.ts';

const isOfShots = (fact: NumberFact): boolean => fact.detail.measure === 'count' && headOf(fact) === 'shot';

const FIRED = /\b(?:fir(?:e|ed|es|ing)|shoot(?:s|ing)?|found|recovered|collected|casings)\b/i;
/** Heard, loaded, or of those that hit: bullets that went through a house are not all that were fired. */
const NOT_FIRED =
  /\b(?:hear[ds]?|hearing|magazines?|clips?|ammunition|ammo|loaded|capacity|hit by|struck by|went through|pierced|lodged|shot (?:\w+ )?times|wounds?|wounded|more|additional|another|first|last|each|per|then)\b/i;

/** All that were fired: not those that somebody heard, that hit, or that were left in a gun. */
export const areShotsFired = (a: NumberFact, b: NumberFact): boolean =>
  [a, b].every((fact) => isOfShots(fact) && FIRED.test(sentenceText(fact)) && !NOT_FIRED.test(sentenceText(fact)));

/** "More than a dozen" may be forty. */
export const isHedgedShot = (a: NumberFact, b: NumberFact): boolean =>
  isOfShots(a) && (isBelow(a.detail, b.detail) || isBelow(b.detail, a.detail));

const isBelow = (low: NumberDetail, high: NumberDetail): boolean => low.max >= OPEN_END && high.min > low.min;

/** Heard here, fired there; or a part of them in one of the two. */
export const areOfOtherShots = (a: NumberFact, b: NumberFact): boolean =>
  isOfShots(a) && NOT_FIRED.test(sentenceText(a)) !== NOT_FIRED.test(sentenceText(b));
