/**
 * One person under two names: another first name, another surname, another spelling. Variants of a name (initials,
 * nicknames, transliterations, surname alone) are no difference, and two people of one surname are two people.
 */
import { isSameName, splitName } from '../../details/people/name-forms.ts';
import type { Finding, Question } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { compareCharges } from '../cases/charges.ts';
import { compareCircumstances } from '../cases/circumstances.ts';
import { comparePlans } from '../cases/plans.ts';
import { compareCases } from '../cases/progress.ts';
import { compareSuspects } from '../cases/suspects.ts';
import { compareWeapons } from '../cases/weapons.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { isSlip } from './company.ts';
import { compareNameDetails } from './details.ts';
import { groupPeople, inOrder, type PersonGroup, type StoryPerson } from './groups.ts';
import {
  areApart,
  differenceOf,
  holdsOffice,
  type Identity,
  identify,
  type NameDifference,
  sharesOffice,
} from './identity.ts';
import { compareInstitutions } from './institutions.ts';
import { pairsOf } from './pairs.ts';
import { compareRoles } from './roles.ts';
import { compareSites } from './sites.ts';
import { findSlip, isToldAsKin, splitByMiddle, splitBySpelling } from './slips.ts';
import { compareSpellings } from './spellings.ts';
import { compareUnnamedPeople } from './unnamed.ts';
import { findUnreadForms } from './unread.ts';
import { compareVenues } from './venues.ts';
import { compareVictims } from './victims.ts';
import { compareWithheldVictims } from './withheld-victims.ts';
import { compareWritings } from './writings.ts';

/** Persons whose names are looked for in articles that were read to have none of them. */
const MOST_SOUGHT = 60;

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
  for (const group of groups.slice(0, MOST_SOUGHT)) {
    if (told.has(group)) continue;
    for (const unread of findUnreadForms(story.readings, group)) {
      const finding = compareSlip(story, group, unread);
      if (!isFinding(finding)) continue;
      findings.push(finding);
      told.add(group);
      break;
    }
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
    const middles = told.has(group) || ways.length > 1 ? [] : splitByMiddle(group);
    if (ways.length + middles.length < 2) {
      if (story.isExplained) noteForms(story, group);
      continue;
    }
    const rule = ways.length > 1 ? 'first-name-in-other-letters' : 'middle-name-in-other-letters';
    const question =
      ways.length > 1 ? questionOf(group, 'given') : { key: 'howSpelt', args: { who: shortNameOf(group) } };
    const answers = [...ways, ...middles].map((members) => answersOf({ ...group, members }));
    const reason = { rule, alignment: 0.8, basis: [group.name] };
    findings.push(makeFinding('name', question, 'differ', inOrder(story, answers), reason));
    told.add(group);
  }
  const venues = compareVenues(story);
  const asked = new Set(venues.flatMap(({ values }) => values.map(({ normalized }) => normalized)));
  const identified = compareWithheldVictims(story);
  const named = new Set([
    ...details.flatMap(({ values }) => values.map(({ normalized }) => normalized)),
    ...identified.flatMap(({ reason }) => reason.basis),
  ]);
  return [
    ...findings,
    ...compareSpellings(story, groups),
    ...compareCharges(story),
    ...compareCases(story),
    ...compareWeapons(story),
    ...compareSuspects(story),
    ...compareSites(story),
    ...compareCircumstances(story),
    ...identified,
    ...details,
    ...compareRoles(story, named),
    ...compareVictims(story, named),
    ...venues,
    ...compareInstitutions(story),
    ...comparePlans(story),
    ...compareWritings(story).filter(({ values }) => !values.some(({ normalized }) => asked.has(normalized))),
  ];
}

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
  const isDoubtful = isFar && best.identity.alignment < 0.9 && !beginAlike(a.name, b.name);
  if (isDoubtful && areApart(a, b) && !isToldAlike(story, ...best.pair)) return 'told-in-other-words';
  return makeFinding('name', questionOf(a, difference.part), 'differ', inOrder(story, [answersOf(a), answersOf(b)]), {
    rule: difference.part === 'given' ? 'another-first-name-same-person' : 'another-surname-same-person',
    alignment: best.identity.alignment,
    basis: best.identity.basis,
  });
}

/** "Taviel Moor", "Tavion Moor": half of the longer first name is the same. */
function beginAlike(a: string, b: string): boolean {
  const [one, other] = [splitName(a).given, splitName(b).given];
  const same = [...one].findIndex((letter, index) => letter !== other[index]);
  return same >= 3 && same * 2 >= Math.max(one.length, other.length);
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
  return part === 'given'
    ? { key: 'whatFirstName', args: { who: surnameOf(name) } }
    : { key: 'whatSurname', args: { who: name.split(' ')[0] ?? name } };
}

/** First name and surname as written. */
const shortNameOf = ({ name }: PersonGroup): string => `${name.split(' ')[0]} ${surnameOf(name)}`;

/** As written, without "Jr.". */
function surnameOf(name: string): string {
  const { suffix, surname } = splitName(name);
  return (
    name
      .split(' ')
      .at(suffix === '' ? -1 : -2)
      ?.replace(/,$/, '') ?? surname
  );
}

const haveOtherAges = ({ person: { age } }: StoryPerson, { person }: StoryPerson): boolean =>
  age !== undefined && person.age !== undefined && age !== person.age;

/** Outlets that give one of the two another age may have that wrong: others give both the same. */
const haveOneAge = (a: PersonGroup, b: PersonGroup): boolean =>
  a.members.some(({ person: { age } }) => age !== undefined && b.members.some(({ person }) => person.age === age));

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
