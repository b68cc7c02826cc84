/** Digits that name or date something: years, days, clock times, addresses, routes, telephone and model numbers. */

import { isCapital, isDigitAt, isDigits, isHyphen, isSpace, type Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';

const MONTH: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);
/** A number after one of these is a name. */
const LABEL: ReadonlySet<string> = new Set(
  `route highway hwy interstate exit room apt apartment suite unit no number flight section sections article chapter title channel page pages class grade boeing airbus windows version versions fm sr rt station precinct district ward zone area pier gate platform game week round day season episode part volume vol bowl type level stage phase tier proposition prop amendment lot psalm verse serial box pm am category rule item task track line terminal runway block rank ranked route code area id case act bill figure table minute iphone ps engine ladder squad tower hole route i us`.split(
    /\s+/,
  ),
);
const STREET: ReadonlySet<string> = new Set(
  `street st avenue ave road rd drive dr lane ln boulevard blvd court ct way place pl parkway pkwy highway hwy circle terrace trail square loop block pike north south east west`.split(
    /\s+/,
  ),
);
const CLOCK_AFTER: ReadonlySet<string> = new Set("a.m p.m am pm a p o'clock noon gmt est edt et pt ct hrs".split(' '));

const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112']);
const BEFORE_HOUR: ReadonlySet<string> = new Set(['at', 'by', 'until', 'till', 'from']);

export function isNotQuantity(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from, to, sign, isDigits } = quantity;
  const first = tokens[from] as Token;
  const before = from > 0 ? tokens[from - 1] : undefined;
  const after = tokens[to];
  if (!isDigits) return isWordUsedOtherwise(tokens, quantity);
  if ((first.gap !== ' ' && /[/:#]\s?$/.test(first.gap)) || isMarked(after))
    return isJoinedByMark(first, before, after);
  if (sign !== null) return false;
  // "CBS4"
  if (first.gap === '' && before !== undefined) return true;
  // "F-16", "AK-47": a letter word before the hyphen.
  if (
    isHyphen(first.gap) &&
    first.gap.length === 1 &&
    before !== undefined &&
    !/^(?:mid|nearly|about|magnitude)$/.test(before.norm)
  )
    return true;
  if (first.norm.length === 4 && /^(?:19|20)\d\d$|^1[5-8]\d\d$/.test(first.norm) && to === from + 1) return true;
  // Emergency numbers.
  if (EMERGENCY.has(first.norm) && /^(?:calls?|callers?|operators?|dispatchers?|tapes?)$/.test(after?.norm ?? ''))
    return true;
  if (isPhone(tokens, from, to)) return true;
  if (before !== undefined && MONTH.has(before.norm) && /^[.\s]{0,2}$/.test(first.gap)) return true;
  if (after !== undefined && MONTH.has(after.norm) && isSpace(after.gap) && (isCapital(after) || after.norm !== 'may'))
    return true;
  if (after !== undefined && CLOCK_AFTER.has(after.norm) && after.gap.length < 3) {
    if (!/^(?:a|p)$/.test(after.norm) || /^m$/.test(tokens[to + 1]?.norm ?? '')) return true;
  }
  if (before !== undefined && LABEL.has(before.norm) && /^[.\s]{1,2}$/.test(first.gap) && isLabel(before)) return true;
  if (isAddress(tokens, from, to)) return true;
  // "the 5300 block", "13-0", list numbering at the start.
  if (from === 0 && /^[.)]\s/.test(after?.gap ?? '')) return true;
  if (after?.gap === '' && /^(?:s|st|nd|rd|th)$/.test(after.norm)) return true;
  // "at 5 on Friday": a clock time without its letters.
  if (quantity.max <= 24 && BEFORE_HOUR.has(before?.norm ?? '') && !isFollowedByNoun(after)) return true;
  return isNameWithNumber(tokens, from, to);
}

const isLabel = (before: Token): boolean =>
  isCapital(before) || !/^(?:i|us|no|pm|am|area|line|type|class)$/.test(before.norm);

/** 9/11, 3:33 are no counts; "2/3" neither. "Toll: 12 dead" is one. */
const isJoinedByMark = (first: Token, before: Token | undefined, after: Token | undefined): boolean =>
  !/:\s$/.test(first.gap) || /^\d/.test(before?.norm ?? '') || isMarked(after);

/** A slash or a colon stands before it. */
const isMarked = (token: Token | undefined): boolean =>
  token !== undefined && token.gap !== ' ' && /^\s?[/:]/.test(token.gap);

const isFollowedByNoun = (after: Token | undefined): boolean =>
  after !== undefined &&
  isSpace(after.gap) &&
  !/^(?:on|in|at|the|and|when|after|that|this|to|for|as|but)$/.test(after.norm);

/** Three groups of digits, or one of three and one of four. */
function isPhone(tokens: readonly Token[], from: number, to: number): boolean {
  const digits = (index: number) => index >= 0 && isDigits(tokens[index]?.norm ?? '');
  const joins = (index: number) => tokens[index]?.gap !== ' ' && /^\)?[-‑–.\s]{1,2}$/.test(tokens[index]?.gap ?? '');
  for (let index = from; index < to; index += 1) {
    if (joins(index + 1) && digits(index) && digits(index + 1)) {
      const [a, b] = [tokens[index]?.norm.length ?? 0, tokens[index + 1]?.norm.length ?? 0];
      if (b === 4 && a === 3) return true;
      if (digits(index + 2) && joins(index + 2)) return true;
    }
    if (joins(index) && digits(index) && digits(index - 1) && (tokens[index]?.norm.length ?? 0) >= 3) return true;
  }
  return false;
}

