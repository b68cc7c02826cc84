/**
 * Who is who in two articles: their records are paired one to one. A pair rests on what both tell alike (a name, an age,
 * what somebody is to somebody, a wound), or on there being nobody else whom it could be. Where two could be meant, none is.
 */
import { ANY_GRADE } from '../../lexicon/condition-words.ts';
import { GENERIC_PERSONS } from '../../lexicon/person-nouns.ts';
import { ADULT_NOUNS, CHILD_NOUNS, PARENTS_AND_OFFICERS, YOUNG_NOUNS } from '../../lexicon/record-words.ts';
import type { Reading } from '../../types.ts';
import { isLikeName, isSameName } from '../numbers/age-names.ts';
import { baseOf, isOpposite, isWider } from '../places/body-parts.ts';
import type { Condition } from './conditions.ts';
import { ageOf, isSexApart, isVictim, type PersonRecord, sexOf } from './person-record.ts';
import type { Wound } from './wounds.ts';

/** A person with all that the article tells of them. */
export interface Told {
  readonly record: PersonRecord;
  readonly wounds: readonly Wound[];
  readonly conditions: readonly Condition[];
}

export type Aspect = 'age' | 'wound' | 'condition' | 'fate' | 'deathbed' | 'sex';

/** Points for what two records share. */
const POINTS = { name: 4, age: 3, kin: 2, role: 0.5, sex: 0.5, wound: 1.5, condition: 1, company: 0.5, fate: 1.5 };
/** What a pair needs by itself, and what it needs where nobody else fits. */
const ENOUGH = 3;
/** A name with an age and an age without a name may be two: ages are what outlets mix up. */
const ENOUGH_FOR_NAME = 3.5;
const ENOUGH_OF_ONE = 1;
/** Where each article tells of one victim only. */
const ENOUGH_OF_ONLY = 0.5;
/** Where the ages lie more than a year apart. */
const ENOUGH_YEARS_APART = 2.5;
/** Without anything that both tell of them, the others of the company say nothing. */
const LEAST_ALONE = 0.5;
/** More people whom both tell say no more. */
const MOST_COMPANY = 3;
/** Years between two reports of one age; more are another person's. */
export const MOST_YEARS = 3;
const MOST_YEARS_OF_CHILD = 2;
const CHILD = 13;

/** The rule by which two records are of two people, whatever else they share; null where they may be of one. */
export function whyTwo({ record: one }: Told, { record: other }: Told, without: Aspect): string | null {
  if (without !== 'sex' && isSexApart(sexOf(one), sexOf(other))) return 'other-sex';
  if (areClassesApart(one, other)) return 'other-generation';
  if (areRolesApart(one, other)) return 'other-role';
  if (
    one.name !== null &&
    other.name !== null &&
    !isSameName(one.name, other.name) &&
    !isLikeName(one.name, other.name)
  )
    return 'other-name';
  const ages = [ageOf(one), ageOf(other)] as const;
  if (ages[0] === null || ages[1] === null) return null;
  const most = Math.min(ages[0], ages[1]) < CHILD ? MOST_YEARS_OF_CHILD : MOST_YEARS;
  return Math.abs(ages[0] - ages[1]) > most ? 'other-age' : null;
}

/** What both tell alike, without the aspect that is asked about; null where they cannot be one person. */
export function likeness(a: Told, b: Told, without: Aspect): number | null {
  if (whyTwo(a, b, without) !== null) return null;
  const [one, other] = [a.record, b.record];
  let points = 0;
  if (one.name !== null && other.name !== null) points += POINTS.name;
  const ages = [ageOf(one), ageOf(other)] as const;
  if (ages[0] !== null && ages[1] !== null) {
    const years = Math.abs(ages[0] - ages[1]);
    if (years === 0) points += without === 'age' ? 0 : POINTS.age;
    else if (without !== 'age') points -= 1;
    // Of small children a scene has few.
    if (years > 0 && Math.max(ages[0], ages[1]) < CHILD) points += POINTS.sex;
  }
  const shared = [...one.nouns].filter((noun) => other.nouns.has(noun));
  if (shared.some((noun) => !GENERIC_PERSONS.has(noun))) points += POINTS.kin;
  if (one.sex !== null && one.sex === other.sex) points += POINTS.sex;
  if (isVictim(one) && isVictim(other)) points += POINTS.role;
  if (without !== 'wound') points += shareWound(a, b) ? POINTS.wound : areBothHit(a, b) ? -POINTS.wound : 0;
  if (without !== 'condition' && without !== 'fate' && shareCondition(a, b)) points += POINTS.condition;
  // "Listed in critical condition" here, dead there: of one name he may have died since.
  if ((without === 'age' || without === 'wound') && areFatesApart(a, b)) points -= POINTS.fate;
  return points;
}

