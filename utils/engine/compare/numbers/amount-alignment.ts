/**
 * Are two amounts of one thing? What their sentences have to share, by measure, and what keeps them apart whatever is
 * shared: other people, another stage of the case, a part of the sum. How the numbers stand to each other is not asked here.
 */
import { isDigitAt } from '../../details/numbers/number-tokens.ts';
import { MISSING } from '../../details/numbers/read-purpose.ts';
import { sourceOf } from '../../text/document.ts';
import { readWords, stem } from '../../text/words.ts';
import type { NumberDetail } from '../../types.ts';
import type { Overlap } from '../align.ts';
import type { Story } from '../story.ts';
import { type AmountSentence, NUMBER_STEMS, overlapBeside } from './amount-sentences.ts';
import { headOf, type NumberFact, sentenceStems, sentenceText } from './facts.ts';
import { peopleBeside, peopleMeant } from './questions.ts';
import { relate } from './range.ts';
import { areOfOtherShots, areShotsFired, isHedgedShot } from './shots.ts';
import { isOfRoundUp } from './toll-doubt.ts';

/** What must be shared, by measure: stems beside the thing measured, and how much of the lighter sentence they weigh. */
interface Demand {
  readonly shared: number;
  readonly containment: number;
  /** The thing measured has to be named by both. */
  readonly needsWhat: boolean;
}

