/**
 * What outlets tell differently of one person, named or not: age, wounds, condition. The people of each article are
 * gathered first (records/people) and paired (records/pairs); only what no other comparer has told is added.
 */
import { type Gender, NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import type { Finding, Reading, Span } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isSameName } from '../numbers/age-names.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';
import { areGradesApart, type ConditionPassage, readConditionPassages, readRecordConditions } from './conditions.ts';
import { compareFatalSince } from './fatal-since.ts';
import { GROWN, isLater, judgePair, timeBetween } from './findings.ts';
import { compareGroupConditions } from './group-conditions.ts';
import {
  type Aspect,
  countCompany,
  MOST_YEARS,
  type Pair,
  pairRecords,
  shareWound,
  type Told,
  tellsOfOne,
} from './pairs.ts';
import { readPeopleRecords } from './people.ts';
import { ageOf, isSexApart, sexOf } from './person-record.ts';
import { compareRosters } from './rosters.ts';
import { compareSoleConditions } from './sole-conditions.ts';
import { compareSoleDeaths } from './sole-deaths.ts';
import { compareSoleGrown } from './sole-grown.ts';
import { compareSoleWounds } from './sole-wounds.ts';
import { noteUnpaired } from './unpaired.ts';
import { readWounds } from './wounds.ts';

/** Later, people are in another condition, or a year older. */
const LONGEST = 30 * 86_400_000; // milliseconds

/** Who has died since is told already; a toll that grew tells as much. */
const tellsOfDeaths = ({ verdict, question: { key } }: Finding): boolean =>
  key.startsWith('didSurvive') || (key === 'howMany_killed' && verdict !== 'precision');

/** `told`: what the other comparers found. */
export function compareRecords(story: Story, told: readonly Finding[]): Finding[] {
  const { readings } = story;
  const findings: Finding[] = [];
  const untold = readings.map(makeUntoldReader(told));
  const add = (finding: Finding | null) => {
    if (finding && !isTold(finding, [...told, ...findings])) findings.push(finding);
  };
  for (const [index, a] of readings.entries()) {
    for (let at = index + 1; at < readings.length; at += 1) {
      const b = readings[at] as Reading;
      const isNear = timeBetween(a, b) <= LONGEST;
      const aspects = (isNear ? ASPECTS : LASTING).filter(
        (aspect) =>
          mayDiffer(a, b, aspect) &&
          (aspect !== 'age' || haveNearAges(untold[index] as ReadonlySet<number>, untold[at] as ReadonlySet<number>)),
      );
      const ofPeople = aspects.length === 0 ? [] : comparePeople(story, a, b, aspects, told);
      for (const finding of ofPeople) add(finding);
      for (const finding of compareRosters(a, b, readTold, isNear)) add(finding);
      if (mayBeGrown(a, b)) add(compareSoleGrown(readTold(a), readTold(b)));
      if (isNear && !findings.some(({ question }) => question.key === 'howAreWounded'))
        add(compareGroupConditions(story, a, b));
      if (isNear && !ofPeople.some(({ question }) => question.key.startsWith('whereDied')))
        add(compareSoleDeaths(a, b));
    }
  }
  if (![...told, ...findings].some(tellsOfDeaths)) add(compareFatalSince(story, readTold));
  return findings;
}

function comparePeople(
  story: Story,
  a: Reading,
  b: Reading,
  aspects: readonly Aspect[],
  told: readonly Finding[],
): Finding[] {
  const [ofA, ofB] = [readTold(a), readTold(b)];
  if (areStrangers(a, b, 'weak')) {
    noteUnpaired(story, ofA, ofB, aspects, { rule: 'strangers', isTold: (one) => isAnswered(one, told) });
    return [];
  }
  const company = countCompany(ofA, ofB);
  // An article on several events has others' victims: only where both tell of the same few is it on one.
  if (company < COMPANY_OF_ROUND_UP && [a, b].some((reading) => isRoundUp({ reading }))) {
    noteUnpaired(story, ofA, ofB, aspects, { rule: 'round-up', isTold: (one) => isAnswered(one, told) });
    return [];
  }
  const findings = aspects.flatMap((aspect) =>
    pairRecords(ofA, ofB, aspect, company).flatMap((pair) =>
      hasRival(pair, aspect, ofA, ofB) ? [] : (judgePair(pair, aspect) ?? []),
    ),
  );
  noteUnpaired(story, ofA, ofB, aspects, { rule: null, isTold: (one) => isAnswered(one, [...told, ...findings]) });
  const sole = [
    aspects.includes('condition') ? compareSoleConditions(story, a, b, ofA, ofB) : null,
    aspects.includes('wound') ? compareSoleWounds(story, a, b, ofA, ofB) : null,
  ];
  return [...findings, ...sole.filter((finding) => finding !== null)];
}

