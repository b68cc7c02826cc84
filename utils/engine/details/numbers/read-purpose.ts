/** What a sum of money is for, as the words around it say. */
import { OUTLAYS, PURPOSES, REMOVALS, SAME_PURPOSE, THEFTS } from '../../lexicon/money-purposes.ts';
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

/** The nearest telling noun or verb on either side, as a stem; empty where there is none. `to`: behind the sum. */
export function moneyPurpose(tokens: readonly Token[], { hedgeFrom }: Quantity, to: number): string[] {
  const before = tokens[hedgeFrom - 1]?.norm ?? '';
  if (REMOVALS.test(before) && tokens[to]?.norm === 'from') return [MISSING];
  for (let distance = 0; distance < REACH; distance += 1) {
    for (const index of [to + distance, hedgeFrom - 1 - distance]) {
      const norm = tokens[index]?.norm ?? '';
      if (THEFTS.test(norm)) return [MISSING];
      if (OUTLAYS.test(norm)) return [purposeOf(readObject(tokens, to) ?? norm)];
      if (PURPOSES.test(norm)) return [purposeOf(norm)];
    }
  }
  return before === 'for' ? readTrade(tokens, hedgeFrom) : [];
}

/** "will acquire the dairy chain and all of its farms for $12 million": the verb stands before its object. */
function readTrade(tokens: readonly Token[], from: number): string[] {
  for (let index = from - 2; index > from - LONGEST_TRADE && index >= 0; index -= 1) {
    const norm = tokens[index]?.norm ?? '';
    if (SAME_PURPOSE.get(norm) === 'acquisition') return [purposeOf(norm)];
    if (/[;:]/.test(tokens[index]?.gap ?? '')) return [];
  }
  return [];
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