/** "800 block of", "123 N. Main Street", "10 Downing Street". */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.norm === 'block') return true;
  if (to - from > 1) return false;
  const next = tokens[to]?.norm ?? '';
  if (!isCapital(tokens[to]) && !(isDigitAt(next, 0) && /^\d+(?:st|nd|rd|th)$/.test(next))) return false;
  for (let index = to; index < to + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^[.\s]*$/.test(token.gap)) return false;
    if (STREET.has(token.norm) && isCapital(token) && index > to) return true;
    if (!isCapital(token) && !/^\d/.test(token.norm)) return false;
  }
  return false;
}

/** "PS 9": capitals only, in a sentence that is not set in capitals. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 6).some(({ text }) => /^\p{Ll}+$/u.test(text));

/** "Apollo 13", "Radio 4": a capital word before, nothing counted after. */
function isNameWithNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (from < 2 || first.gap !== ' ' || !isCapital(before) || /,/.test(first.norm)) return false;
  if (/^\p{Lu}{2,5}$/u.test(before?.text ?? '') && isAcronym(tokens, from - 1)) return true;
  if (before?.text === 'A' || before?.text === 'The' || (after !== undefined && isHyphen(after.gap))) return false;
  if (after === undefined || !isSpace(after.gap)) return true;
  return (
    !/^(?:million|billion|percent|per|year|years|dead|killed|injured|people|miles|times|feet|shots|others|points)$/.test(
      after.norm,
    ) &&
    (isCapital(after) || /^(?:in|on|at|of|and|said|is|was|has|to|for)$/.test(after.norm))
  );
}

/** "one of the best", "no one", "the two", "one day", "another one". */
function isWordUsedOtherwise(tokens: readonly Token[], { from, to, min, max }: Quantity): boolean {
  const before = from > 0 ? tokens[from - 1] : undefined;
  const first = tokens[from] as Token;
  if (min !== 1 || max !== 1) return isHyphen(first.gap) && before !== undefined && !/^\d/.test(before.norm);
  if (/^(?:no|any|every|each|some|another|this|that|the|which|last|next|other|day)$/.test(before?.norm ?? ''))
    return true;
  if (isHyphen(first.gap)) return true;
  return /^(?:of|day|time|thing|way|another|who|more|that|point|night|side|hand|s|week|year|month|moment|reason)$/.test(
    tokens[to]?.norm ?? '',
  );
}
