/**
 * How many people something happened to: killed, injured, arrested … each a measure of its own. Read from the words
 * beside a number; "no arrests" is zero; "has been arrested" without a number is at least one.
 */
import { ANYBODY, PEOPLE_NOUNS, SUSPECT_NOUNS, TOLL_NOUNS, TOLL_STATES } from '../../lexicon/casualty-words.ts';
import { ORDINALS } from '../../lexicon/number-words.ts';
import { stem } from '../../text/words.ts';
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isCapital, isDigitAt, isFunctionToken, isSpace, type Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';
import { isPartOfToll } from './toll-parts.ts';
import { isBodies, tollPhraseAfter, tollPhraseBefore } from './toll-phrases.ts';
import { readPeopleSum } from './toll-sums.ts';
import { nearNorm, SKIPPED, type Toll, tollAfter, tollBefore, tollJoined } from './toll-words.ts';

/** The toll that a quantity counts, or null. `killed`: "two people were killed", "killing two", "two deaths". */
export function readToll(scan: NumberScan, quantity: Quantity): NumberDetail | null {
  const { tokens } = scan;
  // "$900 is missing": money.
  if (quantity.sign !== null) return null;
  const people = readPeople(tokens, quantity.to);
  if (people?.isNamed === false && isOtherNumber(tokens, quantity)) return null;
  const toll = people && readTollOf(tokens, quantity, people);
  if (toll) {
    return makeDetail(scan, {
      from: quantity.hedgeFrom,
      to: Math.max(people.to, quantity.to),
      min: quantity.min,
      max: quantity.max,
      approximate: quantity.approximate,
      measure: toll.measure,
      unit: 'person',
      what: people.kind,
      isAside: people.isPart || toll.isPart === true || isPartOfToll(tokens, quantity, people, toll.measure),
    });
  }
  return readCountedNoun(scan, quantity);
}

/** A number without a noun that is an age or a pair: "Ana Ruiz, 32 – were wounded", "as young as 8", "a pair found dead". */
function isOtherNumber(tokens: readonly Token[], { from, isDigits, min, max }: Quantity): boolean {
  const before = tokens[from - 1];
  // "aged between 20 and 37", "under the age of 8"
  if (/^(?:age|aged|ages)$/.test(tokens[from - 2]?.norm ?? '')) return true;
  if (/^(?:a|couple|pair|duo|trio)$/.test(tokens[from]?.norm ?? '')) return true;
  if (before === undefined || !isDigits || min !== max) return false;
  if (/^(?:was|is|were|both|age|aged|ages|as|than)$/.test(before.norm)) return true;
  return /,/.test(tokens[from]?.gap ?? '') && isCapital(before) && !TOLL_STATES.has(before.norm);
}

const readTollOf = (tokens: readonly Token[], quantity: Quantity, people: People): Toll | null =>
  tollBefore(tokens, quantity, people.isNamed) ??
  tollAfter(tokens, people.to) ??
  tollJoined(tokens, quantity) ??
  tollPhrase(tokens, quantity, people);

function tollPhrase(tokens: readonly Token[], { hedgeFrom }: Quantity, { to, isNamed }: People): Toll | null {
  const measure = (isNamed ? tollPhraseBefore(tokens, hedgeFrom) : null) ?? tollPhraseAfter(tokens, hedgeFrom, to);
  return measure === null ? null : { measure };
}

export interface People {
  readonly to: number;
  /** Stem of a kind of people; empty for people in general. */
  readonly kind: readonly string[];
  readonly isPart: boolean;
  /** A noun stands there; else the number stands for the people itself ("killing two"). */
  readonly isNamed: boolean;
}

/** "villagers", "miners", "tourists" right before what happened to them. */
const isPeopleBeforeState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm.endsWith('s') === true &&
  /(?:er|or|ist|ian|ant|ee)s$/.test(tokens[at]?.norm ?? '') &&
  isSpace(tokens[at + 1]?.gap ?? ',') &&
  /^(?:dead|killed|died|dies|injured|wounded|hurt|missing|were|are|have)$/.test(tokens[at + 1]?.norm ?? '');

