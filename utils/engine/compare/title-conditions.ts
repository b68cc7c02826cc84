/**
 * How somebody hurt is: "critical" here, "stable" there. Asked only of a person whom both articles tell from all others; a
 * condition that was told later is an update.
 */
import { CONDITION, gradesOf, RELEASED } from '../lexicon/condition-words.ts';
import { GENERIC_PERSONS } from '../lexicon/person-nouns.ts';
import { PASSAGE_CUES } from '../text/cues.ts';
import type { Finding, Question, Reading } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { areStrangers } from './kinship.ts';
import { findPassages } from './name-passages.ts';
import { instantOf, type Story } from './story.ts';
import { findToldPerson, isLikePerson, type ToldPerson } from './told-person.ts';

interface Told {
  readonly person: ToldPerson;
  readonly grades: readonly number[];
  readonly answer: Answer;
}

/** Publications nearer than this are of one time: a page says when it was put up, not when it was written. */
const SAME_TIME = 2 * 3_600_000; // milliseconds
/** A longer time between publications brings other wounded, or another event. */
const LONGEST = 7 * 86_400_000;

export function compareConditions({ readings }: Story): Finding[] {
  const told = readings.map(readConditions);
  const used = new Set<Told>();
  return told.flatMap((own, index) =>
    own.flatMap((one) => {
      if (used.has(one)) return [];
      const others = told
        .slice(index + 1)
        .flatMap((list) => list.filter((other) => !used.has(other) && isOnePerson(one, other, own, list)));
      const other = others.find((each) => areApart(one, each));
      if (!other) return [];
      for (const each of [one, ...others]) used.add(each);
      return [toFinding(one, other, others)];
    }),
  );
}

/** Where an article tells two conditions of a person, it is not known which holds: then neither is given. */
function readConditions(reading: Reading): Told[] {
  let after = { sentence: -1, end: 0 };
  const all = findPassages(reading, CONDITION, PASSAGE_CUES.condition).flatMap(
    ({ start, end, text, sentence, match }): Told[] => {
      const from = after.sentence === sentence ? after.end : (reading.analysis.sentences[sentence]?.start ?? start);
      after = { sentence, end };
      const [, first, second, own, released] = match;
      // The pronoun of "his condition" tells of whom, too.
      const person = findToldPerson(reading, sentence, from, own === undefined ? start : start + 'his'.length);
      if (!person) return [];
      const words = [first, second, own].flatMap((word) => word?.toLowerCase() ?? []);
      const normalized = released === undefined ? words.join(' ') : 'released';
      return [
        {
          person,
          grades: released === undefined ? gradesOf(words) : RELEASED,
          answer: { reading, detail: { start, end, text, sentence }, normalized },
        },
      ];
    },
  );
  return all.filter((one) => !all.some((other) => isLikePerson(one.person, other.person) && areApart(one, other)));
}

const areApart = (a: Told, b: Told): boolean => a.grades.every((grade) => !b.grades.includes(grade));

/** By name; by age, where nothing speaks against it; or by a noun that fits nobody else. */
function isOnePerson(a: Told, b: Told, ofA: readonly Told[], ofB: readonly Told[]): boolean {
  const [one, other] = [a.answer.reading, b.answer.reading];
  if (!isLikePerson(a.person, b.person) || timeBetween(a, b) > LONGEST || areStrangers(one, other, 'weak'))
    return false;
  const isTold = areNamed(a, b) || areAged(a, b) || isOfOneNoun(a, b);
  if (!isTold && !(tellsOfOne(one) && tellsOfOne(other))) return false;
  return !hasRival(ofA, a, b) && !hasRival(ofB, b, a);
}

const areNamed = ({ person: a }: Told, { person: b }: Told): boolean => a.name !== null && b.name !== null;

/** A name with an age and an age without a name may be two: ages are what outlets mix up. */
const areAged = ({ person: a }: Told, { person: b }: Told): boolean =>
  a.age !== null && b.age !== null && a.noun !== null && b.noun !== null;

const isOfOneNoun = ({ person: a }: Told, { person: b }: Told): boolean =>
  a.noun !== null && a.noun === b.noun && !GENERIC_PERSONS.has(a.noun);

/** Somebody else of the article whom the other article's words fit as well. */
const hasRival = (told: readonly Told[], own: Told, other: Told): boolean =>
  told.some((rival) => isLikePerson(rival.person, other.person) && !isLikePerson(rival.person, own.person));

const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'hospitalised', 'casualties']);

/** Nobody is counted but one, and the hurt have one age. */
function tellsOfOne({ analysis }: Reading): boolean {
  const hurt = analysis.numbers.filter(
    ({ subject, isAside }) => subject?.role && subject.role !== 'suspect' && !isAside,
  );
  return (
    new Set(hurt.map(({ min }) => min)).size <= 1 &&
    !analysis.numbers.some(({ measure, max, isAside }) => CASUALTIES.has(measure) && max > 1 && !isAside)
  );
}

/** Milliseconds; 0 where one has no date. */
function timeBetween(a: Told, b: Told): number {
  const [one, other] = [a, b].map(({ answer }) => instantOf(answer.reading.article.published));
  const time = Math.abs((one ?? 0) - (other ?? 0));
  return Number.isFinite(time) ? time : 0;
}

function toFinding(one: Told, other: Told, others: readonly Told[]): Finding {
  const groups = [one, other].map((told) =>
    [one, ...others].filter((each) => !areApart(each, told)).map(({ answer }) => answer),
  );
  const name = one.person.name ?? other.person.name;
  return makeFinding(
    'title',
    questionOf(one, other),
    timeBetween(one, other) > SAME_TIME ? 'update' : 'differ',
    groups,
    {
      rule: 'conditions-apart',
      alignment: name === null ? 0.7 : 0.9,
      basis: [name ?? one.person.noun ?? String(one.person.age)],
    },
  );
}

function questionOf({ person: a }: Told, { person: b }: Told): Question {
  const name = a.name ?? b.name;
  if (name !== null) return { key: 'whatCondition', args: { who: name } };
  const noun = a.noun ?? b.noun;
  if (noun !== null) return { key: 'whatConditionNoun', args: { who: noun } };
  return { key: 'whatConditionNoun', args: { who: `${a.age}-year-old` } };
}
