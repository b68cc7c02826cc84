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
  readonly kind: 'name' | 'number' | 'title';
  /** Sentences with these words are read; those on circumstances where absent. */
  readonly cue?: 'circumstance' | 'relation';
  /** True of what was so from the beginning: another answer later is no news, but a difference. */
  readonly isFixed?: true;
  /** Asked only where the earlier report calls it open. */
  readonly isOpenFirst?: true;
  /** Every answer has one of these words: what has none is not read further. */
  readonly anchor: RegExp;
  readonly answers: readonly CircumstanceAnswer[];
}

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** Those who come because they were called, and those who were there. */
const OFFICIALS =
  '(?:police|officers?|deput(?:y|ies)|authorities|troopers?|detectives|investigators|firefighters?|paramedics?|crews?|responders|rescuers)';
const OTHERS =
  '(?:family members?|relatives?|(?:grand|step)?(?:mother|father|son|daughter)|mom|dad|parents|wife|husband|girlfriend|boyfriend|brother|sister|uncle|aunt|cousin|nephew|niece|neighbou?rs?|co-?workers?|colleagues?|friends?|room-?mates?|landlord|landlady|employees?|passers?-?by|passersby|hikers?|joggers?|runners?|motorists?|drivers?|residents?|janitor|maid|housekeeper|fisherm[ae]n|hunters?|owners?|managers?|workers?|walkers?|campers?|kayakers?|boaters?|tourists?|teenagers|boys|girls|children|caretaker)';
const DEAD = '(?:bod(?:y|ies)|remains|corpses?|dead|deceased|lifeless|slain|unresponsive)';
const WORD = '[^\\s;]+';

/** "NEIGHBOURS found the body", "found dead by a neighbour"; `not`: whoever stands between them is the finder. */
const finding = (who: string, not: string): RegExp =>
  new RegExp(
    [
      `\\b${who}(?: (?!(?:${not}|was|were|been|said|told)\\b)${WORD}){0,22}?(?: (?:the |a )?[\\w.]+ said,(?: \\w+){0,3})? (?:found|discovered|stumbled (?:up)?on|came (?:across|upon)) (?!dead\\b|deceased\\b)(?:(?!(?:near|beside|by|next|from|with|to|that)\\b)${WORD} ){0,7}?${DEAD}\\b`,
      `\\b${who} (?:${WORD} )?(?:made|makes) the (?:\\w+ )?discovery\\b`,
      `(?:\\b${DEAD}\\b(?: ${WORD}){0,20}? (?:was|were|been) (?:found|discovered)|\\b(?:found|discovered) (?:shot |stabbed |beaten )?${DEAD})(?: ${WORD}){0,8}? by (?:${WORD} ){0,3}?${who}\\b`,
    ].join('|'),
    'gi',
  );

const GUN = '(?:gun|rifle|pistol|handgun|shotgun|weapon|firearm|revolver)';
const OWN = '(?:his|her|their|an?|the|what)';
/** What somebody was doing with the gun when it went off. */
const handling = (verbs: string): RegExp => new RegExp(`\\b(?:${verbs}) ${OWN}(?: [\\w'’-]+){0,4} ${GUN}s?\\b`, 'gi');
/** Where the gun was kept, or carried. */
const keptIn = (places: string): RegExp =>
  new RegExp(
    `\\b${GUN}(?: \\w+){0,5}? (?:in|from|inside|under|on|out of|underneath|beneath|on top of|atop|behind) (?:his|her|an?|the|their|\\w+['’]s)(?: [\\w'’-]+){0,2}? (?:${places})\\b`,
    'gi',
  );
const PLACES_OF_GUNS =
  'pockets?|waistband|backpack,book ?bag|purse,handbag|drawer|nightstand,night stand|dresser|closet|mattress,bed|couch,sofa|glove box,glove compartment,console|desk|safe|pillow|refrigerator|shelf|locker';

/** What a party is given for, or that a whole street gives it. */
const OCCASIONS =
  "birthday|graduation|block,street|going[- ]away,farewell,goodbye|halloween|christmas,holiday|new year['’]s(?: eve)?|engagement|wedding|anniversary|retirement|bachelor,bachelorette";

