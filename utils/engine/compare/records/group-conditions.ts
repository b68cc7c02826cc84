/**
 * How the wounded of an event are, told of all of them or by numbers: "none of the wounds is life-threatening" here, one
 * in critical condition there; two in critical condition here, four there. One person's condition is told by records.
 */
import { RELEASED } from '../../lexicon/condition-words.ts';
import { CARDINALS } from '../../lexicon/number-words.ts';
import type { DetailKind, Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';
import { areGradesApart, type ConditionPassage, readConditionPassages } from './conditions.ts';
import { isUpdate } from './findings.ts';

/** Further on stand other events. */
const LEAD = 20; // sentences

/** At most one finding. */
export function compareGroupConditions(story: Story, a: Reading, b: Reading): Finding | null {
  if (readConditionPassages(a).length === 0 || readConditionPassages(b).length === 0) return null;
  const told = compareWhole(a, b) ?? compareCritical(a, b);
  if (!told) return null;
  const { kind, key, values, rule, count = 0 } = told;
  const isOneCount = count > 2 && [a, b].every((reading) => tellsCount(reading, count));
  const isSummary = !isOneCount && [a, b].some((reading) => isRoundUp({ reading }));
  if (isSummary || areStrangers(a, b, 'weak')) {
    noteFirstPair(story, kind, isSummary ? 'round-up' : 'strangers', values[0] ?? [], values[1] ?? []);
    return null;
  }
  const verdict = isUpdate(a, b) ? 'update' : 'differ';
  return makeFinding(kind, { key, args: {} }, verdict, values, { rule, alignment: 0.7, basis: [] });
}

/** A difference, as long as the two articles are on one event. */
interface Difference {
  readonly kind: DetailKind;
  /** Of the question. */
  readonly key: string;
  readonly values: readonly (readonly Answer[])[];
  readonly rule: string;
  /** Of how many it is told as of all. */
  readonly count?: number;
}

function compareWhole(a: Reading, b: Reading): Difference | null {
  const [one, other] = [readGroup(a), readGroup(b)];
  if (one.ofAll.length === 0 && other.ofAll.length === 0) return null;
  const isLater = isUpdate(a, b);
  for (const [whole, part, isFirst] of [[one, other, true] as const, [other, one, false] as const]) {
    const [told] = whole.ofAll;
    if (!told || (told.grades === RELEASED && (isFirst || !isLater))) continue;
    const apart = [...part.ofSome, ...part.ofAll].filter(
      (each) => areGradesApart(each, told) && each.grades !== RELEASED && !(isFirst && isLater && each.isOfWound),
    );
    if (apart.length === 0) continue;
    const values = [toAnswers(isFirst ? a : b, whole.ofAll), toAnswers(isFirst ? b : a, apart)];
    return {
      kind: 'title',
      key: 'howAreWounded',
      values: isFirst ? values : values.reverse(),
      rule: 'condition-of-all-and-of-one',
      ...(told.count !== undefined && { count: told.count }),
    };
  }
  return null;
}

function compareCritical(a: Reading, b: Reading): Difference | null {
  const told = [a, b].map((reading) => readGroup(reading).critical);
  const [one, other] = [told[0]?.[0]?.count, told[1]?.[0]?.count];
  if (one === undefined || other === undefined || one === other) return null;
  return {
    kind: 'number',
    key: 'howManyCritical',
    values: [a, b].map((reading, index) => toAnswers(reading, told[index] ?? [])),
    rule: 'number-in-critical-condition',
  };
}

const toAnswers = (reading: Reading, passages: readonly Counted[]): Answer[] =>
  passages.map(({ start, end, text, sentence, normalized, count }) => ({
    reading,
    detail: { start, end, text, sentence },
    normalized: count === undefined ? normalized : `${count} ${normalized}`,
  }));

interface Counted extends ConditionPassage {
  /** Of how many it is told, as written. */
  readonly count?: number;
}

interface Group {
  /** Said of all the wounded, where nothing else is said of any. */
  readonly ofAll: readonly Counted[];
  readonly ofSome: readonly Counted[];
  /** With one count. */
  readonly critical: readonly Counted[];
}

const readGroup = onceAReading(gather);

const NUMBER = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
/** "All of the four victims were": group 1 is the number. */
const OF_ALL = new RegExp(
  String.raw`^[“"‘]?(?:(?:[\p{L}’' ]{2,40}, |(?:[Pp]olice|[Oo]fficials|[Aa]uthorities|[Dd]eputies) (?:said|say) (?:that )?))?(?:[Aa]ll|[Nn]one)\b(?: of)?(?: the| their| those)?(?: (${NUMBER})\b)?(?! but\b)|\bnone of (?:the|their) (?:injuries|wounds)|\b(?:${NUMBER}) (?:victims|people|men|women|teens|students) all\b|^The (?:shooting |gunshot |wounded |surviving )?(?:victims|wounded|injured) (?:all |were|are|is|have|had|suffered|sustained|remain|received)\b`,
  'u',
);
/** The words on the condition begin with those on everybody. */
const NONE = /^none\b/i;
const NOT_ALL =
  /\b(?:others?|rest|remaining|almost|nearly|most|but|except|while|although|though|one|suspects?|gunm[ae]n|shooters?)\b/i;
const OF_SUSPECT = /\b(?:suspects?|gunm[ae]n|shooters?|accused|attackers?|last (?:week|month|year)|earlier this)\b/i;
/** "Two of the men were", "leaving three people": group 1 is the number. */
const COUNTED = new RegExp(
  String.raw`(?:^|[ “"])(?<!(?:at least|about|up to|more than) )(${NUMBER})(?: of (?:the|those|them|its|his))?(?: (?:(?:taken|rushed|transported|airlifted|flown) to (?:the |an? )?(?:area |local |nearby )?hospitals?|(?:shot|hit|struck) and|(?!and\b|or\b|of\b|with\b|to\b)[a-z-]{2,13})){0,4} ?$`,
  'i',
);

function gather(reading: Reading): Group {
  const { article, analysis } = reading;
  const told: Counted[] = [];
  const ofAll: Counted[] = [];
  let before: ConditionPassage | null = null;
  for (const passage of readConditionPassages(reading)) {
    if (passage.sentence >= LEAD) break;
    const sentence = analysis.sentences[passage.sentence];
    const from: number = before?.sentence === passage.sentence ? before.end : (sentence?.start ?? passage.start);
    before = passage;
    const whole = article.text.slice(sentence?.start ?? from, sentence?.end ?? passage.end);
    if (OF_SUSPECT.test(whole) || passage.grades.length > 4) continue;
    const lead = article.text.slice(from, passage.start);
    const all = OF_ALL.exec(lead) ?? NONE.exec(passage.text);
    const one = withCount(article.text, passage, lead);
    told.push(one);
    const isAll = all ? !NOT_ALL.test(whole) && isEverybody(reading, all[1]) : isWholeCount(reading, one, lead);
    if (isAll) ofAll.push(one);
  }
  const isWhole = ofAll.length > 0 && told.every((one) => ofAll.every((all) => !areGradesApart(one, all)));
  const critical = latestCounts(told.filter(({ grades }) => grades.every((grade) => grade === CRITICAL)));
  return { ofAll: isWhole ? ofAll : [], ofSome: told.filter((one) => !ofAll.includes(one)), critical };
}

/** Of a counted one the number is part of what is shown. */
function withCount(text: string, passage: ConditionPassage, lead: string): Counted {
  const number = COUNTED.exec(lead)?.[1];
  const count = number === undefined ? undefined : (CARDINALS.get(number.toLowerCase()) ?? Number(number));
  if (number === undefined || !count) return passage;
  const start = passage.start - lead.length + lead.lastIndexOf(number);
  return { ...passage, count, start, text: text.slice(start, passage.end) };
}

const CRITICAL = 4;

/** Empty where the article has more than one count, or tells of more people one by one. */
function latestCounts(critical: readonly Counted[]): readonly Counted[] {
  const counted = critical.filter(({ count }) => count !== undefined);
  const counts = new Set(counted.map(({ count }) => count));
  if (counts.size !== 1) return [];
  return critical.length - counted.length > (counted[0]?.count ?? 0) ? [] : counted;
}

const CASUALTIES: ReadonlySet<string> = new Set(['injured', 'shot', 'hospitalised']);

/** "Four others are in critical condition", "they are in good condition": where just as many were hurt. */
function isWholeCount(reading: Reading, { count, sentence }: Counted, lead: string): boolean {
  const most = countWounded(reading);
  if (most < 2 || PART.test(lead)) return false;
  if (count !== undefined) return count === most;
  const before = reading.analysis.sentences[sentence - 1];
  if (!THEY.test(lead) || !before || before.field) return false;
  const words =
    reading.article.text
      .slice(before.start, before.end)
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  return words.some((word) => (CARDINALS.get(word) ?? Number(word)) === most);
}

/** "All four", where both articles count four: of no other event. */
const tellsCount = ({ analysis }: Reading, count: number): boolean =>
  analysis.numbers.some(({ measure, min, max }) => CASUALTIES.has(measure) && min === count && max === count);

/** As the article counts those who were hurt and live; 0 where it doesn't. */
function countWounded({ analysis }: Reading): number {
  const most = (measures: readonly string[]) =>
    Math.max(
      0,
      ...analysis.numbers.flatMap(({ measure, isAside, max }) => (measures.includes(measure) && !isAside ? max : [])),
    );
  return most(['injured', 'hospitalised']) || (most(['killed']) === 0 ? most(['shot']) : 0);
}

const THEY = /^They (?:all |are |were |have |had |suffered |sustained )/;
const PART = /\b(?:of (?:them|the|those|its)|but|except|while|although|one|at least|about|up to)\b/i;

/** "All three", where nobody counts more of them. */
function isEverybody({ analysis }: Reading, number: string | undefined): boolean {
  const count = CARDINALS.get(number?.toLowerCase() ?? '') ?? Number(number ?? 0);
  return (
    count === 0 ||
    !analysis.numbers.some(({ measure, min, isAside }) => CASUALTIES.has(measure) && min > count && !isAside)
  );
}
