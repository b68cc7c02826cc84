/**
 * Questions on an event that reports answer in so many words, each with the answers and the words for them. Answers
 * exclude each other. Own patterns after press usage; they need a cue (passage-words).
 */

export interface CircumstanceAnswer {
  /** For grouping and export. */
  readonly value: string;
  readonly pattern: RegExp;
  /** Not known yet: whatever is told later may follow. */
  readonly isOpen?: true;
  /** The words themselves deny or ask; of all others, a denial before them takes them back. */
  readonly isDenial?: true;
}

export interface Circumstance {
  /** Key of the message. */
  readonly question: string;
  readonly answers: readonly CircumstanceAnswer[];
}

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

export const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    question: 'wasAccident',
    answers: [
      {
        value: 'accident',
        pattern: anyOf(
          /\baccidental (?:shooting|discharge|death|drowning|fire)\b/,
          /\baccidentally (?:shot|fired|discharged|killed|set|shooting)\b/,
          /\b(?:was|is|as) an? (?:\w+ )?accident\b/,
          /\b(?:was|were|is|as|appears|ruled|believed) (?:to (?:be|have been) )?(?:accidental|unintentional)\b/,
          /\b(?:went off|fired|shot|discharged|shooting) (?:\w+ ){0,3}?(?:accidentally|by accident|unintentionally)\b/,
          /\bapparent accident\b/,
        ),
      },
      {
        value: 'open',
        isOpen: true,
        isDenial: true,
        pattern:
          /\b(?:whether|if) (?!to\b)[^.;,]{0,50}?\b(?:accident(?:al(?:ly)?)?|intentional(?:ly)?|on purpose|deliberate(?:ly)?)\b(?! (?:shot|killed|fired|shooting|discharged))/gi,
      },
      {
        value: 'deliberate',
        isDenial: true,
        pattern: anyOf(
          /\b(?:was|were|is) (?:not|n['’]t) (?:an )?accident(?:al)?\b/,
          /\bno accident\b/,
          /\b(?:he|she|they|who|suspect|man|woman|driver) intentionally (?:shot|fired|set|killed|drove|rammed|struck)\b/,
        ),
      },
    ],
  },
  {
    question: 'pleadedGuilty',
    answers: [
      { value: 'not guilty', isDenial: true, pattern: /\b(?:pleaded|pled|pleads|plea of) (?:\w+ )?not guilty\b/gi },
      { value: 'guilty', pattern: /\b(?:pleaded|pled|pleads|plea of) (?!not)(?:\w+ )?guilty\b|\bguilty plea\b/gi },
    ],
  },
];

/** Before words that then tell nothing: "does not believe it was an accident", "a possible accident". */
export const TAKEN_BACK =
  /\b(?:not|n['’]t|never|no|if|whether|unless|until|might|could|would|may|possibl[ey]|possibility|unclear|unknown)\b[^.;,]{0,40}$/i;
