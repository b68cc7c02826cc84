/**
 * Words of crime and court reports: weapons by type, offences by kind and degree, and what is told of suspects. Own
 * tables; degrees and kinds of homicide as US and UK law name them.
 */
import { CAPTURED } from './state-words.ts';

/** Any gun, where its type is not told. */
export const ANY_GUN = /\b(?:guns?|handguns?|firearms?|pistols?)\b/gi;
/** A gun told more exactly than that. */
export const CERTAIN_GUN =
  /\b(?:(?:\.\d\d|9 ?mm|9-millimeter|AR-15|AK-47)[ -]?(?:caliber )?(?:[a-z-]+ ){0,2}?(?:handgun|pistol|rifle|revolver|gun)|revolver|derringer|shotgun|semi-?automatic (?:handgun|pistol|rifle)|assault rifle)\b/gi;

export interface WeaponFamily {
  /** Exclude each other: a pistol is a revolver or a semiautomatic, never both. */
  readonly types: readonly { readonly type: string; readonly pattern: RegExp }[];
  /** A story has one of them as a rule; of others there may be several, and the sentences must say the same. */
  readonly isAlone: boolean;
}

export const WEAPON_FAMILIES: readonly WeaponFamily[] = [
  {
    isAlone: true,
    types: [
      { type: 'revolver', pattern: /\brevolvers?\b/gi },
      { type: 'derringer', pattern: /\bderringers?(?: pistols?)?\b/gi },
      { type: 'semiautomatic', pattern: /\bsemi-?automatic (?:pistol|handgun)s?\b/gi },
    ],
  },
  {
    isAlone: false,
    types: [
      { type: 'rifle', pattern: /\brifles?\b/gi },
      { type: 'shotgun', pattern: /\bshotguns?\b/gi },
    ],
  },
  {
    isAlone: false,
    types: [
      { type: 'knife', pattern: /\bkni(?:fe|ves)\b/gi },
      { type: 'machete', pattern: /\bmachetes?\b/gi },
      { type: 'axe', pattern: /\b(?:axe?s?|hatchets?)\b/gi },
      { type: 'hammer', pattern: /\b(?:sledge)?hammers?\b/gi },
    ],
  },
];

/** An offence of a charge: attempt, degree, kind. Bounded: at most three qualifiers. */
export const OFFENCE =
  /\b(attempted |conspiracy to commit )?((?:(?:aggravated|capital|felony|premeditated|criminal|reckless|negligent|vehicular|involuntary|voluntary|(?:first|second|third|fourth)[- ]degree)[ -]){0,3})(murder|homicide|manslaughter|assault|robbery|burglary|kidnapping|rape|arson)\b(?: in the (first|second|third|fourth) degree)?/gi;

/** An offence of which nobody has died, or nobody yet. Groups: none. Bounded: at most four qualifiers. */
export const ASSAULT =
  /\b(?:(?:aggravated|simple|felonious|misdemeanor|reckless|criminal|(?:first|second|third|fourth|1st|2nd|3rd)[- ]degree) ){0,2}(?:assault|battery|endangerment|wanton endangerment|(?:reckless )?endangering|child (?:neglect|abuse|endangerment|endangering)|malicious wounding|reckless conduct)\b(?! rifle)/gi;

/** Any homicide or assault of the two above: most sentences on charges are of other offences, or name none. */
export const ANY_OFFENCE =
  /murder|homicide|manslaughter|assault|battery|endanger|child (?:neglect|abuse)|malicious wounding|reckless conduct/i;

