/**
 * How reports tell who did it, and that nobody says so yet: the words around a name, and those by which a name is kept
 * back. Own patterns after press usage. Bounded: no part repeats more than a few words.
 */

const DOER = '(?:suspect(?:ed)?(?: shooter| gunman)?|shooter|gunm[ae]n|attacker|assailant|killer|arsonist|robber)s?';
const NOT =
  "(?:(?:has|have|had|did|do|does|would|was|were|is|are|will|could|can) ?(?:not|n['’]t)|(?:has|have|had) yet to|declined to|refused to|cannot|can['’]t|won['’]t|nor (?:has|have|did|do|would|will) \\w+|without|not to)";
const FILL = '(?:(?:yet|immediately|been|be|publicly|being) ){0,3}';
const MADE_KNOWN = '(?:released|disclosed|revealed|divulged|made public|known|available|confirmed)';
const KEPT = `(?:${NOT} ${FILL}${MADE_KNOWN}|(?:(?:is|are|was|were|has|have|been|being) ){1,3}withheld)`;

const anyOf = (flags: string, ...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), flags);

/** The name of the one who did it is not told, or not known. */
export const NAME_WITHHELD = anyOf(
  'gi',
  `\\b${NOT} ${FILL}(?:released?|releasing|reveal(?:ed|ing)?|named?|naming|identif(?:y|ied|ying)|disclosed?) (?:(?:the|any) )?(?:(?:names?|identit(?:y|ies)) )?(?:of )?(?:(?:the|a|any) )?(?:[a-z-]+ ){0,2}?${DOER}\\b(?!['’]s? (?!name|identit))`,
  `\\b(?:names?|identit(?:y|ies)) of (?:(?:the|any) )?(?:[a-z0-9-]+ ){0,3}?${DOER}(?: [a-z]+){0,3}? ${KEPT}`,
  `\\b${DOER}(?:['’]s?)? (?:names?|identit(?:y|ies)) ${KEPT}`,
  `\\b(?:the|a|an|one|\\d+-year-old) (?:[a-z0-9-]+ ){0,2}?${DOER},? (?:who )?${NOT} ${FILL}(?:named|identified)`,
  `\\b(?:names?|identit(?:y|ies)) of (?:all|everyone|those|the) (?:\\w+ ){0,2}?involved [^.;]{0,20}${NOT} ${FILL}(?:released|disclosed)`,
  `\\b${NOT} ${FILL}(?:have|released?|provide|giv(?:e|en)) (?:a|any) (?:[a-z]+ ){0,2}?description of (?:a|the|any) (?:[a-z]+ )?${DOER}`,
  `\\b${DOER}\\b[^.;]{0,80}\\b(?:his|her|whose|their) (?:names?|identity) ${KEPT}`,
  `\\b(?:${NOT}|unclear|unknown|trying to|not known)\\b[^.;]{0,60}\\bwho (?:fired|shot (?!at)|pulled the trigger|(?:the )?${DOER} (?:is|was|are|were|might|may|could)|(?:was|is|were) responsible|did it)`,
  '\\b(?:unidentified|unknown) (?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?)\\b',
  // "no information about a possible suspect", "have not released any details on suspects", "no word on the gunman".
  `\\b(?:no|not|n['’]t|without|any)\\b[^.;,]{0,30}?\\b(?:information|info|details?|description|word)s? (?:yet )?(?:on|about|of|regarding|for) (?:the (?:identity of )?|an?y? )?(?:possible |potential |specific )?${DOER}\\b(?!['’]s? (?!name|identit))`,
  // "have not disclosed a motive or identified a suspect", "identified no motives or suspects".
  `\\b${NOT} ${FILL}\\w+ [^.;,]{0,30}\\bor (?:identified|named) (?:a|any) ${DOER}\\b|\\bidentified no (?:\\w+ or )?suspects?\\b|\\bsuspects? (?:is|are) (?:still |currently )?unknown\\b`,
  // "no suspect information was available", "no suspect or vehicle description".
  '\\bno (?:immediate )?suspect(?: or \\w+)? (?:information|info|descriptions?|details)\\b',
  // "did not disclose the man's name", "are not releasing that person's name".
  `\\b${DOER}\\b[^.;]{0,120}\\b${NOT} ${FILL}(?:releas(?:e|ed|ing)|disclosed?|nam(?:e|ed|ing)|identif(?:y|ied|ying)) (?:the|that) (?:man|woman|person|teen|boy|suspect|juvenile)(?:['’]s (?:name|identity))?\\b`,
  `\\b(?:the|a|an|one|second) (?:[a-z0-9-]+ ){0,2}?${DOER},? whom? (?:police|deputies|authorities|officials|investigators|detectives) ${NOT} ${FILL}(?:named|identified)`,
  `\\b${DOER}\\b[^.;]{0,40}\\bwhose (?:name|identity)(?: and \\w+)? ${KEPT}`,
  "\\bno suspects? (?:(?:ha(?:s|ve|d)|were|was) )?(?:yet |been ){1,2}(?:identified|named|known)\\b|\\b(?:don['’]t|do not|did not|didn['’]t) (?:yet |currently |have |immediately ){1,3}any suspects?\\b|\\bthere (?:are|were|is|was) (?:currently |still |yet )?no (?:known )?suspects?\\b(?! (?:information|info|descriptions?|details))",
  // "are withholding the suspect's name".
  `\\bwithh(?:eld|old|olding) (?:the )?(?:[a-z]+ )?(?:${DOER}['’]s? (?:names?|identit(?:y|ies))|(?:names?|identit(?:y|ies)) of (?:the )?(?:[a-z]+ )?${DOER})\\b`,
  // "as they work to identify the shooter", "without leads on a suspect".
  `\\b(?:work(?:s|ed|ing)?|try(?:ing)?|tried|attempt(?:s|ed|ing)?|hop(?:e|es|ed|ing)) to (?:\\w+ )?(?:identify|determine the identity of) (?:the |a |any |possible |potential )?(?:\\w+ )?${DOER}\\b`,
  `\\b(?:${NOT}|no|any)\\b[^.;,]{0,40}\\bleads? (?:on|about) (?:a |the |any |possible )?${DOER}\\b`,
  `\\bno (?:immediate |further )?word (?:yet )?on (?:whether|if|who) [^.;]{0,20}\\b${DOER}\\b`,
  // "scoured the area for the gunman"; "described the suspect as a man in his twenties".
  `\\b(?:scour|comb|canvass|sweep|swept|fann|sift)\\w* [^.;]{0,60}?\\bfor (?:the |a |an |any )?(?:\\w+ )?${DOER}\\b`,
  `\\bdescribed? the ${DOER}(?: only)? as(?= (?:an?|two|three) )|\\b${DOER} (?:is|are|was|were|has been|have been)(?: only)? described(?: only)? as (?:an? |two |three )?(?:[\\w-]+ ){0,6}?(?:man|men|male|males|woman|women|female|females|teen|teens|teenagers?|juveniles?|boys?|girls?)\\b`,
  // "was arrested, but that person's identity is being withheld".
  `\\b(?:arrested|in custody|into custody|charged)\\b[^.;]{0,120}\\b(?:name|identity) (?:is|was|has|will be|${NOT}) ?${FILL}(?:withheld|${MADE_KNOWN})`,
  // "two men, whose names remain unreleased, were arrested".
  `\\bwhose (?:names?|identit(?:y|ies)) (?:(?:is|are|was|were|remains?|remained|has|have|had|being|been) ){1,3}(?:not (?:yet )?(?:been )?${MADE_KNOWN}|unreleased|undisclosed|withheld)[^.;]{0,60}\\b(?:arrested|charged|detained|custody)\\b|\\b(?:arrested|charged|detained|custody)\\b[^.;]{0,80}\\b(?:his|her|their|the|whose) (?:names?|identit(?:y|ies)) (?:(?:is|are|was|were|remains?|remained|has|have|had|being|been) ){1,3}(?:not (?:yet )?(?:been )?${MADE_KNOWN}|unreleased|undisclosed|withheld)`,
  '\\b(?:ha(?:s|ve|d)|with) no (?:known )?suspects?\\b|\\bno suspects? (?:(?:ha(?:s|ve|d) been|were|was) )?(?:identified|named|known)\\b|\\bno known suspects?\\b',
);

