/**
 * Amounts, measures and counts of the same thing: the head noun or purpose is the same, and the sentences share enough
 * else. Where an article has several such numbers and one fits the other's, nothing is told.
 */
import { OPEN_END } from '../../lexicon/number-words.ts';
import type { Finding, NumberDetail } from '../../types.ts';
import type { Overlap } from '../align.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import {
  type Amount,
  alignedBy,
  DEMANDS,
  GROWING,
  hasOtherSubject,
  isFarApart,
  readAmountOf,
  tellNearlyTheSame,
} from './amount-alignment.ts';
import { makeSentenceReader } from './amount-sentences.ts';
import { daysApart, factsOf, headOf, type NumberFact, numberFinding } from './facts.ts';
import { amountQuestion } from './questions.ts';
import { relate } from './range.ts';
import { groupByValue } from './tolls.ts';

/**
 * An article that tells small numbers of a kind lists several; one that tells "tens of thousands" and "hundreds of
 * thousands" of one thing contradicts itself.
 */
const mayContradictItself = (a: NumberFact, b: NumberFact): boolean =>
  a.detail.measure === 'count' &&
  a.detail.sentence !== b.detail.sentence &&
  [a, b].every(({ detail }) => MAGNITUDE.test(detail.text));

const MAGNITUDE = /\b(?:tens|hundreds|thousands|millions) of\b/i;
const GROWING_MEASURES = new Set(['charges']);

interface Pair {
  readonly a: NumberFact;
  readonly b: NumberFact;
  readonly overlap: Overlap;
  /** All that the story tells of the thing. */
  readonly group: readonly NumberFact[];
}

export function compareAmounts(story: Story, facts: readonly NumberFact[]): Finding[] {
  const measured = facts.filter(({ detail }) => DEMANDS.has(detail.measure));
  const amounts = measured.filter(({ detail }) => !detail.isAside);
  const readings = new Map<NumberFact, Amount>();
  const sentenceOf = makeSentenceReader(story);
  let ages: ReadonlyMap<string, readonly NumberFact[]> | null = null;
  const read = (fact: NumberFact): Amount => {
    const known = readings.get(fact);
    if (known) return known;
    ages ??= Map.groupBy(factsOf(facts, 'age'), keyOfSentence);
    const made = readAmountOf(fact, sentenceOf(fact), ages.get(keyOfSentence(fact)) ?? []);
    readings.set(fact, made);
    return made;
  };
  const pairs = [...Map.groupBy(amounts, thingOf).values()].flatMap((group) => pairUp(story, group, read));
  const used = new Set<NumberFact>();
  /** The things of which it was told that one article is more precise. */
  const narrowed = new Set<readonly NumberFact[]>();
  const findings: Finding[] = [];
  const judgeAll = (all: Pair[]) => {
    for (const pair of all.sort((x, y) => y.overlap.jaccard - x.overlap.jaccard)) {
      if (used.has(pair.a) || used.has(pair.b)) continue;
      const judged = judge(story, pair, amounts, all, read);
      const isNarrowing = judged?.finding.verdict === 'precision';
      if (!judged || (isNarrowing && narrowed.has(pair.group))) continue;
      if (isNarrowing) narrowed.add(pair.group);
      for (const fact of judged.facts) used.add(fact);
      findings.push(judged.finding);
    }
  };
  judgeAll(pairs);
  judgeAll(pairUpPastSums(story, measured, read).filter(({ group }) => !group.some((fact) => used.has(fact))));
  return findings;
}

