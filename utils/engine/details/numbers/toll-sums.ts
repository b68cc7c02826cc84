/**
 * Tolls told person by person: "two men and a woman were shot" are three, "a boy, 9, and four adults were hurt" five. Only
 * lists that are whole by their words; the numbers in them are read by themselves as parts (toll-parts).
 */
import { PEOPLE_NOUNS } from '../../lexicon/casualty-words.ts';
import { isDigitAt, isHyphen, isSpace, type Token } from './number-tokens.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';

const MOST_GROUPS = 5;
const MOST_ADJECTIVES = 5;

export interface PeopleSum {
  readonly from: number;
  /** The token after the list. */
  readonly to: number;
  readonly count: number;
}

/** The list of people that begins at a token, at least two groups of them; null where one is vague or no list begins. */
export function readPeopleSum(tokens: readonly Token[], from: number): PeopleSum | null {
  if (isContinued(tokens, from)) return null;
  let group = readGroup(tokens, from);
  if (group === null) return null;
  let count = group.count;
  let hasAnd = false;
  for (let groups = 1; groups < MOST_GROUPS; groups += 1) {
    const next = afterSeparator(tokens, group.to);
    if (next === null) break;
    const more = readGroup(tokens, next.to);
    if (more === null) return null;
    if (hasAnd) return null;
    hasAnd = next.isAnd;
    group = more;
    count += more.count;
  }
  return hasAnd ? { from, to: group.to, count } : null;
}

/** "his wife, two sons and", "and a woman": the list begins before. */
function isContinued(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (isHyphen(tokens[from]?.gap ?? '')) return true;
  if (/,/.test(tokens[from]?.gap ?? '')) return PEOPLE_NOUNS.has(before.norm) || isDigitAt(before.norm, 0);
  return /^(?:and|the|these|those|his|her|their|all|both|including|of|other|another|only|with|between|a|an|or|to)$/.test(
    before.norm,
  );
}

/** The token after "," or "and" or ", and". */
function afterSeparator(tokens: readonly Token[], at: number): { to: number; isAnd: boolean } | null {
  const token = tokens[at];
  if (token === undefined || !/^,?\s+$/.test(token.gap)) return null;
  if (token.norm === 'and') return { to: at + 1, isAnd: true };
  return /,/.test(token.gap) ? { to: at, isAnd: false } : null;
}

interface Group {
  readonly to: number;
  readonly count: number;
}

/** "two men", "a 10-year-old girl", "four others", "16-year-old boy"; with "ages 20 and 31," after it. */
function readGroup(tokens: readonly Token[], at: number): Group | null {
  const isOne = /^(?:a|an|another)$/.test(tokens[at]?.norm ?? '');
  const quantity = isOne ? null : readQuantity(tokens, at);
  const isAge = quantity !== null && isYears(tokens[quantity.to]);
  const count = isOne || isAge ? 1 : exactCount(quantity);
  if (count === null) return null;
  const noun = headNoun(tokens, isOne ? at + 1 : (quantity?.to ?? at));
  return noun === null ? null : { to: skipAges(tokens, noun + 1), count };
}

const isYears = (token: Token | undefined): boolean => /^(?:years?|yr|months?|weeks?)$/.test(token?.norm ?? '');

const exactCount = (quantity: Quantity | null): number | null =>
  quantity === null || quantity.approximate || quantity.sign !== null || quantity.min !== quantity.max
    ? null
    : quantity.min;

/** The noun of a group of people, after adjectives and ages; "a 5-year-old" stands for a child. */
function headNoun(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < at + MOST_ADJECTIVES; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && !/^[\s'’]*$|^\s?[-‑]\s?$/.test(token.gap))) return null;
    const next = tokens[index + 1];
    if (PEOPLE_NOUNS.has(token.norm)) {
      if (next !== undefined && isSpace(next.gap) && PEOPLE_NOUNS.has(next.norm)) continue;
      return index;
    }
    if (token.norm === 'old' && (next === undefined || /^(?:and|were|was)$/.test(next.norm) || /,/.test(next.gap)))
      return index;
    if (/^(?:and|or|who|was|were|with|in|at|of|the|shot|killed|injured|wounded)$/.test(token.norm)) return null;
  }
  return null;
}

/** ", ages 20 and 31," or ", 9," after the people. */
function skipAges(tokens: readonly Token[], at: number): number {
  if (!/,/.test(tokens[at]?.gap ?? '')) return at;
  let index = /^(?:ages?|aged|both|all)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  const first = index;
  const isDigits = (place: number) => isDigitAt(tokens[place]?.norm ?? '', 0);
  while (isDigits(index) || (index > first && isDigits(index + 1) && /^(?:and|to)$/.test(tokens[index]?.norm ?? '')))
    index += 1;
  return index > first && /^,/.test(tokens[index]?.gap ?? '') ? index : at;
}
