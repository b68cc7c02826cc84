/**
 * How a hospital says somebody is. The one-word conditions are those of the American Hospital Association's guide for
 * talking to the press (good, fair, serious, critical), with the words that reports use beside them.
 */

/** By how much worse, from 1. 'stable' says only that nothing changes, so it goes with the milder ones. */
const GRADES: ReadonlyMap<string, readonly number[]> = new Map([
  ['good', [1]],
  ['satisfactory', [1]],
  ['fair', [2]],
  ['guarded', [2, 3]],
  ['stable', [1, 2]],
  ['stabilized', [1, 2]],
  ['stabilised', [1, 2]],
  ['serious', [3]],
  ['grave', [4]],
  ['critical', [4]],
]);

/** Back home. */
export const RELEASED: readonly number[] = [0];

/** Grades that the words may mean; what is "critical but stable" here may be called either there. */
export const gradesOf = (words: readonly string[]): readonly number[] =>
  words.flatMap((word) => GRADES.get(word) ?? []);

const WORD = 'good|satisfactory|fair|guarded|stable|serious|grave|critical';

/**
 * "in critical but stable condition": groups 1 and 2 are the words. "where his condition was stabilized": group 3.
 * "treated and released": group 4.
 */
export const CONDITION = new RegExp(
  [
    String.raw`\b(?:in|to|remains?|as) (?:an? )?["“‘]?(?:very |extremely |now |still ){0,2}(${WORD})(?:,? (?:but|and|yet|to|though) |, )?(${WORD})?["”’]?,?["”’]? condition\b`,
    String.raw`\b(?:his|her) condition (?:has |had )?(?:was |is |been )?(?:later |now )?(?:listed as |described as )?(stabili[sz]ed|${WORD})\b`,
    String.raw`\b(treated and (?:later )?released|(?:was|been|later) (?:released|discharged) from (?:the |an? )?(?:(?:area|local) )?hospital|(?:has|had) since been (?:released|discharged)(?= from (?:the |an? )?(?:[a-z]+ )?(?:hospital|\p{Lu})|[,.]))`,
  ].join('|'),
  'gu',
);

/** "critically injured", "non-life-threatening wounds", "fighting for his life": group 1 is the adverb, 2 a negation. */
export const HOW_BADLY_HURT =
  /\b(critically|seriously) (?:injured|wounded|hurt)\b|\b((?:non-?|not(?: considered| believed to be)? |no )?)life[- ]threatening\b|\bfighting for (?:his|her) life\b/gi;

/** Says that somebody lives, and no more. */
export const EXPECTED_TO_LIVE = /\bexpected to (?:survive|recover|make a full recovery)\b/g;
export const ANY_GRADE: readonly number[] = [0, 1, 2, 3, 4];

/** Grades that such words may stand for; a wound that threatens no life may still be called serious. */
export function gradesOfWound(adverb: string | undefined, negation: string | undefined): readonly number[] {
  if (adverb !== undefined) return /^crit/i.test(adverb) ? [4] : [3, 4];
  return negation === undefined || negation === '' ? [3, 4] : [0, 1, 2, 3];
}
