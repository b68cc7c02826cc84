/** Words that tell an age roughly, with the youngest and oldest year they are used for. Own estimates after press usage. */

/** The noun or adjective as written, in lower case, singular. */
export const AGE_WORDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['infant', [0, 1]],
  ['baby', [0, 2]],
  ['toddler', [1, 4]],
  ['child', [0, 13]],
  ['juvenile', [7, 17]],
  ['teen', [13, 19]],
  ['teenager', [13, 19]],
  ['teenage', [13, 19]],
  ['teenaged', [13, 19]],
]);

const DECADES = ['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "a teenager", "another child", "a 40-something" are told so; plurals are several people. */
export const ROUGH_AGE =
  /\b(?:an?|one|another|the) (?:[a-z]+ ){0,1}?(infant|baby|toddler|child|juvenile|teen|teenager|teenage|teenaged)\b(?!['’]s|-)/gi;

/** `ROUGH_AGE` finds nothing without one of these. */
export const ROUGH_AGE_ANCHOR = /infant|baby|toddler|child|juvenile|teen/i;

/** "younger than 10", "under the age of 16". */
export const YOUNGER_THAN = /\b(?:younger than|under the age of) (\d{1,2})\b/gi;

/** "in his 20s", "in her late forties". */
export const IN_DECADE = new RegExp(
  `\\bin (?:his|her|their) (?:(early|mid|late)[- ])?(?:(\\d)0['’]?s|(${DECADES.join('|')}))\\b`,
  'gi',
);

/** "in her late forties" → 45–49; `tens` is 4 for the forties. */
export function decadeRange(
  part: string | undefined,
  tens: string | undefined,
  word: string | undefined,
): readonly [number, number] {
  const first = tens === undefined ? (DECADES.indexOf((word ?? '').toLowerCase()) + 1) * 10 : Number(tens) * 10;
  if (part === 'early') return [first, first + 4];
  if (part === 'mid') return [first + 3, first + 7];
  return part === 'late' ? [first + 5, first + 9] : [first, first + 9];
}
