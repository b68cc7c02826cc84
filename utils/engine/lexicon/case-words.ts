/**
 * The steps of a criminal case as court reports tell them of one accused, in the order in which the law of the US and the
 * UK takes them. Own patterns after press usage. Bounded: no part repeats more than a few words.
 */

/** Steps by their rank: of two that are told of one person the higher one is the later. */
export const CASE_STEPS = {
  arrested: 1,
  charged: 2,
  indicted: 3,
  'pleaded not guilty': 4,
  'held for trial': 5,
  'on trial': 6,
  mistrial: 7,
  'charges dropped': 8,
  'pleaded guilty': 8,
  convicted: 8,
  acquitted: 8,
  sentenced: 9,
} as const;

export type CaseStep = keyof typeof CASE_STEPS;

/** The verb of a step that needs a person; `stepOf` tells which it is. Groups: none. */
export const STEP_VERB =
  /\b(?:arrested|taken into custody|took(?= (?:\S+ ){1,5}?into custody)|in custody|surrendered|turned (?:him|her)self in|charged(?= (?:with|for|in|as|over|after|on|by|him|her|his|the|an?|\w+day|\d{1,2}-year-old)\b| (?:\S+ ){1,5}?with\b)|charging(?= (?:\S+ ){1,5}?with\b)|arraigned|fac(?:es|ing) (?:[a-z-]+ ){0,4}?(?:charges?|counts?)\b|(?:booked|held|jailed) (?:[a-z-]+ ){0,8}?on (?:[a-z-]+ ){0,4}?(?:charges?|counts?)\b|(?:filed|brought|approved) (?:[a-z-]+ ){0,5}?charges? against|indicted|(?:has )?den(?:ies|ied) (?:(?:the|a|one|two|three|all|both) )?(?:charges?|counts?)\b|plead(?:s|ed)? (?:[a-z]+ )?(?:not guilty|guilty|no contest)|pled (?:not guilty|guilty|no contest)|(?:entered|entering) (?:a |an )?(?:[a-z]+ )?(?:not[- ]guilty|guilty) pleas?|accepted a plea (?:deal|agreement|bargain)|(?:(?:ordered|sent|bound over|due|set|scheduled|must|will|would)(?: to)? stand trial)|bound over|on trial|found (?:not )?guilty|convicted(?! (?:felon|sex|drug|killer|murderer|criminal|rapist|cocaine|thief))|acquitted|cleared of (?:[a-z-]+ ){0,4}?(?:charges?|counts?|murder|manslaughter|homicide|assault)|sentenced|(?:was|were) (?:given|handed) (?:an? )?(?:[a-z0-9-]+ ){0,3}?sentence|received (?:(?!(?:the|his|her|their|no|other)\b)[a-z0-9-]+ ){0,4}?sentences?\b|will (?:spend|serve) (?:[a-z0-9-]+ ){1,6}?(?:in|behind) (?:prison|jail|bars))\b/gi;

/** With the person between: "found NAME guilty". Group 1: the verdict. */
export const FOUND_APART = /\bfound (?!(?:not )?guilty)(?:\S+ ){1,4}?((?:not )?guilty)\b/gi;

/** What is told of the case itself, without the accused. */
export const COURT_STEP =
  /\b(?:trial (?:(?:of|for|against) [^.,;]{2,40} )?(?:began|begins|started|starts|opened|opens|got under ?way|is under ?way|continued|resumed|resumes)\b|jur(?:y|ors) (?:[a-z]+ ){0,2}?(?:began|begins?|started|resumed|continued) deliberat\w+|jury selection (?:began|begins|started|is under ?way)|closing arguments|enough evidence (?:for|to) (?:[a-z-]+ ){0,8}?(?:trial|jury|stand|proceed)|opening (?:statements|arguments) (?:began|were|in the trial|in his|in her|on \w+day)|(?:declared|declares|granted|grants|ordered|ended in|ends in|resulted in) (?:a )?mistrial|(?:all |the |murder |criminal )?charges? (?:against [^.,;]{2,40} )?(?:was|were|have been|has been) (?:formally )?(?:dropped|dismissed|withdrawn|thrown out)\b|(?:dropped|dismissed|threw out|drops|dismisses) (?:all |all of the |the |its |his |her |murder |manslaughter )?(?:criminal |felony )?(?:charges?|case) against)/gi;

