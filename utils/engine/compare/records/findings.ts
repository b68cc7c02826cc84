/** A pair of records → a finding, where what the two articles tell of the person cannot both be right of one moment. */
import { RELEASED } from '../../lexicon/condition-words.ts';
import type { Finding, Question, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { isSameName } from '../numbers/age-names.ts';
import { normalize } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { answersOfParts, findPartsApart } from '../places/body-parts.ts';
import { instantOf } from '../story.ts';
import { areGradesApart, type Graded, latestOf } from './conditions.ts';
import { readDeathSettings } from './deaths.ts';
import type { Aspect, Pair, Told } from './pairs.ts';
import { ageOf, isSexApart, type PersonRecord } from './person-record.ts';

/** Publications nearer than this are of one time: a page says when it was put up, not when it was written. */
const SAME_TIME = 2 * 3_600_000; // milliseconds
/** Of this age and older, people come in numbers: a man and a woman of 30 are two. */
export const GROWN = 18;

const publishedAt = ({ article }: Reading): number => instantOf(article.published);

/** Milliseconds; 0 where one has no date. */
export function timeBetween(a: Reading, b: Reading): number {
  const time = Math.abs(publishedAt(a) - publishedAt(b));
  return Number.isFinite(time) ? time : 0;
}

/** Put up so far apart that what is told may have changed. */
export const isUpdate = (a: Reading, b: Reading): boolean => timeBetween(a, b) > SAME_TIME;

/** The second was put up so much later. */
export const isLater = (a: Reading, b: Reading): boolean => isUpdate(a, b) && publishedAt(a) < publishedAt(b);

/** Null where nothing differs, or where it is not sure enough. */
export function judgePair(pair: Pair, aspect: Aspect): Finding | null {
  if (pair.a.record.isDoubtful || pair.b.record.isDoubtful) return null;
  if (aspect === 'age') return judgeAges(pair);
  if (aspect === 'wound') return judgeWounds(pair);
  if (aspect === 'condition') return judgeConditions(pair);
  if (aspect === 'deathbed') return judgeDeathbeds(pair);
  return aspect === 'fate' ? judgeFate(pair) : judgeSex(pair);
}

function judgeAges({ a, b, points, isLeft }: Pair): Finding | null {
  const ages = [a, b].map(({ record }) => record.ages);
  const [one, other] = [ageOf(a.record), ageOf(b.record)];
  // A baby of months may be called a year old.
  if (one === null || other === null || one === other || one + other === 1) return null;
  if (tellsAge(a.record, other) || tellsAge(b.record, one)) return null;
  const groups = ages.map((list, index) =>
    list.map((detail): Answer => ({ reading: [a, b][index]!.record.reading, detail, normalized: normalize(detail) })),
  );
  return makeFinding('number', question(a, b, 'howOld', 'howOldNoun'), 'differ', groups, {
    rule: isLeft ? 'age-of-the-one-left' : 'age-of-one-person',
    alignment: 0.7,
    basis: [`${points}`],
  });
}

/** The article tells that age of somebody of the name as well: it contradicts itself, or there are two of the name. */
const tellsAge = ({ reading, name }: PersonRecord, age: number): boolean =>
  name !== null &&
  reading.analysis.numbers.some(
    ({ measure, min, subject }) =>
      measure === 'age' && Math.floor(min) === age && subject?.name != null && isSameName(subject.name, name),
  );

function judgeWounds({ a, b, points, isLeft }: Pair): Finding | null {
  if (a.wounds.length === 0 || b.wounds.length === 0) return null;
  const apart = findPartsApart(a.wounds, b.wounds);
  if (!apart) return null;
  const groups = [a, b].map(({ record, wounds }) =>
    answersOfParts(
      record.reading,
      wounds.map(({ detail }) => detail),
    ),
  );
  return makeFinding('place', question(a, b, 'whereHitWho', 'whereHitNoun'), 'differ', groups, {
    rule: isLeft ? 'wounds-of-the-one-left' : 'wounds-of-a-person',
    alignment: 0.7,
    basis: [`${points}`],
  });
}

/** How bad a wound was is told of long after somebody is better. */
export const isWoundAlone = (one: Graded, other: Graded, isLater: boolean): boolean =>
  isLater ? other.isOfWound && !one.isOfWound : one.isOfWound !== other.isOfWound;

function judgeConditions({ a, b, points, isLeft }: Pair): Finding | null {
  const told = [a, b].map(({ conditions }) => latestOf(conditions));
  const [one, other] = [told[0]?.[0], told[1]?.[0]];
  if (!one || !other || !areGradesApart(one, other)) return null;
  const isLater = isUpdate(a.record.reading, b.record.reading);
  // What has changed within an article has changed since the other's, or before it.
  if (!isLater && [a, b].some(({ conditions }, index) => conditions.length !== told[index]?.length)) return null;
  if (isWoundAlone(one, other, isLater)) return null;
  // "Taken there in critical condition" is told of who has gone home since.
  if ([one, other].some(({ grades }) => grades === RELEASED) && !(isLater && other.grades === RELEASED)) return null;
  const groups = told.map((conditions) =>
    conditions.map(({ record, detail, normalized }): Answer => ({ reading: record.reading, detail, normalized })),
  );
  return makeFinding(
    'title',
    question(a, b, 'whatCondition', 'whatConditionNoun'),
    isLater ? 'update' : 'differ',
    groups,
    {
      rule: isLeft ? 'condition-of-the-one-left' : 'condition-of-a-person',
      alignment: 0.7,
      basis: [`${points}`],
    },
  );
}

/** In hospital here, dead there; only in this order of publication, since the dead don't recover. */
function judgeFate({ a, b, points, isLeft }: Pair): Finding | null {
  const [first] = a.conditions;
  if (isLeft || !first || a.record.roles.has('dead') || b.record.deaths.length === 0 || b.conditions.length > 0)
    return null;
  if (!isLater(a.record.reading, b.record.reading)) return null;
  const alive = a.conditions.map(
    ({ record, detail }): Answer => ({ reading: record.reading, detail, normalized: 'alive' }),
  );
  const dead = b.record.deaths.map((detail): Answer => ({ reading: b.record.reading, detail, normalized: 'dead' }));
  return makeFinding('number', question(a, b, 'didSurviveWho', 'didSurviveNoun'), 'update', [alive, dead], {
    rule: 'death-of-a-person',
    alignment: 0.8,
    basis: [`${points}`],
  });
}

/** "Pronounced dead at the scene" here, "died in hospital" there. */
function judgeDeathbeds({ a, b, points, isLeft }: Pair): Finding | null {
  const told = [a, b].map(({ record }) => readDeathSettings(record));
  if (isLeft || told.some((deaths) => deaths.length === 0) || told[0]?.[0]?.setting === told[1]?.[0]?.setting)
    return null;
  const groups = [a, b].map(({ record: { reading } }, index) =>
    (told[index] ?? []).map(({ setting, detail }): Answer => ({ reading, detail, normalized: setting })),
  );
  return makeFinding('place', question(a, b, 'whereDied', 'whereDiedNoun'), 'differ', groups, {
    rule: 'deathbed-of-a-person',
    alignment: 0.8,
    basis: [`${points}`],
  });
}

const SEXED = /^(?:boy|girl|man|woman|male|female|son|daughter|brother|sister)$/;

/** "A boy of 11" here, "a girl of 11" there, the only one of that age in both. */
function judgeSex({ a, b, points, isLeft }: Pair): Finding | null {
  const [one, other] = [a.record, b.record];
  if (isLeft || !isSexApart(one.sex, other.sex) || ageOf(one) === null || ageOf(one) !== ageOf(other)) return null;
  // Of an age, grown people come in numbers.
  if ((ageOf(one) ?? GROWN) >= GROWN) return null;
  if ([one, other].some((record) => record.name !== null || isRoundUp(record))) return null;
  const told = [one, other].map((record) =>
    record.mentions.filter(({ mention: { noun } }) => noun !== null && SEXED.test(noun)),
  );
  if (told.some((mentions) => mentions.length === 0)) return null;
  const groups = [one, other].map((record, index) =>
    (told[index] ?? []).map(({ mention: { start, end, noun }, sentence }): Answer => {
      const { reading } = record;
      return {
        reading,
        detail: { start, end, text: reading.article.text.slice(start, end), sentence },
        normalized: noun ?? '',
      };
    }),
  );
  return makeFinding('name', { key: 'whatSex', args: { who: `${ageOf(one)}-year-old` } }, 'differ', groups, {
    rule: 'sex-of-one-person',
    alignment: 0.7,
    basis: [`${points}`],
  });
}

/** Asked by name where there is one, by noun or by age where there is none. */
function question({ record: a }: Told, { record: b }: Told, named: string, unnamed: string): Question {
  const name = a.name ?? b.name;
  if (name !== null) return { key: named, args: { who: name } };
  const noun = [...a.nouns].find((each) => b.nouns.has(each)) ?? [...a.nouns, ...b.nouns][0];
  return { key: unnamed, args: { who: noun ?? `${ageOf(a) ?? ageOf(b)}-year-old` } };
}
