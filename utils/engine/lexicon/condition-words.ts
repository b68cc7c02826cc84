/**
 * How a hospital says somebody is. The one-word conditions are those of the American Hospital Association's guide for
 * talking to the press (good, fair, serious, critical), with the words that reports use beside them.
 */

/**
 * By how much worse, from 1. 'stable' says only that nothing changes, so it goes with the milder ones. A wound that
 * threatens a life begins above what may be called serious without it.
 */
const THREAT = 3.5;
const GRADES: ReadonlyMap<string, readonly number[]> = new Map([
  ['good', [1]],
  ['satisfactory', [1]],
  ['fair', [2]],
  ['guarded', [2, 3, THREAT]],
  ['stable', [1, 2]],
  ['stabilized', [1, 2]],
  ['stabilised', [1, 2]],
  ['serious', [3, THREAT]],
  ['noncritical', [0, 1, 2, 3]],
  ['non-critical', [0, 1, 2, 3]],
  ['grave', [4]],
  ['critical', [4]],
]);

/** Back home. */
export const RELEASED: readonly number[] = [0];

/** Grades that the words may mean; what is "critical but stable" here may be called either there. */
export const gradesOf = (words: readonly string[]): readonly number[] =>
  words.flatMap((word) => GRADES.get(word) ?? []);

const WORD = 'good|satisfactory|fair|guarded|stable|serious|grave|non-?critical|critical';
/** Said of a person without the word "condition": what may be said of other things is left out. */
const BARE = 'stable|critical|serious';
const DEGREE = '(?:very |extremely |now |still |temporary ){0,2}';
const HOSPITAL = String.raw`(?:the |an? )?(?:(?:area|local|nearby) )?(?:hospital|(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,5}(?:Hospital|Cent(?:er|re)|Clinic))`;

/**
 * "in critical but stable condition", "upgraded to fair": groups 1 and 2 are the words. "where his condition was
 * stabilized": group 3. "is stable", "listed as critical": groups 4 and 5.
 * "upgraded to fair": group 6. "treated and released": group 7.
 */
export const CONDITION = new RegExp(
  [
    String.raw`\b(?:in|to|remains?|as) (?:an? )?["“‘]?${DEGREE}(${WORD})["”’]?(?:,? (?:but|and|yet|to|though) |, )?["“‘]?(${WORD})?["”’]?,?["”’]? conditions?\b`,
    String.raw`\b(?:his|her|whose) condition (?:has |had )?(?:since )?(?:was |is |been )?(?:later |now )?(?:listed as |described as |said to be )?["“‘]?(stabili[sz]ed|${WORD})\b`,
    String.raw`\b(?:(?:listed|described|reported|considered|said) (?:as |to be )|(?:is|was|are|were|remains?|remained) )["“‘]?${DEGREE}(${BARE})(?:,? (?:but|and|yet) |, )?(${BARE})?(?=["”’]? ?(?:$|[,.;”]|at\b|and\b|but\b|while\b|in (?:the |an? )?(?:ICU|intensive|hospital)|following|as of|after|on \p{Lu}|with|\p{Lu}[a-z]+day))`,
    String.raw`\b(?:upgraded|downgraded|improved|elevated|changed|lowered|raised) (?:from (?:an? )?["“‘]?(?:${WORD})["”’]?(?: condition)? )?to (?:an? )?["“‘]?${DEGREE}(${WORD})\b`,
    String.raw`\b(treated (?:at ${HOSPITAL} )?and (?:later |since |then |has been |been )?released|(?:was|been|later|and) (?:released|discharged) from ${HOSPITAL}|(?:has|had) since been (?:released|discharged)(?= from (?:the |an? )?(?:[a-z]+ )?(?:hospital|\p{Lu})|[,.])|(?:is|was) (?:now |already )?(?:back |recovering )?at home\b|(?:is|was|are|were|['’]s) (?:now )?(?:out of (?:the )?hospital|(?:back )?home (?:from the hospital|after))|(?:[Hh]ospitals?|[Cc]enter|treated|hurt|shot|injur(?:y|ies|ed)|wound(?:s|ed))\b[^.;]{0,60}? (?:has|have|had) (?:since |now )?been (?:released|discharged)(?=[,.]| and\b| but\b))`,
  ].join('|'),
  'gu',
);