/** What was voted, spent or earned in other years: told beside other sums, so more has to be shared. */
function pairUpPastSums(story: Story, measured: readonly NumberFact[], read: (fact: NumberFact) => Amount): Pair[] {
  const sums = measured.filter(({ detail }) => detail.measure === 'money');
  if (!sums.some(({ detail }) => detail.isAside)) return [];
  return [...Map.groupBy(sums, thingOf).values()]
    .filter((group) => group.some(({ detail }) => detail.isAside))
    .flatMap((group) => pairUp(story, group, read))
    .filter(
      ({ a, b, overlap }) =>
        a.article !== b.article &&
        (a.detail.isAside || b.detail.isAside) &&
        overlap.shared.length >= PAST.shared &&
        overlap.containment >= PAST.containment &&
        Math.max(a.detail.min, b.detail.min) <= PAST.ratio * Math.min(a.detail.min, b.detail.min),
    );
}

/** Other sums of a sentence on the past are further away. */
const PAST = { shared: 3, containment: 0.25, ratio: 1.25 };

const MOST_OF_A_THING = 24;

const keyOfSentence = ({ article, detail }: NumberFact): string => `${article}|${detail.sentence}`;

/** The aligned pairs of one thing. Equal numbers are no finding by themselves, and are aligned only beside one. */
function pairUp(story: Story, group: readonly NumberFact[], read: (fact: NumberFact) => Amount): Pair[] {
  // A thing told more often than this is the story's stock, not a question.
  if (group.length > MOST_OF_A_THING || !tellsTwo(group)) return [];
  const all: { a: NumberFact; b: NumberFact; isSame: boolean }[] = [];
  for (let index = 0; index + 1 < group.length; index += 1) {
    const a = group[index] as NumberFact;
    for (let other = index + 1; other < group.length; other += 1) {
      const b = group[other] as NumberFact;
      if (a.article !== b.article || mayContradictItself(a, b))
        all.push({ a, b, isSame: relate(a.detail, b.detail) === 'same' });
    }
  }
  if (story.isExplained) explainPairs(story, all, read);
  const pairs: Pair[] = [];
  const align = (wanted: boolean) => {
    for (const { a, b, isSame } of all) {
      if (isSame !== wanted) continue;
      const overlap = alignedBy(story, read(a), read(b));
      if (typeof overlap !== 'string') pairs.push({ a, b, overlap, group });
    }
  };
  align(false);
  if (pairs.length > 0) align(true);
  return pairs;
}

/** Pairs of two articles that tell nearly the same. */
function explainPairs(
  story: Story,
  pairs: readonly { readonly a: NumberFact; readonly b: NumberFact }[],
  read: (fact: NumberFact) => Amount,
): void {
  for (const { a, b } of pairs) {
    const relation = relate(a.detail, b.detail);
    const isAlike = relation === 'same' && a.detail.min === b.detail.min && a.detail.max === b.detail.max;
    if (a.article === b.article || isAlike || relation === 'narrower' || relation === 'wider') continue;
    const refused = alignedBy(story, read(a), read(b));
    const why = relation === 'apart' ? refused : typeof refused === 'string' ? null : 'rounded';
    if (typeof why !== 'string' || why === 'thing-untold' || (why === 'little-in-common' && isFarApart(a, b))) continue;
    if (!tellNearlyTheSame(story, read(a), read(b))) continue;
    abstainFrom(story, why, a, b);
  }
}

/** Two numbers that are written alike are the same. */
const tellsTwo = ([first, ...others]: readonly NumberFact[]): boolean =>
  others.some(({ detail: { text, min, max } }) => {
    const own = (first as NumberFact).detail;
    return min !== own.min || max !== own.max || text !== own.text;
  });

/** Measure, unit and head noun: what can be compared at all. */
function thingOf(fact: NumberFact): string {
  const { measure, unit, what } = fact.detail;
  const thing = measure === 'charges' ? what.join(' ') : BY_HEAD.has(measure) ? headOf(fact) : '';
  return `${measure}|${unit ?? ''}|${thing}`;
}

/** Of the others the measure says enough, or the clause tells what is measured. */
const BY_HEAD: ReadonlySet<string> = new Set(['money', 'percent', 'times', 'people', 'count', 'ratio']);

