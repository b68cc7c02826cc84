/**
 * How early reports tell that a case is open, or that it looks like an accident. Own patterns after press usage; all hold a
 * form of "investigate", "question", "interview" or "accident".
 */

const WHO =
  '(?:police|detectives|deputies|officers|authorities|officials|investigators|troopers|prosecutors|agents|department|office|bureau|FBI|sheriff)';

export const INVESTIGATED = new RegExp(
  [
    '\\bunder (?:active |criminal )?investigation\\b',
    '\\b(?:is|are|was|were|being|still|remains?) (?:still |also |now |currently |actively |being )*investigat(?:ed|ing)\\b',
    '\\bcontinu(?:es?|ed|ing) (?:to investigate|(?:its|their|the|his) investigation)\\b',
    '\\binvestigations? (?:(?:into|of) [^.;]{3,60} )?(?:is|are|was|were|has|have|remains?|continues?|continued|began|begins)(?: (?:still|been|now|not|going))* (?:ongoing|on-going|under ?way|begun|launched|continuing|active|open|opened|complete|to|in (?:its|the) (?:early|preliminary))\\b',
    `\\b${WHO} (?:said they |say they )?(?:have )?(?:began|begun|opened|launched|started) (?:an? )?(?:[a-z]+ )?investigation\\b`,
    '\\binvestigators? (?:are|were|continue|continued) (?:still )?(?:to )?(?:work(?:ing)?|try(?:ing)?|look(?:ing)?|search(?:ing)?|seek(?:ing)?|ask(?:ing)?|interview(?:ing)?|determin(?:e|ing)|piec(?:e|ing))\\b',
    '\\b(?:is|are|was|were) (?:still )?(?:being )?(?:questioned|interviewed)\\b',
    `\\b${WHO} (?:are|were|is) (?:still )?(?:questioning|interviewing)\\b`,
    '\\b(?:question(?:ed|ing|s)?|interview(?:ed|ing)) (?:the|a|her|his) (?:\\S{1,12} )?(?:mother|father|parents|boyfriend|girlfriend|husband|wife|grand(?:mother|father)|step(?:mother|father)|driver|suspect|babysitter|teacher|landlord|roommate|owner)\\b',
    '\\b(?:ruled|deemed|called|termed|was|were|is|be|an|a tragic|apparent|apparently|as|possible) (?:an? )?(?:tragic )?accident(?:al|ally)?\\b',
  ].join('|'),
  'i',
);

/** Somebody is accused, in whatever words. */
export const ACCUSAL =
  /\b(?:charged|charges|indicted|pleaded|pleads?|pled|guilty|convicted|sentenced|arraigned|arrested|custody)\b/i;
