/**
 * A quantity at a token: digits or words, scale, range, the hedge before it. What it counts or measures is read
 * elsewhere; what only looks like a quantity (years, clock times, addresses) is sorted out by not-a-quantity.
 */

import { GROUNDS } from '../../lexicon/money-purposes.ts';
import {
  CARDINALS,
  HEDGES,
  type Hedge,
  MONEY_SCALES,
  NUMBER_STARTS,
  OPEN_END,
  SCALES,
  TIMES_WORDS,
  TOPICS,
  VAGUE,
} from '../../lexicon/number-words.ts';
import { isDigitAt, isHyphen, isSpace, type Token } from './number-tokens.ts';

export interface Quantity {
  /** Token range, half-open: the number itself, without hedge and unit. */
  readonly from: number;
  readonly to: number;
  /** First token of the hedge; `from` where there is none. */
  readonly hedgeFrom: number;
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  /** Currency sign before it. */
  readonly sign: string | null;
  readonly isDigits: boolean;
}

interface Plain {
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly isVague: boolean;
  readonly isDigits: boolean;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?[.,]?$|^\d{1,12}(?:\.\d+)?[.,]?$/;

/** The quantity that begins at token `at`, or null. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  if (!mayStart(tokens[at]?.norm ?? '')) return null;
  const first = readPlain(tokens, at);
  if (first === null) return null;
  let { min, max, to } = first;
  // "30 to 40", "30-40", "between 30 and 40", "three or four"
  const joint = tokens[to];
  const isBetween = joint?.norm === 'and' && at > 0 && tokens[at - 1]?.norm === 'between';
  const isTo = joint !== undefined && isSpace(joint.gap) && (joint.norm === 'to' || joint.norm === 'or');
  const second =
    joint !== undefined && (isTo || isBetween)
      ? readPlain(tokens, to + 1)
      : joint !== undefined && isHyphen(joint.gap)
        ? readPlain(tokens, to)
        : null;
  // "six to 10": the press writes small numbers as words.
  const isMixed = joint?.norm === 'to' && !first.isDigits && max < 10;
  const isSameKind = second !== null && (second.isDigits === first.isDigits || isMixed) && second.max > max;
  const isRange = isSameKind && !first.isVague && max >= 1;
  if (isRange) {
    // "3 to 5 million": the scale belongs to both.
    if (second.max >= 1e6 && min < 1_000) min *= second.max >= 1e9 ? 1e9 : 1e6;
    max = second.max;
    to = second.to;
  }
  const sign = signIn(tokens[at]?.gap ?? '');
  const hedge = isBetween ? null : readHedge(tokens, at, sign !== null);
  const bounds = applyHedge(min, max, hedge?.hedge ?? null);
  const isNear = hedge?.hedge === 'near' || first.isVague || isRange;
  return {
    from: at,
    to,
    hedgeFrom: isBetween ? at - 1 : (hedge?.from ?? at),
    min: bounds.min,
    max: bounds.max,
    approximate: isNear || hedge !== null,
    sign,
    isDigits: first.isDigits,
  };
}

/** The currency sign that a gap ends with; most gaps are a blank. */
const signIn = (gap: string): string | null =>
  gap === ' ' || gap === '' ? null : (/([$£€¥₹])\s?$/.exec(gap)?.[1] ?? null);

const mayStart = (norm: string): boolean => NUMBER_STARTS.has(norm) || isDigitAt(norm, 0);

const FEW: ReadonlySet<string> = new Set(['couple', 'pair', 'duo', 'trio', 'handful']);

function readPlain(tokens: readonly Token[], at: number): Plain | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isDigitAt(token.norm, 0)) return readDigits(tokens, at);
  const times = TIMES_WORDS.get(token.norm);
  if (times !== undefined) return { to: at + 1, min: times, max: times, isVague: false, isDigits: false };
  if (token.norm === 'a' || token.norm === 'half') return readArticleNumber(tokens, at);
  if (token.norm === 'tens' || token.norm === 'hundreds') return readTensOf(tokens, at);
  // "couple" and "pair" are verbs and nouns too, but after "a".
  if (FEW.has(token.norm)) return null;
  const vague = VAGUE.get(token.norm);
  if (vague !== undefined)
    return { to: at + 1, min: vague[0], max: vague[1], isVague: vague[0] !== vague[1], isDigits: false };
  return readCardinal(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Plain | null {
  const token = tokens[at] as Token;
  let text = token.norm;
  let to = at + 1;
  // "3, 000ft" in tokenised text.
  const isCut = tokens[to]?.gap === ', ';
  const hasSign = isCut && token.gap !== ' ' && /[$£€]\s?$/.test(token.gap);
  while (
    tokens[to]?.gap === ', ' &&
    /^\d{1,3}$/.test(token.norm) &&
    (/^0\d\d\b/.test(tokens[to]?.norm ?? '') ||
      (/^\d{3}$/.test(tokens[to]?.norm ?? '') && (hasSign || isHyphen(tokens[to + 1]?.gap ?? ''))))
  ) {
    text += tokens[to]?.norm;
    to += 1;
  }
  if (!DIGITS.test(text)) return null;
  let value = Number.parseFloat(text.includes(',') ? text.replaceAll(',', '') : text);
  for (let scale = scaleAt(tokens, to, true); scale !== null; scale = scaleAt(tokens, to, false)) {
    value *= scale;
    to += 1;
  }
  const half = readFraction(tokens, to);
  if (half !== null && Number.isInteger(value))
    return { ...half, min: value + half.part, max: value + half.part, isVague: false, isDigits: true };
  return { to, min: value, max: value, isVague: false, isDigits: true };
}

/** "2-1/2", "2 1/2", "two and a half": what a number is more than whole, and the token after it. */
function readFraction(tokens: readonly Token[], at: number): { to: number; part: number } | null {
  const first = tokens[at]?.norm;
  if (first === 'and')
    return tokens[at + 1]?.norm === 'a' && tokens[at + 2]?.norm === 'half' ? { to: at + 3, part: 0.5 } : null;
  if (first !== '1' && first !== '3') return null;
  const second = tokens[at + 1]?.norm ?? '';
  const isWritten = /^(?:2|4)$/.test(second) && tokens[at + 1]?.gap === '/';
  const [over, under] = [Number(first), Number(second)];
  return isWritten && over < under && /^[ -]$/.test(tokens[at]?.gap ?? '') ? { to: at + 2, part: over / under } : null;
}

/** Factor of a scale word directly after a number; letters only where they touch it. */
function scaleAt(tokens: readonly Token[], at: number, isDigits: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || !(isSpace(token.gap) || isHyphen(token.gap))) return null;
  const word = SCALES.get(token.norm);
  if (word !== undefined) return token.norm.length > 2 || token.gap === '' ? word : null;
  if (!isDigits || token.gap.length > 1) return null;
  const scale = MONEY_SCALES.get(token.norm);
  return scale !== undefined && /[$£€]\s?$/.test(tokens[at - 1]?.gap ?? '') ? scale : null;
}

