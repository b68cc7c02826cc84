/**
 * One person under two names: another first name, another surname, another spelling. Variants of a name (initials,
 * nicknames, transliterations, surname alone) are no difference, and two people of one surname are two people.
 */
import { isGivenForm, isSameName, splitName } from '../details/people/name-forms.ts';
import type { Finding, Question } from '../types.ts';
import { noteFirstPair } from './abstention-pairs.ts';
import { type Answer, makeFinding } from './finding.ts';
import { areStrangers } from './kinship.ts';
import { compareCases } from './name-case.ts';
import { compareCharges } from './name-charges.ts';
import { compareCircumstances } from './name-circumstances.ts';
import { compareNameDetails } from './name-details.ts';
import { groupPeople, inOrder, type PersonGroup, type StoryPerson } from './name-groups.ts';
import {
  areApart,
  differenceOf,
  holdsOffice,
  type Identity,
  identify,
  type NameDifference,
  sharesOffice,
} from './name-identity.ts';
import { compareInstitutions } from './name-institutions.ts';
import { comparePlans } from './name-plans.ts';
import { compareRoles } from './name-roles.ts';
import { compareSites } from './name-sites.ts';
import { findSlip, isToldAsKin, splitBySpelling } from './name-slips.ts';
import { compareSpellings } from './name-spellings.ts';
import { compareSuspects } from './name-suspects.ts';
import { compareUnnamedPeople } from './name-unnamed.ts';
import { compareVenues } from './name-venues.ts';
import { compareVictims } from './name-victims.ts';
import { compareWeapons } from './name-weapons.ts';
import { compareWritings } from './name-writings.ts';
import type { Story } from './story.ts';

export function compareNames(story: Story): Finding[] {
  const groups = groupPeople(story).filter(({ name }) => splitName(name).given !== '');
  const findings: Finding[] = [];
  const told = new Set<PersonGroup>();
  const holders = new Set(groups.filter(holdsOffice));
  for (const [a, b] of pairsOf(groups, holders)) {
    if (told.has(a) || told.has(b)) continue;
    const difference = differenceOf(a.name, b.name);
    const asForms = difference && compareForms(story, a, b, difference);
    const asSlip = isFinding(asForms) ? null : compareSlip(story, a, b);
    const isOfHolders = difference === null && !isFinding(asSlip) && holders.has(a) && holders.has(b);
    const asHolders = isOfHolders ? compareHolders(story, a, b) : null;
    const finding = [asForms, asSlip, asHolders].find(isFinding);
    if (!finding) {
      const rule = asSlip ?? asForms ?? asHolders;
      if (typeof rule === 'string') noteFirstPair(story, 'name', rule, answersOf(a), answersOf(b));
      continue;
    }
    findings.push(finding);
    told.add(a).add(b);
  }
  const details = [
    ...compareNameDetails(
      story,
      groups.filter((group) => !told.has(group)),
    ),
    ...compareUnnamedPeople(story),
  ];
  for (const group of groups) {
    const ways = told.has(group) ? [] : splitBySpelling(group);
    if (ways.length < 2) {
      if (story.isExplained) noteForms(story, group);
      continue;
    }
    const reason = { rule: 'first-name-in-other-letters', alignment: 0.8, basis: [group.name] };
    const answers = ways.map((members) => answersOf({ ...group, members }));
    findings.push(makeFinding('name', questionOf(group, 'given'), 'differ', inOrder(story, answers), reason));
    told.add(group);
  }
  const venues = compareVenues(story);
  const asked = new Set(venues.flatMap(({ values }) => values.map(({ normalized }) => normalized)));
  const named = new Set(details.flatMap(({ values }) => values.map(({ normalized }) => normalized)));
  return [
    ...findings,
    ...compareSpellings(story, groups),
    ...compareCharges(story),
    ...compareCases(story),
    ...compareWeapons(story),
    ...compareSuspects(story),
    ...compareSites(story),
    ...compareCircumstances(story),
    ...details,
    ...compareRoles(story, named),
    ...compareVictims(story, named),
    ...venues,
    ...compareInstitutions(story),
    ...comparePlans(story),
    ...compareWritings(story).filter(({ values }) => !values.some(({ normalized }) => asked.has(normalized))),
  ];
}

/**
 * Pairs of groups that share a name part or a title, and a first name or a surname or a single office besides; all others
 * cannot be one person.
 */
