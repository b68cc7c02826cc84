/**
 * How reports tell that the name of a victim is kept back or not known yet. Own patterns after press usage: in each, group
 * 1 is whoever is meant, absent where everybody is. A sentence has to have one of lexicon/passage-words.identified; a new
 * pattern's words belong there too. Bounded: no part repeats more than a few words.
 */

/** Were hit, whatever else is told. */
const BEFALLEN =
  'victims?|deceased|dead|slain|wounded|injured|killed|hurt|casualt(?:y|ies)|fatalit(?:y|ies)|body|bodies|remains|survivors?';
const PERSON =
  'boys?|girls?|m[ae]n|wom[ae]n|child(?:ren)?|kids?|toddlers?|infants?|baby|babies|teens?|teenagers?|youths?|youngsters?|juveniles?|students?|persons?|people|individuals?|drivers?|passengers?|pedestrians?|bicyclists?|cyclists?|motorcyclists?|riders?|mothers?|fathers?|couple|family|brothers?|sisters?|siblings?|sons?|daughters?|males?|females?|customers?|employees?|workers?|clerks?|hikers?|swimmers?|climbers?|soldiers?|pilots?|residents?|tenants?|year-olds?';
/** "The slain children": the children. */
const HIT_NOUN = `(?:${BEFALLEN})(?! (?:${PERSON})\\b)`;
const PRONOUN = 'he|she|they|his|her|their|whose|neither|both|none';
const WHO = `(${HIT_NOUN}|${PERSON})`;
/** Those besides who keep names back themselves: "officers did not identify" tells nothing of officers. */
const WHOSE = `(${HIT_NOUN}|${PERSON}|officers?|deputy|deputies|troopers?|guards?)`;

const IS_NOT =
  "(?:(?:has|have|had|was|were|is|are|will|would|could|can) ?(?:not|n['’]t)|(?:has|have|had) yet to|cannot|can['’]t|won['’]t)";
const DO_NOT = `(?:${IS_NOT}|(?:did|do|does) ?(?:not|n['’]t)|declined to|refused to|nor (?:has|have|did|do|would|will) \\w+|without)`;
const FILL =
  '(?:(?:yet|immediately|been|be|being|publicly|formally|officially|positively|still|initially|currently) ){0,3}';
const WORDS = "(?:[\\w’'-]+ ){0,3}?";
const NAME =
  '(?:names?|identit(?:y|ies))(?: (?:and|or|and the) (?:[a-z]+ )?(?:ages?|conditions?|hometowns?|genders?|identit(?:y|ies)|details))?';
const AGE_AND = '(?:(?:ages?|conditions?|genders?) (?:and|or) )?';
const RELEASE = '(?:releas(?:e|ed|ing)|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|provid(?:e|ed|ing)|confirm(?:ed|ing)?)';
/** Victims are among them. */
const EVERYBODY =
  '(?:(?:those|everyone|anyone|everybody|anybody|persons?|people|individuals|parties|all (?:[a-z]+ )?(?:people|persons|individuals|parties)) (?:who (?:was|were) )?involved|(?:the )?family members)';
const RELEASED =
  '(?:released|disclosed|made public|revealed|known|available|confirmed|announced|determined|provided|given)';
/** Behind "the name of the victim". */
const KEPT = `(?:${IS_NOT} ${FILL}${RELEASED}|(?:(?:is|are|was|were|has|have|had|being|been|remains?) ){1,3}withheld|withheld (?:until|pending|because)|(?:is|are|was|were|remains?|remained) (?:still |currently )?(?:unknown|unclear|pending)|(?:is|are) (?:set|expected) to be released|will (?:later )?be (?:released|made public)(?! (?:from|on bail)))`;

const pattern = (source: string): RegExp => new RegExp(source, 'gi');