export const shareWound = (a: Told, b: Told): boolean =>
  a.wounds.some(({ detail }) =>
    b.wounds.some(
      ({ detail: other }) =>
        (baseOf(detail) === baseOf(other) && !isOpposite(detail, other)) ||
        isWider(detail, other) ||
        isWider(other, detail),
    ),
  );

const isDeadOnly = ({ record, conditions }: Told): boolean => record.roles.has('dead') && conditions.length === 0;
const areFatesApart = (a: Told, b: Told): boolean => (isDeadOnly(a) && isAlive(b)) || (isDeadOnly(b) && isAlive(a));
const isAlive = ({ record, conditions }: Told): boolean => !record.roles.has('dead') && conditions.length > 0;

const areBothHit = (a: Told, b: Told): boolean => a.wounds.length > 0 && b.wounds.length > 0;

const shareCondition = (a: Told, b: Told): boolean =>
  a.conditions.some(
    ({ grades }) =>
      grades !== ANY_GRADE &&
      b.conditions.some((other) => other.grades !== ANY_GRADE && areOneGrade(grades, other.grades)),
  );

const areOneGrade = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((grade) => other.includes(grade));

export function areClassesApart(a: PersonRecord, b: PersonRecord): boolean {
  const isChild = (record: PersonRecord) => [...record.nouns].some((noun) => CHILD_NOUNS.has(noun));
  const isAdult = (record: PersonRecord) => [...record.nouns].some((noun) => ADULT_NOUNS.has(noun));
  const isYoung = (record: PersonRecord) => [...record.nouns].some((noun) => YOUNG_NOUNS.has(noun));
  const isParent = (record: PersonRecord) => [...record.nouns].some((noun) => PARENTS_AND_OFFICERS.has(noun));
  const isGrown = (record: PersonRecord) => (ageOf(record) ?? 0) >= 20 || isAdult(record);
  const isSmall = (record: PersonRecord) => (ageOf(record) ?? 99) < 16 || isChild(record);
  return (
    (isGrown(a) && isSmall(b)) ||
    (isSmall(a) && isGrown(b)) ||
    (isYoung(a) && isParent(b)) ||
    (isParent(a) && isYoung(b))
  );
}

const areRolesApart = (a: PersonRecord, b: PersonRecord): boolean => {
  const isOnlySuspect = (record: PersonRecord) => record.roles.has('suspect') && !isVictim(record);
  const isOnlyVictim = (record: PersonRecord) => isVictim(record) && !record.roles.has('suspect');
  return (isOnlySuspect(a) && isOnlyVictim(b)) || (isOnlyVictim(a) && isOnlySuspect(b));
};

export interface Pair {
  readonly a: Told;
  readonly b: Told;
  /** Shared points; with `isLeft` they are the only ones of their kind that nothing else fits. */
  readonly points: number;
  readonly isLeft: boolean;
}

/** People whom both articles tell: of one name, or of one age. */
export const countCompany = (ofA: readonly Told[], ofB: readonly Told[]): number =>
  ofA.filter((a) => ofB.some((b) => (haveOneName(a, b) || haveOneAge(a, b)) && likeness(a, b, 'condition') !== null))
    .length;

