/**
 * How reports take up the people they tell of: determiners, plurals, what marks somebody as hit, dead, caught. Own lists
 * after press usage. All patterns are bounded and are held against one sentence.
 */
import { PERSON_NOUNS } from './person-nouns.ts';

const NO_ADJECTIVE =
  '(?!(?:the|an?|one|another|his|her|their|of|in|at|and|or|was|is|were|are|to|on|by|with|for|from|who|whom|that|said|as|had|has|where|when|after|but|then|identified)\\b)';

/**
 * "the 24-year-old woman", "his older brother", "another man", "the boy's mother": group 1 is the determiner, 2 the words
 * between, 3 the noun, 4 a possessive ending.
 */
export const DESCRIBED = new RegExp(
  String.raw`\b([Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[A-Z][A-Za-z.-]{1,20}['’]s) ((?:${NO_ADJECTIVE}[^\s,;:()"“”—]{1,20} ){0,4}?)(${PERSON_NOUNS.join('|')})\b(?!-| (?:services|endangerment|abuse|cent(?:er|re)|protection|care|welfare|patrol|union|body|association|side|seat|door|males?|females?))(['’]s?(?= ))?`,
  'g',
);

/** He, she and their forms, where no noun follows that is a person's own. */
export const PRONOUN = /\b(?:[Hh](?:e|im|is|ers?)|[Ss]he)\b/g;