export const VICTIM_WITHHELD: readonly RegExp[] = [
  // "The victim has not been identified", "a boy who was not named", "whom police did not identify".
  pattern(
    `\\b(?:${WHO}|${PRONOUN}),?(?: (?:who|whom|that))? (?:(?:police|deputies|authorities|officials) )?${DO_NOT} ${FILL}(?:identif(?:ied|y)|named?)\\b`,
  ),
  // "did not release the names of the victims", "without giving the identity of the dead".
  pattern(`\\b${DO_NOT} ${FILL}${RELEASE} (?:the |any |either )?${AGE_AND}${NAME} (?:of|for) ${WORDS}${WHOSE}\\b`),
  // "has not released the boy's name", "would not give their names".
  pattern(
    `\\b${DO_NOT} ${FILL}(?:${RELEASE} (?:${WORDS}${WHOSE}['’]s?|his|her|their)|have (?:the |any )?${WHOSE}['’]s?) ${AGE_AND}${NAME}\\b`,
  ),
  // "have not identified the dead man".
  pattern(
    `\\b${DO_NOT} ${FILL}(?:name|identify|identified|named|naming|identifying) (?:the [a-z]+ (?:or|nor|and) )?(?:any of |either of )?${WORDS}${WHO}\\b`,
  ),
  // "Neither the boy nor his father is being identified".
  pattern(
    `\\bneither (?:the |a |an )?(?:[a-z0-9-]+ )?${WHO} nor [^.;,]{2,40}? (?:was|were|is|are|has been|have been) ${FILL}(?:identified|named)\\b`,
  ),
  // "did not release the names of those involved", "would not name any of the family members", "declined to release names".
  pattern(
    `\\b${DO_NOT} ${FILL}(?:${RELEASE} (?:the |any )?${AGE_AND}${NAME} (?:of|for) ${EVERYBODY}|(?:name|identify) (?:the |any(?: of (?:the|those))? )?${EVERYBODY}|${RELEASE} (?:any )?names?(?! (?:of|for)\\b))|\\bwithh(?:eld|old|olding) names\\b(?! (?:of|for)\\b)`,
  ),
  // "The name of the woman was withheld".
  pattern(`\\b${NAME} of ${WORDS}${WHOSE}\\b[^.;]{0,30}? ${KEPT}`),
  // "The victim's identity is not known", "a boy, whose name was not released".
  pattern(`\\b(?:(?:${WHO},? )?whose|${WHOSE}['’]s?|his|her|their) ${AGE_AND}${NAME} ${KEPT}`),
  // "No names have been released", "names are being withheld".
  pattern(
    `\\bno (?:ages? or |other )?names? (?:(?:has|have|had|was|were|is|are) ){1,2}(?:(?:been|being|immediately|yet) ){0,2}released\\b|(?<!\\bfile )\\bnames (?:(?:of those|of people|of all) involved )?${KEPT}`,
  ),
  // "No word on the identity of the victims".
  pattern(
    `\\bno (?:immediate |further )?(?:word|information|details) (?:yet )?(?:on|about|of|regarding) (?:the )?${NAME} of ${WORDS}${WHO}\\b`,
  ),
  // "are withholding the name of the child", "withheld the girl's name".
  pattern(
    `\\b(?:withhold(?:ing)?|withheld) (?:the |any )?(?:${NAME} of ${WORDS}${WHO}\\b|${WORDS}${WHO}['’]s? ${NAME}|(?:his|her|their) ${NAME})`,
  ),
  // "an unidentified woman was killed".
  pattern(`\\bun(?:identified|named) ${WORDS}${WHO}\\b`),
  // "are working to identify the victim".
  pattern(
    `\\b(?:work(?:s|ed|ing)?|try|trying|tries|tried|attempting|struggling|unable|not been able) to (?:positively )?(?:identify|determine the identit(?:y|ies) of) ${WORDS}(victims?|deceased|dead|body|bodies|remains)\\b`,
  ),
  // "The coroner will identify the man", "to release the victim's name today".
  pattern(
    `\\b(?:will|is expected to|plans? to) (?:later )?(?:release|announce|make public) (?:the )?(?:${NAME} of ${WORDS}${WHO}\\b|${WORDS}${WHO}['’]s? ${NAME})`,
  ),
];

/** Of one of these something happened, whoever is meant. */
export const IS_HIT_NOUN = new RegExp(`^(?:${BEFALLEN})$`, 'i');
export const DEAD_NOUN = /^(?:deceased|dead|slain|killed|fatalit(?:y|ies)|body|bodies|remains)$/i;
/** Whoever is meant died. */
export const TOLD_DEAD = /\b(?:deceased|dead|slain|killed|died|fatalit(?:y|ies)|bod(?:y|ies)|remains)\b/i;
/** One besides others, whose names may be known. */
export const ONE_OF_SEVERAL =
  /\b(?:other|others|another|second|third|fourth|fifth|sixth|remaining|wounded|injured|surviving|survivors?|two of|one of|neither|rest|also)\b/i;
