/**
 * How the press tells how a case stands: whether anyone was caught, whether somebody hurt is alive. Own patterns after
 * press usage; a sentence has to have one of the words that call the reader, and for ARRESTED and SOUGHT one of their own
 * (text/cues): a new word in a pattern belongs there too.
 */

const anyOf = (...patterns: readonly (RegExp | string)[]): RegExp =>
  new RegExp(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|'), 'i');

/** The one who did it; not a second one, nor a witness. */
const DOERS = '(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|killers?|robbers?|culprits?)';
const NO_OTHER = '(?!second|another|third|fourth|2nd|3rd|4th|additional|other|others|more|missing|further|remaining)';
const PERSON = '(?:m[ae]n|wom[ae]n|teens?|teenagers?|boys?|persons?|people|driver|brothers|father|mother|husband|son)';
const DID_IT =
  '(?:who (?:shot|killed|opened|fired|attacked|stabbed|is wanted|are wanted|fled)|responsible|wanted|accused|suspected|believed|considered)';
const NOT = `(?: ?n['’]t| not| never)`;

/** NO_ARRESTS finds nothing in a sentence without a word that has one of these: a new pattern's belongs here too. */
export const NO_ARREST_WORD = /\b(?:no|not|never|remains?|still|yet|unknown|unidentified|little|neither)\b|n't/;

/** Nobody is caught. */
export const NO_ARRESTS = anyOf(
  /\bno (?:\w+ )?arrests?\b/,
  /\bno (?:suspects?|one|charges|person)(?: \w+){0,2}? (?:been|were|was|is) (?:arrested|in custody|charged|caught|detained)/,
  /\bno suspects? (?:in custody|has been identified|have been (?:identified|caught|named))/,
  /\b(?:haven't|hasn't|not) (?:yet )?(?:made|announced) (?:any|an) arrests?/,
  /\b(?:remains?|still) (?:at large|on the (?:loose|run))/,
  // "had not yet arrested a suspect", "haven't identified any suspects", "has not identified the shooter"
  `\\b(?:has|have|had|did|do|does)${NOT}(?: yet)? (?:arrest(?:ed)?|caught|captured?|apprehend(?:ed)?|identif(?:y|ied)|named?|located?|found|have|detained|charged) (?:any |a |an |the )?(?:possible |known |suspected )?(?:${DOERS}|anyone|anybody)\\b`,
  // "there are no suspects", "police have no suspects", "no information about any suspects"
  /\b(?:there (?:are|is|were|was)|have|has|had|with|are|identified|named) (?:currently |still |also )?no (?:known |immediate |named |possible )?(?:suspects?\b|information (?:on|about|regarding) (?:any |a |the |possible )?suspects?)(?! (?:outstanding|at large|sought|being|remaining))/,
  // "suspects have yet to be identified", "the shooter has not been caught"
  `\\b${DOERS} (?:[a-z]+ ){0,2}?(?:has|have|had) (?:yet to|not(?: yet)?|yet not) (?:been|be) (?:identified|caught|arrested|apprehended|charged|found|located|named)`,
  `\\b${DOERS} (?:(?:is|are|was|were|remains?|remained|still) ){0,2}(?:unknown|unidentified)\\b`,
  /\barrests? (?:has|have|had)(?: not|n['’]t) (?:yet )?been made\b/,
  // "do not have any information about suspects", "very little suspect information"
  /\b(?:not|n['’]t) have (?:any |much )?(?:information|description|details|leads) (?:on|about|regarding|of) (?:any |a |the |possible )?(?:suspects?|shooters?|gunm[ae]n)\b/,
  /\blittle (?:\w+ or )?(?:suspect information|information (?:on|about|regarding) (?:any |a |the )?(?:suspects?|shooters?|gunm[ae]n))\b/,
  /\bneither (?:\w+ ){0,3}in custody\b/,
);

/** Not "was captured on video". */
export const CAPTURED =
  'captured(?! (?:on|by|in) (?:[^ .,;]+ ){0,3}(?:video|videos|cameras?|tape|film|footage|cctv|photos?))';

/** Somebody is caught, charged or in court. */
export const ARRESTED = anyOf(
  `\\b(?:has|have|had)(?: since)?(?: been)? (?:arrested|apprehended|${CAPTURED}|taken into custody)`,
  /\b(?:has|have) (?:since )?been (?:charged|indicted|arraigned|detained|jailed)\b/,
  `\\b(?:was|were|is|are) (?:later |also |now |being )?(?:arrested|apprehended|${CAPTURED}|taken into custody|in custody|held without|charged (?:with|in)\\b|under arrest|arraigned|indicted)`,
  /\b(?:police|officers|deputies|detectives|authorities|troopers|agents|marshals) (?:later )?(?:arrested|apprehended|captured)(?! (?:\w+ ){0,2}(?:hundreds|dozens|protesters))/,
  /\b(?:made|make|making|announced?) (?:an|the|two|three|four|five|several|\d+) arrests?/,
  /\barrests? (?:has |have |was |were )?(?:been )?made\b/,
  /\b(?:suspects?|man|woman|teens?|teenagers?|boy|men|gunman|shooter|driver|brothers?|father|mother|uncle|husband|boyfriend|two|three|four|five|six|[2-9]) (?:arrested|captured|apprehended|nabbed|in custody|charged (?:with|in|after|as|over))\b/,
  /\barrest of (?:a|the|an|two|three|\d{1,2}-year-old)\b/,
  /\bturn(?:s|ed|ing)? (?:him|her|them)sel(?:f|ves) in\b/,
  /\bsurrendered (?:to|himself|herself|on|peacefully)/,
  /\barrested (?:in|for|on|after|and charged)/,
  /\b(?:in|into) (?:police )?custody|\bunder arrest\b/,
);

const LOOKING =
  '(?:search(?:ing)?|look(?:ing)?|hunt(?:ing)?)(?: (?:\\w+day|today|tonight)(?: (?:morning|afternoon|evening|night))?)?(?: is on)?(?: for)? for';

/** Somebody is looked for. */
export const SOUGHT = anyOf(
  `\\b${LOOKING} (?:${NO_OTHER}[\\w-]+ ){0,4}?${DOERS}\\b`,
  `\\b(?:search|hunt|manhunt) is on for (?:for )?(?:${NO_OTHER}[\\w'’-]+ ){0,4}?${DOERS}\\b`,
  `\\b${LOOKING} (?:the |a |two |three )?(?:man|men|woman|person|people|person or people|persons?) ${DID_IT}`,
  `\\bseek(?:ing|s)? (?:a |the |two |three |four |\\d )?(?:${NO_OTHER}[\\w-]+ )?${DOERS}`,
  `\\bseek(?:ing|s)? (?:a |the |two |three |four |\\d )?(?:${NO_OTHER}[\\w-]+ )?${PERSON} (?:in|after|${DID_IT})\\b`,
  /\b(?:is|are|was|were) (?:still )?(?:being sought|at large|on the (?:loose|run))/,
  `\\b${DOERS} (?:(?:remains?|remained|still) ){0,2}(?:on (?:the )?(?:loose|run)|at large)\\b`,
  /\bno suspect (?:information|description)/,
  /\bsuspects? (?:is|are|was|were) not in custody/,
  /\bmanhunt (?:is|was|remains|continues|continued|underway|under way)\b/,
  `\\b(?:trying|working|hoping) to (?:identify|locate|find|track down|catch|apprehend) (?:the |a |any |two )?(?:${NO_OTHER}[\\w-]+ )?(?:${DOERS}\\b|${PERSON} ${DID_IT}\\b)`,
  `\\bhelp (?:in |to |with )?(?:find|identify|locat|catch|track)(?:ing|e)? (?:down )?(?:the |a |any |two )?(?:${NO_OTHER}[\\w-]+ )?${DOERS}\\b`,
);

/** "Man sought in raid", "is wanted in connection with": unless the sentence tells of an arrest as well. */
export const WANTED = anyOf(
  `\\b(?:${DOERS}|${PERSON}) sought (?:in|after|for|by|over)\\b`,
  `\\b(?:is|are) (?:being |still |now )?wanted (?:in|for|on)\\b`,
);

/** Somebody hurt is alive, for all that is known. */
export const ALIVE = anyOf(
  /\b(?:in|listed in|remains? in|to) (?:\w+,? (?:but )?)?(?:critical|serious|grave|extremely critical)(?: but \w+)? condition/,
  /\bfighting for (?:his|her|their) li(?:fe|ves)|\bclinging to life|\bon life[- ]support/,
  /\blife[- ]threatening (?:injur|wound|condition)/,
  /\bexpected to (?:survive|recover|live|be ok|make (?:it|a full))/,
  /\bin a coma\b/,
  /\bcritically (?:injured|wounded|hurt)\b/,
  /\b(?:in|listed in|remains? in|to) (?:stable|fair|good|guarded|unknown)(?: but \w+)? condition/,
  /\b(?:his|her|their|victim['’]s|current|exact) (?:current )?conditions? (?:is|was|were|are|remains?) (?:still )?(?:not (?:immediately |yet )?(?:known|available|released|clear)|unknown|unclear)/,
  /\b(?:not|n['’]t) (?:immediately )?(?:release|know|have)(?: \w+){0,3} conditions?\b/,
);

/** Somebody hurt has died. */
export const DIED = anyOf(
  /\b(?:has|have|had|later|girl|boy|man|woman|victim|officer|teen|child|baby|who|and|she|he) (?:\w+ )?(?:died|dies|succumbed|passed away)\b/,
  /\bwas (?:later )?pronounced dead|\bwas (?:later )?declared dead|\btaken off (?:of )?life support/,
  /\b(?:died|passed away) (?:from|of|after|at|in|two|three|several|days?|hours?|on|overnight|early|late|\w+day)\b/,
);
