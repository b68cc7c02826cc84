/**
 * Ages of one person. In one article an age is as good as a name ("the 13-year-old"), so its mentions make one person
 * there; across articles persons are the same by name, or by being the only one of their role and kind in both.
 */
import { splitName } from '../../details/people/name-forms.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { isLikeName, isSameName, isSenior } from './age-names.ts';
import { OTHER_PERSON, whyNotSameRole } from './age-roles.ts';
import { type AgedPerson, gatherPeople, isFullName, isOnlySurname, readingOf } from './aged-people.ts';
import { dayOf, daysApart, factsOf, type NumberFact, numberFinding, sentenceText, wordOf } from './facts.ts';

/** Longer than this between publications, a year more is a birthday. */
const BIRTHDAY_DAYS = 14;
/** After this it is no news that somebody has grown older. */
const GROWN_DAYS = 360;

export function compareAges(story: Story, facts: readonly NumberFact[]): Finding[] {
  const people = gatherPeople(facts);
  if (story.isExplained) explainAges(story, people);
  const findings: Finding[] = [];
  const used = new Set<AgedPerson>();
  for (const [index, a] of people.entries()) {
    if (used.has(a)) continue;
    const rest = people.slice(index + 1).filter((b) => !used.has(b));
    // Who is of the same age says nothing without somebody of another.
    const odd = new Set(rest.filter((b) => b.age !== a.age && whyNotOne(a, b, people) === null));
    if (odd.size === 0) continue;
    const others = rest.filter((b) => odd.has(b) || (b.age === a.age && whyNotOne(a, b, people) === null));
    const groups = groupByAge([a, ...others]);
    if (groups.length < 2) continue;
    for (const person of groups.flat()) used.add(person);
    findings.push(ageFinding(groups));
  }
  return [...findings, ...compareGroups(story, facts)];
}

/** Two ages of somebody who might be one person, by name or role. */
function explainAges(story: Story, people: readonly AgedPerson[]): void {
  for (const [index, a] of people.entries())
    for (const b of people.slice(index + 1)) {
      if (a.article === b.article || a.age === b.age) continue;
      const told = whyNotOne(a, b, people);
      const why = told === OTHER_PERSON && isLikeName(a.name ?? '', b.name ?? '') ? 'relatives' : told;
      if (why !== null && why !== OTHER_PERSON)
        abstainFrom(story, why, a.facts[0] as NumberFact, b.facts[0] as NumberFact);
    }
}

/** "In 1998 Brask, then 24, …": an age of another year, and as many years less. */
function isYearsBefore(a: AgedPerson, b: AgedPerson): boolean {
  if (b.age < a.age) return false;
  const published = Number(dayOf(readingOf(b))?.slice(0, 4));
  return a.facts.some((fact) =>
    (sentenceText(fact).match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => {
      const years = published - Number(year);
      return years >= 2 && Math.abs(b.age - a.age - years) <= 2;
    }),
  );
}

