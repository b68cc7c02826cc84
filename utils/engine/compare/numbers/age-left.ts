/**
 * Ages of the ones who are left: two articles tell the ages of the same people but for one each, who are of one sex and
 * generation and of whom the sentences tell alike. At least one of the two has no name; those whom name, role or company
 * show to be one person are the business of the other comparers of ages.
 */
import { splitName } from '../../details/people/name-forms.ts';
import { type Gender, NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/given-name-genders.ts';
import { GENERIC_PERSONS } from '../../lexicon/person-nouns.ts';
import { stem } from '../../text/words.ts';
import type { Finding, Reading } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { isSameName } from './age-names.ts';
import { type AgedPerson, gatherPeople, isOneOfSeveral, readingOf } from './aged-people.ts';
import { daysApart, type NumberFact, numberFinding, sentenceStems } from './facts.ts';
import { isRoundUp } from './toll-doubt.ts';

/** Years between two reports of one age; more are another person's. */
const MOST_YEARS = 6;
const MOST_YEARS_OF_CHILD = 3;
/** Who else might be meant is asked more widely. */
const MOST_YEARS_OF_RIVAL = 12;
const CHILD = 13;
const GROWN = 18;

/** What speaks for one person, fitted by eye on reports of some hundred shootings and accidents. */
const POINTS = { sex: 0.5, kin: 2, killed: 2, part: 1, suspect: 1.5, company: 0.5, lead: 1, near: 1 };
const AGAINST = { years: 1, late: 1, roundUp: 1.5 };
const ENOUGH = 0.85;
/** Below this the sentences tell of different things, whatever else is alike. */
const LEAST_WORDS = 0.13;
const LEAST_SHARED = 2; // words
const POINTS_OF_WORDS = 3;
const MOST_OF_WORDS = 2;
const MOST_COMPANY = 3;
const LEAD = 3; // sentences
const NEAR_YEARS = 1;
const FAR_YEARS = 3;
const LATE = 14; // days: after these an age may have changed

/** `told`: facts that have answered a question already. */
export function compareLeftAges(story: Story, facts: readonly NumberFact[], told: ReadonlySet<NumberFact>): Finding[] {
  const byArticle = [...Map.groupBy(gatherPeople(facts), ({ article }) => article).values()];
  const findings: Finding[] = [];
  const used = new Set(told);
  for (const [index, one] of byArticle.entries())
    for (const other of byArticle.slice(index + 1))
      for (const pair of pairLeft(one, other)) {
        const [a, b] = pair;
        if ([...a.facts, ...b.facts].some((fact) => used.has(fact))) continue;
        const [first, second] = [a.facts[0] as NumberFact, b.facts[0] as NumberFact];
        const shared = sharedWords(story, a, b);
        const isOfOneThing = shared.words.length >= LEAST_SHARED && shared.containment >= LEAST_WORDS;
        const why = isOfOneThing ? whyNot(a, b, shared.containment, countCompany(one, other)) : 'little-in-common';
        if (why !== null) {
          abstainFrom(story, why, first, second);
          continue;
        }
        for (const fact of [...a.facts, ...b.facts]) used.add(fact);
        findings.push(toFinding(pair, shared.words));
      }
  return findings;
}

/** Null where they are one person; else the reason. */
function whyNot(a: AgedPerson, b: AgedPerson, containment: number, company: number): string | null {
  if (weigh(a, b, containment, company) < ENOUGH) return 'little-in-common';
  return areStrangers(readingOf(a), readingOf(b), 'age') ? 'strangers' : null;
}

/** Those whom the other article's ages leave out, in pairs that may be one person; none where two could be. */
function pairLeft(one: readonly AgedPerson[], other: readonly AgedPerson[]): (readonly [AgedPerson, AgedPerson])[] {
  const left = leaveKnown(one, other);
  const right = left.length === 0 ? [] : leaveKnown(other, one);
  if (right.length === 0) return [];
  const pairs = left.flatMap((a) =>
    right.filter((b) => mayBeOne(a, b)).map((b): readonly [AgedPerson, AgedPerson] => [a, b]),
  );
  const isRival = (person: AgedPerson, of: AgedPerson) => mayBeOne(person, of, MOST_YEARS_OF_RIVAL);
  return pairs.filter(
    ([a, b]) =>
      !left.some((person) => person !== a && isRival(person, b)) &&
      !right.some((person) => person !== b && isRival(person, a)),
  );
}

/** Those whose age and name the other article does not tell. */
function leaveKnown(own: readonly AgedPerson[], other: readonly AgedPerson[]): AgedPerson[] {
  const [first] = other;
  if (!first) return [];
  const reading = readingOf(first);
  return own.filter(
    (person) =>
      !tellsAge(reading, person.age) &&
      !other.some(({ name }) => name !== null && person.name !== null && isSameName(name, person.name)),
  );
}

/** Of anybody, alone, in a list, or roughly. */
const tellsAge = ({ analysis }: Reading, age: number): boolean =>
  analysis.numbers.some(({ measure, min, max, text, approximate }) => {
    if (measure === 'ages') return text.split(/\D+/).includes(String(age));
    if (measure !== 'age') return false;
    return Math.floor(min) === Math.floor(age) || (approximate && min <= age && age <= max);
  });

const countCompany = (one: readonly AgedPerson[], other: readonly AgedPerson[]): number =>
  new Set(one.filter(({ age }) => other.some((person) => person.age === age)).map(({ age }) => age)).size;

function mayBeOne(a: AgedPerson, b: AgedPerson, most = MOST_YEARS): boolean {
  if (a.name !== null && b.name !== null) return false;
  if ([a, b].every(({ name, nouns }) => name === null && nouns.size === 0)) return false;
  if ([a, b].some(isOneOfSeveral)) return false;
  const [younger, older] = [Math.min(a.age, b.age), Math.max(a.age, b.age)];
  if (older - younger > (younger < CHILD ? MOST_YEARS_OF_CHILD : most)) return false;
  if (younger < CHILD && older >= GROWN) return false;
  const [sex, otherSex] = [sexOf(a), sexOf(b)];
  if (sex !== null && otherSex !== null && sex !== otherSex) return false;
  return !(isOnlySuspect(a) && isOnlyVictim(b)) && !(isOnlyVictim(a) && isOnlySuspect(b));
}

const isVictim = ({ roles }: AgedPerson): boolean => [...roles].some((role) => role !== 'suspect');
const isOnlyVictim = (person: AgedPerson): boolean => isVictim(person) && !person.roles.has('suspect');
const isOnlySuspect = (person: AgedPerson): boolean => person.roles.has('suspect') && !isVictim(person);

/** By noun, else by a full name's first; null where neither tells. */
function sexOf({ nouns, name }: AgedPerson): Gender | null {
  for (const noun of nouns) {
    const gender = NOUN_GENDER.get(noun);
    if (gender !== undefined) return gender;
  }
  const given = name === null ? '' : splitName(name).given.toLowerCase();
  if (WOMENS_NAMES.has(given)) return 'female';
  return MENS_NAMES.has(given) ? 'male' : null;
}

/** The best that any two of their sentences share; figures and what people are called aside. */
function sharedWords(
  { overlap }: Story,
  a: AgedPerson,
  b: AgedPerson,
): { readonly containment: number; readonly words: readonly string[] } {
  const stemsOf = ({ facts }: AgedPerson) =>
    facts.map((fact) => sentenceStems(fact).filter((word) => !/^\d/.test(word) && !GENERIC_STEMS.has(word)));
  let best: { containment: number; words: readonly string[] } = { containment: 0, words: [] };
  for (const stems of stemsOf(a))
    for (const others of stemsOf(b)) {
      const { containment, shared } = overlap(stems, others);
      if (containment > best.containment) best = { containment, words: shared.slice(0, 6) };
    }
  return best;
}

const GENERIC_STEMS: ReadonlySet<string> = new Set([...GENERIC_PERSONS].map((noun) => stem(noun)));

function weigh(a: AgedPerson, b: AgedPerson, containment: number, company: number): number {
  let points = Math.min(MOST_OF_WORDS, containment * POINTS_OF_WORDS);
  points += POINTS.company * Math.min(company, MOST_COMPANY);
  if (sexOf(a) !== null && sexOf(a) === sexOf(b)) points += POINTS.sex;
  if ([...a.nouns].some((noun) => b.nouns.has(noun) && !GENERIC_PERSONS.has(noun))) points += POINTS.kin;
  if (a.roles.has('killed') && b.roles.has('killed')) points += POINTS.killed;
  else if (a.roles.has('suspect') && b.roles.has('suspect')) points += POINTS.suspect;
  else if (isVictim(a) && isVictim(b)) points += POINTS.part;
  if ([a, b].every(isInLead)) points += POINTS.lead;
  const years = Math.abs(a.age - b.age);
  if (years <= NEAR_YEARS) points += POINTS.near;
  if (years > FAR_YEARS) points -= AGAINST.years;
  if (Math.abs(daysApart(readingOf(a), readingOf(b)) ?? 0) > LATE) points -= AGAINST.late;
  if ([a, b].some((person) => isRoundUp({ reading: readingOf(person) }))) points -= AGAINST.roundUp;
  return points;
}

const isInLead = ({ facts }: AgedPerson): boolean =>
  facts.some(({ detail: { field, sentence } }) => field === 'title' || sentence <= LEAD);

function toFinding([a, b]: readonly [AgedPerson, AgedPerson], basis: readonly string[]): Finding {
  const name = a.name ?? b.name;
  const who = name ?? [...a.nouns, ...b.nouns][0] ?? '';
  const isBirthday = (daysApart(readingOf(a), readingOf(b)) ?? 0) > LATE && b.age - a.age === 1;
  return numberFinding(
    { key: name === null ? 'howOldNoun' : 'howOld', args: { who } },
    isBirthday ? 'update' : 'differ',
    [a.facts, b.facts],
    'age-of-the-ones-left',
    0.65,
    basis,
  );
}
