/** What a sum of money is for, as the words around it say. */
import { DEBTS, DECREASES, OUTLAYS, PURPOSES, REMOVALS, SAME_PURPOSE, THEFTS } from '../../lexicon/money-purposes.ts';
import { stem } from '../../text/words.ts';
import type { Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';

/** Words on either side that are looked at. */
const REACH = 6;
/** Words behind "on" and "in" in which what is paid for is named: "on emergency relief aid". */
const LONGEST_OBJECT = 3;
/** Words back to the verb of "buys … for $12 million". */
const LONGEST_TRADE = 14;
/** Said of all sums that are stolen or gone: the word that accuses nobody. */
export const MISSING = 'missing';
const CUT = 'cut';

/** The nearest telling noun or verb on either side, as a stem; empty where there is none. `to`: behind the sum. */
export function moneyPurpose(tokens: readonly Token[], { hedgeFrom }: Quantity, to: number): string[] {
  const before = tokens[hedgeFrom - 1]?.norm ?? '';
  if (REMOVALS.test(before) && tokens[to]?.norm === 'from') return [MISSING];
  if (before === 'by' && isDecrease(tokens, hedgeFrom)) return [CUT];
  for (let distance = 0; distance < REACH; distance += 1) {
    for (const index of [to + distance, hedgeFrom - 1 - distance]) {
      const norm = tokens[index]?.norm ?? '';
      if (THEFTS.test(norm)) return [MISSING];
      if (OUTLAYS.test(norm)) return [purposeOf(readObject(tokens, to) ?? norm)];
      if (PURPOSES.test(norm))
        return [isDebt(tokens, index) ? norm : purposeOf(isTaxCut(tokens, index) ? 'tax' : norm)];
    }
  }
  return before === 'for' ? readTrade(tokens, hedgeFrom) : [];
}

/** "cut the library budget by $3 million"; what is cut from taxes stays with the people. */
function isDecrease(tokens: readonly Token[], from: number): boolean {
  const word = findBefore(tokens, from, (norm) => DECREASES.test(norm) || TAXES.test(norm));
  return word !== null && DECREASES.test(word);
}

const isTaxCut = (tokens: readonly Token[], at: number): boolean =>
  SAME_PURPOSE.get(tokens[at]?.norm ?? '') === CUT && TAXES.test(tokens[at - 1]?.norm ?? '');

/** "A $9 million school bond", "the $9 million bond measure"; a bond alone is somebody's bail. */
const isDebt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'bond' && [tokens[at - 1], tokens[at + 1]].some((token) => DEBTS.test(token?.norm ?? ''));

const TAXES = /^tax(?:es)?$/;

/** "will acquire the dairy chain and all of its farms for $12 million": the verb stands before its object. */
function readTrade(tokens: readonly Token[], from: number): string[] {
  const verb = findBefore(tokens, from, (norm) => SAME_PURPOSE.get(norm) === 'acquisition');
  return verb === null ? [] : [purposeOf(verb)];
}

/** The nearest such word before the one at `from` and its preposition, in the clause; null where there is none. */
function findBefore(tokens: readonly Token[], from: number, isWanted: (norm: string) => boolean): string | null {
  for (let index = from - 2; index > from - LONGEST_TRADE && index >= 0; index -= 1) {
    const norm = tokens[index]?.norm ?? '';
    if (isWanted(norm)) return norm;
    if (/[;:]/.test(tokens[index]?.gap ?? '')) return null;
  }
  return null;
}

const purposeOf = (norm: string): string => stem(SAME_PURPOSE.get(norm) ?? norm);

/** "spend $40 million on emergency aid" → aid; null where nothing telling is named. */
function readObject(tokens: readonly Token[], to: number): string | null {
  if (!/^(?:on|in)$/.test(tokens[to]?.norm ?? '')) return null;
  for (let index = to + 1; index <= to + LONGEST_OBJECT; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap.trim() !== '') return null;
    if (PURPOSES.test(token.norm)) return token.norm;
  }
  return null;
}
