/** How the press counts those who fired, with and without a number. Own patterns after press usage. */

const NUMBER = String.raw`(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)`;
/** Told of nobody else. */
const SHOOTERS = '(?:gunmen|shooters|attackers|assailants)';
const SHOOTER = '(?:gunman|shooter|attacker|assailant)';
const FIRED =
  '(?:opened fire|opening fire|open fire|opens fire|fired (?:shots?|into|at|on|multiple|several|upon|from)|(?:began|started) (?:firing|shooting))';
/** Words between, none of which begins another clause. */
const BETWEEN = "(?:(?!were |was |when |where |while |as |after |before |that |which |because )[a-z’'-]+,? ){0,10}?";

/** What those who fired do or are in a report; else the plural may be said of gunmen in general. */
const ACTED =
  '(?:opened|fired|shot|entered|wore|wearing|ran|fled|drove|walked|approached|got|escaped|described|armed|seen|jumped|pulled|remain(?:ed)?|still)';

/** "three masked gunmen", "two men in hoods walked up and opened fire": group 1 or 2 is the number. */
export const SEVERAL_GUNMEN = new RegExp(
  String.raw`(?<!\b(?:to|or|of|than|[\d–-]+)[ –-])\b${NUMBER} (?:(?!to |or |of )[a-z-]+ ){0,3}?${SHOOTERS}\b|(?<!\b(?:to|or|of|than|[\d–-]+)[ –-])\b${NUMBER} (?:(?!to |or |of )[a-z-]+ ){0,3}?(?:men|suspects|males|individuals|teens|teenagers|offenders|youths|people) ${BETWEEN}${FIRED}`,
  'i',
);

/** "the gunmen fled", "a second shooter", "unknown offenders fired": more than one. */
export const PLURAL_GUNMEN = new RegExp(
  String.raw`\b(?:a|the) second ${SHOOTER}\b|\banother ${SHOOTER}\b|\bone of the ${SHOOTERS}\b|\b(?:unknown|unidentified|multiple|several|masked|armed) (?:[a-z-]+ )?${SHOOTERS}\b|\bthe (?:[a-z-]+ )?${SHOOTERS} (?:[a-z]+ ){0,3}?${ACTED}\b|\b(?:the|unknown|unidentified|multiple|several|masked|armed) (?:[a-z-]+ )?(?:offenders|suspects|men) ${BETWEEN}${FIRED}|\bmore than one ${SHOOTER}\b`,
  'i',
);

/** "a gunman opened fire", "the shooter ran", "someone walked up and fired shots": one. */
export const ONE_GUNMAN = new RegExp(
  String.raw`\b(?:searching|looking|search|hunt) for (?:a|the) ${SHOOTER}\b(?!\(|[’']| or\b)|\bthe ${SHOOTER} (?:[a-z]+ ){0,2}?(?:opened|fired|walked|entered|fled|ran|approached|stormed|burst|began)\b|\b(?:a|an unknown|an unidentified|an armed|a lone|a masked|a single|lone) (?:[a-z-]+ ){0,2}?${SHOOTER} (?:[a-z]+ ){0,3}?(?:opened|opens|fired|shot|walked|entered|fled|ran|approached|stormed|burst|began|then)\b|\b(?:someone|somebody|a (?:[a-z-]+ ){0,2}?(?:man|male|suspect|offender)|one (?:person|man|male|suspect|of them|of the men)) (?:[a-z’'-]+,? ){0,5}?${FIRED}`,
  'i',
);

/** Not told as known: "whether there was more than one shooter". */
export const GUNMEN_DOUBT = /\b(?:whether|if|may|might|could|possibly|possible|unclear|not known|or more)\b/i;

/** Both sides fired: who counts as a gunman is the outlet's choice. */
export const EXCHANGE_OF_FIRE =
  /\b(?:shoot-?out|exchang(?:e|ed|ing) (?:of )?(?:gun)?(?:fire|shots)|return(?:ed|ing) fire|gun ?(?:battle|fight)|fired back|shoot(?:ing)? at each other|shot at each other|rival)\b/i;

/** Told as what happened, of two who both fired: more than one gunman where another outlet knows of one only. */
export const FIRED_AT_EACH_OTHER =
  /\b(?:gunfire|shots|gunshots) (?:was|were) exchanged\b(?! (?:with|between))|\bexchanged (?:gunfire|shots|fire)\b(?! with)|\b(?:shooting|shot|firing|fired) at each other\b/i;
