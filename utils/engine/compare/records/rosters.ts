/**
 * Who is who among several people whom two articles tell of one by one: where both give as many as they count, all of
 * the one are all of the other, and the assignment that agrees best says who each is, if no other comes near. So the
 * last of four is known by the other three. Pairs of people without such lists are records/pairs' business.
 */
import type { Finding, Reading } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isLikeName, isSameName } from '../numbers/age-names.ts';
import { onceAReading } from '../once-a-reading.ts';
import { judgePair } from './findings.ts';
import { type Aspect, areClassesApart, type Pair, shareWound, type Told } from './pairs.ts';
import { ageOf, isSexApart, isVictim, type PersonRecord, sexOf } from './person-record.ts';

/** Of fewer nobody is left over; of more a list is seldom whole. */
const FEWEST = 2;
const MOST = 7;
/** What the two have to share themselves: a sex and a fate, or a wound. */
const ENOUGH = 1;
/** How far any other assignment without a pair has to stay behind. */
const CLEAR = 1;
/** More years apart are another person's, even where nobody else is left. */
const MOST_YEARS = 12;
const CHILD = 13;
const GROWN = 18;
const POINTS = { name: 4, age: 3, nearAge: 0.5, wound: 1.5, sex: 0.5, fate: 1, condition: 0.5 };
const AGAINST = { wound: 1, years: 0.5, fate: 2 };

/** What is told otherwise of people who are the same by all the others; `isNear`: before anybody is better, or older. */
export function compareRosters(
  a: Reading,
  b: Reading,
  readTold: (reading: Reading) => readonly Told[],
  isNear: boolean,
): Finding[] {
  if ((readTolls(a).sizes & readTolls(b).sizes) === 0 || areStrangers(a, b, 'weak')) return [];
  const aspects: readonly Aspect[] = isNear ? ['age', 'wound', 'condition'] : ['wound', 'age'];
  return pairRosters(a, b, readTold(a), readTold(b)).flatMap((pair) => {
    const findings = aspects.flatMap((aspect) => judgePair(pair, aspect) ?? []);
    // Who differs in all is somebody else after all.
    return findings.length > 2 ? [] : findings;
  });
}

/** Pairs that no other assignment of the same people would part; empty where an article doesn't tell of all it counts. */
function pairRosters(a: Reading, b: Reading, ofA: readonly Told[], ofB: readonly Told[]): Pair[] {
  const pairs: Pair[] = [];
  for (const group of GROUPS) {
    const [left, right] = [membersOf(a, ofA, group), membersOf(b, ofB, group)];
    const count = left.length;
    if (count !== right.length || count < FEWEST || count > MOST) continue;
    if (!tellsOf(readTolls(a), group, left) || !tellsOf(readTolls(b), group, right)) continue;
    for (const pair of assign(left, right))
      if (!pairs.some((known) => known.a === pair.a || known.b === pair.b)) pairs.push(pair);
  }
  return pairs;
}

type Group = 'dead' | 'hurt' | 'all';
const GROUPS: readonly Group[] = ['all', 'dead', 'hurt'];

interface Tolls extends Counts {
  /**
   * How many people may be all of a group, as far as the article counts: bits of `sizeBit`. Articles without one in
   * common have no lists of the same people, whomever they tell of.
   */
  readonly sizes: number;
}

/** The most that an article counts, 0 where it counts none. */
interface Counts {
  readonly killed: number;
  readonly injured: number;
  /** Dead or not. */
  readonly shot: number;
}

/** One bit for each group and size from none to `MOST`. */
const sizeBit = (group: Group, size: number): number => 1 << (GROUPS.indexOf(group) * (MOST + 1) + size);

/** Asked with each other article of a story, before anything else is read for it. */
const readTolls = onceAReading(({ analysis: { numbers } }): Tolls => {
  const most = (measures: readonly string[]): number =>
    Math.max(0, ...numbers.flatMap(({ measure, min, max }) => (measures.includes(measure) && max > 0 ? [min] : [])));
  const counts: Counts = {
    killed: most(['killed']),
    injured: most(['injured', 'hospitalised']),
    shot: most(['shot', 'casualties']),
  };
  return { ...counts, sizes: sizesOf(counts) };
});

function sizesOf(counts: Counts): number {
  const { killed, injured, shot } = counts;
  // One dead and the others counted, or more.
  if (Math.max(killed + injured, shot) < FEWEST) return 0;
  let sizes = 0;
  for (const group of GROUPS)
    for (let size = FEWEST; size <= MOST; size += 1)
      if (isAllOf(counts, group, size, 0) || isAllOf(counts, group, size, 1)) sizes |= sizeBit(group, size);
  return sizes;
}

/** They are all of them, as far as the article counts. */
const tellsOf = (tolls: Tolls, group: Group, members: readonly Told[]): boolean =>
  isAllOf(tolls, group, members.length, members.filter(({ record }) => record.roles.has('dead')).length);

/** `toldDead`: those of them whose death is told, by a number or not. */
function isAllOf({ killed, injured, shot }: Counts, group: Group, size: number, toldDead: number): boolean {
  if (group === 'dead') return killed === size;
  if (group === 'hurt') return injured === size || (shot > 0 && shot - killed === size);
  // "Three others were wounded": besides the one whose death is told without a number.
  const dead = killed || (toldDead === 1 ? 1 : 0);
  const most = Math.max(shot, injured, dead);
  return [shot, injured, dead + injured, dead].some((sum) => sum === size && sum >= most);
}