/** Right before the name of the one who is said to have done it. */
export const NAMED_BEFORE = anyOf(
  'i',
  `\\b(?:${DOER}|accused)(?:['’]s name)?(?: in [a-z ]{3,30}?| to [\\w ]{3,30}?)?,?(?: (?:has been|was|is|were|have been|had been))?(?: later| positively)?(?: identified| named)?(?: by [a-z ]{3,30}?)?(?: as)?,? (?:\\d{1,2}-year-old |Mr\\.? )?$`,
  // "the gunman who opened fire at the station is 16-year-old …".
  `\\bthe ${DOER} (?:who|that) [^,.;]{3,70} (?:is|was) (?:\\d{1,2}-year-old )?$`,
  '\\b(?:arrested|charged|apprehended|captured|indicted) (?:\\d{1,2}-year-old |Mr\\.? )?$',
  "\\b(?:arrested|charged|indicted) the (?:\\w+[’']s )?[a-z-]+, (?:\\d{1,2}-year-old )?$",
);

/** Between a name and what is told of it, each at a time: ", 34", ", of Ardmore", " (34)", " of Ardmore". */
export const BESIDE_NAME = /^(?:, [^.,;]{1,40}(?=,)| \(\d{1,3}\)| of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;

/** Right behind the name. */
export const NAMED_BEHIND = anyOf(
  'i',
  `^ (?:was|is|has been|had been|were) (?:(?:\\w+ly|later|also|since|then) )?(?:arrested|charged|booked|taken into custody|apprehended|captured|indicted|accused|arraigned|jailed|being held|held (?:on|without)|in custody|wanted|each charged|suspected (?:of|in)|believed to be the (?:[a-z]+ )?${DOER}|named (?:as )?(?:the|a) suspect|identified as (?:the|a) (?:[a-z]+ )?${DOER})`,
  '^ (?:faces|is facing) (?:[a-z-]+ ){0,5}?(?:charges?|counts?)\\b',
  `^ as (?:the|a|their|its) (?:[a-z]+ ){0,2}?${DOER}\\b`,
  '^ (?:surrendered|turned (?:himself|herself) in)\\b',
  `^ the (?:man|woman|teen|teenager|person|father|mother|boyfriend|husband|${DOER}) (?:charged|accused|suspected|arrested)\\b`,
  `^ (?:the )?suspect in\\b`,
);

/** Right behind the name of one who is told to have done it. */
export const DEED_BEHIND =
  /^,? (?:\d{1,3}, )?(?:allegedly |fatally |accidentally |intentionally |then )?(?:shot (?!in\b|at least\b|by\b|dead\b|multiple|several|\w+ times)|killed (?!in\b|by\b)|stabbed (?!in\b|by\b|to death)|opened fire|fired|attacked (?!in\b|by\b)|set fire)/i;

/** Right before that name: a clause begins, or somebody says so. */
export const DEED_LEAD =
  /(?:^|[.,;:“"]|\b(?:that|says?|said|when|before|after|believe|allege[sd]?|and|where|how|gunman|suspect|Mr\.|Ms\.|\d{1,3}-year-old)) ?$/i;

/** Of an accused besides others. */
export const FURTHER =
  /\b(?:(?:second|third|fourth|additional|final|remaining) (?:alleged )?(?:suspect|man|woman|teen|teenager|person|arrest|gunman|shooter)|another (?:suspect|arrest|gunman|shooter))\b/i;

/** Said of an arrest that is only asked about, or of another. */
export const NOT_ACCUSED = /\b(?:whether|if|not|never|previously|once)\b/i;

const PERSON =
  '(?:person|man|woman|boy|girl|teen|teenager|child|male|female|victim|driver|pedestrian|student|suspect|juvenile|individual|gunman|shooter)';
const ONE = '(?:a|an|one|1)';
const KIND = '(?:(?!second|third|other)[a-z0-9-]+ ){0,2}?';

/** "one person was killed", "a man is dead", "left a woman dead", "killed one person". */
export const ONE_UNNAMED_DEAD = anyOf(
  'i',
  `\\b${ONE} ${KIND}${PERSON} (?:(?:was|is|has been) )?(?:(?:shot|stabbed|beaten) (?:and killed|dead|to death)|killed|dead|fatally \\w+)\\b`,
  `\\b(?:left|leaving|killed|killing) ${ONE} ${KIND}${PERSON}\\b(?! (?:was|who shot))`,
  `\\bone (?:was |is )?(?:killed|dead)\\b`,
);

/** "a man was arrested", "charged a teenager", "a suspect is in custody". */
export const ONE_UNNAMED_ACCUSED = anyOf(
  'i',
  `\\b(?:a|an|one|the) ${KIND}${PERSON} (?:(?:was|is|has been) )?(?:(?:later|now|also) )?(?:arrested|in custody|taken into custody|detained|charged|being held|apprehended|captured)\\b`,
  `\\b(?:arrested|charged|detained|captured|apprehended) (?:a|an|one|the) ${KIND}${PERSON}\\b`,
);