function* pairsOf(
  groups: readonly PersonGroup[],
  holders: ReadonlySet<PersonGroup>,
): Generator<[PersonGroup, PersonGroup]> {
  const named = groups.map((group): NamedGroup => {
    const { given, surname } = splitName(group.name);
    return { group, given, surname, isHolder: holders.has(group) };
  });
  const byKey = new Map<string, number[]>();
  for (const [index, { group, given, surname }] of named.entries()) {
    const ranks = group.members.flatMap(({ person }) => person.titles.map(({ rank }) => `rank ${rank}`));
    for (const key of new Set([`given ${given.slice(0, 1)}`, `surname ${surname}`, ...ranks])) {
      const near = byKey.get(key);
      if (near) near.push(index);
      else byKey.set(key, [index]);
    }
  }
  const seen = new Set<number>();
  for (const near of byKey.values()) {
    for (let at = 0; at + 1 < near.length; at += 1) {
      const one = near[at] as number;
      for (let next = at + 1; next < near.length; next += 1) {
        const other = near[next] as number;
        const [a, b] = [named[one] as NamedGroup, named[other] as NamedGroup];
        const key = one * named.length + other;
        if (!mayBeOne(a, b) || seen.has(key)) continue;
        seen.add(key);
        yield [a.group, b.group];
      }
    }
  }
}

interface NamedGroup {
  readonly group: PersonGroup;
  readonly given: string;
  readonly surname: string;
  readonly isHolder: boolean;
}

const mayBeOne = (a: NamedGroup, b: NamedGroup): boolean =>
  a.surname === b.surname ||
  (a.isHolder && b.isHolder) ||
  isGivenForm(a.given, b.given) ||
  (a.given[0] === b.given[0] && a.surname[0] === b.surname[0]);

/** Of a finding, the rule that refused it, and nothing to ask about. */
const isFinding = (outcome: Finding | string | null): outcome is Finding =>
  outcome !== null && typeof outcome !== 'string';

/** Letters changed by a slip of the pen. */
const SLIP = 2;

/** Two forms with one part in common; the rule that refuses them where they look like one person's. */
function compareForms(
  story: Story,
  a: PersonGroup,
  b: PersonGroup,
  difference: NameDifference,
): Finding | string | null {
  const isNear = difference.edits <= SLIP;
  let best: { identity: Identity; pair: [StoryPerson, StoryPerson] } | null = null;
  for (const one of a.members) {
    for (const other of b.members) {
      if (haveOtherAges(one, other) && !(isNear && haveOneAge(a, b))) return isNear ? 'other-ages' : null;
      const identity = identify(one, other, difference) ?? alike(story, one, other, difference);
      if (identity && identity.alignment > (best?.identity.alignment ?? 0)) best = { identity, pair: [one, other] };
    }
  }
  if (!best) return isNear ? 'nothing-else-in-common' : null;
  if (!(areApart(a, b) || isSlip(a, b))) return 'told-by-both';
  // Another first name by the age alone may be another member of the family: then the same must be told of both.
  const isFar = difference.part === 'given' && difference.edits > SLIP;
  if (isFar && [a, b].some(isToldAsKin)) return 'relatives';
  if (isFar && best.identity.alignment < 0.9 && areApart(a, b) && !isToldAlike(story, ...best.pair))
    return 'told-in-other-words';
  return makeFinding('name', questionOf(a, difference.part), 'differ', inOrder(story, [answersOf(a), answersOf(b)]), {
    rule: difference.part === 'given' ? 'another-first-name-same-person' : 'another-surname-same-person',
    alignment: best.identity.alignment,
    basis: best.identity.basis,
  });
}

/** The same name in other letters. */
function compareSlip(story: Story, a: PersonGroup, b: PersonGroup): Finding | string | null {
  const slip = findSlip(a, b);
  if (slip === null || typeof slip === 'string') return slip;
  if (a.members.every((one) => b.members.every(({ reading }) => areStrangers(one.reading, reading, 'weak'))))
    return 'strangers';
  const reason = { rule: 'name-in-other-letters', alignment: 0.75, basis: [a.name, b.name] };
  // What somebody is called besides is no spelling of the name.
  const [one, other] = [a, b].map((group) =>
    answersOf(group).filter(({ normalized }) => isSpelling(group, normalized)),
  );
  if (!one || !other) return null;
  return makeFinding('name', questionOf(a, slip.part), 'differ', inOrder(story, [one, other]), reason);
}

const isSpelling = ({ name }: PersonGroup, other: string): boolean => splitName(name).given === splitName(other).given;