/** Of a court step that is told of a part of the charges, or of what is to come. */
export const NOT_ALL =
  /\b(?:some|most|one|two|three|other|another|additional|several|lesser|remaining|rest|exchange|return|deal|agreement|until|if|could|would|asked?|motion|request|set|scheduled|expected|before)\b/i;

export function stepOf(words: string): CaseStep {
  const lower = words.toLowerCase();
  if (/^(?:arrest|taken|took|in custody|surrender|turn)/.test(lower)) return 'arrested';
  if (/^(?:fac|booked|held|jailed|arraign|filed|brought|approved)|^charg(?:ed|ing)\b/.test(lower)) return 'charged';
  if (lower.startsWith('indict')) return 'indicted';
  if (/mistrial/.test(lower)) return 'mistrial';
  if (/dropped|dismiss|withdrawn|thr[eo]w|drops/.test(lower)) return 'charges dropped';
  if (/stand trial|bound over|enough/.test(lower)) return 'held for trial';
  if (/on trial|^trial|^jur|closing|opening/.test(lower)) return 'on trial';
  if (/sentence|given|handed|received|spend|serve/.test(lower)) return 'sentenced';
  if (/den(?:ies|ied)/.test(lower)) return 'pleaded not guilty';
  if (/^(?:plead|pled|enter|accept)/.test(lower))
    return /not[- ]guilty/.test(lower) ? 'pleaded not guilty' : 'pleaded guilty';
  return /acquit|cleared|not guilty/.test(lower) ? 'acquitted' : 'convicted';
}

const AUXILIARY = '(?: (?:was|is|were|are|has|have|been|had|being|now|also|later|since|then|each|both|\\w+ly|\\w+day))';

/** Between a person and the verb of a step that is told of them. */
export const FROM_PERSON = new RegExp(
  `^(?:,(?: [^.,;]{1,40},){1,3}| \\(\\d{1,3}\\)| of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?,?)?(?:,? who)?(?:${AUXILIARY}{0,3} (?:(?:arrested|jailed|booked|caught|captured)(?: [\\w-]+){0,4}? and|(?:appeared|held|jailed)(?: [\\w.'’-]+){0,8}?,?))?${AUXILIARY}{0,4} $`,
  'u',
);

/** Between a verb of a step and the person whom it befalls: "sentenced the driver, NAME". */
export const TO_PERSON = /^ (?:\d{1,2}-year-old |Mr\.? |former [a-z]+ |(?:the|his|her) [a-z]+, )?$/;

const ACCUSED =
  '(?:suspect|defendant|accused|man|woman|boy|girl|teen|teenager|youth|juvenile|student|driver|shooter|gunman|killer|mother|father|mom|dad|parent|stepfather|stepmother|grandmother|grandfather|husband|wife|boyfriend|girlfriend|brother|sister|son|daughter|uncle|cousin|roommate|neighbou?r|babysitter|friend|hunter|officer|deputy|trooper|policeman|guard|soldier|teacher|coach|nurse|doctor|pastor|priest|owner|clerk|resident|felon|motorist)';
const NO_OTHER = '(?!second|third|fourth|other|another)';

/** Right before the verb, one who is not named: the accused of whom the report tells. */
export const FROM_ACCUSED = new RegExp(
  `\\b(?:he|she|(?:an?|the|this|his|her|their) (?:${NO_OTHER}[\\w'’-]+ ){0,4}?${ACCUSED}|\\d{1,2}-year-old)(?:, \\d{1,2},| \\(\\d{1,2}\\)|,? who| accused [^.,;]{3,60})?(?: (?:was|were) (?:arrested|jailed|booked) and)?${AUXILIARY}{0,4} $|\\b(?:an?|the|this) (?:${NO_OTHER}[\\w-]+ ){0,4}?(?!victim|case|company|phone|battery)[a-z]{3,20}(?:, \\d{1,2},| \\(\\d{1,2}\\)|,? who)? (?:was|is|has been|is being)(?: (?:now|also|later|since|then|\\w+ly|\\w+day))? $`,
  'i',
);

