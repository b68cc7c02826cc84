/**
 * Ages of people without names who are told of in company: "a man of 46, a woman of 47 and a 12-year-old girl" here, the
 * same man and woman with an 11-year-old girl there. Two of the company have to agree, or one and the number of them.
 */
import { NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { sourceOf } from '../../text/document.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { splitAges } from './age-lists.ts';
import { factsOf, type NumberFact, numberFinding } from './facts.ts';

/** Years between two reports of one age; more are another person's. */
const MOST_YEARS = 2;

/** `told`: facts that have answered a question already. One finding a noun at most. */
export function compareCompanies(story: Story, facts: readonly NumberFact[], told: ReadonlySet<NumberFact>): Finding[] {
  const ages = factsOf(facts, 'age').filter(({ detail }) => !detail.approximate && !detail.isAside && detail.subject);
  const listed = factsOf(facts, 'ages').flatMap((fact) =>
    fact.detail.isAside || told.has(fact)
      ? []
      : splitAges(fact.reading, fact.detail).map((detail) => ({ ...fact, detail })),
  );
  const companies = [
    ...Map.groupBy(
      [...ages, ...listed],
      ({ article, detail }) => `${article}|${detail.field ?? ''}|${detail.sentence}`,
    ).values(),
  ].filter((company) => company.length > 1);
  const nouns = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, one] of companies.entries()) {
    for (const other of companies.slice(index + 1)) {
      const pair = oddPair(one, other);
      if (!pair || pair.some((fact) => told.has(fact)) || nouns.has(nounOf(pair[0]))) continue;
      const isTold = isToldInBoth(pair, [...ages, ...listed]);
      if (isTold || areStrangers(pair[0].reading, pair[1].reading, 'age')) {
        abstainFrom(story, isTold ? 'told-by-both' : 'strangers', ...pair);
        continue;
      }
      nouns.add(nounOf(pair[0]));
      findings.push(toFinding(pair, [...ages, ...listed]));
    }
  }
  return findings.length > 0 ? findings : compareWhole(story, ages, told);
}

/** So many ages that two articles share make the odd one of each the same person. */
const LEAST_SHARED = 3;

/** The ages of all people of an article against those of another. At most one finding. */
function compareWhole(story: Story, ages: readonly NumberFact[], told: ReadonlySet<NumberFact>): Finding[] {
  const articles = [...Map.groupBy(ages, ({ article }) => article).values()];
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const tells = (company: readonly NumberFact[], fact: NumberFact) =>
        company.some(({ detail }) => detail.min === fact.detail.min);
      const shared = new Set(one.filter((fact) => tells(other, fact)).map(({ detail }) => detail.min));
      if (shared.size < LEAST_SHARED) continue;
      const [odd, odder] = [one.filter((fact) => !tells(other, fact)), other.filter((fact) => !tells(one, fact))];
      const pairs = odd.flatMap((a) =>
        odder.filter((b) => mayBeOne(a, b)).map((b): readonly [NumberFact, NumberFact] => [a, b]),
      );
      const [pair] = pairs;
      if (!pair || new Set(pairs.map(([a, b]) => `${a.detail.min}|${b.detail.min}`)).size > 1) continue;
      if (countAges(odd) > 1 && countAges(odder) > 1) continue;
      if (pair.some((fact) => told.has(fact))) continue;
      if (areStrangers(pair[0].reading, pair[1].reading, 'age')) {
        abstainFrom(story, 'strangers', ...pair);
        continue;
      }
      return [toFinding(pair, ages)];
    }
  }
  return [];
}

const countAges = (facts: readonly NumberFact[]): number => new Set(facts.map(({ detail }) => detail.min)).size;

/** Without names, of one sex as far as told: "a 24-year-old" may be "the 23-year-old man". */
function mayBeOne(a: NumberFact, b: NumberFact): boolean {
  if ([a, b].some(({ detail }) => detail.subject?.name !== null)) return false;
  if (Math.abs(a.detail.min - b.detail.min) > MOST_YEARS || nounOf(a) + nounOf(b) === '') return false;
  const [one, other] = [NOUN_GENDER.get(nounOf(a)), NOUN_GENDER.get(nounOf(b))];
  return [a, b].every((fact) => nounOf(fact) !== '' || isIntroduced(fact)) && (!one || !other || one === other);
}

const isIntroduced = ({ reading, detail }: NumberFact): boolean =>
  /\b(?:an?|another) $/i.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 9), detail.start));

const nounOf = ({ detail }: NumberFact): string => detail.subject?.noun ?? '';

/** The one of each company that the other does not know, where all else that both tell agrees. */
function oddPair(one: readonly NumberFact[], other: readonly NumberFact[]): [NumberFact, NumberFact] | null {
  if (one[0]?.article === other[0]?.article) return null;
  const known = (fact: NumberFact, company: readonly NumberFact[]) =>
    company.some(({ detail }) => detail.min === fact.detail.min);
  const [odd, odder] = [one, other].map((company, i) => company.filter((fact) => !known(fact, i === 0 ? other : one)));
  const [a, b] = [odd?.[0], odder?.[0]];
  if (!a || !b || odd?.length !== 1 || odder?.length !== 1) return null;
  const agreeing = new Set(one.filter((fact) => known(fact, other)).map(({ detail }) => detail.min)).size;
  const isEnough =
    agreeing > 1 || (agreeing === 1 && one.length === 2 && other.length === 2 && haveSameNouns(one, other));
  if (!isEnough || nounOf(a) === '' || nounOf(a) !== nounOf(b)) return null;
  if (a.detail.subject?.name !== null && b.detail.subject?.name !== null) return null;
  return Math.abs(a.detail.min - b.detail.min) <= MOST_YEARS ? [a, b] : null;
}

const haveSameNouns = (one: readonly NumberFact[], other: readonly NumberFact[]): boolean =>
  one.every((fact) => nounOf(fact) !== '' && other.some((candidate) => nounOf(candidate) === nounOf(fact)));

/** Either article tells the other's age too, if only of somebody else. */
const isToldInBoth = ([a, b]: readonly [NumberFact, NumberFact], ages: readonly NumberFact[]): boolean =>
  ages.some(
    ({ article, detail }) =>
      (article === a.article && detail.min === b.detail.min) || (article === b.article && detail.min === a.detail.min),
  );

function toFinding(pair: readonly [NumberFact, NumberFact], ages: readonly NumberFact[]): Finding {
  const groups = pair.map((fact) =>
    ages.filter(({ article, detail }) => article === fact.article && detail.min === fact.detail.min),
  );
  const who = nounOf(pair[0]) || nounOf(pair[1]);
  return numberFinding({ key: 'howOldNoun', args: { who } }, 'differ', groups, 'age-in-same-company', 0.85, [who]);
}