export const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    question: 'wasAccident',
    kind: 'name',
    anchor: /accident|intention|deliberate|purpose/i,
    answers: [
      {
        value: 'accident',
        pattern: anyOf(
          /\baccidental (?:shooting|discharge|death|drowning|fire)\b/,
          /\baccidentally (?:shot|fired|discharged|killed|set|shooting)\b/,
          /\b(?:was|is|as) an? (?:\w+ )?accident\b/,
          /\b(?:was|were|is|as|appears|ruled|believed) (?:to (?:be|have been) )?(?:accidental|unintentional)\b/,
          /\b(?:went off|fired|shot|discharged|shooting) (?:\w+ ){0,3}?(?:accidentally|by accident|unintentionally)\b/,
          /\b(?:apparent|tragic|terrible|horrible|freak|hunting) accident\b/,
          /\b(?:appears?|appeared|believed|determined|deemed) (?:to (?:be|have been) )?(?:an? )?(?:\w+ )?(?:accident|accidental)\b/,
          /\baccidentally (?:pulled the trigger|went off|stabbed|hit|struck|wounded|injured)\b/,
          /\bclearly an accident\b/,
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
    kind: 'name',
    anchor: /guilty/i,
    answers: [
      { value: 'not guilty', isDenial: true, pattern: /\b(?:pleaded|pled|pleads|plea of) (?:\w+ )?not guilty\b/gi },
      { value: 'guilty', pattern: /\b(?:pleaded|pled|pleads|plea of) (?!not)(?:\w+ )?guilty\b|\bguilty plea\b/gi },
    ],
  },
  {
    question: 'whoFound',
    kind: 'name',
    isFixed: true,
    anchor: /\b(?:found|discover(?:ed|y)|stumbled|came (?:across|upon))\b/i,
    answers: [
      { value: 'officials', pattern: finding(OFFICIALS, OTHERS) },
      { value: 'others', pattern: finding(OTHERS, OFFICIALS) },
    ],
  },
  {
    question: 'howWentOff',
    kind: 'name',
    isFixed: true,
    anchor: /\b(?:cleaning|(?:un)?loading|hunting|targets?)\b/i,
    answers: [
      { value: 'cleaning', pattern: handling('cleaning') },
      { value: 'loading', pattern: handling('loading|unloading') },
      { value: 'hunting', pattern: /\b(?:while|was|were|been|out) hunting\b/gi },
      { value: 'target practice', pattern: /\btarget (?:practice|shooting)\b|\bshooting at targets\b/gi },
    ],
  },
  {
    question: 'whereGun',
    kind: 'name',
    isFixed: true,
    anchor: new RegExp(`\\b${GUN}\\b`, 'i'),
    answers: PLACES_OF_GUNS.split('|').map((places) => ({
      value: places.split(',')[0] ?? places,
      pattern: keptIn(places.replaceAll(',', '|')),
    })),
  },
  {
    question: 'whatParty',
    kind: 'name',
    isFixed: true,
    anchor: /\bpart(?:y|ies)\b/i,
    answers: OCCASIONS.split('|').map((occasions) => ({
      value: occasions.split(',')[0] ?? occasions,
      pattern: new RegExp(`\\b(?:${occasions.replaceAll(',', '|')}) part(?:y|ies)\\b`, 'gi'),
    })),
  },
  {
    question: 'howMuchLost',
    kind: 'number',
    anchor: /destroyed|gutted|total loss|to the ground/i,
    answers: [
      {
        value: 'nearly all',
        pattern: /\b(?:nearly|almost|virtually|partly|partially|mostly|largely)(?: \w+)? (?:destroyed|gutted)\b/gi,
      },
      {
        value: 'all',
        pattern: anyOf(
          /\b(?:fire|blaze|flames|inferno|explosion|tornado)(?: that| which)? (?:completely |totally |has |had )?(?:destroyed|gutted) (?:the|an?)\b/,
          /\b(?:building|house|home|store|church|school|warehouse|factory|restaurant|barn|structure|apartment|plant|mill|hotel|shop|supermarket|museum) (?:was|is|has been|had been) (?:(?:completely|totally|entirely) )?(?:destroyed|gutted)\b/,
          /\b(?:is|was) a total loss\b/,
          /\bburned to the ground\b/,
        ),
      },
    ],
  },
];

/** Before words that then tell nothing: "does not believe it was an accident", "a possible accident". */
export const TAKEN_BACK =
  /\b(?:not|n['’]t|never|no|if|whether|unless|until|might|could|would|may|possibl[ey]|possibility|unclear|unknown)\b[^.;,]{0,40}$/i;