/** An article's ages that no told difference shows: what is asked of the others would only be told again. */
function makeUntoldReader(told: readonly Finding[]): (reading: Reading) => ReadonlySet<number> {
  const shown = new Set(
    told.flatMap(({ kind, verdict, values }) =>
      kind === 'number' && (verdict === 'differ' || verdict === 'update')
        ? values.flatMap(({ evidence }) => evidence.map(({ article, value }) => `${article}:${value.start}`))
        : [],
    ),
  );
  return ({ article, analysis }) =>
    new Set(
      analysis.numbers.flatMap(({ measure, min, start }) =>
        measure === 'age' && !shown.has(`${article.id}:${start}`) ? [Math.floor(min)] : [],
      ),
    );
}

const ASPECTS: readonly Aspect[] = ['age', 'wound', 'condition', 'fate', 'deathbed', 'sex'];
/** What stays as it was, however late it is told. */
const LASTING: readonly Aspect[] = ['wound', 'deathbed', 'sex'];
const COMPANY_OF_ROUND_UP = 2;

/** Told by numbers, places and passages alone: most articles have nothing that a person's record could differ in. */
function mayDiffer(a: Reading, b: Reading, aspect: Aspect): boolean {
  if (aspect === 'condition') return haveGradesApart(readConditionPassages(a), readConditionPassages(b));
  const [one, other] = [readSigns(a), readSigns(b)];
  if (aspect === 'fate') return readConditionPassages(a).length > 0 && other.tellsDeath && isLater(a, b);
  if (aspect === 'deathbed') return one.tellsDeath && other.tellsDeath && one.isOnScene !== other.isOnScene;
  if (aspect === 'wound') return areOther(one.parts, other.parts);
  if (aspect === 'age') return haveNearAges(one.ages, other.ages);
  for (const age of one.ages) if (age < GROWN && other.ages.has(age) && mayBeOfOtherSex(a, b, age)) return true;
  return false;
}

/** An age of somebody young in one of the two only, and nobody counted but one. */
function mayBeGrown(a: Reading, b: Reading): boolean {
  return readSigns(a).tellsYoung !== readSigns(b).tellsYoung && tellsOfOne(a) && tellsOfOne(b);
}

const haveGradesApart = (one: readonly ConditionPassage[], other: readonly ConditionPassage[]): boolean =>
  one.length > 0 && other.length > 0 && one.some((a) => other.some((b) => areGradesApart(a, b)));

/** Two ages that may be one person's, and are not both told in both. */
function haveNearAges(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const a of one)
    for (const b of other) if (a !== b && Math.abs(a - b) <= MOST_YEARS && !(other.has(a) && one.has(b))) return true;
  return false;
}

/** Somebody of that age has no name in either article, and the words at the age don't say that a boy here is one there. */
function mayBeOfOtherSex(a: Reading, b: Reading, age: number): boolean {
  const [one, other] = [sexesAt(a, age), sexesAt(b, age)];
  if (one === null || other === null) return false;
  return one.size === 0 || other.size === 0 || ![...one].some((sex) => other.has(sex));
}

/** Told beside the age; null where all of that age are named. */
function sexesAt({ analysis }: Reading, age: number): ReadonlySet<Gender> | null {
  const subjects = analysis.numbers.flatMap(({ measure, min, subject }) =>
    measure === 'age' && Math.floor(min) === age ? [subject] : [],
  );
  if (subjects.every((subject) => subject?.name != null)) return null;
  return new Set(subjects.flatMap((subject) => NOUN_GENDER.get(subject?.noun ?? '') ?? []));
}

/** Both tell something, and not the same. */
const areOther = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  one.size > 0 && other.size > 0 && (one.size !== other.size || [...one].some((value) => !other.has(value)));

/** What tells whether two articles' records may differ. */
interface Signs {
  readonly tellsDeath: boolean;
  /** Somebody died where it happened: in hospital, it is told otherwise. */
  readonly isOnScene: boolean;
  /** Parts of bodies. */
  readonly parts: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
  /** One of them is of somebody young. */
  readonly tellsYoung: boolean;
}