/** The people after a number; null where something else is counted. */
function readPeople(tokens: readonly Token[], at: number): People | null {
  let to = at;
  let isPart = false;
  if (tokens[to]?.norm === 'of') {
    to += 1;
    // "two of the men" is a part; "dozens of men" is not.
    isPart = /^(?:the|those|them|his|her|their|its|whom|which)$/.test(tokens[to]?.norm ?? '');
    while (/^(?:the|those|them|his|her|their|its|whom|which)$/.test(tokens[to]?.norm ?? '')) to += 1;
    if (/^(?:them|whom|which)$/.test(tokens[to - 1]?.norm ?? '')) return { to, kind: [], isPart, isNamed: true };
  }
  // "four more were wounded"
  if (tokens[to]?.norm === 'more' && /^(?:was|were|have|had|are)$/.test(tokens[to + 1]?.norm ?? ''))
    return { to: to + 1, kind: [], isPart, isNamed: true };
  for (let index = to; index < to + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > to && token.gap !== ' ' && !/^[\s'’]*$|^\s?[-‑]\s?$/.test(token.gap))) break;
    if (PEOPLE_NOUNS.has(token.norm) || isPeopleBeforeState(tokens, index)) {
      const next = tokens[index + 1];
      // "two police officers", "five shooting victims": the last noun of the phrase.
      if (next !== undefined && isSpace(next.gap) && PEOPLE_NOUNS.has(next.norm) && next.norm !== 'others') continue;
      // "34-year-old" people are ages, "4 yo boy" as well.
      if (/^(?:years?|yo|yrs?)$/.test(tokens[to]?.norm ?? '')) return null;
      return { to: index + 1, kind: ANYBODY.has(token.norm) ? [] : [stem(token.norm)], isPart, isNamed: true };
    }
    // "over four nights 46 people": another number's.
    if (index > to && isDigitAt(token.norm, 0)) break;
    const isFunction = isFunctionToken(token) && !/^(?:other|more|few)$/.test(token.norm);
    if (TOLL_STATES.has(token.norm) || TOLL_NOUNS.has(token.norm) || isFunction) break;
  }
  const next = tokens[to];
  const isBare =
    next === undefined ||
    !isSpace(next.gap) ||
    SKIPPED.test(next.norm) ||
    TOLL_STATES.has(next.norm) ||
    AFTER_BARE.test(next.norm);
  return isBare ? { to, kind: [], isPart, isNamed: false } : null;
}

/** After a number that stands for people: "killing two on", "injuring dozens and", "wounded six Sunday". */
const AFTER_BARE =
  /^(?:in|at|after|on|when|as|during|before|near|outside|inside|including|by|were|fatally|with|while|and|but|across|along|around|throughout|since|from|over|overnight|today|yesterday|early|late|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "nine deaths", "death toll of 12", "the death toll rose to 14". */
function readCountedNoun(scan: NumberScan, quantity: Quantity): NumberDetail | null {
  const { tokens } = scan;
  const make = (to: number, measure: string) =>
    makeDetail(scan, {
      from: quantity.hedgeFrom,
      to,
      min: quantity.min,
      max: quantity.max,
      approximate: quantity.approximate,
      measure,
      unit: 'person',
      isAside:
        (quantity.min === 1 && quantity.max === 1) ||
        /^(?:prior|previous|earlier)$/.test(tokens[quantity.to]?.norm ?? ''),
    });
  for (let index = quantity.to; index < quantity.to + 2; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isSpace(token.gap)) break;
    const toll = TOLL_NOUNS.get(token.norm);
    if (toll !== undefined) return make(index + 1, toll);
  }
  if (isBodies(tokens, quantity)) return make(quantity.to + 1, 'killed');
  const near = tokens.slice(Math.max(0, quantity.hedgeFrom - 8), quantity.hedgeFrom);
  if (!near.some(({ norm }) => norm === 'toll')) return null;
  const before = near.map(({ norm }) => norm);
  const last = before.at(-1) ?? '';
  const toll = before.lastIndexOf('toll');
  const isToll = toll > 0 && (before[toll - 1] === 'death' || /^(?:the|its|official)$/.test(before[toll - 1] ?? ''));
  if (
    isToll &&
    /^(?:to|at|of|was|is|now|reached|reaches|hits|hit|topped|tops|passed|passes|exceeded|exceeds)$/.test(last) &&
    !before.includes('from')
  )
    return make(quantity.to, 'killed');
  return null;
}

/** "Two men and a woman were shot": three, where the words before or after the list tell a toll. */
export function readTollSum(scan: NumberScan, at: number): NumberDetail | null {
  const { tokens } = scan;
  const sum = readPeopleSum(tokens, at);
  if (sum === null) return null;
  const quantity: Quantity = {
    from: sum.from,
    to: sum.to,
    hedgeFrom: sum.from,
    min: sum.count,
    max: sum.count,
    approximate: false,
    sign: null,
    isDigits: false,
  };
  const people: People = { to: sum.to, kind: [], isPart: false, isNamed: true };
  const toll = tollBefore(tokens, quantity, true) ?? tollAfter(tokens, sum.to);
  // "are recovering": of those who were hurt, not how many were.
  if (toll === null || /^recovering$/.test(tokens[sum.to]?.norm ?? '') || tokens[sum.to + 1]?.norm === 'recovering')
    return null;
  return makeDetail(scan, {
    from: sum.from,
    to: sum.to,
    min: sum.count,
    max: sum.count,
    approximate: false,
    measure: toll.measure,
    unit: 'person',
    isAside: isPartOfToll(tokens, quantity, people, toll.measure),
  });
}

/** "Third climber dies", "a fourth victim died", "the fifth person arrested": the number so far. */
export function readOrdinalToll(scan: NumberScan, at: number): NumberDetail | null {
  const { tokens } = scan;
  const value = ORDINALS.get(tokens[at]?.norm ?? '');
  if (value === undefined) return null;
  const people = readPeople(tokens, at + 1);
  if (!people?.isNamed || people.isPart || SUSPECT_NOUNS.has(tokens[people.to - 1]?.norm ?? '')) return null;
  // "the fourth victim was found dead" numbers the victims, "would have been the fifth" nobody.
  if (/^(?:the|this|that|his|her|their)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const state = tokens.slice(people.to, people.to + 5).findIndex(({ norm }) => TOLL_STATES.has(norm));
  if (state < 0) return null;
  const between = tokens.slice(people.to, people.to + state);
  if (!between.every(({ norm, gap }) => isSpace(gap) && (SKIPPED.test(norm) || norm === 'dies'))) return null;
  const measure = TOLL_STATES.get(tokens[people.to + state]?.norm ?? '');
  if (measure !== 'killed' && measure !== 'arrested' && measure !== 'charged') return null;
  // "Third child killed in two days": of several events.
  if (nearNorm(tokens, people.to, tokens.length - people.to, /^(?:days|hours|weeks|months)$/)) return null;
  // It counts on from an earlier day, so the sentence may well name another month.
  return makeDetail(
    { sentence: scan.sentence, source: scan.source, tokens, isAside: false },
    {
      from: at,
      to: people.to,
      min: value,
      max: value,
      approximate: false,
      measure,
      unit: 'person',
    },
  );
}
