/** How news tells over what time so many things happened. Own list after press usage. */
import { CARDINALS, ORDINALS } from './number-words.ts';

/** A count or a place in a row ("the fourth") → its number, from two on. */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS, ...ORDINALS].filter(([, number]) => number > 1 && number < 20),
);

/** In hours. A month is a twelfth of a year. */
export const PERIOD_UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
  ['year', 8_760],
]);

const UNIT = [...PERIOD_UNITS.keys()].join('|');

/** A count with up to five words behind it: "four young men who drowned". */
export const COUNTED = new RegExp(
  `\\b(${[...COUNTS.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th)?)((?: [\\p{L}'’-]+){1,5})`,
  'giu',
);

/**
 * "In just three days", "within an hour", "over the last seven weeks", "in the past month": how it is hedged, how many
 * (none: one), of what.
 */
export const PERIOD = new RegExp(
  `\\b(in|within|over|during|inside)(?: of)?((?: (?:just|only|about|around|roughly|nearly|almost|barely|a|an|the|span|period|of|less|fewer|under|more|than|last|past|previous)){0,5})(?: (${[...COUNTS.keys()].join('|')}|one|\\d{1,3}))?[ -](${UNIT})s?\\b(?!-| later| ago| earlier)`,
  'giu',
);

/** "Since the start of the year": of what. */
export const SINCE_START = /\bsince the (?:start|beginning) of (?:the|this) (year|month|week)\b/giu;
