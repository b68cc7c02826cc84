/**
 * The people of a story whose ages are told. In one article an age is as good as a name ("the 13-year-old"), so that its
 * mentions make one person there.
 */
import { splitName } from '../../details/people/name-forms.ts';
import { sourceOf } from '../../text/document.ts';
import type { NumberSubject, Reading } from '../../types.ts';
import { isSameName } from './age-names.ts';
import { factsOf, type NumberFact, sentenceText } from './facts.ts';

export interface AgedPerson {
  readonly article: number;
  readonly age: number;
  readonly facts: readonly NumberFact[];
  readonly name: string | null;
  readonly nouns: ReadonlySet<string>;
  readonly roles: ReadonlySet<NonNullable<NumberSubject['role']>>;
}

export const readingOf = ({ facts }: AgedPerson): Reading => (facts[0] as NumberFact).reading;

/** In order of their first mention; those without a name, a noun and a role as well. */
export function gatherPeople(facts: readonly NumberFact[]): readonly AgedPerson[] {
  const before = known.get(facts);
  if (before) return before;
  const made = makePeople(facts);
  known.set(facts, made);
  return made;
}

/** Two comparers of ages ask, of the same facts. */
const known = new WeakMap<readonly NumberFact[], readonly AgedPerson[]>();

function makePeople(facts: readonly NumberFact[]): AgedPerson[] {
  const ages = factsOf(facts, 'age').filter(
    ({ detail }) => detail.subject && !detail.approximate && !(detail.isAside && detail.subject.name === null),
  );
  const people: AgedPerson[] = [];
  for (const same of Map.groupBy(ages, ({ article, detail }) => `${article}|${detail.min}`).values()) {
    const names = distinctNames(same);
    if (names.length <= 1)
      people.push(
        makePerson(
          same.filter((fact) => !isIntroduced(fact, same)),
          names[0] ?? null,
        ),
      );
    // Two persons of one age: only what stands at the names is certain.
    else
      for (const name of names)
        people.push(
          makePerson(
            same.filter((fact) => isName(fact, name)),
            name,
          ),
        );
  }
  return people;
}

const INTRODUCED = /\b(?:an?|another) (?:[\w-]+, ?)?$/i;

/** "A 38-year-old woman", "another woman, 38", after Jon Brask, 38, was named: somebody else. */
const isIntroduced = ({ reading, detail }: NumberFact, all: readonly NumberFact[]): boolean =>
  detail.subject?.name === null &&
  INTRODUCED.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 24), detail.start)) &&
  all.some(
    (other) =>
      other.detail.subject?.name != null &&
      other.detail.field === detail.field &&
      other.detail.sentence < detail.sentence,
  );

const isName = ({ detail }: NumberFact, name: string): boolean =>
  detail.subject?.name != null && isSameName(detail.subject.name, name);

function distinctNames(facts: readonly NumberFact[]): string[] {
  const names: string[] = [];
  for (const { detail } of facts) {
    const name = detail.subject?.name;
    if (name != null && !names.some((known) => isSameName(known, name))) names.push(name);
  }
  return names;
}

/** Nobody else of the article has the surname, so that it stands for the full name. */
function isOnlyOfSurname({ analysis }: Reading, name: string): boolean {
  const { given, surname } = splitName(name);
  return (
    given !== '' &&
    analysis.people.filter((person) => person.name !== null && splitName(person.name).surname === surname).length === 1
  );
}

function makePerson(facts: readonly NumberFact[], name: string | null): AgedPerson {
  const { article, detail } = facts[0] as NumberFact;
  const nouns = new Set(facts.flatMap((fact) => fact.detail.subject?.noun ?? []));
  const roles = new Set(facts.flatMap((fact) => fact.detail.subject?.role ?? []));
  return { article, age: detail.min, facts, name, nouns, roles };
}

/** The first name stands beside the age. */
export const isFullName = ({ facts }: AgedPerson): boolean =>
  facts.some((fact) => sentenceText(fact).includes(fact.detail.subject?.name ?? '\n'));

/** Nobody else of the article is named so. */
export const isOnlySurname = (person: AgedPerson): boolean =>
  person.name !== null && isOnlyOfSurname(readingOf(person), person.name);

/** "Her 6- and 12-year-old children": each stands for some of them. */
export const isOneOfSeveral = ({ name, nouns }: AgedPerson): boolean =>
  name === null && [...nouns].some((noun) => PLURAL.test(noun));

const PLURAL = /^(?:children|men|women|people)$|[^s]s$/;
