/**
 * Words of crime and court reports: weapons by type, offences by kind and degree, and what is told of suspects. Own
 * tables; degrees and kinds of homicide as US and UK law name them.
 */

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
      { type: 'revolver', pattern: /\b(?:[\w-]+ )?revolvers?\b/giu },
      { type: 'derringer', pattern: /\b(?:[\w-]+ )?derringers?(?: pistols?)?\b/giu },
      { type: 'semiautomatic', pattern: /\bsemi-?automatic (?:pistol|handgun)s?\b/giu },
    ],
  },
  {
    isAlone: false,
    types: [
      { type: 'rifle', pattern: /\b(?:[\w-]+ )?rifles?\b/giu },
      { type: 'shotgun', pattern: /\b(?:[\w-]+ )?shotguns?\b/giu },
    ],
  },
  {
    isAlone: false,
    types: [
      { type: 'knife', pattern: /\b(?:[\w-]+ )?kni(?:fe|ves)\b/giu },
      { type: 'machete', pattern: /\bmachetes?\b/giu },
      { type: 'axe', pattern: /\b(?:axe?s?|hatchets?)\b/giu },
      { type: 'hammer', pattern: /\b(?:sledge)?hammers?\b/giu },
    ],
  },
];

/** An offence of a charge: attempt, degree, kind. Bounded: at most three qualifiers. */
export const OFFENCE =
  /\b(attempted |conspiracy to commit )?((?:(?:aggravated|capital|felony|premeditated|criminal|reckless|negligent|vehicular|involuntary|voluntary|(?:first|second|third|fourth)[- ]degree) ){0,3})(murder|homicide|manslaughter|assault|robbery|burglary|kidnapping|rape|arson)\b(?: in the (first|second|third|fourth) degree)?/giu;

/** Offences that are one family: a charge in it may be raised or lowered. */
export const HOMICIDES: ReadonlySet<string> = new Set(['murder', 'homicide', 'manslaughter']);

/** A sentence that tells of charges or their outcome. */
export const CHARGING =
  /\b(?:charged?|charges|charging|indicted|convicted|guilty|accused|facing|faces|booked|sentenced|arraigned)\b/iu;

/** What may stand between the charge and the offence: prepositions, counts, other offences; never "as". */
export const CHARGE_LINK = /\b(?:with|to|of|for|on|facing|faces|including|and|counts?)\b[^.;]{0,60}$/iu;

/** Nobody is caught yet. */
export const NOBODY_CAUGHT: readonly RegExp[] = [
  /\bno arrests?\b/iu,
  /\bno (?:one|suspects?) (?:has|have|had) (?:yet )?been (?:arrested|charged|detained|taken into custody)\b/iu,
  /\b(?:nobody|no one|no suspects?) (?:is|was|are|were) in custody\b/iu,
  /\b(?:have|has|had) not (?:yet )?(?:made|announced) (?:an|any) arrests?\b/iu,
];

/** Somebody is looked for. */
export const SOUGHT: readonly RegExp[] = [
  /\b(?:searching|looking|hunting) for (?:the |a |an )?(?:[\w-]+ ){0,2}(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|killers?|robbers?|culprits?)\b/iu,
  /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|killers?) (?:remains?|remained|is|are|was|were) (?:still )?at large\b/iu,
  /\b(?:looking|searching) for (?:him|her|them)\b/iu,
  /\bwho the (?:shooter|gunman|attacker|suspect|killer|robber)s? (?:is|are|was|were|might be|may be|could be)\b/iu,
  /\b(?:shooters?|gunm[ae]n|suspects?|attackers?) (?:has|have|had) not been (?:identified|named|found)\b/iu,
];

/** Somebody is caught. */
export const CAUGHT: readonly RegExp[] = [
  /\bturn(?:ed|s) (?:himself|herself|themselves) in\b/iu,
  /\bsurrendered (?:to|on)\b/iu,
  /\b(?:was|were|been|is|are) (?:arrested|apprehended|captured|taken into custody|detained)\b/iu,
  /\b(?:made|announced|announce) an arrest\b/iu,
  /\b(?:arrested|apprehended|captured) (?:a|an|the|\d)\b/iu,
];

/** Somebody is questioned, not charged; the noun says who. */
export const QUESTIONED =
  /\b(?:question(?:ed|ing|s)?|interview(?:ed|ing)) (?:the |a |her |his )(?:\S{1,12} ){0,1}?(mother|father|parents|boyfriend|girlfriend|husband|wife|grandmother|grandfather|stepfather|stepmother|driver|suspect|babysitter|teacher|landlord|roommate|owner)\b(?!['’]s)/iu;

export const CHARGED_ROLE =
  /\b(?:charged|arrested) (?:the |a |her |his )(?:\S{1,12} ){0,1}?(mother|father|parents|boyfriend|girlfriend|husband|wife|grandmother|grandfather|stepfather|stepmother|driver|suspect|babysitter|teacher|landlord|roommate|owner)\b(?!['’]s)|\b(mother|father|boyfriend|girlfriend|husband|wife|grandmother|grandfather|stepfather|stepmother|driver|suspect|babysitter|teacher|landlord|roommate|owner)\b(?: \S{1,12}){0,3} (?:was|is|has been|were) (?:charged|arrested)\b/iu;
