/**
 * Amounts, measures and counts of the same thing: the head noun or purpose is the same, and the sentences share enough
 * else. Where an article has several such numbers and one fits the other's, nothing is told.
 */

import { isDigitAt } from '../details/numbers/number-tokens.ts';
import { MISSING } from '../details/numbers/read-purpose.ts';
import { CARDINALS, SCALES, VAGUE } from '../lexicon/number-words.ts';
import { stem } from '../text/words.ts';
import type { Finding, NumberDetail } from '../types.ts';
import type { Overlap } from './align.ts';
import { abstainFrom } from './number-abstentions.ts';
import { daysApart, type NumberFact, numberFinding, sentenceStems, sentenceText } from './number-facts.ts';
import { amountQuestion, peopleBeside, peopleMeant } from './number-questions.ts';
import { relate } from './number-range.ts';
import { groupByValue } from './number-tolls.ts';
import type { Story } from './story.ts';

/** What must be shared, by measure: stems beside the thing measured, and how much of the lighter sentence they weigh. */
interface Demand {
  readonly shared: number;
  readonly containment: number;
  /** The thing measured has to be named by both. */
  readonly needsWhat: boolean;
}

const DEMANDS: ReadonlyMap<string, Demand> = new Map(
  Object.entries({
    money: { shared: 1, containment: 0.2, needsWhat: true },
    percent: { shared: 2, containment: 0.35, needsWhat: true },
    distance: { shared: 2, containment: 0.2, needsWhat: true },
    area: { shared: 2, containment: 0.25, needsWhat: false },
    weight: { shared: 2, containment: 0.3, needsWhat: false },
    volume: { shared: 2, containment: 0.3, needsWhat: false },
    speed: { shared: 2, containment: 0.3, needsWhat: false },
    temperature: { shared: 2, containment: 0.4, needsWhat: false },
    duration: { shared: 4, containment: 0.6, needsWhat: true },
    prison: { shared: 2, containment: 0.4, needsWhat: false },
    times: { shared: 1, containment: 0.12, needsWhat: true },
    charges: { shared: 0, containment: 0, needsWhat: true },
    people: { shared: 3, containment: 0.55, needsWhat: true },
    count: { shared: 2, containment: 0.3, needsWhat: true },
    magnitude: { shared: 1, containment: 0.1, needsWhat: false },
    vote: { shared: 3, containment: 0.35, needsWhat: false },
    score: { shared: 3, containment: 0.4, needsWhat: false },
    ratio: { shared: 2, containment: 0.3, needsWhat: true },
  } satisfies Record<string, Demand>),
);

/** Things that the press counts again and again while they grow. */
const GROWING = new Set(['view', 'share', 'like', 'retweet', 'signatur', 'follow', 'comment', 'donat', 'rais']);
/**
 * An article that tells small numbers of a kind lists several; one that tells "tens of thousands" and "hundreds of
 * thousands" of one thing contradicts itself.
 */
const mayContradictItself = (a: NumberFact, b: NumberFact): boolean =>
  a.detail.measure === 'count' &&
  a.detail.sentence !== b.detail.sentence &&
  [a, b].every(({ detail }) => MAGNITUDE.test(detail.text));

const MAGNITUDE = /\b(?:tens|hundreds|thousands|millions) of\b/i;
const SELF_DEMAND: Demand = { shared: 2, containment: 0.15, needsWhat: true };
const GROWING_MEASURES = new Set(['charges']);

interface Pair {
  readonly a: NumberFact;
  readonly b: NumberFact;
  readonly overlap: Overlap;
  /** All that the story tells of the thing. */
  readonly group: readonly NumberFact[];
}

export function compareAmounts(story: Story, facts: readonly NumberFact[]): Finding[] {
  const amounts = facts.filter(({ detail }) => DEMANDS.has(detail.measure) && !detail.isAside);
  const readings = new Map<NumberFact, Amount>();
  const ages = Map.groupBy(
    facts.filter(({ detail }) => detail.measure === 'age'),
    keyOfSentence,
  );
  const read = (fact: NumberFact): Amount => {
    const known = readings.get(fact) ?? readAmountOf(story, fact, ages.get(keyOfSentence(fact)) ?? []);
    readings.set(fact, known);
    return known;
  };
  const pairs = [...Map.groupBy(amounts, thingOf).values()].flatMap((group) => pairUp(story, group, read));
  const used = new Set<NumberFact>();
  const findings: Finding[] = [];
  for (const pair of pairs.sort((x, y) => y.overlap.jaccard - x.overlap.jaccard)) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    const finding = judge(story, pair, amounts, pairs, read);
    if (!finding) continue;
    for (const fact of finding.facts) used.add(fact);
    findings.push(finding.finding);
  }
  return findings;
}

const MOST_OF_A_THING = 24;

