/**
 * The steps of a criminal case as court reports tell them of one accused, in the order in which the law of the US and the
 * UK takes them. Own patterns after press usage. Bounded: no part repeats more than a few words.
 */

/** Steps by their rank: of two that are told of one person the higher one is the later. */
export const CASE_STEPS = {
  charged: 1,
  indicted: 2,
  'pleaded not guilty': 3,
  'pleaded guilty': 4,
  convicted: 4,
  acquitted: 4,
  sentenced: 5,
} as const;

export type CaseStep = keyof typeof CASE_STEPS;

/** The verb of a step. Groups: none; `stepOf` tells which it is. */
export const STEP_VERB =
  /\b(?:charged(?= (?:with|in|as|over|after|on|by|\w+day)\b)|fac(?:es|ing) (?:[a-z-]+ ){0,4}?(?:charges?|counts?)\b|indicted|plead(?:s|ed)? (?:[a-z]+ )?(?:not guilty|guilty|no contest)|pled (?:not guilty|guilty|no contest)|found (?:not )?guilty|convicted|acquitted|sentenced)\b/gi;

/** With the person between: "found NAME guilty". Group 1: the verdict. */
export const FOUND_APART = /\bfound (?!(?:not )?guilty)(?:\S+ ){1,4}?((?:not )?guilty)\b/gi;

export function stepOf(words: string): CaseStep {
  const lower = words.toLowerCase();
  if (/^(?:charged|fac)/.test(lower)) return 'charged';
  if (lower.startsWith('indicted')) return 'indicted';
  if (lower.startsWith('plead') || lower.startsWith('pled'))
    return lower.includes('not guilty') ? 'pleaded not guilty' : 'pleaded guilty';
  if (lower.startsWith('sentenced')) return 'sentenced';
  return lower === 'acquitted' || lower.includes('not guilty') ? 'acquitted' : 'convicted';
}

const AUXILIARY = '(?: (?:was|is|were|are|has|have|been|had|being|now|also|later|since|then|each|both|\\w+ly|\\w+day))';

/** Between a person and the verb of a step that is told of them. */
export const FROM_PERSON = new RegExp(
  `^(?:,(?: [^.,;]{1,40},){1,3}| \\(\\d{1,3}\\)| of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?,?)?(?:,? who)?(?:${AUXILIARY}{0,3} (?:arrested|jailed|booked|caught|captured)(?: [a-z]+){0,4}? and)?${AUXILIARY}{0,4} $`,
  'u',
);

/** Between a verb of a step and the person whom it befalls: "sentenced the driver, NAME". */
export const TO_PERSON = /^ (?:\d{1,2}-year-old |Mr\.? |former [a-z]+ |(?:the|his|her) [a-z]+, )?$/;

/** Right before the verb, one who is not named: the accused of whom the report tells. */
export const FROM_ACCUSED = new RegExp(
  `\\b(?:he|she|(?:an?|the|this) (?:(?!second|third|fourth|other|another)[\\w-]+ ){0,3}?(?:suspect|defendant|accused|man|woman|boy|girl|teen|teenager|driver|shooter|gunman|mother|father)|\\d{1,2}-year-old)(?:, \\d{1,2},| \\(\\d{1,2}\\)| who| accused [^.,;]{3,60})?(?: (?:was|were) (?:arrested|jailed|booked) and)?${AUXILIARY}{0,4} $`,
  'i',
);

/** Right behind it. */
export const TO_ACCUSED = /^ ?(?:him|her)\b/i;

/** Before a verb whose step is not taken, or not yet. */
export const NOT_TAKEN =
  /\b(?:if|when|once|until|unless|whether|could|would|should|may|might|can|cannot|will|to|not|n['’]t|never|nor|without|before|being|had)(?: [a-z]+){0,3} $/i;

/** In a sentence on another case of the same person, or on what might come. */
export const OTHER_CASE =
  /\b(?:previous(?:ly)?|prior|on (?:parole|probation|bond)|(?:another|separate|unrelated|different|earlier|first|original) (?:case|trial|conviction|shooting|murder|killing|robbery|incident|crime|charges?)|criminal (?:record|history|past)|(?:his|her) record|years? (?:ago|earlier|before)|at the time of|co-?defendants?|accomplices?|maximum|up to)\b/i;