/** The names are told after all, by others. */
export const TOLD_ALL_THE_SAME =
  /\b(?:but|although|though|however|while)\b[^.;]{0,80}\b(?:identified|named|lists?|confirmed|said (?:he|she|they|it) (?:was|were)|tells?|told)\b/i;

/** In the words before and after a person: was hit or has died. */
export const TOLD_HIT =
  /\b(?:killed|kills|killing|dead|died|dies|death|deceased|fatal(?:ly)?|slain|wound(?:s|ed|ing)?|injur(?:ed|y|ies|ing)|stabbed|shot|struck|hit|hurt|hospital(?:i[sz]ed)?|pronounced|victims?|drowned|condition|crash|body|bodies)\b/i;
/** The one who did it may be meant. */
export const TOLD_OF_ACCUSED =
  /\b(?:suspects?|suspected|gunm[ae]n|shooters?|attackers?|assailants?|accused|arrest(?:ed|s)?|custody|charged|charges|wanted|sought|booked|jail(?:ed)?|juvenile (?:detention|court)|person of interest|allegedly|confessed|surrendered|turned (?:himself|herself)|opened fire|fired|exchanged gunfire|gunfire with|intruders?|robbers?)\b/i;
/** Somebody who saw it, or whose work it is. */
export const TOLD_OF_ANOTHER = /\b(?:witness|neighbou?r|officer|deputy|trooper|guard|homeowner|caller|friend)\b/i;
export const TOLD_OF_OTHERS = /\b(?:witnesses|neighbou?rs|officers|deputies|troopers|guards|callers|friends)\b/i;
/** Theirs may be the name that is kept back. */
export const OFFICER = /^(?:officers?|deputy|deputies|troopers?|guards?)$/;
/** Seldom did it, nor are of the police. */
export const SMALL = /^(?:girls?|child(?:ren)?|kids?|toddlers?|infants?|baby|babies|sons?|daughters?|siblings?)$/;
export const YOUNG = /^(?:boys?|teens?|teenagers?|youths?|youngsters?|students?|brothers?|sisters?)$/;
/** Right behind the person: what they did. */
export const WHO_DID =
  /^,? (?:allegedly |then |fatally )?(?:shot (?!and killed\b|dead\b|to death\b|in\b)|killed (?!in\b|by\b)|opened fire|fired|stabbed (?!to\b|in\b))|^(?: [\w-]+)? (?:who|that) (?:shot|fired|opened|killed|stabbed|attacked|called|witnessed|saw|was (?:arrested|taken into|charged|detained)|is (?:accused|suspected|charged|wanted)|fled|ran|drove)|^(?:['’]s?)? (?:suspects?|accused|responsible)\b/i;
/** Right behind an unidentified person: what befell them. */
export const WAS_HIT =
  /^[^.;]{0,60}?\b(?:(?:was|were|is|been|being) (?:\w+ )?(?:killed|dead|shot|stabbed|struck|hit|hurt|wounded|injured|fatally|pronounced|found|hospitali[sz]ed|in (?:[a-z]+ )?condition)|died|suffered|sustained)\b/i;
/** Right before one. */
export const HITS_WHOM =
  /\b(?:killed|killing|shot|shooting|stabbed|struck|hit|wounded|wounding|injured|injuring|body of|death of) (?:an? |one |two |the )?$/i;

/** Right before the name of one who was hit: "identified the victim as", "the shooting death of his cousin,". */
const KIN =
  "(?:(?:his|her|their|the|an?|[\\w’'.-]+[’']s) (?:(?!(?:and|or|that|when|by|in|at|after) )[a-z-]+ ){0,2}?(?!(?:said|says|say|told|by|and) )[a-z]+,? |(?:driver|passenger|student|resident|teenager|teen|toddler|father|mother) )?";
const AGED = '(?:\\d{1,3}[- ]year[- ]old |\\w+(?:-\\w+)?-year-old )?';
export const VICTIM_BEFORE = new RegExp(
  [
    `\\b(?:victims?|deceased|dead|slain (?:man|woman|boy|girl|teen)|(?:wounded|injured|killed|dead) (?:m[ae]n|wom[ae]n|boys?|girls?|teens?|person|people)|(?:victims?|person|man|woman|boy|girl|teen|people|men|women|those|one|two|three) (?:who (?:was|were|had) )?(?:killed|wounded|injured|who died|shot)(?: (?:in|at|on|by) [^,.;]{1,60}?)?)(?:,? (?:who )?(?:was|were|has been|have been|is|are|had been))?(?: later| since| also)?(?: (?:identified|named|as|id['’]d|confirmed))*(?: (?:by|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[^,.;]{0,40}?)?(?: as)?[:,]? ${AGED}${KIN}${AGED}$`,
    `\\bidentif(?:y|ied|ies) (?:the |a |him |her |them |both |one )?(?:[\\w’'-]+ ){0,5}?(?:victims?|deceased|dead|boy|girl|m[ae]n|wom[ae]n|teens?|teenager|child(?:ren)?|toddler|infant|student|couple|pair|him|her|them)(?: (?:killed|who died|shot)(?: [^,.;]{1,40}?)?)? as ${AGED}${KIN}${AGED}$`,
    `\\b(?:shot and killed|shot dead|killed|killing|kills|(?:fatally |accidentally )?(?:shot|shooting|stabbed|stabbing|struck|hit)|deaths? of|shooting of|shootings of|murders? of|slayings? of|killings? of|bod(?:y|ies) of|funeral (?:for|of)|wounded|wounding|injured|injuring) ${KIN}${AGED}$`,
    // "The victims were identified as A, her son B, 15, and C".
    '\\b(?:victims|deceased|dead|couple|pair|men|women|teens|teenagers|boys|girls|children|people)\\b[^.;]{0,50} identified(?: [^.;,]{1,40})? as(?:(?! (?:who|by|said|told|police|chief|sheriff|coroner|spokes)|\\b(?:Lt|Sgt|Capt|Det)\\b)[^.;]){0,90}, (?:(?:and )?(?:his|her|their) )?(?:\\d{1,3}-year-old )?(?:[a-z-]+ )?$',
  ].join('|'),
  'i',
);
const BE = '(?:was|were|is|are|has|have|had|remains?|remained)';
/** Right behind it, and behind an age or a home. */
export const VICTIM_BEHIND = new RegExp(
  `^,?(?: (?:both|also|who))? ${BE} (?:(?:been|later|also|reportedly|accidentally|both|all|each|still|then|apparently|now|pronounced|declared|identified as the|one of the|among the) ){0,3}(?:shot(?! at)|killed|stabbed|struck|hit|wounded|injured|hurt|fatally \\w+|pronounced|dead|deceased|found (?:dead|shot|with|unresponsive|lying|suffering)|victims?|hospitali[sz]ed|in (?:[a-z]+ )?(?:but \\w+ )?condition|(?:taken|rushed|transported|airlifted|flown) to|listed in|treated|not expected|expected to (?:survive|recover|live)|recovering|died|succumbed|two|three|four|five|gunned down)\\b|^,?(?: who)? (?:later )?(?:died(?! (?:in|on) (?:19|20)\\d\\d)|succumbed|suffered|sustained)\\b|^,? (?:as )?(?:the|an?)(?: (?:other|first|second|third|fourth|fifth|sixth|slain|homicide|murder|shooting|stabbing))? (?:victims?|deceased|dead)\\b(?!['’]s)|^,? (?:the|an?|one of the) (?:[\\w-]+ ){1,5}(?:who )?(?:(?:was|were) (?:(?:fatally|critically|seriously) )?(?:shot|killed|stabbed|wounded|injured)|(?:fatally )?(?:killed|wounded|injured|died)\\b(?! (?:an?|the|his|her|two|three) ))\\b`,
  'i',
);
/** Between two names of a list. */
export const LISTED =
  /^(?:,? (?:\(?\d{1,3}\)?|age \d{1,3})(?: ?,)?|,? of [^,;.]{2,40}|,? (?:an?|the|his|her|their) [^,;.]{2,40}| \(\d{1,3}\))*(?:[,;]|,? and|,? &)(?: and)?(?: (?:his|her|their|the) [a-z-]+(?: [a-z-]+)?,?)? (?:\d{1,3}[- ]year[- ]old )?$/i;
