/** How people leave an office: sent away, or by their own step. Own table after press usage. */

/** Past forms that say someone was sent away; "fired" needs a person as its object. */
export const DISMISSING = /\b(?:fired|fire|sacked|dismissed|ousted|axed|forced out)\b/gi;

/** Past forms that say someone went by their own step. */
export const RESIGNING = /\b(?:resigned|stepped down|stepped aside|quit)\b/gi;

/** Words that may stand between a person and the verb of what they did ("Smith, who has since resigned"). */
export const BETWEEN_SUBJECT_AND_VERB =
  /^(?:,? ?(?:who|has|had|have|since|also|then|later|abruptly|suddenly|reportedly|eventually|finally|formally|on|\p{Lu}\p{L}+day|himself|herself),?){0,5} ?$/u;

/** Words that may stand between a person and the verb of what was done to them ("Smith, whom he then fired"). */
export const BETWEEN_OBJECT_AND_VERB =
  /^(?:,? ?(?:who|whom|he|she|they|the|president|company|board|club|was|were|is|been|has|had|being|got|since|also|then|later|abruptly|reportedly|eventually|finally),?){1,5} ?$/iu;

/** Words that may stand between the verb and the person who is sent away ("fired former director Smith"). */
export const BETWEEN_VERB_AND_OBJECT =
  /^ (?:(?:his|her|its|their|the|then|former|acting|deputy|chief|national|security|adviser|director|secretary|minister|manager|coach|executive|\p{Lu}[\p{L}.'’-]*) ){0,5}$/u;

/** The step is only thought of, asked for or denied; or it is a gun that is fired. Small letters: May is a month. */
export const NOT_DONE =
  /\b(?:would|could|should|may|might|must|never|not|whether|if|urge\w*|call\w* (?:on|for)|asked|demand\w*|refus\w*|threaten\w*|den(?:y|ied|ies)|consider\w*|want\w*|shots?|gun|bullets?|rounds?|weapon)\b/u;