function judge(
  story: Story,
  { a, b, overlap, group }: Pair,
  amounts: readonly NumberFact[],
  pairs: readonly Pair[],
  read: (fact: NumberFact) => Amount,
): { finding: Finding; facts: NumberFact[] } | null {
  const relation = relate(a.detail, b.detail);
  if (relation === 'same') return null;
  if (relation !== 'apart' && a.article === b.article) return null;
  if (relation !== 'apart') {
    // Either article has the other's number as well: a copied report, two sources side by side, another group.
    const tells = (article: number, { detail }: NumberFact) =>
      group.some((other) => other.article === article && areOne(other.detail, detail));
    if (tells(b.article, a) || tells(a.article, b)) return null;
    const groups = [a, b].sort((x, y) => x.article - y.article).map((fact) => [fact]);
    return {
      finding: numberFinding(
        amountQuestion(a, b),
        'precision',
        groups,
        'amount-narrower',
        overlap.containment,
        overlap.shared.slice(0, 6),
      ),
      facts: [a, b],
    };
  }
  const fits = (fact: NumberFact, article: number) =>
    group.some(
      (other) => other.article === article && !isVague(other) && relate(other.detail, fact.detail) !== 'apart',
    );
  if (a.detail.measure === 'magnitude' && !isOnlyMagnitude(a, b, amounts)) {
    abstainFrom(story, 'several-shocks', a, b);
    return null;
  }
  if (a.article !== b.article && (fits(a, b.article) || fits(b, a.article))) {
    if (!isFarApart(a, b)) abstainFrom(story, 'told-by-both', a, b);
    return null;
  }
  const isSubject = (fact: NumberFact) => ![a, b].some((one) => hasOtherSubject(read(fact), read(one)));
  const more = pairs
    .filter((pair) => [pair.a, pair.b].some((fact) => fact === a || fact === b))
    .flatMap((pair) => [pair.a, pair.b])
    .filter(isSubject);
  const facts = [
    ...new Set([a, b, ...more.filter((fact) => !isVague(fact)), ...repeatedIn(group, a, b).filter(isSubject)]),
  ].sort((x, y) => x.article - y.article || x.detail.start - y.detail.start);
  const groups = groupByValue(facts);
  if (groups.length < 2) return null;
  const isGrowing =
    (GROWING_MEASURES.has(a.detail.measure) || GROWING.has(headOf(a))) && (daysApart(a.reading, b.reading) ?? 1) !== 0;
  return {
    finding: numberFinding(
      amountQuestion(a, b),
      isGrowing ? 'update' : 'differ',
      groups,
      'amount-apart',
      overlap.containment,
      overlap.shared.slice(0, 6),
    ),
    facts,
  };
}

const areOne = (a: NumberDetail, b: NumberDetail): boolean => a.min === b.min && a.max === b.max;

/** "Multiple shots" tell no number. */
const isVague = ({ detail: { min, max, approximate } }: NumberFact): boolean =>
  approximate && max < OPEN_END && max > 3 * min;

/** Other articles' sums of the thing that equal one of the two: an exact sum needs no shared words. */
const repeatedIn = (group: readonly NumberFact[], a: NumberFact, b: NumberFact): NumberFact[] =>
  a.detail.measure !== 'money'
    ? []
    : group.filter(
        (fact) =>
          fact.article !== a.article &&
          fact.article !== b.article &&
          [a, b].some(({ detail }) => detail.min === fact.detail.min && detail.max === fact.detail.max),
      );

/** Where an article tells of several quakes, which is which is not certain. */
const isOnlyMagnitude = (a: NumberFact, b: NumberFact, amounts: readonly NumberFact[]): boolean =>
  amounts.every(
    ({ article, detail }) =>
      detail.measure !== 'magnitude' ||
      (article !== a.article && article !== b.article) ||
      detail.min === (article === a.article ? a : b).detail.min,
  );