/** The pairs of two articles in the first's order, as sure as an answer about the aspect needs. */
export function pairRecords(allOfA: readonly Told[], allOfB: readonly Told[], aspect: Aspect, company: number): Pair[] {
  // Who has no age cannot be the one whose age is asked.
  const isAsked = ({ record }: Told) => aspect !== 'age' || ageOf(record) !== null;
  const [ofA, ofB] = [allOfA.filter(isAsked), allOfB.filter(isAsked)];
  const points = ofA.map((a) => ofB.map((b) => likeness(a, b, aspect)));
  const pairs: Pair[] = [];
  const used = new Set<Told>();
  for (const [i, a] of ofA.entries()) {
    for (const [j, b] of ofB.entries()) {
      const own = points[i]?.[j] ?? null;
      if (own === null || own < (aspect === 'condition' && isNamedOnce(a, b) ? ENOUGH_FOR_NAME : ENOUGH)) continue;
      const isBest =
        (points[i] ?? []).every((other, at) => at === j || (other ?? -1) < own) &&
        points.every((row, at) => at === i || (row[j] ?? -1) < own);
      if (!isBest) continue;
      pairs.push({ a, b, points: own, isLeft: false });
      used.add(a).add(b);
    }
  }
  const isFree = (told: Told, others: readonly Told[]) =>
    !used.has(told) &&
    !(
      aspect === 'age' && others.some((other) => haveOneAge(told, other) && likeness(told, other, 'condition') !== null)
    );
  // Who was not hurt is in no condition.
  const mayBeMeant = (told: Told) => aspect !== 'condition' || isPatient(told);
  const [leftA, leftB] = [
    ofA.filter((a) => mayBeMeant(a) && isFree(a, ofB)),
    ofB.filter((b) => mayBeMeant(b) && isFree(b, ofA)),
  ];
  for (const a of leftA) {
    const [b, ...more] = leftB.filter((other) => likeness(a, other, aspect) !== null);
    if (!b || more.length > 0 || leftA.some((other) => other !== a && likeness(other, b, aspect) !== null)) continue;
    const alone = likeness(a, b, aspect) ?? 0;
    if (aspect === 'wound' && areFatesApart(a, b)) continue;
    const isNoun = shareNoun(a, b) || (aspect === 'condition' && areOnlyPatients(a, b, ofA, ofB));
    if (aspect === 'age' ? alone < LEAST_ALONE : !isNoun) continue;
    const own = alone + (aspect === 'age' ? POINTS.company * Math.min(company, MOST_COMPANY) : 0);
    if (own >= enoughFor(a, b, aspect)) pairs.push({ a, b, points: own, isLeft: true });
  }
  return pairs;
}

function enoughFor(a: Told, b: Told, aspect: Aspect): number {
  const years = Math.abs((ageOf(a.record) ?? 0) - (ageOf(b.record) ?? 0));
  if (aspect === 'age' && years > 1) return ENOUGH_YEARS_APART;
  return [a, b].every(({ record: { reading } }) => tellsOfOne(reading)) ? ENOUGH_OF_ONLY : ENOUGH_OF_ONE;
}

const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'hospitalised', 'casualties']);

/** Nobody is counted but one, and the hurt have one age. */
export function tellsOfOne({ analysis }: Reading): boolean {
  const hurt = analysis.numbers.filter(
    ({ subject, isAside }) => subject?.role && subject.role !== 'suspect' && !isAside,
  );
  return (
    new Set(hurt.map(({ min }) => min)).size <= 1 &&
    !analysis.numbers.some(({ measure, max, isAside }) => CASUALTIES.has(measure) && max > 1 && !isAside)
  );
}

/** Nobody else is told of as hurt, here or there; or nobody else of the sex. */
const areOnlyPatients = (a: Told, b: Told, ofA: readonly Told[], ofB: readonly Told[]): boolean =>
  isPatient(a) && isPatient(b) && isOnlyPatient(a, ofA) && isOnlyPatient(b, ofB);

function isOnlyPatient(told: Told, all: readonly Told[]): boolean {
  if (told.record.mentions.some(({ mention: { manner } }) => manner === 'another' || manner === 'other')) return false;
  const others = all.filter((other) => other !== told && isPatient(other));
  if (others.length === 0) return tellsOfOne(told.record.reading);
  return others.every(({ record }) => isSexApart(sexOf(record), sexOf(told.record)));
}

/** Hurt, as far as is told; who is accused only where more is told of it. */
export const isPatient = ({ record, wounds, conditions }: Told): boolean =>
  (isVictim(record) && !record.roles.has('suspect')) || wounds.length > 0 || conditions.length > 0;

const isNamedOnce = ({ record: a }: Told, { record: b }: Told): boolean => (a.name === null) !== (b.name === null);

const shareNoun = ({ record: a }: Told, { record: b }: Told): boolean => [...a.nouns].some((noun) => b.nouns.has(noun));

const haveOneAge = (a: Told, b: Told): boolean => ageOf(a.record) !== null && ageOf(a.record) === ageOf(b.record);

const haveOneName = ({ record: a }: Told, { record: b }: Told): boolean =>
  a.name !== null && b.name !== null && isSameName(a.name, b.name);