/** "27 at the time of the robbery", "then 27". */
const isOfThen = ({ facts }: AgedPerson): boolean =>
  facts.some(({ reading, detail }) => {
    const { text } = reading.article;
    return (
      !detail.field &&
      (/^[^.;]{0,12}\bat the time\b/.test(text.slice(detail.end, detail.end + 30)) ||
        /\bthen[- (]{0,2}$/.test(text.slice(Math.max(0, detail.start - 8), detail.start)))
    );
  });

/** A year or more lies between the reports, and no more years between the ages than that allows. */
function isGrown(a: AgedPerson, b: AgedPerson): boolean {
  const days = daysApart(readingOf(a), readingOf(b)) ?? 0;
  return days >= GROWN_DAYS && b.age > a.age && b.age - a.age <= 1 + days / 365;
}

/** Null where they are one person; else the reason, `OTHER_PERSON` where nobody would take them for one. */
function whyNotOne(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): string | null {
  if (a.age === b.age && a.article === b.article) return OTHER_PERSON;
  if (a.name !== null && b.name !== null) {
    const why = whyNotNamed(a, b, people);
    if (why !== null) return why;
    const isBefore = (one: AgedPerson, other: AgedPerson) =>
      isYearsBefore(one, other) || (other.age > one.age && isOfThen(one));
    if (isBefore(a, b) || isBefore(b, a)) return 'background-year';
    return isGrown(a, b) || isGrown(b, a) ? 'grown-since' : null;
  }
  return a.article === b.article ? OTHER_PERSON : whyNotSameRole(a, b, people);
}

/** Both have a name. */
function whyNotNamed(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): string | null {
  const [name, other] = [a.name ?? '', b.name ?? ''];
  if (isSameName(name, other))
    return isSenior(name) === isSenior(other) && isPlausible(a, b, people) ? null : 'relatives';
  if (a.article === b.article) return OTHER_PERSON;
  if (Math.abs(a.age - b.age) > MOST_YEARS) return OTHER_PERSON;
  const given = sharedGivenName(name, other) ?? sharedGivenName(other, name);
  const isLike = isLikeName(name, other);
  if (given === null && !isLike) return OTHER_PERSON;
  if (areStrangers(readingOf(a), readingOf(b), 'age')) return 'strangers';
  const isOne =
    (isLike && isOnlyOfSpelling(a, b, people)) || (given !== null && isOnlyOfGivenName(a, b, given, people));
  return isOne ? null : 'told-by-both';
}

/** Years between the ages of one whose name is spelt in two ways; more make a relative likelier. */
const MOST_YEARS = 3;

/** "Brittney, 22" here and "Brittany, 23" there; brothers and sisters with such names are told of side by side. */
const isOnlyOfSpelling = (a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): boolean =>
  !people.some(
    (person) =>
      person !== a &&
      person !== b &&
      person.name !== null &&
      ((person.article === a.article && isLikeName(person.name, b.name ?? '') && person.age !== a.age) ||
        (person.article === b.article && isLikeName(person.name, a.name ?? '') && person.age !== b.age)),
  );

/** "Timo" of "Timo Brandt". */
function sharedGivenName(name: string, full: string): string | null {
  const { given } = splitName(full);
  return given !== '' && name.toLowerCase() === given ? given : null;
}

/** "Timo, 9" here, "Timo Brandt, 6" there, where neither article tells of another Timo. */
const isOnlyOfGivenName = (a: AgedPerson, b: AgedPerson, given: string, people: readonly AgedPerson[]): boolean =>
  !people.some(
    (person) =>
      person !== a &&
      person !== b &&
      (person.article === a.article || person.article === b.article) &&
      person.name?.toLowerCase().split(' ')[0] === given &&
      person.age === (person.article === a.article ? b.age : a.age),
  );

/** Years between two reports of an age that stands at a surname; more make a father and a son likelier. */
const MOST_YEARS_OF_SURNAME = 6;

/** A surname alone, or two ages in one article, may be a father's and a son's: then only a year or two may lie between. */
function isPlausible(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): boolean {
  const years = Math.abs(a.age - b.age);
  if (a.article !== b.article && isFullName(a) && isFullName(b)) return true;
  if (years <= (isFullName(a) && isFullName(b) ? 2 : 1)) return true;
  const isOnly = (person: AgedPerson) =>
    isFullName(person) || (isOnlySurname(person) && !people.some((other) => isNamesake(other, person)));
  return a.article !== b.article && years <= MOST_YEARS_OF_SURNAME && isOnly(a) && isOnly(b);
}

/** Another age at the same name in the same article. */
const isNamesake = (other: AgedPerson, { article, name, age }: AgedPerson): boolean =>
  other.article === article && other.age !== age && other.name !== null && isSameName(other.name, name ?? '');

function groupByAge(people: readonly AgedPerson[]): AgedPerson[][] {
  const groups: AgedPerson[][] = [];
  for (const person of people) {
    const group = groups.find(([first]) => first?.age === person.age);
    if (group) group.push(person);
    else groups.push([person]);
  }
  return groups;
}

function ageFinding(groups: readonly (readonly AgedPerson[])[]): Finding {
  const [a, b] = [groups[0]?.[0] as AgedPerson, groups[1]?.[0] as AgedPerson];
  const [first, second] = [a.facts[0] as NumberFact, b.facts[0] as NumberFact];
  const days = daysApart(first.reading, second.reading);
  const isBirthday =
    groups.length === 2 && days !== null && days > BIRTHDAY_DAYS && b.age > a.age && b.age - a.age <= 1 + days / 365;
  const name = a.name ?? b.name;
  const who = name ?? [...a.nouns][0] ?? '';
  return numberFinding(
    { key: name === null ? 'howOldNoun' : 'howOld', args: { who } },
    isBirthday || (groups.length === 2 && [a, b].some(isCorrected)) ? 'update' : 'differ',
    groups.map((group) => group.flatMap(({ facts }) => facts)),
    a.name !== null && b.name !== null ? 'age-same-name' : 'age-same-role',
    a.name !== null && b.name !== null ? 0.95 : 0.8,
    [who],
  );
}

/** "Police first gave his age as 13": the article itself tells that the number has changed. */
const isCorrected = ({ facts }: AgedPerson): boolean =>
  facts.some((fact) =>
    /\b(?:initially|originally|at first|first (?:gave|said|reported|identified|listed)|earlier[, ]|previously (?:gave|said|reported|identified|listed)|(?:later|since) corrected)\b/i.test(
      sentenceText(fact),
    ),
  );

/** "The two boys, 9 and 11": the only group of that kind and size in each article. */
function compareGroups(story: Story, facts: readonly NumberFact[]): Finding[] {
  const groups = factsOf(facts, 'ages');
  const listOf = ({ detail }: NumberFact) => (detail.text.match(/\d+/g) ?? []).map(Number).sort((x, y) => x - y);
  const kind = ({ detail }: NumberFact) => detail.what.join(' ');
  const isOnly = (fact: NumberFact) =>
    groups.every(
      (other) =>
        other.article !== fact.article || kind(other) !== kind(fact) || `${listOf(other)}` === `${listOf(fact)}`,
    );
  for (const a of groups) {
    for (const b of groups) {
      if (b.article <= a.article || kind(a) !== kind(b)) continue;
      const [x, y] = [listOf(a), listOf(b)];
      if (`${x}` === `${y}`) continue;
      if (!isOnly(a) || !isOnly(b) || !x.some((age) => y.includes(age))) {
        abstainFrom(story, isOnly(a) && isOnly(b) ? 'other-people' : 'several-groups', a, b);
        continue;
      }
      return [
        numberFinding(
          { key: 'howOldGroup', args: { who: wordOf(a, a.detail.what[0] ?? '') } },
          'differ',
          [[a], [b]],
          'ages-of-group',
          0.85,
          [kind(a)],
        ),
      ];
    }
  }
  return [];
}
