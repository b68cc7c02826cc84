/**
 * One was caught, then another: an early report has one person arrested, a later one a second, two more or "both". How
 * many were arrested in all is told by numbers in numbers/tolls; here no report needs to give one.
 */
import { OPEN_END } from '../../lexicon/number-words.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { instantOf, type Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { factsOf, type NumberFact, numberFinding, sentenceText } from './facts.ts';
import { isRoundUp } from './toll-doubt.ts';

/** The news of a report stands at its top; what comes later repeats other reports. */
const LEAD = 5; // sentences
const BOTH_LEAD = 16; // sentences

const PEOPLE =
  '(?:men|man|women|woman|persons?|people|suspects?|teens?|teenagers?|boys?|girls?|youths?|juveniles?|individuals?|brothers?|gunm[ae]n|shooters?|defendants?)';
const ORDINAL = '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th)(?!-)';
const MORE = `(?:${ORDINAL}|another|(?:one|two|three|four|five|\\d) (?:more|others?|additional)|additional)`;
const CAUGHT = '(?:arrested|charged|indicted|captured|apprehended|caught|in custody|into custody|arraigned)';
/** "A second man was arrested", "police arrest two more suspects", "third arrest made". */
const ANOTHER = new RegExp(
  `\\b${MORE} (?:[\\w-]+ ){0,2}?${PEOPLE},? (?:[^\\s.;]+ ){0,4}?${CAUGHT}\\b|` +
    `\\b(?:arrest(?:s|ed)?|charged?|captured?|apprehended?) (?:of )?(?:an? )?${MORE} (?:[\\w-]+ ){0,2}?${PEOPLE}\\b|` +
    `\\b(?:${MORE}) arrests?\\b(?! warrant)|\\b(?:two|three|four|\\d) more (?:arrested|charged)\\b`,
  'i',
);
const BOTH = new RegExp(
  `\\b(?:both|all (?:two|three|four|five)|the (?:two|three|four|five)) (?:of the )?${PEOPLE} (?:were|was|are|have been|had been) (?:[\\w]+ ){0,2}?${CAUGHT}\\b`,
  'i',
);
/** Looked for still, or of another deed. */
const NOT_CAUGHT =
  /\b(?:want(?:s|ed)?|sought|seeking|seeks?|search\w*|look(?:s|ing)? for|at large|on the run|no|not|never|may|could|expected|(?:second|another|separate|unrelated) (?:\w+ )?(?:shooting|killing|case|incident|robbery|homicide|slaying))\b/i;
/** More than one, by whatever words, were caught at that time. */
const SEVERAL = new RegExp(
  `\\b(?:both|pair|trio|duo|arrests|suspects (?:were|are|have|remain\\w*|in)|they (?:were|are) (?:\\w+ )?${CAUGHT}|(?:others?|also) (?:were|was) ${CAUGHT}|(?:two|three|four|five|six|seven|several|[2-9]) (?:[\\w-]+ ){0,2}?(?:men|women|persons|people|teens|teenagers|boys|girls|youths|juveniles|individuals|brothers|arrested|charged|in custody))\\b`,
  'i',
);
/** Of another deed than the story's own. */
const OTHER_DEED =
  /\b(?:in that case|in (?:another|a separate|an unrelated)|unrelated|possession|parole|probation|warrants?|led to|last (?:month|year))\b/i;

/** At most one finding; none where numbers of arrests have been compared (`isTold`). */
export function compareArrests(story: Story, facts: readonly NumberFact[], isTold: boolean): Finding[] {
  const caught = factsOf(facts, 'caught').filter(({ detail }) => detail.min > 0);
  if (isTold || caught.every(({ article }) => article === caught[0]?.article)) return [];
  const counts = [...factsOf(facts, 'arrested'), ...factsOf(facts, 'charged')];
  const all = [...Map.groupBy([...caught, ...counts], ({ article }) => article).values()];
  for (const [index, own] of all.entries()) {
    const later = index === 0 ? null : (own.map(readAnother).find((told) => told !== null) ?? null);
    if (!later) continue;
    for (const before of all.slice(0, index)) {
      const one = readOnlyOne(before);
      if (!one || !isEarlier(one, later)) continue;
      if (isRoundUp(one) || isRoundUp(later)) abstainFrom(story, 'round-up', one, later);
      else if (areStrangers(one.reading, later.reading, 'weak')) abstainFrom(story, 'strangers', one, later);
      else
        return [
          numberFinding(
            { key: 'howMany_arrested', args: {} },
            'update',
            [[one], [later]],
            'another-caught-since',
            0.7,
            [],
          ),
        ];
    }
  }
  return [];
}

const isEarlier = ({ reading: { article: a } }: NumberFact, { reading: { article: b } }: NumberFact): boolean =>
  a.published !== null && b.published !== null && instantOf(a.published) < instantOf(b.published);

/** The fact shown by the words that tell of the second, third … one; null where its sentence tells of none. */
function readAnother(fact: NumberFact): NumberFact | null {
  const { detail } = fact;
  if (detail.sentence >= BOTH_LEAD) return null;
  const text = sentenceText(fact);
  if (NOT_CAUGHT.test(text) || OTHER_DEED.test(text)) return null;
  const match = (detail.sentence < LEAD ? ANOTHER.exec(text) : null) ?? BOTH.exec(text);
  return match ? shownBy(fact, match.index, match[0]) : null;
}

/** The first arrest of an article that tells of one only; null where there may be more. */
function readOnlyOne(own: readonly NumberFact[]): NumberFact | null {
  const first = own.find(({ detail }) => detail.measure === 'caught' && !detail.isAside && detail.sentence < BOTH_LEAD);
  if (!first || OTHER_DEED.test(sentenceText(first))) return null;
  const isSingle = own.every(
    (fact) => (fact.detail.measure === 'caught' || fact.detail.max === 1) && !tellsSeveral(sentenceText(fact)),
  );
  return isSingle ? { ...first, detail: { ...first.detail, min: 1, max: 1 } } : null;
}

const tellsSeveral = (text: string): boolean => SEVERAL.test(text) || ANOTHER.test(text);

function shownBy(fact: NumberFact, at: number, words: string): NumberFact {
  const start = (fact.reading.analysis.sentences[fact.detail.sentence]?.start ?? 0) + at;
  const place = { start, end: start + words.length, text: words };
  return { ...fact, detail: { ...fact.detail, ...place, min: 2, max: OPEN_END } };
}
