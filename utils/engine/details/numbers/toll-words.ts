/**
 * The words beside people counted that tell what happened to them: after ("were killed", "taken to hospital"), before
 * ("killing", "arrested") or before others ("killed himself and"). Whether the number is a whole toll is not judged here.
 */
import { TOLL_STATES, TOLL_VERBS } from '../../lexicon/casualty-words.ts';
import { isHyphen, isSpace, type Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';

/** May stand between people and what happened to them. */
export const SKIPPED =
  /^(?:was|were|is|are|be|been|being|has|have|had|also|reportedly|confirmed|feared|believed|presumed|to|now|later|seriously|critically|badly|slightly|severely|gravely|dead|found|left|still|already|either|both|possibly|all|apparently|known|remain|remained|remains)$/;

export interface Toll {
  readonly measure: string;
  readonly isPart?: boolean;
}

export function tollAfter(tokens: readonly Token[], people: number): Toll | null {
  const at = skipInsertion(tokens, people);
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > people && index !== at && token.gap !== ' ' && /[;:.!?—]/.test(token.gap)))
      return null;
    const toll = TOLL_STATES.get(token.norm);
    if (toll !== undefined && isHyphen(token.gap)) return null;
    if (toll !== undefined) return refine(tokens, index, toll);
    if (token.gap.includes(',')) return null;
    if (/^(?:suffered|sustained|received)$/.test(token.norm))
      return nearNorm(tokens, index, 5, /^(?:injur(?:y|ies)|wounds?)$/) ? { measure: 'injured' } : null;
    if (/^(?:taken|transported|rushed|airlifted|flown|sent)$/.test(token.norm)) {
      if (nearNorm(tokens, index, 3, /^custody$/)) return { measure: 'arrested' };
      return nearNorm(tokens, index, 6, /^hospitals?$/) && !nearNamed(tokens, index)
        ? { measure: 'hospitalised' }
        : null;
    }
    if (/^(?:lost|lose)$/.test(token.norm) && nearNorm(tokens, index, 3, /^(?:lives|life)$/))
      return { measure: 'killed' };
    if (token.norm === 'custody' && tokens[index - 1]?.norm === 'in') return { measure: 'arrested' };
    if (token.norm === 'in' && tokens[index + 1]?.norm === 'custody') return { measure: 'arrested' };
    if (!SKIPPED.test(token.norm)) return null;
  }
  return null;
}

const DASH = /^\s(?:--|[–—-])\s$|^\s?—\s?$/;

/** "two teenagers -- a boy and a girl -- were killed", "four others, including an officer, were hurt": after it. */
function skipInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm === 'including') {
    for (let index = at + 1; index < at + 9; index += 1)
      if (
        /^,\s?$|^\s?[–—-]\s?$/.test(tokens[index]?.gap ?? '') ||
        /^(?:were|was|have)$/.test(tokens[index]?.norm ?? '')
      )
        return index;
  }
  if (tokens[at]?.gap === ' ' || !DASH.test(tokens[at]?.gap ?? '')) return at;
  for (let index = at + 1; index < at + 16; index += 1) if (DASH.test(tokens[index]?.gap ?? '')) return index;
  return at;
}

/** "shot dead", "shot and killed", "fatally shot" are deaths; "killed or injured" is neither count alone. */
function refine(tokens: readonly Token[], at: number, toll: string): Toll | null {
  const next = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  const isBoth = /^(?:and|or)$/.test(next[0] ?? '');
  if (toll === 'shot') {
    if (
      next[0] === 'dead' ||
      (next[0] === 'to' && next[1] === 'death') ||
      (next[0] === 'and' && /^kill/.test(next[1] ?? ''))
    )
      return { measure: 'killed' };
    // "two men shot a third": they did it; "ten people were shot and one was killed": they were.
    const isPassive = /^(?:was|were|been|being|are|is)$/.test(tokens[at - 1]?.norm ?? '');
    if (!isPassive && /^(?:a|an|the|his|her|him|their|at|and|into|each|them|one|two)$/.test(next[0] ?? '')) return null;
    return { measure: 'shot' };
  }
  if (tokens[at]?.norm === 'fatally')
    return /^(?:shot|wounded|stabbed|injured|struck)$/.test(next[0] ?? '') ? { measure: 'killed' } : null;
  if (isBoth && TOLL_STATES.has(next[1] ?? '')) return { measure: 'casualties' };
  // "two men killed a guard"
  if (
    toll === 'killed' &&
    /^(?:kills?|killed|murdered)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:a|an|his|her|him|them|two|three|at)$/.test(next[0] ?? '')
  )
    return null;
  // "charged with two counts", "in missing persons"
  return { measure: toll };
}

/** A hospital told by name takes only some of them. */
const nearNamed = (tokens: readonly Token[], at: number): boolean => {
  for (let index = at + 1; index < at + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (/^hospitals?$/.test(token.norm)) return /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '');
  }
  return false;
};

export function tollBefore(tokens: readonly Token[], quantity: Quantity, isNamed: boolean): Toll | null {
  const at = quantity.hedgeFrom - 1;
  const before = tokens[at];
  const gap = tokens[quantity.hedgeFrom]?.gap ?? '';
  if (before === undefined || !isSpace(gap)) return null;
  const norm = before.norm;
  const toll = TOLL_VERBS.get(norm);
  const isPassive = /^(?:was|were|been|is|are|be|being)$/.test(tokens[at - 1]?.norm ?? '');
  if (toll !== undefined && !isPassive) return { measure: toll };
  if (norm === 'claimed' || norm === 'claiming') return isNamed ? { measure: 'killed' } : null;
  if (norm === 'shot' && !isPassive && isNamed) return { measure: 'shot' };
  if (
    /^(?:hit|hitting|struck|striking)$/.test(norm) &&
    nearNormBack(tokens, at, 6, /^(?:bullets?|gunfire|shots?|rounds?)$/)
  )
    return { measure: 'shot' };
  return null;
}

/** "killed himself and two others", "killed a guard and two others": a part of the dead. */
export function tollJoined(tokens: readonly Token[], { hedgeFrom }: Quantity): Toll | null {
  const at = hedgeFrom - 1;
  if (!/^(?:and|another|then)$/.test(tokens[at]?.norm ?? '')) return null;
  for (let index = at - 1; index > at - 7 && index >= 0; index -= 1) {
    const toll = TOLL_VERBS.get(tokens[index]?.norm ?? '');
    if (toll !== undefined) return { measure: toll, isPart: true };
  }
  return null;
}

export function nearNorm(tokens: readonly Token[], at: number, reach: number, wanted: RegExp): boolean {
  for (let index = at + 1; index <= at + reach; index += 1) if (wanted.test(tokens[index]?.norm ?? '')) return true;
  return false;
}

function nearNormBack(tokens: readonly Token[], at: number, reach: number, wanted: RegExp): boolean {
  for (let index = at - 1; index >= at - reach; index -= 1) if (wanted.test(tokens[index]?.norm ?? '')) return true;
  return false;
}
