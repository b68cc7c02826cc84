/**
 * Spellings that are not a difference between two quotations: contractions, abbreviations, British and American forms,
 * numbers in words. Own tables after English dictionaries and the AP style book.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((entry) => {
        const [from = '', to = ''] = entry.trim().split('=');
        return [from, to] as const;
      }),
  );

/** A whole word (lower case, straight apostrophe) → the words it stands for, separated by spaces. Empty: left out. */
export const WORD_FOLDS = pairs(`
  won't=will not | can't=can not | cannot=can not | shan't=shall not | ain't=is not | let's=let us | y'all=you all
  gonna=going to | wanna=want to | gotta=got to | kinda=kind of | sorta=sort of | 'em=them | 'cause=because | cuz=because
  alright=all right | okay=ok | o.k=ok | ok=ok | yeah=yes | til=until | till=until | thru=through | tho=though
  gen=general | sen=senator | rep=representative | gov=governor | lt=lieutenant | sgt=sergeant | capt=captain
  dr=doctor | prof=professor | rev=reverend | dept=department | vs=versus | st=saint | pres=president
  programme=program | programmes=programs | grey=gray | towards=toward | whilst=while | amongst=among | defence=defense
  offence=offense | licence=license | cheque=check | tyre=tire | tyres=tires | sceptical=skeptical | manoeuvre=maneuver
  jewellery=jewelry | mum=mom | ageing=aging | judgement=judgment | rumour=rumor | rumours=rumors | email=email | e-mail=email
  uh= | um= | er= | ah= | percent= | pct= | zero=0 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7
  eight=8 | nine=9 | ten=10 | eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15 | sixteen=16 | seventeen=17
  eighteen=18 | nineteen=19 | twenty=20 | thirty=30 | forty=40 | fifty=50 | sixty=60 | seventy=70 | eighty=80 | ninety=90
`);

/** "'s" is a verb after these, a possessive elsewhere. */
export const VERBAL_S: ReadonlySet<string> = new Set(
  'it he she that there here what who where how when everything everybody everyone nobody'.split(' '),
);

/** Endings that differ between spellings; each applies to words of six letters and more. */
export const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|able|ful|al)?$/, 'or$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ogue(s)?$/, 'og$1'],
  [/ll(ed|ing|er|ers|ation)$/, 'l$1'],
];

/** Words that make no difference where they alone are added or left out. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set('a an the and but'.split(' '));

/** Words of what everybody says on such a day: they don't tell one utterance from another. */
export const STOCK_WORDS: ReadonlySet<string> = new Set(
  `thought thoughts prayer prayers heart hearts condolence condolences sympathy sympathies family families loved ones
   victim victims tragedy tragic loss thank thanks grateful gratitude god bless investigation investigating ongoing
   active safety safe priority comment cooperate cooperating fully honor privilege serve serving time people person
   thing things know think want need say said lot good great today year years day days way going come get make
   community working work feel like really everything everyone something right sad deeply terrible horrible`.split(
    /\s+/,
  ),
);

/** Reported speech moves a verb into the past: “will” becomes “would” in a phrase woven into the outlet's sentence. */
export const BACKSHIFTS: ReadonlySet<string> = new Set(
  'will would|can could|may might|is was|are were|am was|has had|have had|do did|does did|must had'.split('|'),
);

/** Whoever says "your" to somebody's face does not say "his": two such remarks are two, however alike. */
export const SECOND_PERSON: ReadonlySet<string> = new Set('you your yours yourself yourselves'.split(' '));
export const THIRD_PERSON: ReadonlySet<string> = new Set(
  'he his him himself she her hers herself they their theirs them themselves'.split(' '),
);