export const DEMANDS: ReadonlyMap<string, Demand> = new Map(
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
export const GROWING = new Set(['view', 'share', 'like', 'retweet', 'signatur', 'follow', 'comment', 'donat', 'rais']);
const SELF_DEMAND: Demand = { shared: 2, containment: 0.15, needsWhat: true };

/** What pairs ask of a number, read once. */
export interface Amount {
  readonly fact: NumberFact;
  readonly names: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  readonly sentence: AmountSentence;
}

/** `ages`: those of the sentence. */
export function readAmountOf(fact: NumberFact, sentence: AmountSentence, ages: readonly NumberFact[]): Amount {
  return {
    fact,
    names: new Set(isOfCourt(fact) ? peopleMeant(fact) : peopleBeside(fact).keys()),
    ages: new Set(ages.map(({ detail }) => detail.min)),
    sentence,
  };
}

/** Views, shares and signatures: a story has one thing that they are counted of. */
const GROWING_DEMAND: Demand = { shared: 1, containment: 0.1, needsWhat: true };

/** People of one kind, not many more here than there. */
const PEOPLE_DEMAND: Demand = { shared: 3, containment: 0.3, needsWhat: true };
/** A shooting has one number of shots. */
const SHOTS_DEMAND: Demand = { shared: 0, containment: 0, needsWhat: true };

function demandOf(a: NumberFact, b: NumberFact): Demand {
  if (a.article === b.article) return SELF_DEMAND;
  if (a.detail.measure === 'people' && !isTwiceAsMuch(a, b) && [a, b].every(isWhole)) return PEOPLE_DEMAND;
  if (areShotsFired(a, b)) return SHOTS_DEMAND;
  return GROWING.has(headOf(a)) ? GROWING_DEMAND : (DEMANDS.get(a.detail.measure) as Demand);
}

/** "Two at the door and another two inside", "possibly two men": not all of them, or not sure. */
const isWhole = (fact: NumberFact): boolean =>
  !isOfRoundUp(fact) && !/\b(?:an)?other\b|\b(?:more|including|possibly|maybe)\b/i.test(sentenceText(fact));

/** What the sentences share where the two numbers are of one thing; else why they are not. */
export function alignedBy(story: Story, one: Amount, other: Amount): Overlap | string {
  const [a, b] = [one.fact, other.fact];
  const demand = demandOf(a, b);
  if (demand.needsWhat && a.article !== b.article && (headOf(a) === '' || headOf(b) === ''))
    return alignUntold(story, one, other);
  if (demand.needsWhat && headOf(a) !== headOf(b)) return 'thing-untold';
  if (demand.needsWhat && headOf(a) === '') return 'thing-untold';
  if (isOtherStage(one, other)) return 'other-stage';
  if (isOneOfSeveralShocks(story, a) || isOneOfSeveralShocks(story, b)) return 'several-shocks';
  if (hasOtherSubject(one, other)) return 'other-person';
  if (isPersonal(a)) {
    if (one.names.size === 0 || other.names.size === 0) return 'person-not-certain';
    if (isApart(one.names, other.names)) return 'other-person';
    if (isOfPart(a) || isOfPart(b)) return 'part-of-the-sum';
  }
  if (isOfPrice(a) || isOfPrice(b)) return 'part-of-the-sum';
  if (isHedgedShot(a, b)) return 'hedged';
  if (areOfOtherShots(a, b)) return 'other-thing';
  if (a.detail.measure === 'prison' && headOf(a) !== headOf(b) && isTwiceAsMuch(a, b)) return 'far-apart';
  // Of a theft one article tells the whole, another a single transfer.
  if ((a.detail.measure === 'people' || headOf(a) === MISSING) && isFarApart(a, b)) return 'far-apart';
  const overlap = overlapBeside(story, one.sentence, other.sentence);
  if (isTellingVerb(story, a)) return overlap;
  // One person's bail needs no more than the person.
  if (isBail(a.detail)) return { ...overlap, containment: Math.max(overlap.containment, OF_ONE_PERSON) };
  if (overlap.shared.length < demand.shared || overlap.containment < demand.containment)
    return alignByClause(story, a, b) ?? 'little-in-common';
  if (hasOtherModifiers(a, b) && overlap.containment < SAME_THING) return 'other-thing';
  return overlap;
}

/** Measures whose thing is often told by the clause alone: "for eight days", "three miles north of". */
const BY_CLAUSE: ReadonlySet<string> = new Set(['duration', 'distance', 'money', 'percent']);
const UNTOLD: Demand = { shared: 2, containment: 0.35, needsWhat: false };
/** Of the clauses around the numbers. */
const UNTOLD_CLAUSE: Demand = { shared: 2, containment: 0.3, needsWhat: false };

/** No noun says what is measured: the clauses have to tell nearly the same, and one number each. */
function alignUntold(story: Story, one: Amount, other: Amount): Overlap | string {
  const [a, b] = [one.fact, other.fact];
  if (!BY_CLAUSE.has(a.detail.measure) || isBail(a.detail) || isBail(b.detail)) return 'thing-untold';
  // "The 11-inch tablet", "four inches of snow" in two towns.
  if ([a, b].some(({ detail: { measure, max } }) => measure === 'distance' && max < 1)) return 'thing-untold';
  if (isTwiceAsMuch(a, b) || !isOnlyOfSentence(a) || !isOnlyOfSentence(b)) return 'thing-untold';
  if (hasOtherSubject(one, other)) return 'other-person';
  if (isOfPrice(a) || isOfPrice(b)) return 'part-of-the-sum';
  if (areOfOtherSize(a, b)) return 'other-thing';
  const [own, others] = [wordsBeside(a), wordsBeside(b)];
  const overlap = story.overlap(own(sentenceStems(a)), others(sentenceStems(b)));
  const clauses = story.overlap(own(a.detail.context), others(b.detail.context));
  const isAlike =
    overlap.shared.length >= UNTOLD.shared &&
    overlap.containment >= UNTOLD.containment &&
    clauses.shared.length >= UNTOLD_CLAUSE.shared &&
    clauses.containment >= UNTOLD_CLAUSE.containment;
  return isAlike ? overlap : 'little-in-common';
}

/** Of long sentences the clauses around the numbers may still tell the same; null where they don't. */
function alignByClause(story: Story, a: NumberFact, b: NumberFact): Overlap | null {
  if (!TOLD_BY_CLAUSE.has(a.detail.measure) || hasOtherModifiers(a, b)) return null;
  const rest = ({ detail }: NumberFact) => detail.context.filter((word) => !NUMBER_STEMS.has(word));
  const clauses = story.overlap(rest(a), rest(b));
  return clauses.shared.length >= CLAUSE.shared && clauses.containment >= CLAUSE.containment ? clauses : null;
}

const TOLD_BY_CLAUSE: ReadonlySet<string> = new Set(['money', 'count']);
/** Least of the clauses' stems, beside the thing and the numbers. */
const CLAUSE = { shared: 3, containment: 0.3 };

/** Without numbers and units: "hours" tell nothing of what took them. */
function wordsBeside({ detail }: NumberFact): (stems: readonly string[]) => string[] {
  const units = new Set(readWords(detail.text).flatMap(({ norm }) => norm.split('-').map((part) => stem(part))));
  return (stems) => stems.filter((word) => !isDigitAt(word, 0) && !NUMBER_STEMS.has(word) && !units.has(word));
}

const isTwiceAsMuch = ({ detail: a }: NumberFact, { detail: b }: NumberFact): boolean =>
  Math.max(a.min, b.min) > 2 * Math.min(a.min, b.min);

/** "Five hours of the 11-inch model", "seven of the 15-inch one". */
function areOfOtherSize(a: NumberFact, b: NumberFact): boolean {
  if (a.detail.measure === 'distance') return false;
  const [one, other] = [sizesBeside(a), sizesBeside(b)];
  return (
    one.length > 0 && other.length > 0 && one.every((size) => other.every((each) => relate(size, each) === 'apart'))
  );
}

const sizesBeside = ({ reading, detail }: NumberFact): NumberDetail[] =>
  reading.analysis.numbers.filter(
    ({ measure, sentence, field }) => measure === 'distance' && sentence === detail.sentence && field === detail.field,
  );

/** Two lengths in a sentence are of two things, or one in two units. */
const isOnlyOfSentence = ({ reading, detail }: NumberFact): boolean =>
  !reading.analysis.numbers.some(
    (other) =>
      other !== detail &&
      other.measure === detail.measure &&
      other.sentence === detail.sentence &&
      other.field === detail.field,
  );

const OF_ONE_PERSON = 0.7;

/** Seven were charged, six pleaded guilty: people leave a case on its way. */
function isOtherStage(a: Amount, b: Amount): boolean {
  const { measure } = a.fact.detail;
  if (measure !== 'count' && measure !== 'people') return false;
  return a.sentence.isOfSurvivors !== b.sentence.isOfSurvivors || isApart(a.sentence.stages, b.sentence.stages);
}

/** An article that tells two magnitudes tells of two shocks: which of them another article means is not certain. */
const isOneOfSeveralShocks = ({ readings }: Story, { article, detail }: NumberFact): boolean =>
  detail.measure === 'magnitude' &&
  (readings[article]?.analysis.numbers ?? []).some(
    (other) => other.measure === 'magnitude' && relate(other, detail) === 'apart',
  );

/** Above this much shared, other adjectives stand before the same thing. */
const SAME_THING = 0.4;

/** The sentences name other people, or tell other ages: two climbers' falls, two defendants' terms. */
export const hasOtherSubject = (a: Amount, b: Amount): boolean => isApart(a.names, b.names) || isApart(a.ages, b.ages);

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

/** "$281 million in cash", "$40 million of the price": the rest is paid otherwise. */
const isOfPrice = ({ reading, detail }: NumberFact): boolean =>
  detail.measure === 'money' &&
  PART_OF_PRICE.test(sourceOf(reading.article, detail).slice(detail.end, detail.end + 24));

const PART_OF_PRICE =
  /^ (?:in (?:cash|stock|shares|debt)\b(?! and (?:stock|shares|debt))|of (?:the|its|that|this|their)\b)/;

/** Eight thousand in a town and four in a room are not one count told in two ways. */
export const isFarApart = (a: NumberFact, b: NumberFact): boolean => {
  const [x, y] = [a.detail.min, b.detail.min];
  return Math.max(x, y) > 3 * Math.max(1, Math.min(x, y));
};

function isApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const item of a) if (b.has(item)) return false;
  return true;
}

/** "nuclear tests" and "missile tests" are two things; "spare tyres" and "tyres" may be one. */
function hasOtherModifiers(a: NumberFact, b: NumberFact): boolean {
  if (a.detail.measure !== 'count' && a.detail.measure !== 'people') return false;
  const [x, y] = [a.detail.what.slice(0, -1), b.detail.what.slice(0, -1)];
  return x.length > 0 && y.length > 0 && !x.some((stem) => y.includes(stem));
}

/** Half of what is asked of two sentences of one thing. */
export function tellNearlyTheSame(story: Story, one: Amount, other: Amount): boolean {
  const demand = demandOf(one.fact, other.fact);
  const { shared, containment } = overlapBeside(story, one.sentence, other.sentence);
  return shared.length > 0 && shared.length >= demand.shared / 2 && containment >= demand.containment / 2;
}