/** Before an offence, that a charge is only thought of, or of another. */
export const CHARGE_TO_COME =
  /\b(?:could|may|might|would|should|if|whether|possible|potential|consider\w*|decide|expected to|not|n['’]t|without|instead of|rather than|from|conspiracy to|accessory\b[^.;]{0,20}|previous\w*|initial\w*|original\w*|faced|reduced)\b[^.;]{0,60}$/i;

/** Offences that are one family: a charge in it may be raised or lowered. */
export const HOMICIDES: ReadonlySet<string> = new Set(['murder', 'homicide', 'manslaughter']);

/** A sentence that tells of charges or their outcome. */
export const CHARGING =
  /\b(?:charged?|charges|charging|indicted|convicted|guilty|accused|facing|faces|booked|sentenced|arraigned|suspicion)\b/iu;

/** What may stand between the charge and the offence: prepositions, counts, other offences; never "as". */
export const CHARGE_LINK = /\b(?:with|to|of|for|on|facing|faces|including|and|counts?)\b[^.;]{0,60}$/iu;

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** Nobody is caught yet. */
export const NOBODY_CAUGHT = anyOf(
  /\bno arrests?\b/,
  /\bno (?:one|suspects?) (?:has|have|had) (?:yet )?been (?:arrested|charged|detained|taken into custody)\b/,
  /\b(?:nobody|no one|no suspects?) (?:is|was|are|were) in custody\b/,
  /\b(?:have|has|had) not (?:yet )?(?:made|announced) (?:an|any) arrests?\b/,
);

/** Who did it is not known, or not told; that somebody is looked for is a state of the case (details/numbers/read-states). */
export const SOUGHT = anyOf(
  /\b(?:looking|searching) for (?:him|her|them)\b/,
  /\bwho the (?:shooter|gunman|attacker|suspect|killer|robber)s? (?:is|are|was|were|might be|may be|could be)\b/,
  /\b(?:shooters?|gunm[ae]n|suspects?|attackers?) (?:has|have|had) not been (?:identified|named|found)\b/,
);

/** Somebody is caught. */
export const CAUGHT = anyOf(
  /\bturn(?:ed|s) (?:himself|herself|themselves) in\b/,
  /\bsurrendered (?:to|on)\b/,
  new RegExp(`\\b(?:was|were|been|is|are) (?:arrested|apprehended|${CAPTURED}|taken into custody|detained)\\b`),
  /\b(?:made|announced|announce) an arrest\b/,
  /\b(?:arrested|apprehended|captured) (?:a|an|the|\d)\b/,
);

/** Nobody is charged yet. "No charges were filed" may be of a case long closed. */
export const UNCHARGED = anyOf(
  /\bno (?:formal |criminal |immediate )?charges (?:have|had) (?:yet )?been (?:filed|announced|brought|made)\b/,
  /\bcharges (?:have|had) not (?:yet )?been (?:filed|announced|brought)\b/,
  /\b(?:has|have|had) not (?:yet )?been (?:formally )?charged\b/,
  /\b(?:has|have) yet to be (?:formally )?charged\b/,
  /\bcharges (?:are|remain) (?:still )?pending\b/,
  /\bcharges (?:could|may|might|can) (?:still )?(?:be (?:filed|brought|made)|follow|come)\b/,
  /\b(?:whether|if) (?:any |criminal |formal )?charges (?:will|would|should|could|are to|may) be (?:filed|brought|made)\b/,
  /\b(?:whether|if) to (?:file|bring|press) (?:any |criminal |formal )?charges\b/,
  /\b(?:whether|if) (?:anyone|he|she|they|the \w+) (?:will|would|should|could|may) (?:be charged|face (?:any |criminal )?charges)\b/,
  /\b(?:no one|nobody) (?:has|had|was|is) (?:yet )?(?:been )?charged\b/,
  /\b(?:possible|potential) charges\b/,
  /\bcharges (?:\w+ )?(?:we|they|police|prosecutors) (?:may|might|could) be looking at\b/,
  /\bno (?:criminal )?charges (?:[a-z]+ ){1,4}(?:have|had) (?:yet )?been (?:filed|announced|brought|made)\b/,
  /\bno (?:criminal )?charges (?:are|were) (?:currently )?(?:expected|planned|anticipated|being filed)\b/,
  /\b(?:will|would|do|does) not (?:be )?(?:fac(?:e|ing)|fil(?:e|ing)|bring(?:ing)?|expect) (?:any )?(?:criminal )?charges\b/,
  /\b(?:has|have|had)n['’]t (?:yet )?been (?:formally )?charged\b/,
  /\b(?:police|prosecutors|authorities|officials) (?:have|had) not (?:yet )?charged\b(?![^.;]{0,60}\bwith\b)/,
  /\b(?:could|may|might) (?:still )?(?:be facing|face) (?:criminal |possible |serious )?charges\b/,
  /\b(?:unknown|unclear|not clear|not known) (?:if|whether) [^.;]{0,60}\b(?:face (?:any |criminal )?charges|be charged)\b/,
  /\bif any,? (?:criminal )?charges\b/,
  /\bif there will be (?:any )?(?:criminal )?charges\b/,
  /\b(?:no one|nobody|no suspects?) (?:has|had|have) been (?:arrested or )?charged\b/,
  // "charges against the driver were still pending on Monday"
  /\b(?<!\b(?:additional|other|more|further) )charges against [^.;,]{1,40} (?:(?:are|remain) (?:still )?pending|were still pending)\b/,
  /\bcharges (?:were|are) still pending\b/,
  // After "no arrests were made and" it is asked whether anyone is caught.
  /(?<!\barrests (?:\w+ ){0,4}and )\bno (?:formal |criminal )?charges (?:were |have been )?filed (?:at this time|yet|so far|as of|against anyone)\b/,
  /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:filed|brought|announced|pressed) (?:any )?(?:formal |criminal )?charges\b/,
  /\b(?:could|may|might) (?:still )?(?:file|bring|press|face|be facing|result in|lead to) (?:an? |any )?(?:[a-z-]+ ){0,3}?charges?\b/,
  /\bcould (?:still )?be (?:facing|charged)\b/,
  /\b(?:is|are|was|were) (?:also )?expected to (?:be (?:formally )?(?:charged|indicted)|face (?:[a-z-]+ ){0,3}?charges?|file (?:[a-z-]+ ){0,2}?charges?)\b/,
  /\bwill (?:likely |probably )?be (?:formally )?(?:charged|indicted)\b/,
  /\b(?:will|plans? to|intends? to|planned to|going to) (?:be )?(?:pursu|seek|fil|recommend|ask for|request)(?:e|ing)? (?:[a-z-]+ ){0,3}?charges?\b/,
  /\b(?:decid(?:e|ed|ing)|determin(?:e|ed|ing)) (?:if|whether) [^.;]{0,60}\b(?:charged|charges)\b/,
  /\b(?:reviewing|review) [^.;]{0,40}\bcharging decision\b/,
  /\bnot (?:being|yet|been|yet been) charged\b/,
  /\bnot facing (?:any )?(?:criminal )?charges\b/,
  /(?<!\b(?:additional|other|more|further|upgraded) )\bcharges? (?:(?:are|is|were) )?(?:possible|likely|unlikely|expected|considered|anticipated|forthcoming|being considered|under review)\b/,
  /\b(?:pending|await(?:s|ing)?|weigh(?:s|ing)?|consider(?:s|ing)?|mull(?:s|ing)?|review(?:s|ing)?) (?:(?:possible|potential|any|formal|criminal|felony|the|filing|what) ){0,3}charges?\b/,
  /\bno charges? (?:yet|so far|for|against|likely)\b/,
  /\b(?:decid|determin)(?:es?|ing) (?:on |about )?(?:(?:possible|any|the|what|which) ){0,2}charges\b/,
  /\bcharges (?:to be|will be|are to be) (?:filed|determined|decided|announced|brought|presented)\b/,
);

/** Somebody is. */
export const CHARGED = anyOf(
  /\b(?:has|have|had) been (?:formally )?charged with\b/,
  /\b(?:was|were|is|are) (?:also |later |formally )?charged with\b/,
  /\bcharged (?:him|her|them) with\b/,
  /\b(?:faces|is facing|are facing|now faces) (?:[a-z-]+ ){0,4}?(?:charges?|counts? of)\b/,
  /\b(?:have|has|had) charged (?:a|an|the|\d{1,2}-year-old)\b/,
  /\b(?:was|were|has been|have been|is|are) (?:also |later |formally |officially )?(?:charged|indicted)(?: (?:on )?\w+day)?(?: \w+)? (?:with|in|on|as)\b/,
  /\b(?:police|prosecutors|investigators|authorities|officers|deputies) (?:have )?(?:formally )?charged (?:[A-Z]\w+|the \w+,)/,
  /\b(?:was|were|has been|have been) (?:(?:also|later|formally) )?(?:arraigned|indicted)\b/,
  /\b(?:have|has) (?:formally )?filed (?:[a-z-]+ ){0,3}?charges\b/,
);

/** Right before it, where nobody is, or not now. */
export const NOT_TOLD =
  /\b(?:no|not|nobody|never|until|before|if|when|whether|could|would|should|will|may|victim|previously|once)\b[^.;]*$/i;
