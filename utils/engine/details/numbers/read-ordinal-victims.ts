/** "A third victim was grazed", "the fourth, a woman of 20, was shot in the arm": so many were hit, as far as told there. */
import { SUSPECT_NOUNS } from '../../lexicon/casualty-words.ts';
import { ORDINALS } from '../../lexicon/number-words.ts';
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isSpace } from './number-tokens.ts';

const VICTIM = /^(?:victim|person|man|woman|teen|teenager|male|female|boy|girl|child|student|juvenile)$/;
const KIND = /^(?:shooting|gunshot|wounded|injured|adult|young|teenage|male|female)$/;
const HIT =
  /\b(?:shot|struck|grazed?|gunshots?|gunfire|bullets?|hit|wounds?|wounded|injur(?:y|ies|ed)|hospital(?:ized)?|conditions?)\b/i;
/** Of those who fired or were caught, of witnesses, or of nobody yet. */
const OTHER =
  /\b(?:arrest(?:ed)?|charg(?:ed|es)|custody|detained|indicted|accused|suspects?|sought|wanted|sentenced|convicted|pleaded|trial|unharmed|uninjured|unhurt|not (?:hit|hurt|injured|shot)|possible|may have|might have|whether|if)\b/i;
const MOST = 9;

/** One person beyond the two or more told before; null where the ordinal counts something else. */
export function readOrdinalVictim(scan: NumberScan, at: number): NumberDetail | null {
  const { tokens, source, sentence } = scan;
  const value = ORDINALS.get(tokens[at]?.norm ?? '');
  if (value === undefined || value < 2 || value > MOST) return null;
  if (!/^(?:a|an|the|and)$/.test(tokens[at - 1]?.norm ?? 'a')) return null;
  let noun = at + 1;
  if (KIND.test(tokens[noun]?.norm ?? '') && VICTIM.test(tokens[noun + 1]?.norm ?? '')) noun += 1;
  const token = tokens[noun];
  if (token === undefined || !isSpace(token.gap) || !VICTIM.test(token.norm) || SUSPECT_NOUNS.has(token.norm))
    return null;
  // "a third man and a boy": one more.
  if (/^(?:and|or)$/.test(tokens[noun + 1]?.norm ?? '')) return null;
  const text = source.slice(sentence.start, sentence.end);
  if (!HIT.test(text) || OTHER.test(text)) return null;
  return makeDetail(scan, {
    from: at,
    to: noun + 1,
    min: value,
    max: value,
    approximate: false,
    measure: 'victims',
    unit: 'person',
  });
}