/** A sentence that is told of one who is not named, whoever is named in between. */
export const OF_ACCUSED = new RegExp(
  `^(?:[^a-z]{2,60}(?:—|–|-|\\)) ?)?(?:An?|The) (?:${NO_OTHER}[\\w'’-]+ ){0,4}?${ACCUSED} (?:of|who|accused|charged|suspected|in|that)\\b`,
);

/** Right behind it. */
export const TO_ACCUSED = new RegExp(
  `^ ?(?:(?:him|her)\\b|(?:an?|the) (?:${NO_OTHER}[\\w'’-]+ ){0,4}?${ACCUSED}\\b(?!['’]s|, [A-Z]))`,
  'i',
);

/** He is charged, whatever is told of his arrest besides. */
export const TELLS_CHARGE =
  /\b(?:charged|fac(?:e|es|ing) (?:[a-z-]+ ){0,5}?(?:charges?|counts?)|on (?:[a-z-]+ ){0,5}?(?:charges?|counts?)|counts? of|suspicion of|for investigation of)\b/i;

/** Before a verb whose step is not taken, or not yet. */
export const NOT_TAKEN =
  /\b(?:if|when|once|until|unless|whether|could|would|should|may|might|can|cannot|will|to|not|n['’]t|never|nor|without|before|being|had|no one|nobody|any)(?: [a-z]+){0,3} $/i;

/** "Police said they had charged …": told in the past, done now. */
export const SAID_TO_HAVE =
  /\b(?:said|announced|confirmed)(?: \w+day)?,?(?: that)? (?:they|it|police|prosecutors|authorities|detectives|investigators|officers|deputies) had $/i;

/** In a sentence on another case of the same person, or on what might come. */
export const OTHER_CASE =
  /\b(?:previous(?:ly)?|prior|on (?:parole|probation|bond)|(?:free|out|released) on (?:\$?[\w,]+ )?(?:bond|bail)|(?:another|separate|unrelated|different|earlier|first|original) (?:case|trial|conviction|shooting|murder|killing|robbery|incident|crime|charges?)|criminal (?:record|history|past)|(?:his|her) record|years? (?:ago|earlier|before)|in that case|at the time of|co-?defendants?|accomplices?|maximum|up to)\b/i;

const SEVERAL =
  '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\\d\\d|both|several|second|third|fourth|2nd|3rd|4th|another|other)';
/** "two hours after a man was arrested". */
const NO_TIME =
  '(?!an?\\b|the\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|times?\\b|counts?\\b|charges?\\b)';
const ACCUSED_NOW = '(?:arrest|charg|custody|indict|detain|convict|sentenc|plead|pled|fac(?:e|ing) )';

/** More than one is accused: whose case an unnamed one's is cannot be told. */
export const SEVERAL_ACCUSED = new RegExp(
  `\\b${SEVERAL} (?:${NO_TIME}[\\w-]+ ){0,3}?(?:${ACCUSED}s?|m[ae]n|women|people|persons?)\\b[^.;]{0,40}\\b${ACCUSED_NOW}|\\b${ACCUSED_NOW}[a-z]* [^.;,]{0,24}\\b${SEVERAL} (?:${NO_TIME}[\\w-]+ ){0,3}?(?:${ACCUSED}s?|m[ae]n|women|people|persons?)\\b|\\b${SEVERAL} (?:[\\w-]+ ){0,2}?(?:suspects?|arrests?|defendants?)\\b|\\b(?:suspects|defendants|co-?defendants?|accomplices?|men|teens|teenagers|brothers|parents|couple|women|boys|officers) (?:[a-z]+ ){0,2}?(?:were|are|have been|had been|face|charged|arrested|indicted|plead)\\b|^\\d+ (?:[a-z]+ )?(?:charged|indicted|arrested|plead|sentenced|convicted)`,
  'i',
);
