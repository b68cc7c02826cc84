/** Number words, vague quantities and hedges. Closed classes of English; the ranges of vague words are own estimates. */

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinal words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Multipliers after a number: words, and the letters that the press sets after digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

/** Letters that scale only amounts of money and bare counts ("$4.9m"); "9m" may be metres. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);

/** No end: "at least 12" runs to here. JSON has no infinity. */
export const OPEN_END = Number.MAX_SAFE_INTEGER;

/** Plural and vague words alone: lowest and highest number they are used for. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['pair', [2, 2]],
  ['duo', [2, 2]],
  ['trio', [3, 3]],
  ['several', [3, 12]],
  ['handful', [3, 9]],
  ['multiple', [2, 60]],
  ['dozens', [24, 150]],
  ['scores', [30, 300]],
  ['hundreds', [150, 1_999]],
  ['thousands', [1_500, 19_999]],
  ['millions', [1_500_000, 199_999_999]],
  ['billions', [1_500_000_000, 199_999_999_999]],
]);

export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

export type Hedge = 'least' | 'most' | 'below' | 'near';

/** Words directly before a number, last word last; longest first where one ends another. */
export const HEDGES: readonly (readonly [string, Hedge])[] = [
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['at least', 'least'],
  ['a minimum of', 'least'],
  ['more than', 'least'],
  ['greater than', 'least'],
  ['upwards of', 'least'],
  ['in excess of', 'least'],
  ['well over', 'least'],
  ['over', 'least'],
  ['above', 'least'],
  ['exceeding', 'least'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['at most', 'most'],
  ['a maximum of', 'most'],
  ['less than', 'below'],
  ['fewer than', 'below'],
  ['younger than', 'below'],
  ['older than', 'least'],
  ['under', 'below'],
  ['below', 'below'],
  ['close to', 'near'],
  ['just under', 'near'],
  ['just over', 'near'],
  ['an estimated', 'near'],
  ['estimated', 'near'],
  ['about', 'near'],
  ['around', 'near'],
  ['roughly', 'near'],
  ['approximately', 'near'],
  ['approx', 'near'],
  ['almost', 'near'],
  ['nearly', 'near'],
  ['some', 'near'],
  ['circa', 'near'],
  ['perhaps', 'near'],
  ['maybe', 'near'],
  ['probably', 'near'],
];

/** Behind these "about" tells of what is talked: "a call about two people shot". Own list. */
export const TOPICS =
  /^(?:calls?|reports?|complaints?|information|tips?|questions?|stor(?:y|ies)|news|concerns?|details|facts|rumou?rs)$/;

/** All words that may be, or belong to, a number. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [CARDINALS, SCALES, ORDINALS, TIMES_WORDS, VAGUE].flatMap((words) => [...words.keys()]),
);

/** Words that a number may begin with; digits aside. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE.keys(),
  ...TIMES_WORDS.keys(),
  'a',
  'half',
  'tens',
]);
