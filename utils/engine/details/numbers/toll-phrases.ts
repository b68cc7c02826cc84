/**
 * Tolls told by more than one word beside the number: "claimed the lives of twelve", "forced the evacuation of 3,000
 * people", "four people were hit by gunfire". The single words are lexicon/casualty-words; what is a part of a toll is
 * decided by toll-parts.
 */
import type { Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';

const REACH = 6; // tokens

/** What the words before a number make of the people that it counts; `at` is the first token of the number or its hedge. */
export function tollPhraseBefore(tokens: readonly Token[], at: number): string | null {
  // All of them end so.
  if (at < 1 || tokens[at - 1]?.norm !== 'of') return null;
  const before = tokens
    .slice(Math.max(0, at - REACH), at)
    .map(({ norm }) => norm)
    .join(' ');
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** What the words after the people counted make of them; `from` is the number's first token, `at` the one after the people. */
export function tollPhraseAfter(tokens: readonly Token[], from: number, at: number): string | null {
  const words: string[] = [];
  for (let index = at; index < at + REACH + 2; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && token.gap !== ' ' && /[,;:.!?—]/.test(token.gap))) break;
    words.push(token.norm);
  }
  if (words.length < 2 || !words.some((norm) => TELLING.has(norm))) return null;
  const after = words.join(' ');
  if (FORCED.test(tokens[from - 1]?.norm ?? '') && FLIGHT.test(after)) return 'evacuated';
  return AFTER.find(([pattern]) => pattern.test(after))?.[1] ?? null;
}

/** Stand in all of the phrases behind people. */
const TELLING: ReadonlySet<string> = new Set(
  'to from out by treated forced ordered told urged fled left evacuated'.split(' '),
);
const FLIGHT = /^(?:to (?:flee|evacuate|leave)|from their homes|out of their homes)\b/;

const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:claimed|claiming|took|taken|cost|costing) the lives of$/, 'killed'],
  [/\b(?:recovered|recovering|found|pulled|retrieved|discovered) the (?:dead )?bodies of$/, 'killed'],
  [/\b(?:forced|forcing|ordered|ordering|prompted|prompting) the evacuations? of$/, 'evacuated'],
];

/** "forced 3,000 people to flee", "drove 3,000 people from their homes". */
const FORCED = /^(?:forced|forcing|drove|driving)$/;

const BE = '(?:(?:was|were|are|is|been|being|have|has|had|also|all) ){0,3}';

const AFTER: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${BE}(?:hit|struck|grazed|wounded) by (?:\\w+ ){0,2}(?:gunfire|bullets?|gunshots?|shots)\\b`), 'shot'],
  [new RegExp(`^${BE}treated for\\b`), 'injured'],
  [
    new RegExp(
      `^${BE}(?:forced|ordered|told|urged) (?:from their homes|to (?:evacuate|flee|leave (?:their|the area)))`,
    ),
    'evacuated',
  ],
  [/^(?:have |had )?(?:fled|left|evacuated) their (?:homes|houses|villages)\b/, 'evacuated'],
];

/** "pulled 12 bodies from", "12 bodies have been recovered". */
export function isBodies(tokens: readonly Token[], { hedgeFrom, to }: Quantity): boolean {
  if (tokens[to]?.norm !== 'bodies') return false;
  const after = tokens.slice(to + 1, to + 4).find(({ norm }) => !/^(?:were|was|have|had|been|are)$/.test(norm));
  return [tokens[hedgeFrom - 1], after].some((token) =>
    /^(?:pulled|recovered|found|retrieved|discovered|recovering|pulling)$/.test(token?.norm ?? ''),
  );
}