/** Each of whom an article tells that they were hit, once. */
function membersOf(reading: Reading, people: readonly Told[], group: Group): readonly Told[] {
  const victims = people.filter(
    ({ record, wounds, conditions }) =>
      !record.roles.has('suspect') && (isVictim(record) || wounds.length > 0 || conditions.length > 0),
  );
  const whole = readTolls(reading).killed <= 1 ? joinDead(victims) : victims;
  if (group === 'all') return whole;
  return whole.filter(({ record }) => record.roles.has('dead') === (group === 'dead'));
}

/** Where one died, the one named as dead and the woman pronounced dead are one. */
function joinDead(victims: readonly Told[]): readonly Told[] {
  const dead = victims.filter(({ record }) => record.roles.has('dead'));
  const [a, b] = dead;
  if (!a || !b || dead.length > 2 || !mayBeSame(a.record, b.record)) return victims;
  return victims.flatMap((told) => (told === a ? [join(a, b)] : told === b ? [] : [told]));
}

const mayBeSame = (a: PersonRecord, b: PersonRecord): boolean =>
  !isSexApart(sexOf(a), sexOf(b)) &&
  (a.name === null || b.name === null) &&
  (ageOf(a) === null || ageOf(b) === null || ageOf(a) === ageOf(b));

const join = (a: Told, b: Told): Told => ({
  record: {
    ...a.record,
    name: a.record.name ?? b.record.name,
    ages: [...a.record.ages, ...b.record.ages],
    sex: a.record.sex ?? b.record.sex,
    nouns: new Set([...a.record.nouns, ...b.record.nouns]),
    roles: new Set([...a.record.roles, ...b.record.roles]),
    deaths: [...a.record.deaths, ...b.record.deaths],
    mentions: [...a.record.mentions, ...b.record.mentions],
  },
  wounds: [...a.wounds, ...b.wounds],
  conditions: [...a.conditions, ...b.conditions],
});

/** All of the one to all of the other; without the pairs that might as well be others. */
function assign(left: readonly Told[], right: readonly Told[]): Pair[] {
  const points = left.map((a) => right.map((b) => agree(a, b)));
  const best = search(points);
  if (!best) return [];
  return best.to.flatMap((j, i): Pair[] => {
    const [a, b] = [left[i], right[j]];
    const own = points[i]?.[j];
    if (!a || !b || own == null || own < ENOUGH) return [];
    const without = search(points.map((row, at) => (at === i ? row.map((n, to) => (to === j ? null : n)) : row)));
    return without && best.total - without.total < CLEAR ? [] : [{ a, b, points: own, isLeft: true }];
  });
}

interface Assignment {
  readonly total: number;
  /** By index of the left one. */
  readonly to: readonly number[];
}

/** The best that leaves nobody out; null where there is none. At most seven people, so that all are tried. */
function search(points: readonly (readonly (number | null)[])[], at = 0, used = 0): Assignment | null {
  if (at === points.length) return { total: 0, to: [] };
  let best: Assignment | null = null;
  for (const [j, own] of (points[at] ?? []).entries()) {
    if (own === null || (used >> j) & 1) continue;
    const rest = search(points, at + 1, used | (1 << j));
    if (rest && (best === null || own + rest.total > best.total))
      best = { total: own + rest.total, to: [j, ...rest.to] };
  }
  return best;
}

/** What both tell alike; null where they cannot be one person. */
function agree(a: Told, b: Told): number | null {
  const [one, other] = [a.record, b.record];
  if (isSexApart(sexOf(one), sexOf(other)) || areClassesApart(one, other)) return null;
  let points = 0;
  if (one.name !== null && other.name !== null) {
    if (!isSameName(one.name, other.name) && !isLikeName(one.name, other.name)) return null;
    points += POINTS.name;
  }
  const [age, otherAge] = [ageOf(one), ageOf(other)];
  if (age !== null && otherAge !== null) {
    const years = Math.abs(age - otherAge);
    const isOneGeneration = Math.min(age, otherAge) >= CHILD || Math.max(age, otherAge) < GROWN;
    if (years > MOST_YEARS || !isOneGeneration) return null;
    points += years === 0 ? POINTS.age : years === 1 ? POINTS.nearAge : -AGAINST.years;
  }
  if (sexOf(one) !== null && sexOf(one) === sexOf(other)) points += POINTS.sex;
  const areDead = [one, other].map(({ roles }) => roles.has('dead'));
  if (areDead[0] && areDead[1]) points += POINTS.fate;
  if ((areDead[0] && b.conditions.length > 0) || (areDead[1] && a.conditions.length > 0)) points -= AGAINST.fate;
  if (shareWound(a, b)) points += POINTS.wound;
  else if (a.wounds.length > 0 && b.wounds.length > 0) points -= AGAINST.wound;
  if (shareGrade(a, b)) points += POINTS.condition;
  return points;
}

const shareGrade = (a: Told, b: Told): boolean =>
  a.conditions.some(({ grades }) =>
    b.conditions.some((other) => grades.length < 3 && grades.some((grade) => other.grades.includes(grade))),
  );