/** Nobody in particular is meant where these are the subject; "Children's Hospital" is no subject. */
export const SEVERAL =
  /\b(?:they|them|both|others|men|women|victims|people|persons|children|kids|boys|girls|teens|teenagers|officers|deputies|students|brothers|sisters|siblings|parents|couple|each|pair|trio|adults|males|females|sons|daughters)\b(?!['’]s? [a-z])|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|all|most|one)(?= (?:were|are|was|remain|of|more)\b)/gi;

/** Words that tell one person from another of the same kind: "the other man", "a second victim". */
export const ANOTHER = /\b(?:another|second|third|fourth|fifth)\b/i;
export const THE_OTHER = /\bother\b/i;
/** "The older man" takes up one of two by age: its own words don't tell which record it is. */
export const BY_AGE = /\b(?:older|younger|elder|eldest|oldest|youngest)\b/i;

/** Not yet grown, or still at school: no name for somebody's parent or an officer. */
export const YOUNG_NOUNS: ReadonlySet<string> = new Set('student teen teenager youth'.split(' '));
export const TEEN_NOUNS: ReadonlySet<string> = new Set('teen teenager'.split(' '));
export const CHILD_NOUNS: ReadonlySet<string> = new Set('boy girl child kid toddler baby infant newborn'.split(' '));
export const ADULT_NOUNS: ReadonlySet<string> = new Set(
  'man woman mother mom father dad wife husband grandmother grandfather officer deputy trooper'.split(' '),
);
/** Grown, and somebody's or some body's: none of these is called "the student". */
export const PARENTS_AND_OFFICERS: ReadonlySet<string> = new Set(
  'mother mom father dad wife husband grandmother grandfather officer deputy trooper'.split(' '),
);

/** A name that stands only before what was done to its bearer: group 1. */
export const NAME_OF_HIT =
  /(?<!\b(?:of|from|in|at|near|the) )\b(\p{Lu}\p{Ll}[\p{L}’'-]{0,18}(?: \p{Lu}[\p{L}’'.-]{0,18}){1,2})(?=(?:, \d{1,2},)?(?:,? (?:of|from) (?!the (?:\p{Lu}|department|sheriff))[^,;.]{2,40},?)? (?:was|is|remains|had been|has been) (?:[a-z]+ )?(?:shot|struck|hit|grazed|wounded|stabbed|listed|taken|transported|airlifted|in (?:[a-z]+ )?condition))/gu;
/** Between a noun and the age that stands for it behind a form of be: "One victim found outside was a 46-year-old man". */
export const IS_OF_AGE = /^(?: (?:found|shot|killed|hit) [^,.;]{1,40})? (?:was|is) $/;

/** Between somebody told of without a name and the name: "The victim was later identified as Jon Brask". */
export const IS_IDENTIFIED =
  /^,? (?:was|is|has been|had been|who was) (?:[a-z]+ )?(?:identified|named)(?: (?:by|on|in) [^,.;]{2,40})? as $|^ (?:was|is|has been) (?:[a-z]+ )?(?:identified|named)(?: as)? $/;
/** Before somebody whose name follows behind "as": "Police identified [the victim as Jon Brask]". */
export const IDENTIFIES = /\b(?:identif(?:y|ied|ies|ying)|named|naming)(?: (?:the|an?|one|[a-z]+))* ?$/i;

/** Between a person and the part of the body: the person was hit, or has the wound. */
export const WAS_HIT =
  /^(?:, (?:who|whose|of|from|an?|the) [^,;]{1,60},)?,?(?: (?!was\b|were\b|shot\b|hit\b)[\p{L}\d’',.-]{1,20}){0,8}? ?\b(?:was|were|been|being|is|got|,) (?:[a-z]{2,12} ){0,3}?(?:shot|hit|struck|grazed|wounded|stabbed|injured|shot and (?:killed|wounded))(?: (?:(?:at least )?(?:once|twice|[a-z\d]+ times)|by an? (?:stray )?(?:bullet|gunshot)))?(?: (?:in|on|to|through|above|below|behind))? ?$|^,?(?: [\p{L}\d’',.-]{1,20}){0,13}? ?\b(?:suffered|suffering|sustained|received|had|has|with|from|of|for)(?: (?:an?|one|two|three|several|multiple|at least one))? (?:[a-z.\d-]+ ){0,3}(?:wounds?|gunshots?|bullets?|shots?) (?:to|in) $|^,? (?:shot|hit|struck|grazed|wounded|stabbed) (?:in|on) $/iu;
/** Between several and the part that each was hit in. */
export const WERE_HIT =
  /^,?(?: who)?(?: (?:were|had|have|been|both|each|also|all|being|treated|for)){0,4} (?:shot|hit|struck|grazed|wounded|(?:suffered |sustained |with )?(?:gunshot |graze |bullet )?wounds?)(?: once| twice)? (?:in|to|on) $/i;
/** Further on in the sentence, where it tells of one person only. */
export const AFTER_BEING_HIT =
  /\b(?:(?:after|before|while) (?:being|he was|she was|getting)|(?:and|when|where) (?:he |she |then )?(?:was|got)) (?:[a-z]+ )?(?:shot|hit|struck|grazed|wounded|stabbed)(?: (?:once|twice|[a-z]+ times))? (?:in|on|through) $/i;
/** Right before a person who is hit: "struck [his daughter] in the …". */
export const HITS =
  /\b(?:shot|struck|hit|hitting|striking|shooting|wounding|grazing|grazed|stabbed|stabbing|wounded)(?: and (?:killed|killing|wounded|wounding|injured|injuring))? (?:(?:the|his|her|their|an?) (?:[a-z]+ )?[a-z]+['’]s |(?:Mr|Mrs|Ms|Dr|Officer|Deputy|Trooper|Sgt|Detective)\.? )?$/i;
/** Behind somebody who is told of in passing: "with a woman [shot in] the leg". */
export const HIT_BESIDE =
  /^,? (?:who (?:was|is) )?(?:shot|hit|struck|grazed|wounded|stabbed)(?: once| twice| [a-z\d]+ times)? (?:in|on|through) $/i;
/** Between the one hit and the part. */
export const HIT_IN = /^,?(?: once| twice| [a-z\d]+ times)? (?:in|on|through) $/i;
/** "shot himself in the …": the subject is the one hit. */
export const HIT_SELF = /\b(?:shot|shooting|stabbed|shoots) (?:himself|herself) (?:once )?(?:in|on|through) $/i;

/** After a person. */
export const DIES =
  /^(?:,[^,;]{1,40},)?(?: who)?(?: (?:was|were|had|has|been|also|later|then|reportedly|since))* (?:died\b|killed\b|passed away\b|fatally (?:shot|stabbed|wounded)|shot (?:and killed|dead|to death)|(?:pronounced|declared|found) (?:dead|deceased)|succumbed)/i;
/** "[The man] was shot in the neck and pronounced dead": only where nobody else is told of up to there. */
export const DIES_OF_HIT =
  /^[^.;]{0,90}?\b(?:shot|hit|struck|stabbed|wounded|gunshot wounds?)\b[^.;]{0,60}?,? and (?:(?:was|were|has|had|later|then|also) ){0,2}(?:died|killed|(?:pronounced|declared) (?:dead|deceased)|succumbed)\b/i;
/** Further on, behind words on who it is: only where the sentence begins with the person. */
export const HAS_DIED =
  /^[^.;]{0,150}?\b(?:has (?:since )?(?:died|passed away)|later (?:died|passed away)|was later pronounced (?:dead|deceased)|has succumbed|died (?:from|of) (?:his|her) (?:wounds|injuries))\b/i;
export const IS_HIT =
  /^(?:,[^,;]{1,40},)?(?: who)?(?: (?:was|had|has|been|being|also|later|then|reportedly|accidentally|is|critically|seriously|apparently))* ?(?:(?:was|were|been|is|being)) (?:[a-z]+ )?(?:shot|hit|struck|grazed|wounded|stabbed|injured|hospitalized|hospitalised|airlifted|hurt|taken to (?:a|an|the|[A-Z])[\p{L}.’' ]{0,40}(?:hospital|medical|Hospital|Medical))/u;
export const IS_CAUGHT =
  /^ who (?:accidentally |allegedly |fatally )?(?:shot|fired|killed|stabbed)\b|^(?:,[^,;]{1,40},)?(?: who)?(?: (?:was|had|has|been|also|later|then|is))* (?:arrested|charged|accused|booked|jailed|indicted|convicted|sentenced|suspected|facing|turned himself|turned herself|surrendered|opened fire|fired|pulled out|fled)/i;
export const HURTS =
  /\b(?:shot|killed|killing|wounded|wounding|injured|injuring|struck|hit|stabbed|shooting|shooting death of|fatal injury of|fatally (?:shooting|wounding|injuring)|death of|slaying of|murder of|shooting of)(?: and (?:killed|killing|wounded|wounding|injured|injuring))? $/i;
/** Right before who dies of it. */
export const KILLS =
  /\b(?:killed|killing|shooting death of|death of|slaying of|murder of|fatally (?:shot|stabbed|shooting|stabbing)|shot dead)(?: and (?:wounded|wounding|injured|injuring))? $/i;
/** The end of the same, where another person stands between: "a boy whom the woman carried was shot in the …". */
export const THEN_HIT = /ing(?: [^.;:]{1,40})? was (?:shot|hit|struck|grazed|wounded|stabbed) (?:in|on) $/i;

/** Right behind somebody's death. */
export const AT_SCENE = /^(?: [a-z]{2,12}){0,2}? (?:at|on) (?:the )?scene\b|^ instantly\b/i;
export const IN_HOSPITAL =
  /^(?: [a-z]{2,12}){0,3}? (?:at|in) (?:an? |the )?[^.;,]{0,50}\b(?:hospital|medical cent(?:er|re)|trauma cent(?:er|re))\b/i;
/** Right before the one who died: "taken to Orme Hospital, where [he died]". */
export const WHERE_BEFORE = /\b(?:hospital|medical cent(?:er|re)|trauma cent(?:er|re))\b[^.;]{0,30}?,? where $/i;

/** Wherever a sentence tells that somebody died at the scene, or in hospital; whoever it was. */
export const ALL_AT_SCENE =
  /\b(?:died|(?:pronounced|declared|found) (?:dead|deceased)|dead) (?:[a-z]{2,12} ){0,2}?(?:at|on) (?:the |that )?scene\b|\bdied instantly\b|\b(?:found|discovered) (?:\p{Lu}[\p{L}’'-]{1,20} |him |her |the (?:man|woman|boy|girl|teen|victim) )?(?:dead|deceased) (?:in|inside|on|outside|near|at|lying)\b(?! [^.;]{0,40}(?:hospital|[Mm]edical))/gu;
export const ALL_IN_HOSPITAL =
  /\b(?:died|(?:pronounced|declared) (?:dead|deceased)|passed away)(?! (?:at|on) (?:the |that )?scene) (?:[a-z]{2,12} ){0,3}?(?:at|in) (?:an? |the )?[^.;,]{0,50}\b(?:[Hh]ospital|[Mm]edical [Cc]ent(?:er|re)|[Tt]rauma [Cc]ent(?:er|re))\b|\b(?:[Hh]ospital|[Mm]edical [Cc]ent(?:er|re)|[Tt]rauma [Cc]ent(?:er|re))\b[^.;]{0,50}?,? (?:where|and|but) (?:(?:he|she|they|both|was|were|later|then|also|has|have|the [a-z]+) ){1,4}(?:died|passed away|succumbed|(?:pronounced|declared) (?:dead|deceased))(?! (?:at|on) (?:the |that )?scene)/gu;
/** Neither of the two finds anything without one of these. */
export const DEATH_ANCHOR = /died|dead|deceased|passed|succumbed/;
/** Whose death that may be, besides the victims'. */
export const OF_OTHER_DEATHS =
  /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|another|other|others|second|third|one of|himself|herself|self-inflicted|last (?:week|month|year)|earlier this|years? ago|in (?:19|20)\d\d)\b/i;
export const OF_SEVERAL_DEAD = /\b(?:both|two|they|couple|all)\b|\b(?:man|woman|boy|girl|\d+) and (?:an? )?/i;