function questionOf({ name }: PersonGroup, part: 'given' | 'surname'): Question {
  const { given, surname } = splitName(name);
  return part === 'given'
    ? { key: 'whatFirstName', args: { who: name.split(' ').at(-1) ?? surname } }
    : { key: 'whatSurname', args: { who: name.split(' ')[0] ?? given } };
}

const haveOtherAges = ({ person: { age } }: StoryPerson, { person }: StoryPerson): boolean =>
  age !== undefined && person.age !== undefined && age !== person.age;

/** Outlets that give one of the two another age may have that wrong: others give both the same. */
const haveOneAge = (a: PersonGroup, b: PersonGroup): boolean =>
  a.members.some(({ person: { age } }) => age !== undefined && b.members.some(({ person }) => person.age === age));

/** An article that has both: a slip where the one name is only there, the other elsewhere too, and never side by side. */
function isSlip(a: PersonGroup, b: PersonGroup): boolean {
  const articles = ({ members }: PersonGroup) => new Set(members.map(({ reading }) => reading.article.id));
  const [one, other] = [articles(a), articles(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size >= many.size || [...few].some((id) => !many.has(id))) return false;
  const sentences = ({ members }: PersonGroup) =>
    members.flatMap(({ reading, person }) => person.mentions.map((mention) => [reading, mention] as const));
  // Told side by side they are two people: brothers, twins, father and son.
  return !sentences(a).some(([reading, mention]) =>
    sentences(b).some(([its, other]) => {
      if (its !== reading || (mention.field ?? '') !== (other.field ?? '')) return false;
      const text = mention.field === 'title' ? reading.article.title : reading.article.text;
      return !/[.\n]/.test(text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start)));
    }),
  );
}

/** A slip of a letter or two, where the sentences that introduce the two say the same. */
const alike = (story: Story, a: StoryPerson, b: StoryPerson, { edits }: NameDifference): Identity | null =>
  edits <= SLIP && isToldAlike(story, a, b) ? { alignment: 0.8, basis: ['told alike'] } : null;

/** Do the sentences that introduce the two say the same? */
function isToldAlike({ overlap }: Story, a: StoryPerson, b: StoryPerson): boolean {
  const stemsOf = ({ reading, person, name }: StoryPerson) => {
    const parts = new Set(name.toLowerCase().split(/[^\p{L}]+/u));
    const stems = reading.analysis.sentences[person.sentence]?.stems ?? [];
    return stems.filter((stem) => !parts.has(stem) && stem !== String(person.age));
  };
  const { containment, shared } = overlap(stemsOf(a), stemsOf(b));
  return containment >= 0.4 && shared.length >= 4;
}

/** Two names for the holder of an office that has one holder. */
function compareHolders(story: Story, a: PersonGroup, b: PersonGroup): Finding | string | null {
  if (isSameName(a.name, b.name) || !(story.isExplained || areApart(a, b))) return null;
  for (const one of a.members) {
    for (const other of b.members) {
      const office = sharesOffice(one, other);
      if (!office) continue;
      if (!areApart(a, b)) return 'told-by-both';
      return makeFinding(
        'name',
        { key: 'whoHolds', args: { title: office } },
        'differ',
        inOrder(story, [answersOf(a), answersOf(b)]),
        {
          rule: 'another-holder-of-one-office',
          alignment: 0.8,
          basis: [office],
        },
      );
    }
  }
  return null;
}

/** The first two names of a person that are neither the same nor one a part of the other. */
function noteForms({ abstain }: Story, { members }: PersonGroup): void {
  for (const [index, one] of members.entries()) {
    const a = splitName(one.name);
    const other = members.slice(index + 1).find(({ reading, name }) => {
      const b = splitName(name);
      const isFull = [a, b].every(({ given, isInitials }) => given.length > 1 && !isInitials);
      const isPart = a.folded.endsWith(b.folded) || b.folded.endsWith(a.folded);
      return reading !== one.reading && isFull && !isPart && (a.given !== b.given || a.surname !== b.surname);
    });
    if (!other) continue;
    const { reading, person } = other;
    abstain('name', 'forms-of-one-name', { reading: one.reading, detail: one.person }, { reading, detail: person });
    return;
  }
}

/** One answer an article: the fullest mention. */
function answersOf(group: PersonGroup): Answer[] {
  return group.members.map(({ reading, person, name }) => ({
    reading,
    detail: person,
    normalized: name.toLowerCase(),
  }));
}
