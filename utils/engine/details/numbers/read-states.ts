/** How a case stands, told without a number: whether anyone was caught, whether somebody hurt is alive. */
import { OPEN_END } from '../../lexicon/number-words.ts';
import { CUES, PASSAGE_CUES } from '../../text/cues.ts';
import { spanIn } from '../../text/document.ts';
import type { NumberDetail } from '../../types.ts';
import type { NumberScan } from './number-detail.ts';

const LONGEST = 600; // characters of a sentence that are read

/** A state as a number; `found` is where the words stand in the sentence. */
export function makeState(
  { sentence, isAside }: NumberScan,
  found: RegExpExecArray,
  measure: string,
  min: number,
  max: number,
): NumberDetail {
  const start = sentence.start + found.index;
  const detail = {
    ...spanIn(sentence, start, start + found[0].length),
    text: found[0],
    sentence: sentence.index,
    min,
    max,
    approximate: min !== max,
    measure,
    unit: 'person',
    what: [],
    context: [],
  };
  return isAside ? { ...detail, isAside: true } : detail;
}

export const wordsOf = ({ source, sentence }: NumberScan): string =>
  source.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));

const NO_ARRESTS =
  /\b(?:no (?:\w+ )?arrests?\b|no (?:suspects?|one|charges|person)(?: \w+){0,2}? (?:been|were|was|is) (?:arrested|in custody|charged|caught|detained)|no suspects? (?:in custody|has been identified|have been (?:identified|caught|named))|(?:haven't|hasn't|not) (?:yet )?(?:made|announced) (?:any|an) arrests?|(?:remains?|still) (?:at large|on the (?:loose|run)))/i;
const ARRESTED =
  /\b(?:(?:has|have|had)(?: since)?(?: been)? (?:arrested|apprehended|captured|taken into custody)|(?:was|were|is|are) (?:later |also |now |being )?(?:arrested|apprehended|captured|taken into custody|in custody|held without|charged (?:with|in)\b)|(?:police|officers|deputies|detectives|authorities|troopers|agents|marshals) (?:later )?(?:arrested|apprehended|captured)(?! (?:\w+ ){0,2}(?:hundreds|dozens|protesters))|(?:made|make|making|announced?) (?:an|the|two|three|four|five|several|\d+) arrests?|(?:suspects?|man|woman|teens?|boy|men|gunman|driver|brothers?) (?:arrested|captured|apprehended|nabbed|in custody)\b|arrest of (?:a|the|an|two|three|\d{1,2}-year-old)\b|turn(?:s|ed|ing)? (?:him|her|them)sel(?:f|ves) in\b|surrendered (?:to|himself|herself|on|peacefully)|arrested (?:in|for|on|after|and charged)|(?:in|into) (?:police )?custody)/i;
const UNDERWENT = /\b(?:not|never|no|if|until|before|should|would|could|leading to|leads to|previously|warrant)\b/i;

/** Held for what has nothing to do with the case. */
const FOR_ANOTHER =
  /\b(?:unrelated|another (?:case|shooting|crime|matter)|(?:missing|missed|failing|failed|failure) (?:a|to appear|to show)|probation violation|(?:other|many|several|\d+) times|outstanding warrants?)\b/i;

/** The one who did it is looked for; not a second one, nor a witness. */
const DOERS = '(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|killers?|robbers?|culprits?)';
const NO_OTHER = '(?!second|another|third|fourth|2nd|3rd|4th|additional|other|more|missing)';
const LOOKING =
  '(?:search(?:ing)?|look(?:ing)?|hunt(?:ing)?)(?: (?:\\w+day|today|tonight)(?: (?:morning|afternoon|evening|night))?)? for';
