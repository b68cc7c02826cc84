/**
 * How early reports tell that a case is open, or that it looks like an accident. Own patterns after press usage. Bounded: no
 * part repeats more than a few words.
 */

/** Stems of which a sentence has one, for `INVESTIGATED` to find anything: a new pattern's belong here too. */
export const OPEN_STEMS =
  'investig question interview accid accident suicid homicid interest determin prosecutor attornei pursu intent intention justifi foul self-defens self-inflict'.split(
    ' ',
  );

const WHO =
  '(?:police|detectives|deputies|officers|authorities|officials|investigators|troopers|prosecutors|agents|department|office|bureau|FBI|sheriff)';

export const INVESTIGATED = new RegExp(
  [
    '\\bunder (?:active |criminal )?investigation\\b',
    '\\b(?:is|are|was|were|being|still|remains?) (?:still |also |now |currently |actively |being )*investigat(?:ed|ing)\\b',
    '\\bcontinu(?:es?|ed|ing) (?:to investigate|(?:its|their|the|his) investigation)\\b',
    // The words that make it a promise: "will say no more until the investigation is complete".
    '\\buntil (?:the|its|their|an|that) investigation is (?:complete|over|finished)\\b',
    '\\binvestigations? (?:(?:into|of) [^.;]{3,60} )?(?:is|are|was|were|has|have|remains?|continues?|continued|began|begins)(?: (?:still|been|now|not|going))* (?:ongoing|on-going|under ?way|begun|launched|continuing|active|open|opened|to|in (?:its|the) (?:early|preliminary))\\b',
    `\\b${WHO} (?:said they |say they )?(?:have )?(?:began|begun|opened|launched|started) (?:an? )?(?:[a-z]+ )?investigation\\b`,
    '\\binvestigators? (?:are|were|continue|continued) (?:still )?(?:to )?(?:work(?:ing)?|try(?:ing)?|look(?:ing)?|search(?:ing)?|seek(?:ing)?|ask(?:ing)?|interview(?:ing)?|determin(?:e|ing)|piec(?:e|ing))\\b',
    '\\b(?:is|are|was|were) (?:still )?(?:being )?(?:questioned|interviewed)\\b',
    `\\b${WHO} (?:are|were|is) (?:still )?(?:questioning|interviewing)\\b`,
    '\\b(?:question(?:ed|ing|s)?|interview(?:ed|ing)) (?:the|a|her|his) (?:\\S{1,12} )?(?:mother|father|parents|boyfriend|girlfriend|husband|wife|grand(?:mother|father)|step(?:mother|father)|driver|suspect|babysitter|teacher|landlord|roommate|owner)\\b',
    `\\b${WHO} (?:(?:still|also|now) )?investigat(?:e|es|ing)\\b`,
    '\\b(?:whether|if) [^.;]{0,60}?\\b(?:suicide|homicide|self-inflicted|foul play|accident(?:al(?:ly)?)?|intentional(?:ly)?|self-defen[cs]e|justified)\\b',
    '\\bpersons? of interest\\b',
    '\\b(?:try|trying|work|working|hop(?:e|ing)) to (?:\\w+ )?determine (?:how|what|why|who|whether|if)\\b',
    // Before prosecutors, who have not decided.
    "\\b(?:turned|handed|forwarded|sent|presented|referred|submitted|given) (?:over )?to (?:the |a )?(?:[\\w’'-]+ ){0,4}?(?:prosecutors?|attorney)\\b",
    "\\b(?:prosecutors?|attorney)(?:['’]s? office)? (?:is|are|will|would) (?:be |also |now ){0,2}(?:review|decid|determin|consider)(?:e|ing)?\\b",
    '\\b(?:pursuing|pursue) (?:an? )?(?:[\\w-]+ ){0,3}?(?:violation|indictment|warrant)s? (?:against|for)\\b',
    '\\b(?:ruled|deemed|called|termed|was|were|is|be|an|a tragic|apparent|apparently|as|possible) (?:an? )?(?:tragic )?accident(?:al|ally)?\\b(?: (?:shot|shooting|discharge|death|killed|fired|wounded|injured|struck)\\b)?',
  ].join('|'),
  'i',
);

/** Of what somebody is accused: who is arrested for it, or wanted on a warrant, will be charged with it. */
export const TELLS_REASON =
  /\b(?:charg(?:e|es|ed|ing)|counts?|indicted|plead(?:s|ed)?|pled|guilty|convicted|sentenced|arraigned|bond|bail|suspicion of|warrants?|arrested for|booked)\b/i;

/** Somebody is accused, in whatever words. */
export const ACCUSAL =
  /\b(?:charged|charges|indicted|pleaded|pleads?|pled|guilty|convicted(?! (?:felon|sex|drug))|sentenced|arraigned|arrested|custody)\b/i;
