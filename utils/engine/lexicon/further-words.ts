/**
 * How reports tell that one more is caught or charged than were before, and how many they told of before. Own patterns
 * after press usage. Bounded: no part repeats more than a few words.
 */

const PERSON =
  '(?:suspects?|m[ae]n|wom[ae]n|teens?|teenagers?|boys?|girls?|persons?|people|juveniles?|youths?|defendants?|gunm[ae]n|shooters?|brothers|officers?|adults?|accused)';
const CAUGHT =
  '(?:arrested|charged|indicted|arraigned|captured(?! on)|caught(?! on)|apprehended|nabbed|in (?:police )?custody|taken into custody|under arrest|behind bars|jailed|turn(?:s|ed) (?:him|her)self in|surrender(?:s|ed))';
const AUXILIARY = '(?:(?:is|are|was|were|has|have|had|been|being|now|also|later|since|then|since been) ){0,4}';
const CATCHES =
  '(?:arrest(?:s|ed)?|charge[sd]?|captured?|captures|caught|nab(?:s|bed)?|apprehend(?:s|ed)?|indict(?:s|ed)?)';

const NUMBERS = {
  second: 2,
  '2nd': 2,
  both: 2,
  two: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  fifth: 5,
  '5th': 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
} as const;

const ORDINAL = '(second|third|fourth|fifth|2nd|3rd|4th|5th)';
/** Not "second-degree murder suspect arrested", nor "a second time". */
const KIND = '(?:(?!degree|time|victim)[a-z0-9-]+ ){0,2}?';

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** "Second man charged", "third arrest", "two more arrested", "arrested another suspect". Groups: the ordinal, in any of three places. */
export const FURTHER_CAUGHT = anyOf(
  `\\b${ORDINAL} ${KIND}${PERSON}(?: [a-z'’-]+ing [a-z]+)? ${AUXILIARY}${CAUGHT}\\b`,
  `\\b${CATCHES} (?:an? |the |their )?${ORDINAL} ${KIND}${PERSON}\\b`,
  `\\b${ORDINAL} arrest\\b(?! warrant)`,
  `\\b(?:two|three|four|[2-4]) (?:more|additional) (?:${KIND}${PERSON} )?${AUXILIARY}(?:${CAUGHT}|arrests)\\b`,
  `\\b${CATCHES} (?:two|three|four|[2-4]) (?:more|additional|other) ${KIND}${PERSON}\\b`,
  `\\banother (?:suspect ${AUXILIARY}${CAUGHT}|arrest (?:made|in)\\b)|\\b(?:arrest(?:s|ed)?|charge[sd]?) another suspect\\b`,
);

/** "Both suspects are in custody": told further on as well. */
export const BOTH_CAUGHT = anyOf(
  `\\bboth (?:alleged |accused )?(?:suspects|defendants|gunmen|shooters) ${AUXILIARY}${CAUGHT}\\b`,
  `\\b${CATCHES} both (?:alleged |accused )?(?:suspects|defendants|gunmen|shooters)\\b`,
);

/** Of a case beside: "charged in a murder that led to the killing". */
export const LED_HERE = /\b(?:(?:that|which) (?:led to|sparked|prompted|triggered|preceded)|leading to)\b/i;

/** That one more is looked for still. */
export const FURTHER_SOUGHT = anyOf(
  `\\b(?:look(?:ing|s)?|search(?:ing)?|hunt(?:ing)?)(?: for| is on for| continues for)* (?:for )?(?:an? |the |at least )?(?:second|third|other|another|one more|additional) ${KIND}${PERSON}\\b`,
  `\\b(?:seek(?:s|ing)?|sought|identify|locate|find) (?:an? |the )?(?:second|third|other|another|additional) ${KIND}(?:suspects?|gunm[ae]n|shooters?|m[ae]n)\\b`,
  `\\b(?:second|third|2nd|3rd|other|another) ${KIND}(?:suspects?|gunm[ae]n|shooters?|m[ae]n) (?:(?:is|are|was|were|remains?|still|being) ){0,3}(?:sought|wanted|at large|on the (?:run|loose)|not in custody)\\b`,
);

/** Of how many it is told. Group 1 or 2: the number. */
export const COUNT_CAUGHT = anyOf(
  `\\b(two|three|four|five|six|[2-6]|both) (?:${KIND}${PERSON} )?${AUXILIARY}${CAUGHT}\\b`,
  `\\b${CATCHES} (two|three|four|five|six|[2-6]) ${KIND}${PERSON}\\b`,
);

/** The ordinal or number that such words tell; null where none: "two more". */
export const numberIn = (words: string): number | null =>
  Number(words) || (NUMBERS[words.toLowerCase() as keyof typeof NUMBERS] ?? null);