const SOUGHT = new RegExp(
  [
    `\\b${LOOKING} (?:${NO_OTHER}[\\w-]+ ){0,4}?${DOERS}\\b`,
    `\\b${LOOKING} (?:the |a |two |three )?(?:man|men|woman|person|people|person or people|persons?) (?:who (?:shot|killed|opened|fired|attacked|stabbed|is wanted|are wanted|fled)|responsible|wanted|suspected|believed to have)`,
    `\\bseek(?:ing|s)? (?:a |the |two |three |four |\\d )?(?:${NO_OTHER}[\\w-]+ )?${DOERS}`,
    '\\b(?:is|are|was|were) (?:still )?(?:being sought|at large|on the (?:loose|run))',
    '\\bno suspect information',
    '\\bsuspects? (?:is|are|was|were) not in custody',
    '\\bmanhunt (?:is|was|remains|continues|continued|underway|under way)\\b',
    `\\b(?:trying|working|hoping) to (?:identify|locate|find) (?:the |a |any |two )?(?:${NO_OTHER}[\\w-]+ )?${DOERS}\\b`,
    `\\bhelp (?:in |to )?(?:find|identify|locat|catch)(?:ing|e)? (?:the |a |any |two )?(?:${NO_OTHER}[\\w-]+ )?${DOERS}\\b`,
  ].join('|'),
  'i',
);
/** The one who is looked for has a name; a capital tells it. A missing child has one too. */
const SOUGHT_BY_NAME =
  /\b(?:[Pp]olice|[Aa]uthorities|[Dd]eputies|[Oo]fficers|[Dd]etectives|[Tt]roopers|still) (?:\w+ ){0,4}?(?:searching|looking|hunting) for (?:\d{1,2}-year-old |suspect )?\p{Lu}\p{Ll}+/u;
const MISSING = /\b(?:missing|disappear(?:ed|ance)|vanished|last seen|Amber Alert|witness(?:es)?)\b/i;
/** "no longer looking for", "no other gunmen were on the loose", "no word on whether suspects are at large": before it. */
const NOT_SOUGHT =
  /\b(?:no longer|no other|not|n[’']t|never|stopped|ended|without|before|whether|if|other) (?:[\w’']+ ){0,4}$/i;

function readSought(text: string): RegExpExecArray | null {
  const sought = SOUGHT.exec(text) ?? (MISSING.test(text) ? null : SOUGHT_BY_NAME.exec(text));
  return sought && !NOT_SOUGHT.test(text.slice(Math.max(0, sought.index - 40), sought.index)) ? sought : null;
}

/** Whether anyone has been caught: 0, or at least one. */
export function readCaught(scan: NumberScan): NumberDetail | null {
  if ((scan.sentence.cues & (CUES.caught | PASSAGE_CUES.sought)) === 0) return null;
  const text = wordsOf(scan);
  const none = NO_ARRESTS.exec(text) ?? readSought(text);
  if (none) return makeState(scan, none, 'caught', 0, 0);
  const some = ARRESTED.exec(text);
  if (!some || UNDERWENT.test(text.slice(Math.max(0, some.index - 40), some.index + some[0].length + 12))) return null;
  if (FOR_ANOTHER.test(text.slice(some.index, some.index + 100))) return null;
  return makeState(scan, some, 'caught', 1, OPEN_END);
}

const ALIVE =
  /\b(?:(?:in|listed in|remains? in|to) (?:\w+,? (?:but )?)?(?:critical|serious|grave|extremely critical)(?: but \w+)? condition|fighting for (?:his|her|their) li(?:fe|ves)|clinging to life|on life support|life-threatening (?:injur|wound)|expected to (?:survive|recover|live|be ok)|in a coma)/i;
const DIED =
  /\b(?:(?:has|have|had|later|girl|boy|man|woman|victim|officer|teen|child|baby|who|and|she|he) (?:\w+ )?(?:died|dies|succumbed)\b|was (?:later )?pronounced dead|was (?:later )?declared dead|taken off (?:of )?life support|died (?:from|of|after|at|in|two|three|several|days?|hours?|on|overnight|early|late|\w+day)\b)/i;

/** How it went with somebody hurt: 0 for alive, 1 for dead. */
export function readOutcome(scan: NumberScan): NumberDetail | null {
  if ((scan.sentence.cues & CUES.outcome) === 0) return null;
  const text = wordsOf(scan);
  const died = DIED.exec(text);
  if (died) return makeState(scan, died, 'outcome', 1, 1);
  const alive = ALIVE.exec(text);
  if (!alive || /\bnon[- ]$|\bnot (?:\w+ )?$/i.test(text.slice(Math.max(0, alive.index - 14), alive.index)))
    return null;
  return makeState(scan, alive, 'outcome', 0, 0);
}
