/**
 * The steps of a criminal case as titles tell them: without auxiliary verbs, in the present tense, in any case of letters.
 * Own patterns after press usage. Bounded: no part repeats more than a few words.
 */
import type { CaseStep } from './case-words.ts';

/** The first that fits is the step: what is further in a case comes first. */
export const TITLE_STEPS: readonly (readonly [CaseStep, RegExp])[] = [
  [
    'pleaded not guilty',
    /\b(?:plea(?:ds|ded)|pled|enters?) (?:['"‘“])?not guilty\b|\bden(?:ies|ied) (?:[\w-]+ ){0,3}?(?:charges?|counts?|murder|manslaughter|killing|arson|assault|rape)\b/i,
  ],
  [
    'sentenced',
    /\b(?:(?<!\bbe )sentenced|(?:gets|given|receives|handed) (?:an? )?(?:up to |at least |\d+|life|death|probation|\w+[- ]years?|\w+ months)(?: ?(?:years?|months?|to \d+|sentence|in prison|in jail))?|\w+ sentences? (?:for|in)|(?:years|months|life|time) (?:in prison|in jail|behind bars)|jailed for \w+ (?:years|months)|heads? to prison)\b/i,
  ],
  [
    'charges dropped',
    /\b(?:charges? (?:against [^,;:]{2,30} )?(?:are |were )?(?:dropped|dismissed|withdrawn|thrown out)|(?:drops?|dismiss(?:es)?) (?:all )?(?:[\w-]+ )?(?:charges?|case) against)\b/i,
  ],
  ['acquitted', /\b(?:acquitted|acquits|acquittal|(?:found |is )not guilty|cleared (?:of|in))\b/i],
  [
    'pleaded guilty',
    /\b(?:plea(?:ds|ded)|pled|enters?) (?:guilty|no contest)\b|\bguilty pleas?\b|\badmits? (?:to )?(?:[\w-]+ ){0,2}?(?:murder|manslaughter|killing|charges?|guilt)\b|\b(?:takes?|accepts?|reach(?:es)?) (?:a )?plea (?:deal|agreement|bargain)\b/i,
  ],
  [
    'convicted',
    /\b(?:convicted (?:of|in|on|for)|convicts|(?:found|is|man|woman|teen|father|mother|jury:?|verdict:?) guilty|guilty (?:of|in|on|verdict))\b/i,
  ],
  ['mistrial', /\bmistrial\b|\bhung jury\b/i],
  [
    'on trial',
    /\b(?:(?:goes?|going|on) (?:on )?trial\b(?! date)|trial (?:begins|opens|starts|gets under ?way|continues|under ?way)|jury (?:deliberat\w+|selection)|closing arguments|opening statements|testif(?:y|ies) (?:in|at) [^,;:]{0,30}trial)/i,
  ],
  [
    'held for trial',
    /\b(?:to stand trial|bound over|(?:heads?|headed|sent|headed|goes) to trial|to be tried|ordered to trial|held for (?:court|trial)|faces? trial)\b/i,
  ],
  ['indicted', /\b(?:indicted|indicts?)\b/i],
  [
    'charged',
    /\b(?:charged(?= (?:with|in|after|as|over|for|following|again)\b|[ '"’”.!]*$| ?[-–|,])|fac(?:es|ing) (?:[\w-]+ ){0,4}?(?:charges?|counts?|count)\b|charges? (?:filed|laid)|charge[sd]? (?:man|woman|teen|father|mother|officer|boy|suspect|driver) (?:with|in|over))\b/i,
  ],
  [
    'arrested',
    /\b(?:arrested|in custody|taken into custody|arrest (?:made|announced)|(?:makes?|announces?) (?:an )?arrest|nabbed|captured|turns? (?:him|her)self in|surrenders)\b/i,
  ],
];

/** Whether any fits: of most titles none does. */
export const ANY_TITLE_STEP = new RegExp(TITLE_STEPS.map(([, { source }]) => source).join('|'), 'i');

/** A title that asks, denies, looks ahead or back. */
export const OPEN_TITLE =
  /\?|\b(?:no|not(?! guilty)|never|n['’]t|if|could|would|should|may|might|until|whether|before|expected|likely|years (?:ago|after|later)|awaits?|seeks?|wants?|asks?|appeals?|unlikely|denied|deny|leading to|rewards?|information)\b/i;