/** What pairs ask of a number, read once. */
interface Amount {
  readonly fact: NumberFact;
  readonly names: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  /** Stems of the sentence without numbers, and those of the thing measured, by their numbers in the story. */
  readonly stems: readonly number[];
  readonly what: readonly number[];
  readonly stages: ReadonlySet<string>;
  readonly isOfSurvivors: boolean;
}

const keyOfSentence = ({ article, detail }: NumberFact): string => `${article}|${detail.sentence}`;

/** `ages`: those of the sentence. */
function readAmountOf({ numbersOf, stemOf }: Story, fact: NumberFact, ages: readonly NumberFact[]): Amount {
  const all = sentenceStems(fact);
  return {
    fact,
    names: new Set(isOfCourt(fact) ? peopleMeant(fact) : peopleBeside(fact).keys()),
    ages: new Set(ages.map(({ detail }) => detail.min)),
    stems: numbersOf(all).filter((number) => !isDigitAt(stemOf(number), 0) && !NUMBER_STEMS.has(stemOf(number))),
    what: numbersOf(fact.detail.what),
    stages: new Set(all.filter((stem) => STAGES.has(stem))),
    isOfSurvivors: all.includes(SURVIVING),
  };
}

/** The aligned pairs of one thing. Equal numbers are no finding by themselves, and are aligned only beside one. */
function pairUp(story: Story, group: readonly NumberFact[], read: (fact: NumberFact) => Amount): Pair[] {
  // A thing told more often than this is the story's stock, not a question.
  if (group.length > MOST_OF_A_THING || !tellsTwo(group)) return [];
  const all = group.flatMap((a, index) =>
    group
      .slice(index + 1)
      .filter((b) => a.article !== b.article || mayContradictItself(a, b))
      .map((b) => ({ a, b, isSame: relate(a.detail, b.detail) === 'same' })),
  );
  const align = ({ a, b }: { a: NumberFact; b: NumberFact }): Pair[] => {
    const overlap = alignedBy(story, read(a), read(b));
    return typeof overlap === 'string' ? [] : [{ a, b, overlap, group }];
  };
  if (story.isExplained) explainPairs(story, all, read);
  const different = all.filter(({ isSame }) => !isSame).flatMap(align);
  return different.length === 0 ? [] : [...different, ...all.filter(({ isSame }) => isSame).flatMap(align)];
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

/** Half of what is asked of two sentences of one thing. */
function tellNearlyTheSame(story: Story, one: Amount, other: Amount): boolean {
  const demand = demandOf(one.fact, other.fact);
  const { shared, containment } = overlapBeside(story, one, other);
  return shared.length > 0 && shared.length >= demand.shared / 2 && containment >= demand.containment / 2;
}

/** Two numbers that are written alike are the same. */
const tellsTwo = ([first, ...others]: readonly NumberFact[]): boolean =>
  others.some(({ detail: { text, min, max } }) => {
    const own = (first as NumberFact).detail;
    return min !== own.min || max !== own.max || text !== own.text;
  });

const headOf = ({ detail }: NumberFact): string => detail.what.at(-1) ?? '';

/** Measure, unit and head noun: what can be compared at all. */
const thingOf = (fact: NumberFact): string =>
  `${fact.detail.measure}|${fact.detail.unit ?? ''}|${fact.detail.measure === 'charges' ? fact.detail.what.join(' ') : headOf(fact)}`;

/** Views, shares and signatures: a story has one thing that they are counted of. */
const GROWING_DEMAND: Demand = { shared: 1, containment: 0.1, needsWhat: true };

function demandOf(a: NumberFact, b: NumberFact): Demand {
  if (a.article === b.article) return SELF_DEMAND;
  return GROWING.has(headOf(a)) ? GROWING_DEMAND : (DEMANDS.get(a.detail.measure) as Demand);
}

/** What the sentences share where the two numbers are of one thing; else why they are not. */
function alignedBy(story: Story, one: Amount, other: Amount): Overlap | string {
  const [a, b] = [one.fact, other.fact];
  const demand = demandOf(a, b);
  if (demand.needsWhat && headOf(a) === '') return 'thing-untold';
  if (isOtherStage(one, other)) return 'other-stage';
  if (isOneOfSeveralShocks(story, a) || isOneOfSeveralShocks(story, b)) return 'several-shocks';
  if (hasOtherSubject(one, other)) return 'other-person';
  if (isPersonal(a)) {
    if (one.names.size === 0 || other.names.size === 0) return 'person-not-certain';
    if (isApart(one.names, other.names)) return 'other-person';
    if (isOfPart(a) || isOfPart(b)) return 'part-of-the-sum';
  }
  // Of a theft one article tells the whole, another a single transfer.
  if ((a.detail.measure === 'people' || headOf(a) === MISSING) && isFarApart(a, b)) return 'far-apart';
  const overlap = overlapBeside(story, one, other);
  if (isTellingVerb(story, a)) return overlap;
  // One person's bail needs no more than the person.
  if (isBail(a.detail)) return { ...overlap, containment: Math.max(overlap.containment, OF_ONE_PERSON) };
  if (overlap.shared.length < demand.shared || overlap.containment < demand.containment) return 'little-in-common';
  if (hasOtherModifiers(a, b) && overlap.containment < SAME_THING) return 'other-thing';
  return overlap;
}

/** What the sentences share beside the thing itself. */
function overlapBeside(story: Story, one: Amount, other: Amount): Overlap {
  const rest = ({ stems }: Amount) => stems.filter((stem) => !one.what.includes(stem) && !other.what.includes(stem));
  return story.overlapOf(rest(one), rest(other));
}

const OF_ONE_PERSON = 0.7;

/** Seven were charged, six pleaded guilty: people leave a case on its way. */
function isOtherStage(a: Amount, b: Amount): boolean {
  const { measure } = a.fact.detail;
  if (measure !== 'count' && measure !== 'people') return false;
  return a.isOfSurvivors !== b.isOfSurvivors || isApart(a.stages, b.stages);
}

/** Who survived is not everyone who was hit. */
const SURVIVING = stem('surviving');

const STAGES: ReadonlySet<string> = new Set(
  ['charged', 'indicted', 'arrested', 'plead', 'pleaded', 'convicted', 'sentenced', 'acquitted', 'tried'].map(stem),
);

/** An article that tells two magnitudes tells of two shocks: which of them another article means is not certain. */
const isOneOfSeveralShocks = ({ readings }: Story, { article, detail }: NumberFact): boolean =>
  detail.measure === 'magnitude' &&
  (readings[article]?.analysis.numbers ?? []).some(
    (other) => other.measure === 'magnitude' && relate(other, detail) === 'apart',
  );

/** Number words tell nothing of what is counted. */
const NUMBER_STEMS: ReadonlySet<string> = new Set(
  [...CARDINALS.keys(), ...SCALES.keys(), ...VAGUE.keys(), 'tens'].map((word) => stem(word)),
);

/** Above this much shared, other adjectives stand before the same thing. */
const SAME_THING = 0.4;

/** The sentences name other people, or tell other ages: two climbers' falls, two defendants' terms. */
const hasOtherSubject = (a: Amount, b: Amount): boolean => isApart(a.names, b.names) || isApart(a.ages, b.ages);

/** "warned twice": a verb that the story has in few sentences says by itself what is counted. */
const isTellingVerb = (story: Story, { detail }: NumberFact): boolean =>
  detail.measure === 'times' && story.weight(detail.what[0] ?? '') >= TELLING;

const TELLING = 0.6;

/** Terms, bonds and wounds are one person's: both sentences have to name the same one. */
const isPersonal = (fact: NumberFact): boolean =>
  isOfCourt(fact) ||
  (fact.detail.measure === 'times' && /^(?:shot|hit|struck|stab|wound|arrest)/.test(fact.detail.what[0] ?? ''));

const isOfCourt = ({ detail }: NumberFact): boolean => detail.measure === 'prison' || isBail(detail);

const isBail = ({ measure, what }: NumberDetail): boolean =>
  measure === 'money' && /^(?:bail|bond|fine)/.test(what[0] ?? '');

/** "A $5,000 bond for each count", "posted 10 percent": not the whole sum. */
const isOfPart = (fact: NumberFact): boolean =>
  fact.detail.measure === 'money' && /\b(?:each|per|every|percent|posted)\b/i.test(sentenceText(fact));

/** Eight thousand in a town and four in a room are not one count told in two ways. */
const isFarApart = (a: NumberFact, b: NumberFact): boolean => {
  const [x, y] = [a.detail.min, b.detail.min];
  return Math.max(x, y) > 3 * Math.max(1, Math.min(x, y));
};

const isApart = (a: ReadonlySet<string | number>, b: ReadonlySet<string | number>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

/** "nuclear tests" and "missile tests" are two things; "spare tyres" and "tyres" may be one. */
function hasOtherModifiers(a: NumberFact, b: NumberFact): boolean {
  if (a.detail.measure !== 'count' && a.detail.measure !== 'people') return false;
  const [x, y] = [a.detail.what.slice(0, -1), b.detail.what.slice(0, -1)];
  return x.length > 0 && y.length > 0 && !x.some((stem) => y.includes(stem));
}

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
    group.some((other) => other.article === article && relate(other.detail, fact.detail) !== 'apart');
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
  const facts = [...new Set([a, b, ...more, ...repeatedIn(group, a, b).filter(isSubject)])].sort(
    (x, y) => x.article - y.article || x.detail.start - y.detail.start,
  );
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