/** "a dozen", "a hundred", "half a million", "a couple", "a handful". */
function readArticleNumber(tokens: readonly Token[], at: number): Plain | null {
  const isHalf = tokens[at]?.norm === 'half';
  const next = at + (isHalf && tokens[at + 1]?.norm === 'a' ? 2 : 1);
  const token = tokens[next];
  if (token === undefined) return null;
  const vague = VAGUE.get(token.norm);
  if (vague !== undefined && !isHalf && /^(?:couple|pair|handful|trio|duo)$/.test(token.norm))
    return { to: next + 1, min: vague[0], max: vague[1], isVague: vague[0] !== vague[1], isDigits: false };
  const scale = SCALES.get(token.norm);
  if (scale === undefined || token.norm.length < 4) return null;
  const value = isHalf ? scale / 2 : scale;
  return { to: next + 1, min: value, max: value, isVague: false, isDigits: false };
}

/** "tens of thousands", "hundreds of thousands", "hundreds of millions". */
function readTensOf(tokens: readonly Token[], at: number): Plain | null {
  const scale = tokens[at + 1]?.norm === 'of' ? SCALES.get((tokens[at + 2]?.norm ?? '').replace(/s$/, '')) : undefined;
  if (scale === undefined) {
    const vague = VAGUE.get(tokens[at]?.norm ?? '');
    return vague ? { to: at + 1, min: vague[0], max: vague[1], isVague: true, isDigits: false } : null;
  }
  const [low, high] = tokens[at]?.norm === 'tens' ? [10, 149] : [150, 1_999];
  return { to: at + 3, min: low * scale, max: high * scale, isVague: true, isDigits: false };
}

/** "twenty-one", "two hundred and fifty", "three million", "four dozen". */
function readCardinal(tokens: readonly Token[], at: number): Plain | null {
  let value = CARDINALS.get(tokens[at]?.norm ?? '');
  if (value === undefined) return null;
  let to = at + 1;
  const unit = CARDINALS.get(tokens[to]?.norm ?? '');
  if (value >= 20 && unit !== undefined && unit < 10 && unit > 0 && isHyphen(tokens[to]?.gap ?? '')) {
    value += unit;
    to += 1;
  }
  for (let scale = scaleAt(tokens, to, false); scale !== null; scale = scaleAt(tokens, to, false)) {
    value *= scale;
    to += 1;
    // "two hundred and fifty", "one thousand five hundred"
    const skip = tokens[to]?.norm === 'and' ? 1 : 0;
    const more = CARDINALS.get(tokens[to + skip]?.norm ?? '');
    if (more !== undefined && more < scale && more > 9 && isSpace(tokens[to + skip]?.gap ?? '')) {
      value += more;
      to += skip + 1;
    }
  }
  const half = readFraction(tokens, to);
  if (half !== null)
    return { to: half.to, min: value + half.part, max: value + half.part, isVague: false, isDigits: false };
  return { to, min: value, max: value, isVague: false, isDigits: false };
}

/** Hedges by their last word. */
const HEDGES_BY_END: ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly hedge: Hedge }[]> =
  Map.groupBy(
    HEDGES.map(([phrase, hedge]) => ({ parts: phrase.split(' '), hedge })),
    ({ parts }) => parts.at(-1) ?? '',
  );

function readHedge(tokens: readonly Token[], at: number, hasSign: boolean): { from: number; hedge: Hedge } | null {
  for (const { parts, hedge } of (at > 0 && HEDGES_BY_END.get(tokens[at - 1]?.norm ?? '')) || []) {
    const from = at - parts.length;
    if (from < 0 || !parts.every((part, index) => tokens[from + index]?.norm === part)) continue;
    if (hasSign && parts.length === 1 && parts[0] === 'over' && GROUNDS.test(tokens[from - 1]?.norm ?? '')) return null;
    if (parts[0] === 'about' && TOPICS.test(tokens[from - 1]?.norm ?? '')) return null;
    return hasSign || isSpace(tokens[at]?.gap ?? '') ? { from, hedge } : null;
  }
  return null;
}

function applyHedge(min: number, max: number, hedge: Hedge | null): { min: number; max: number } {
  if (hedge === 'least') return { min, max: OPEN_END };
  if (hedge === 'most') return { min: 0, max };
  if (hedge === 'below') return { min: 0, max: max > 1 && Number.isInteger(max) && max < 200 ? max - 1 : max };
  return { min, max };
}
