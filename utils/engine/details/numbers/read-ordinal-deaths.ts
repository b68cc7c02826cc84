/**
 * "A second victim of the shooting has died", "Fire claims third victim": so many are dead, as far as told there. Where the
 * verb follows at once ("Third climber dies"), see read-tolls.
 */
import { ORDINALS } from '../../lexicon/number-words.ts';
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isSpace } from './number-tokens.ts';

const VICTIM =
  /^(?:victim|person|man|woman|teen|teenager|boy|girl|child|student|toddler|patient|passenger|driver|officer|life)$/;
const KIND = /^(?:shooting|stabbing|crash|gunshot|fire|adult|young|teen|teenage|male|female)$/;
/** What stands between somebody and the news of their death: what befell them, of what event they are a victim, their name. */
const BESIDE =
  '(?: (?:who (?:was|had been) )?(?:shot|stabbed|wounded|injured|hurt|struck|hit|burned)\\b[^,.;:]{0,80}?| (?:in|of|from) [^,.;:]{2,60}?)?(?:, [^.;:]{2,60}?,)?';
const NEWS =
  '(?:has (?:now |also |since )?(?:died|succumbed|passed away)|dies|died (?:on |early |late )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|overnight|this morning|days later|a (?:day|week) later)|succumbed)';
const DEATH = new RegExp(`^${BESIDE} ${NEWS}\\b`, 'i');
/** The death is somebody else's. */
const OTHER = /\b(?:when|where|while|after|before|as|until|whose|said|says)\b/i;
/** It is counted over several events: "in just two days", "a third child this year". */
const SERIES = /\b(?:days|weeks|months|hours)\b(?! (?:after|later|ago))|\bthis (?:year|month|week)\b/i;
const MOST = 12;

/** One who has died beyond those before; null where the ordinal counts something else. */
export function readOrdinalDeath(scan: NumberScan, at: number): NumberDetail | null {
  const { tokens, source, sentence } = scan;
  const value = ORDINALS.get(tokens[at]?.norm ?? '');
  if (value === undefined || value > MOST) return null;
  // "The second victim died on Monday" numbers the victims, as "her second child" does the children.
  if (/^(?:the|this|that|his|her|their|our|my)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  let noun = at + 1;
  if (KIND.test(tokens[noun]?.norm ?? '') && VICTIM.test(tokens[noun + 1]?.norm ?? '')) noun += 1;
  const token = tokens[noun];
  if (token === undefined || !isSpace(token.gap) || !VICTIM.test(token.norm)) return null;
  const rest = source.slice(token.end, sentence.end);
  const death = DEATH.exec(rest);
  if (death ? OTHER.test(death[0]) : !isClaimed(scan, at, token.norm)) return null;
  if (SERIES.test(rest)) return null;
  return makeDetail(scan, {
    from: at,
    to: noun + 1,
    min: value,
    max: value,
    approximate: false,
    measure: 'killed',
    unit: 'person',
  });
}

/** "The fire claimed a third victim", "claims second life". */
function isClaimed({ tokens }: NumberScan, at: number, noun: string): boolean {
  const before = tokens[at - 1]?.norm === 'a' || tokens[at - 1]?.norm === 'its' ? at - 2 : at - 1;
  return /^(?:claim|claims|claimed)$/.test(tokens[before]?.norm ?? '') && /^(?:victim|life)$/.test(noun);
}
