/**
 * Ages of one person. In one article an age is as good as a name ("the 13-year-old"), so its mentions make one person
 * there; across articles persons are the same by name, or by being the only one of their role and kind in both.
 */
import { splitName } from '../details/people/name-forms.ts';
import type { Finding } from '../types.ts';
import { areStrangers } from './kinship.ts';
import { isLikeName, isSameName, isSenior } from './number-age-names.ts';
import { isSameRole } from './number-age-roles.ts';
import { type AgedPerson, gatherPeople, isFullName, isOnlySurname, readingOf } from './number-aged-people.ts';
import { dayOf, daysApart, type NumberFact, numberFinding, sentenceText, wordOf } from './number-facts.ts';

/** Longer than this between publications, a year more is a birthday. */
const BIRTHDAY_DAYS = 14;

export function compareAges(facts: readonly NumberFact[]): Finding[] {
  const people = gatherPeople(facts);
  const findings: Finding[] = [];
  const used = new Set<AgedPerson>();
  for (const [index, a] of people.entries()) {
    if (used.has(a)) continue;
    const rest = people.slice(index + 1).filter((b) => !used.has(b));
    // Who is of the same age says nothing without somebody of another.
    const odd = new Set(rest.filter((b) => b.age !== a.age && isOnePerson(a, b, people)));
    if (odd.size === 0) continue;
    const others = rest.filter((b) => odd.has(b) || (b.age === a.age && isOnePerson(a, b, people)));
    const groups = groupByAge([a, ...others]);
    if (groups.length < 2) continue;
    for (const person of groups.flat()) used.add(person);
    findings.push(ageFinding(groups));
  }
  return [...findings, ...compareGroups(facts)];
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

function isOnePerson(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): boolean {
  if (a.age === b.age && a.article === b.article) return false;
  if (a.name !== null && b.name !== null) {
    const isNamed = isSameName(a.name, b.name)
      ? isSenior(a.name) === isSenior(b.name) && isPlausible(a, b, people)
      : isOtherSpelling(a, b, people) || isGivenNameOf(a, b, people) || isGivenNameOf(b, a, people);
    return isNamed && !isYearsBefore(a, b) && !isYearsBefore(b, a);
  }
  if (a.article === b.article) return false;
  return isSameRole(a, b, people);
}

/** Years between the ages of one whose name is spelt in two ways; more make a relative likelier. */
const MOST_YEARS = 3;

/** "Brittney, 22" here and "Brittany, 23" there; brothers and sisters with such names are told of side by side. */
function isOtherSpelling(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): boolean {
  const [name, other] = [a.name ?? '', b.name ?? ''];
  if (a.article === b.article || Math.abs(a.age - b.age) > MOST_YEARS || !isLikeName(name, other)) return false;
  if (areStrangers(readingOf(a), readingOf(b), 'age')) return false;
  return !people.some(
    (person) =>
      person !== a &&
      person !== b &&
      person.name !== null &&
      ((person.article === a.article && isLikeName(person.name, other) && person.age !== a.age) ||
        (person.article === b.article && isLikeName(person.name, name) && person.age !== b.age)),
  );
}

/** "Timo, 9" here, "Timo Brandt, 6" there, where neither article tells of another Timo. */
function isGivenNameOf(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): boolean {
  const [name, given] = [a.name ?? '', splitName(b.name ?? '').given];
  if (a.article === b.article || given === '' || name.toLowerCase() !== given) return false;
  if (Math.abs(a.age - b.age) > MOST_YEARS || areStrangers(readingOf(a), readingOf(b), 'age')) return false;
  return !people.some(
    (person) =>
      person !== a &&
      person !== b &&
      (person.article === a.article || person.article === b.article) &&
      person.name?.toLowerCase().split(' ')[0] === given &&
      person.age === (person.article === a.article ? b.age : a.age),
  );
}

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
function compareGroups(facts: readonly NumberFact[]): Finding[] {
  const groups = facts.filter(({ detail }) => detail.measure === 'ages');
  const listOf = ({ detail }: NumberFact) => (detail.text.match(/\d+/g) ?? []).map(Number).sort((x, y) => x - y);
  const kind = ({ detail }: NumberFact) => detail.what.join(' ');
  const isOnly = (fact: NumberFact) =>
    groups.every(
      (other) =>
        other.article !== fact.article || kind(other) !== kind(fact) || `${listOf(other)}` === `${listOf(fact)}`,
    );
  for (const a of groups) {
    for (const b of groups) {
      if (b.article <= a.article || kind(a) !== kind(b) || !isOnly(a) || !isOnly(b)) continue;
      const [x, y] = [listOf(a), listOf(b)];
      if (`${x}` === `${y}` || !x.some((age) => y.includes(age))) continue;
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