const DIED_ON_SCENE = / (?:died|dead) (?:[a-z]+ )?(?:at|on) (?:the )?scene\b| died instantly\b/;
/** Deaths are told early. */
const READ = 5_000; // characters

/** Asked for with each other article of a story. */
const readSigns = onceAReading(({ article, analysis: { numbers, places } }): Signs => {
  const beginning = article.text.slice(0, READ);
  const tellsDeath = numbers.some(({ subject }) => subject?.role === 'killed') || / (?:died|dead)\b/.test(beginning);
  const ages = new Set<number>();
  for (const { measure, min } of numbers) if (measure === 'age') ages.add(Math.floor(min));
  return {
    tellsDeath,
    isOnScene: tellsDeath && DIED_ON_SCENE.test(beginning),
    parts: new Set(places.flatMap(({ level, normalized }) => (level === 'body' ? [normalized] : []))),
    ages,
    tellsYoung: [...ages].some((age) => age < GROWN),
  };
});

/** Somebody else whose wound fits and whom only one article tells; an age that the other article tells as well. */
function hasRival({ a, b }: Pair, aspect: Aspect, ofA: readonly Told[], ofB: readonly Told[]): boolean {
  if (aspect === 'age')
    return tellsAge(a.record.reading, ageOf(b.record), ofB) || tellsAge(b.record.reading, ageOf(a.record), ofA);
  const isNamed = a.record.name !== null && b.record.name !== null;
  return aspect === 'wound' && !isNamed && (isHitLike(a, b, ofA, ofB) || isHitLike(b, a, ofB, ofA));
}

const isHitLike = (told: Told, pair: Told, own: readonly Told[], others: readonly Told[]): boolean =>
  others.some(
    (other) =>
      other !== pair &&
      shareWound(told, other) &&
      !isSexApart(sexOf(told.record), sexOf(other.record)) &&
      !own.some(({ record }) => ageOf(record) !== null && ageOf(record) === ageOf(other.record)),
  );

/** Of anybody, alone or in a list; but for those whom both articles name. */
const tellsAge = ({ analysis }: Reading, age: number | null, others: readonly Told[]): boolean =>
  analysis.numbers.some(({ measure, min, text, subject }) => {
    if (measure === 'ages') return text.split(/\D+/).includes(String(age));
    const name = subject?.name ?? null;
    const isKnown = name !== null && others.some(({ record }) => record.name !== null && isSameName(record.name, name));
    return measure === 'age' && Math.floor(min) === age && !isKnown;
  });

const readTold = onceAReading(gatherTold);

function gatherTold(reading: Reading): Told[] {
  const { records } = readPeopleRecords(reading);
  const [wounds, conditions] = [readWounds(reading), readRecordConditions(reading)];
  return records
    .map((record) => ({
      record,
      wounds: wounds.filter((wound) => wound.record === record),
      conditions: conditions.filter((condition) => condition.record === record),
    }))
    .filter(
      ({ record, wounds: hit, conditions: how }) =>
        record.ages.length > 0 || hit.length > 0 || how.length > 0 || record.roles.size > 0,
    );
}

/** Told, or asked without saying of whom: "did everybody survive?" shows other words of the two articles. */
const isAnswered = (finding: Finding, told: readonly Finding[]): boolean =>
  isTold(finding, told) ||
  (finding.question.key.startsWith('didSurvive') && told.some(({ question: { key } }) => key === 'didSurvive'));

/** A question of that kind is answered by a finding that shows either value. */
const isTold = (finding: Finding, told: readonly Finding[]): boolean =>
  told.some(
    ({ kind, question, verdict, values }) =>
      kind === finding.kind &&
      (verdict === 'differ' || verdict === 'update') &&
      values.some(({ evidence }) =>
        evidence.some((one) =>
          finding.values.some((value) =>
            value.evidence.some(
              (other) =>
                other.article === one.article &&
                (isWithin(other.value, one.value) ||
                  (areOnOneDeath(finding.question.key, question.key) && overlaps(other.value, one.value))),
            ),
          ),
        ),
      ),
  );

/** Whether or where somebody died, asked of everybody, of a person or by a noun: the words shown are longer or shorter. */
const areOnOneDeath = (one: string, other: string): boolean =>
  DEATH_QUESTIONS.some((key) => one.startsWith(key) && other.startsWith(key));

const DEATH_QUESTIONS: readonly string[] = ['didSurvive', 'whereDied'];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same, or an age of a list that is told. */
const isWithin = (part: Span, whole: Span): boolean =>
  part.start === whole.start || (whole.start < part.start && part.end <= whole.end);
