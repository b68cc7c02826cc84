/**
 * Are two people told of by age, at least one without a name, one person? By what they are in the event: the only
 * suspect, the only dead of a kind, the only one who was hurt, or somebody's wife, where both articles have one such.
 */
import { NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { sourceOf } from '../../text/document.ts';
import type { NumberDetail } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isSameName } from './age-names.ts';
import { type AgedPerson, isOneOfSeveral, readingOf } from './aged-people.ts';

/** Years between two reports of one age; more are another person's. */
const MOST_YEARS = 6;
/** Where the role says less of who it is. */
const FEW_YEARS = 3;

/** Nothing but an age tells them apart from anybody: no reader takes them for one. */
export const OTHER_PERSON = 'other-person';

/** Null where they are one person; else the reason, `OTHER_PERSON` where they share no role. */
export function whyNotSameRole(a: AgedPerson, b: AgedPerson, people: readonly AgedPerson[]): string | null {
  const years = Math.abs(a.age - b.age);
  if (years > MOST_YEARS || isOneOfSeveral(a) || isOneOfSeveral(b)) return OTHER_PERSON;
  const whyNotOnly = (isRival: (person: AgedPerson) => boolean): string | null => {
    const rival = people.find(
      (person) =>
        person !== a &&
        person !== b &&
        (person.article === a.article || person.article === b.article) &&
        (isRival(person) || person.age === a.age || person.age === b.age) &&
        // The other article may itself tell both ages of the one it names.
        !(
          person.name !== null && [a, b].some(({ name }) => name !== null && isSameName(name, person.name as string))
        ) &&
        !isTakenUp(person, a, b),
    );
    if (!rival) return areStrangers(readingOf(a), readingOf(b), 'age') ? 'strangers' : null;
    return rival.age === a.age || rival.age === b.age ? 'told-by-both' : 'several-of-the-role';
  };
  const role = sharedRole(a, b);
  const gender = genderOf(a);
  const hasSameRole = role !== null && gender !== null && gender === genderOf(b);
  const byRole = hasSameRole ? whyNotOnly((person) => hasRole(person, role)) : OTHER_PERSON;
  if (byRole === null || byRole === 'strangers') return byRole;
  if (years > FEW_YEARS || areApart(gender, genderOf(b))) return byRole;
  const kin = sharedKin(a, b);
  const byKin = kin === null ? OTHER_PERSON : whyNotOnly((person) => person.nouns.has(kin));
  if (byKin === null || byKin === 'strangers') return byKin;
  if (isOnlyVictim(a) && isOnlyVictim(b) && isSameGeneration(a, b)) return whyNotOnly(isVictim);
  return byRole === OTHER_PERSON ? byKin : byRole;
}

const areApart = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

const hasRole = (person: AgedPerson, role: string): boolean =>
  [...person.roles].some((own) => own === role || (own !== 'suspect' && role !== 'suspect'));

function sharedRole(a: AgedPerson, b: AgedPerson): string | null {
  const isSuspect = (person: AgedPerson) => person.roles.has('suspect');
  if (isSuspect(a) && isSuspect(b)) return 'suspect';
  if (isSuspect(a) || isSuspect(b)) return null;
  const isDead = (person: AgedPerson) => person.roles.has('killed');
  return isDead(a) && isDead(b) ? 'killed' : null;
}

/** Of these a person has one, or an article tells of one: "his girlfriend" is the suspect's in both articles. */
const ONLY_KIN =
  /^(?:wife|husband|girlfriend|boyfriend|fiancee?|mother|father|mom|dad|stepmother|stepfather|grandmother|grandfather|son|daughter|brother|sister|stepson|stepdaughter|grandson|granddaughter|niece|nephew|uncle|aunt)$/;

const sharedKin = (a: AgedPerson, b: AgedPerson): string | null =>
  [...a.nouns].find((noun) => ONLY_KIN.test(noun) && b.nouns.has(noun)) ?? null;

export function genderOf({ nouns }: AgedPerson): string | null {
  for (const noun of nouns) {
    const gender = NOUN_GENDER.get(noun);
    if (gender !== undefined) return gender;
  }
  return null;
}

const isVictim = ({ roles }: AgedPerson): boolean => [...roles].some((role) => role !== 'suspect');

/** Sentences in which an article tells whom its event is about. */
const LEAD = 3;
const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'hospitalised', 'casualties']);

/** The article begins with them, and counts nobody else. */
function isOnlyVictim(person: AgedPerson): boolean {
  const { numbers } = readingOf(person).analysis;
  return (
    isVictim(person) &&
    !person.roles.has('suspect') &&
    person.facts.some(({ detail }) => isInLead(detail)) &&
    !numbers.some(({ measure, max, isAside }) => CASUALTIES.has(measure) && max > 1 && !isAside)
  );
}

const isInLead = ({ field, sentence }: NumberDetail): boolean => field === 'title' || sentence <= LEAD;

const ADULT = 18;
const isSameGeneration = (a: AgedPerson, b: AgedPerson): boolean =>
  a.age < ADULT === b.age < ADULT || Math.abs(a.age - b.age) <= 1;

/** "the 4-year-old", never introduced: the article's own other age for the one it told of before. */
const isTakenUp = (person: AgedPerson, a: AgedPerson, b: AgedPerson): boolean =>
  person.name === null &&
  [a, b].some(
    (known) =>
      known.article === person.article && (known.facts[0]?.detail.start ?? 0) < (person.facts[0]?.detail.start ?? 0),
  ) &&
  person.facts.every(
    ({ reading, detail }) =>
      detail.field === undefined &&
      /\bthe $/i.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 5), detail.start)),
  );
