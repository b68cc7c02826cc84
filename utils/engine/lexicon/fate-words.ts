/**
 * How reports tell that somebody who was hurt is dead: in so many words, by what the case is called ("a fatal shooting"),
 * or by the charge. Own patterns after press usage; bounded, held against a title or one sentence.
 */

/** Any of these, and an article may know of a death. */
export const ANY_DEATH =
  /\b(?:dead|deadly(?! (?:weapon|conduct|force|missile))|deaths?|died|dies|dying|fatal(?:ly|it(?:y|ies))?|kill(?:s|ed|ing|ings|er)?|slain|slay(?:ing|ings)|(?<!attempted )murder(?:s|ed|er)?|(?<!attempted )homicides?(?! (?:unit|division|detective|investigator|section|squad|bureau))|manslaughter|deceased|bod(?:y|ies)|corpse|remains of|funeral|coroner|autopsy|suicide|lost (?:his|her|their) li(?:fe|ves)|passed away|mourn(?:s|ed|ing)?|massacre|succumb(?:s|ed)?|passes away|brain[- ]dead)\b/i;

const VICTIM =
  '(?:m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|child(?:ren)?|kids?|toddlers?|infants?|baby|babies|victims?|persons?|people|students?|mother|father|mom|dad|son|daughter|brother|sister|grandmother|grandfather|wife|husband|bystander|driver|passenger|year-old)';

/** Told of a victim: he, she or they are dead. */
export const TOLD_DEAD = new RegExp(
  [
    String.raw`\b(?:fatal(?:ly)?|deadly) (?:\w+ )?(?:shooting|shot|stabbing|stabbed|crash|wounded|struck|injured)\b`,
    String.raw`\b(?:shooting|stabbing|gun) deaths? of\b`,
    String.raw`\bdeaths? of (?:an? |the |his |her )?(?:\d{1,3}[ -]|${VICTIM}\b)`,
    String.raw`\b(?:shooting|stabbing|crash|gunfire|wreck|attack|fire|that|which|bullet) (?:that |which )?(?:has |had )?(?:killed|claimed the li(?:fe|ves) of|left \w+(?: \w+)? dead)\b`,
    String.raw`\b(?:shot and killed|shot dead|shot to death|gunned down and killed|stabbed to death)\b`,
    String.raw`\b${VICTIM}(?: \w+| [\w’']+ \w+)? (?:has |have |had )?(?:later )?(?:died|dies|passed away|succumbed|dead|killed|slain)\b`,
    String.raw`\bhas died\b|\bdied (?:from|of|as a result of|after being shot)\b|\bsuccumbed to\b`,
    String.raw`\b(?:was|were) (?:\w+ )?killed\b|\bpronounced dead\b`,
    String.raw`\b(?<!attempted )(?<!attempted (?:first|second|third)[- ]degree )(?:first|second|third|1st|2nd|3rd)[- ]degree (?:murder|manslaughter)\b|\bcharged with (?:felony |capital )?(?:murder|manslaughter|homicide|reckless homicide|negligent homicide)\b`,
  ].join('|'),
  'gi',
);

const WORD = String.raw`(?!(?:No|Nobody|None|Police|Officer|Deputy|Suspect|Suspected|Gunman|Shooter|Attacker|Robber|Intruder)\b)[A-Z][a-z’'-]*[a-z]`;
const WORDS = String.raw`(?: (?:[A-Z]\.|[A-Z][\w’'-]+|de|la|von))`;
const AGE = String.raw`(?:,? (?:age |aged )?\d{1,3}| \(\d{1,3}\))`;
const ASIDE = '(?:,? (?:of|from) [A-Z][^,.;:]{1,40}(?:, [A-Z][^,.;:]{1,20})?|, (?:an? |the |who )[^,.;:]{3,80})';
const DIES = '(?:(?:has|have|had|both|later|since) ){0,2}(?:died|dies|passed away|succumbed)';

/** The same of somebody who is named: "Ada Brask, 15, of Northgate, died on Sunday". Group 1 or 2: the name. */
export const TOLD_DEAD_NAMED = new RegExp(
  String.raw`\b(?:(${WORD}${WORDS}{1,4})${AGE}?|(${WORD})${AGE})${ASIDE}?,? ${DIES}\b`,
  'g',
);

/** In a sentence: it is told of somebody else, of another day or of many. */
export const OF_OTHERS =
  /\b(?:another (?:fatal|deadly|shooting|case|incident|homicide)|unrelated|separate|previous|prior|earlier this|(?:months?|years?|weeks?|decades?) (?:ago|earlier|before)|since (?:19|20)\d\d|so far|this year|each year|per year|shootings|homicides|including (?:one|two|an?)|second (?:fatal|deadly))\b/i;
/** Right before it: it is denied, or the one who fired is dead. */
export const NOT_TOLD_DEAD =
  /\b(?:attempt(?:s|ed|ing)?|nearly|almost|could have|would have|might have|could|may|if|threaten(?:s|ed|ing)?|plott?(?:ed|ing)?|tr(?:ied|ying) to|wanted to|want to|non-?|not|no one|nobody|none|never|n['’]t|suspect|suspected|gunm[ae]n|shooter|attacker|robber|burglar|intruder|himself|herself|themselves|officers?|police|deput(?:y|ies)|troopers?|dog)(?: [\w’'-]+){0,2}[ -]?$/i;

/** Somebody was hit, as far as an early report knows: shown where it tells nothing closer. */
export const TOLD_HURT = new RegExp(
  [
    String.raw`\b${VICTIM}\b[^.;:]{0,50}? (?:was|were|is|are|has been|had been|being|got|after being|suffered|sustained|recovering) (?:\w+ ){0,3}?(?:shot|wounded|injured|hurt|hit|struck|stabbed|hospitali[sz]ed|a gunshot wound|gunshot wounds?|injuries)\b(?! and killed| dead| to death)`,
    String.raw`\b(?:shooting|stabbing|wounding) (?:\w+ )?of (?:an? |the |his |her )?(?:[\w-]+ ){0,2}?(?:\d{1,3}-)?${VICTIM}\b`,
    String.raw`\b${VICTIM}\b[^.;:]{0,50}? (?:was|were|been|being) (?:\w+ )?(?:airlifted|flown|rushed|taken|transported) (?:by \w+ )?to [^.;:]{0,30}?\b(?:hospital|medical cent(?:er|re)|clinic)\b`,
  ].join('|'),
  'i',
);

/** The same as a headline has it: "Girl, 8, shot in leg". */
export const TITLE_HURT = new RegExp(
  String.raw`\b${VICTIM}(?:, \d{1,3},)? (?:(?:is|was|were|who|\w+ly|in) ){0,3}(?:shot|wounded|injured|hurt|struck|stabbed|hospitali[sz]ed)\b(?! and killed| dead| to death)`,
  'i',
);
