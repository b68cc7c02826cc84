/** What part a person has in what happened, by the words on either side: killed, hurt, struck (either), suspect. */
import {
  DEATH_STATES,
  DOER_VERBS,
  HURT_STATES,
  STRUCK_STATES,
  SUSPECT_NOUNS,
  SUSPECT_STATES,
} from '../../lexicon/casualty-words.ts';
import type { NumberSubject } from '../../types.ts';
import { isCapital, type Token } from './number-tokens.ts';

type Role = NumberSubject['role'];

const BE: ReadonlySet<string> = new Set('was were been being is are'.split(' '));
/** May stand between a person and what they did or underwent. */
const IS: ReadonlySet<string> = new Set(
  `was were is are been being be has had have who also later and allegedly reportedly then fatally critically seriously
   accidentally now still`.split(/\s+/),
);

const SHOT = /^(?:shot|shoots|stabbed|stabs|cut|injured|wounded|hurt)$/;

/** What the words after a person say of their part: "was shot", "shot his brother", "is charged". */
export function roleAfter(tokens: readonly Token[], at: number, isChild = false): Role {
  let isPassive = false;
  let isFatal = false;
  let isAccident = false;
  for (let index = at; index < at + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.gap !== ' ' && /[.;:—]|--/.test(token.gap))) return null;
    const { norm } = token;
    if (BE.has(norm)) isPassive = true;
    if (norm === 'fatally') isFatal = true;
    if (norm === 'accidentally') isAccident = true;
    if (IS.has(norm)) continue;
    const next = tokens[index + 1]?.norm ?? '';
    const isReflexive = /^(?:himself|herself|self)$/.test(next);
    // "accidentally shot himself", "girl, 4, shoots self": the one hurt, not a suspect.
    if (isReflexive && SHOT.test(norm)) return isAccident || isChild ? 'struck' : null;
    if (DEATH_STATES.has(norm)) {
      const hasObject =
        /^(?:kills?|killed|murdered)$/.test(norm) &&
        !isPassive &&
        /^(?:a|an|the|his|her|two|three|four|one|\d+)$/.test(next);
      return hasObject ? 'suspect' : 'killed';
    }
    if (STRUCK_STATES.has(norm)) {
      if (!isPassive && /^(?:and|a|an|the|his|her|their|at|two|three|another)$/.test(next) && DOER_VERBS.has(norm))
        return next === 'and' ? null : 'suspect';
      const isDead =
        isFatal ||
        next === 'dead' ||
        (next === 'to' && tokens[index + 2]?.norm === 'death') ||
        (next === 'and' && /^kill/.test(tokens[index + 2]?.norm ?? ''));
      return isDead ? 'killed' : 'struck';
    }
    if (norm === 'found' && isPassive) return /^dead$/.test(next) ? 'killed' : null;
    if (norm === 'pronounced') return 'killed';
    if (HURT_STATES.has(norm)) return 'hurt';
    if (SUSPECT_STATES.has(norm)) return norm === 'facing' && !isPassive ? 'suspect' : 'suspect';
    if (norm === 'turned' && isReflexive) return 'suspect';
    if (!isPassive && DOER_VERBS.has(norm)) return 'suspect';
    if (isPassive || token.gap.includes(',')) return null;
    if (/^(?:of|from|in|the|a)$/.test(norm) || isCapital(token)) continue;
    return null;
  }
  return null;
}

/** What stands right before a person: "killed a", "shooting of", "arrested", "shot by a". */
export function roleBefore(tokens: readonly Token[], at: number): Role {
  let index = at;
  while (
    index >= 0 &&
    index > at - 4 &&
    /^(?:a|an|the|his|her|their|another|one|man|woman|city|resident|teen|boy|girl)$/.test(tokens[index]?.norm ?? '')
  ) {
    if (/[,;:.]/.test(tokens[index + 1]?.gap ?? '')) return null;
    index -= 1;
  }
  const norm = tokens[index]?.norm ?? '';
  if (/[,;:.]/.test(tokens[index + 1]?.gap ?? '')) return null;
  const before = tokens[index - 1]?.norm ?? '';
  if (norm === 'by') return STRUCK_STATES.has(before) || before === 'killed' || before === 'wounded' ? 'suspect' : null;
  if (/^(?:killed|killing|kills|murdering|murdered)$/.test(norm)) return 'killed';
  if (/^(?:death|slaying|killing|murder|slaying)$/.test(before) && norm === 'of') return 'killed';
  if (/^(?:wounding|injuring|wounded|injured|wounds|injures)$/.test(norm)) return 'hurt';
  if (/^(?:shot|shooting|shoots|striking|struck|hitting|hit|stabbed|stabbing)$/.test(norm)) return 'struck';
  if (/^(?:shooting|stabbing)$/.test(before) && norm === 'of')
    return /^(?:fatal|deadly)$/.test(tokens[index - 2]?.norm ?? '') ? 'killed' : 'struck';
  if (/^(?:arrested|charged|arresting|charging|detained)$/.test(norm) || SUSPECT_NOUNS.has(norm)) return 'suspect';
  return null;
}
