/**
 * Questions that an early report calls open and a later one answers in whatever words: what was behind it. Which answer it
 * is, is not asked. Own patterns after press usage; they need a cue (passage-words).
 */
import type { Circumstance } from './circumstance-words.ts';

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gi');

/** Before what is not known. */
const UNKNOWN =
  "(?:unclear|unknown|undetermined|(?:not|n['’]t) (?:immediately |yet |exactly |been )*(?:clear|known|sure|certain|say|said|released?|disclosed?|determined|established|identified|have|know|comment(?:ed)? on)|(?:trying|working|hoping|hope) to (?:determine|figure out|learn|find out|understand|piece together)|no (?:word|details?|information)|investigating|under investigation|declined to (?:say|discuss|comment on))";
const EVENT =
  '(?:shootings?|attacks?|killings?|slayings?|stabbings?|gunfire|violence|incident|fire|murders?|homicides?|deaths?)';
const QUARREL = '(?:argument|dispute|altercation|fight|quarrel|feud)';

const KIN =
  '(?:ex-|estranged |former |half-|step-?)?(?:wife|girlfriend|husband|boyfriend|fianc[eé]e?|brother|sister|father|mother|son|daughter|cousin|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|neighbou?r|roommate)';
const VICTIM = '(?:victims?|boy|girl|child|man|woman|teen|teenager|toddler|baby|infant)';
const DEED = '(?:shot|killed|stabbed|murdered|strangled|shooting|killing|stabbing|murdering)';
const WOULD_NOT = "(?:wo|would|will|did|do|does)(?:n['’]t| not) (?:confirm|release|disclose|discuss|say)";

export const OPEN_QUESTIONS: readonly Circumstance[] = [
  {
    question: 'whatMotive',
    kind: 'name',
    isOpenFirst: true,
    anchor:
      /\b(?:motives?|why|led|prompted|sparked|stem(?:s|med)|result(?:ed)?|motivated|triggered|retaliation|argument|dispute|altercation|fight|quarrel|feud|gang|drug|domestic|robbery|burglary|invasion|carjacking|rob)\b/i,
    answers: [
      {
        value: 'open',
        isOpen: true,
        isDenial: true,
        pattern: anyOf(
          `\\b${UNKNOWN}\\b[^.;,]{0,40}?\\b(?:motives?\\b|why\\b|what (?:led|prompted|sparked|started|triggered|motivated|provoked)\\b)`,
          `\\bmotives? (?:for [^.;,]{0,40} |behind [^.;,]{0,40} |in [^.;,]{0,40} )?(?:is|was|remains?|remained|has|had)(?: still| also| yet| currently)* ${UNKNOWN}`,
          '\\bno (?:known |clear |apparent |obvious |immediate )?motive\\b',
        ),
      },
      {
        value: 'told',
        pattern: anyOf(
          `\\b${EVENT}\\b[^.;]{0,40}? (?:stemmed|stems|resulted|arose) from\\b`,
          `\\b${EVENT}\\b(?: [\\w'’-]+){0,5}? (?:was|were|is|appears?|appeared|be)(?: to (?:be|have been))?(?: \\w+ly)? (?:the result of|gang[- ]related|drug[- ]related|domestic[- ]related|retaliation|in retaliation|motivated by|sparked by|triggered by|prompted by)`,
          `\\bmotive(?: for [^.;,]{0,40}| behind [^.;,]{0,40})? (?:was|is|appears|appeared)(?: to (?:be|have been))? (?!still|not|unclear|unknown|under|being|yet|un)`,
          '\\bin (?:apparent )?retaliation for\\b',
          `\\b${QUARREL} (?:over|about) (?!whether|what)`,
          `\\b${QUARREL}\\b[^.;]{0,30}? (?:led to|escalated (?:in)?to|turned (?:into|deadly|violent)|preceded) `,
          `\\b(?:during|in) (?:what [^.;,]{3,40}? (?:was|is|as) )?an? (?:(?:apparent|attempted|botched|armed) ){0,2}(?:robbery|burglary|home invasion|carjacking|drug deal|domestic (?:situation|${QUARREL}|disturbance))\\b`,
          '\\bdrug (?:deal|sale|transaction) (?:gone|that went|went) (?:bad|wrong|awry)\\b',
          `\\bturned into an? (?:\\w+ )?${QUARREL}\\b`,
          `\\b(?<!\\b(?:no|any) (?:\\w+ )?)${QUARREL} (?:broke out|erupted|ensued)\\b`,
          '\\b(?:tried|trying|attempted|attempting|planned|intended) to rob\\b',
        ),
      },
    ],
  },
  {
    question: 'whatRelation',
    kind: 'title',
    isOpenFirst: true,
    cue: 'relation',
    anchor: new RegExp(`\\b(?:related|relationships?|strangers|${KIN})`, 'i'),
    answers: [
      {
        value: 'open',
        isOpen: true,
        isDenial: true,
        pattern: anyOf(
          `\\b(?:${UNKNOWN}|${WOULD_NOT})\\b[^.;]{0,60}?\\brelationships?\\b(?! (?:between|of|among) the (?:\\w+ )?victims\\b)`,
          `\\b(?:${UNKNOWN}|${WOULD_NOT})\\b[^.;]{0,40}?\\b(?:suspects?|gunm[ae]n|shooters?)\\b[^.;]{0,30}? related to\\b(?! (?:the |this )?(?:shooting|incident|case|crime)s?\\b)`,
          `\\brelationship (?:to|between|with) (?!the (?:\\w+ )?victims\\b)[^.;,]{2,60} (?:is|was|remains?|remained|has|had)(?: still| also| yet| currently)* ${UNKNOWN}`,
        ),
      },
      {
        value: 'told',
        pattern: anyOf(
          `\\b(?:who|he|she|man|woman|gunman|suspect|shooter|allegedly|fatally) (?:\\w+ )?${DEED}(?: (?:and|then) \\w+| to death)? (?:his|her) (?:[\\w-]+ )?${KIN}(?![\\wé])`,
          `\\b${VICTIM}['’]s? ${KIN},? (?:[^.;]{2,40}, )?(?:was|is|has been) (?:\\w+ )?(?:arrested|charged|accused|in custody|in jail)`,
          `\\b(?:suspect|gunman|shooter|man|woman|he|she) (?:is|was)(?: not only| also)? (?:the ${KIN} of (?:the |a )?(?:\\S+ )?${VICTIM}|(?:the )?${VICTIM}['’]s? ${KIN})\\b`,
        ),
      },
      {
        value: 'none',
        isDenial: true,
        pattern: anyOf(
          `\\b(?:not|n['’]t|no way|un-?) ?related to (?:the |any of the |either (?:of the )?)?${VICTIM}\\b`,
          '\\b(?:suspect|gunman|shooter|two|they)\\b[^.;,]{0,30} (?:were|are|was|is) (?:complete |total )?strangers\\b',
        ),
      },
    ],
  },
];