/** `CONDITION` finds nothing without one of these. */
export const CONDITION_ANCHOR =
  /condition|stable|serious|critical|upgraded|downgraded|improved|elevated|changed|lowered|raised|released|discharged|home|out of/;

/**
 * "critically injured", "minor injuries", "wounds that are not life-threatening", "fighting for his life": group 1 is the
 * adverb or adjective, 2 a negation, 3 what tells that somebody is awake.
 */
export const HOW_BADLY_HURT =
  /\b(critical(?:ly)?|serious(?:ly)?|gravely|minor|superficial|non-?critical) (?:(?!bodily)[a-z-]+ )?(?:injured|wounded|hurt|injur(?:y|ies)|wounds?)\b|\b((?:non[- ]?|(?:not|neither|no|none|[a-z]{2,6}n['’]t)(?: (?!but\b)[a-z'’-]{1,16}){0,9} )?)life[- ]?threatening\b|\b(?:fighting for (?:his|her|their) li(?:fe|ves)|clinging to life|on life support|in a coma|brain[- ]dead)\b|\b(?:is|['’]s|remains) (?:now |also )?(?:(?:alert|awake|conscious) and (?:talking|breathing|alert|conscious|speaking|responsive|walking))\b/gi;

/** `HOW_BADLY_HURT` finds nothing without one of these. */
export const HURT_ANCHOR =
  /critical|serious|gravely|minor|superficial|threatening|fighting|clinging|life support|coma|brain|alert|awake|conscious/i;

/** Told by family and friends: nobody who is critical is so. */
export const DOING_WELL =
  /\b(?:is|are|['’]s|said to be|reported to be) (?:now |already )?doing (?:very |much |really )?(?:well|better|fine|okay|ok|good|great)\b(?! in\b)/gi;
/** `DOING_WELL` finds nothing without. */
export const DOING_ANCHOR = /doing/i;
export const WELL: readonly number[] = [0, 1, 2];

/** Says that somebody lives, and no more. */
export const EXPECTED_TO_LIVE =
  /\b(?:expected to (?:survive|live|recover|pull through|make a full recovery|be (?:ok|okay|fine|all right)\b)|(?:is|was|still|continues|continued) (?:to recover|recovering|in surgery|undergoing surgery|being treated (?:at|for|in)|hospitali[sz]ed))\b/gi;
export const ANY_GRADE: readonly number[] = [0, 1, 2, 3, THREAT, 4];

/**
 * Grades that such words may stand for: a wound that threatens no life may still be called serious, and somebody with a
 * serious one be called stable.
 */
export function gradesOfWound(
  words: string,
  adverb: string | undefined,
  negation: string | undefined,
): readonly number[] {
  if (adverb !== undefined)
    return BY_ADVERB.find(([start]) => adverb.toLowerCase().startsWith(start))?.[1] ?? [2, 3, THREAT, 4];
  if (negation) return [0, 1, 2, 3];
  return /\b(?:alert|awake|conscious) and\b/i.test(words) ? [0, 1, 2, 3, THREAT] : [THREAT, 4];
}

const BY_ADVERB: readonly (readonly [string, readonly number[]])[] = [
  ['crit', [4]],
  ['grave', [4]],
  ['minor', [0, 1]],
  ['superficial', [0, 1]],
  ['non', [0, 1, 2, 3]],
];

/** Up to the words on the condition: it is told of the time of writing, or of the time when somebody was taken there. */
export const TOLD_OF_NOW =
  /\b(?:now|is|are|remains?|as of|still|upgraded|updated|downgraded|improved|since|later)\b|\bhas been\b|['’]s (?:now|in)\b/;
export const TOLD_OF_THEN =
  /\b(?:initially|originally|at first|earlier|previously|was|were|rushed|taken|transported|airlifted|flown|arrived|last listed)\b/;
