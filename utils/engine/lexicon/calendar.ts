/**
 * The calendar's words in English: weekdays, months, seasons, holidays, units, parts of the day. Civil calendar facts;
 * holiday rules after the US federal list (5 U.S.C. 6103) and common usage; the abbreviations are the press's (AP style).
 */

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
]);

/** Only where a full stop, a comma or a month follows: "Sun" and "Sat" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Months that are also names or other words: alone they need a preposition or a determiner before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'may march mar april june august jan dec sep jun'.split(' '),
);

/** First month and number of months; northern meteorological seasons. Winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

export type CalendarUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (['minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** Minutes from midnight; 1440 and above lie in the following day. Usage overlaps, so the parts do too. */
export const DAY_PARTS: ReadonlyMap<string, { readonly from: number; readonly to: number }> = new Map([
  ['morning', { from: 0, to: 750 }],
  ['midmorning', { from: 540, to: 720 }],
  ['mid-morning', { from: 540, to: 720 }],
  ['dawn', { from: 240, to: 480 }],
  ['daybreak', { from: 240, to: 480 }],
  ['lunchtime', { from: 660, to: 870 }],
  ['afternoon', { from: 690, to: 1140 }],
  ['midafternoon', { from: 780, to: 1020 }],
  ['mid-afternoon', { from: 780, to: 1020 }],
  ['evening', { from: 960, to: 1439 }],
  ['dusk', { from: 960, to: 1320 }],
  ['night', { from: 1020, to: 1800 }],
  ['overnight', { from: -240, to: 1920 }],
]);

/** What "early" and "late" leave of a whole day. "Late Friday" runs past midnight in usage. */
export const EARLY_DAY = { from: 0, to: 600 } as const;
export const LATE_DAY = { from: 900, to: 1560 } as const;

/** Clock words that need no am or pm. */
export const CLOCK_WORDS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 1440],
]);

/** Skipped after a clock time. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  `est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst kst aest akdt akst hst eastern central
   mountain pacific local`.split(/\s+/),
);

export type Holiday =
  | { readonly month: number; readonly day: number }
  /** `nth` weekday of the month; -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days after Easter Sunday; `days` long. */
  | { readonly easter: number; readonly days?: number };

/** Keyed by the words in their normal form (no possessive), joined by a space. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['new year day', { month: 1, day: 1 }],
  ['new year eve', { month: 12, day: 31 }],
  ['valentine day', { month: 2, day: 14 }],
  ['st patrick day', { month: 3, day: 17 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter weekend', { easter: -2, days: 4 }],
  ['easter', { easter: 0 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['independence day', { month: 7, day: 4 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
]);

/** Days that news names without their year ("the Sept. 11 attacks"), by month and day; history. */
export const KNOWN_DAYS: ReadonlyMap<string, number> = new Map([
  ['9-11', 2001],
  ['1-6', 2021],
  ['10-7', 2023],
]);

/** What follows such a day, where it is meant. */
export const KNOWN_DAY_NOUNS: readonly string[] =
  'attack attacks terror terrorist terrorists victims hijackers hijackings riot insurrection committee massacre'.split(
    ' ',
  );

/** Small numbers in words. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map(
  `a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
   fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([word, count]) => [word, Number(count)] as const),
);

/** Counts without a number: never resolved to a day. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set('few several couple many some dozen'.split(' '));

/** Names that only look like weekdays, keyed by the weekday: the word before or after it. Common usage. */
export const WEEKDAY_NAMES_BEFORE: ReadonlySet<string> = new Set(
  'black cyber super ash giving ruby sheffield bloody fat shrove palm easter'.split(' '),
);
export const WEEKDAY_NAMES_AFTER: ReadonlySet<string> = new Set(
  'times telegraph mirror express mail independent herald'.split(' '),
);

/** One of these, or a digit, stands in every expression of a date or time. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...CLOCK_WORDS.keys(),
  ...[...COUNT_WORDS.keys()].filter((word) => word !== 'a' && word !== 'an'),
  ...`sun mon tue tues wed weds thu thur thurs fri sat today yesterday tomorrow tonight overnight day minutes morning
   afternoon evening night dawn new valentine st good easter memorial labor independence fourth columbus halloween
   veterans thanksgiving christmas boxing year`.split(/\s+/),
]);

/** Words before it that may belong to the expression: "soon after", "the same", "early last". */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  `last past previous preceding this next coming following upcoming that same the early late mid earlier later about
   around approximately roughly near nearly almost before by until after since just shortly right soon a an`.split(
    /\s+/,
  ),
);

/** A hedge of a clock time begins with one of these: "about", "shortly after" (details/dates/read-clock tells by how much). */
export const TIME_HEDGES: ReadonlySet<string> = new Set(
  'about around approximately roughly near nearly almost before by until after since just shortly right soon minutes'.split(
    ' ',
  ),
);

/** "mid-June", "late-August". */
export const PREFIXED_MONTH = /^(?:mid|late|early)-/;
