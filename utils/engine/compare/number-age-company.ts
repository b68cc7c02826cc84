/**
 * Ages of people without names who are told of in company: "a man of 46, a woman of 47 and a 12-year-old girl" here, the
 * same man and woman with an 11-year-old girl there. Two of the company have to agree, or one and the number of them.
 */
import type { Finding } from '../types.ts';
import { areStrangers } from './kinship.ts';
import { type NumberFact, numberFinding } from './number-facts.ts';

/** Years between two reports of one age; more are another person's. */
const MOST_YEARS = 2;

/** `told`: facts that have answered a question already. One finding a noun at most. */
export function compareCompanies(facts: readonly NumberFact[], told: ReadonlySet<NumberFact>): Finding[] {
  const ages = facts.filter(
    ({ detail }) => detail.measure === 'age' && !detail.approximate && !detail.isAside && detail.subject,
  );
  const companies = [
    ...Map.groupBy(ages, ({ article, detail }) => `${article}|${detail.field ?? ''}|${detail.sentence}`).values(),
  ].filter((company) => company.length > 1);
  const nouns = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, one] of companies.entries()) {
    for (const other of companies.slice(index + 1)) {
      const pair = oddPair(one, other);
      if (!pair || pair.some((fact) => told.has(fact)) || nouns.has(nounOf(pair[0]))) continue;
      if (isToldInBoth(pair, ages) || areStrangers(pair[0].reading, pair[1].reading, 'age')) continue;
      nouns.add(nounOf(pair[0]));
      findings.push(toFinding(pair, ages));
    }
  }
  return findings;
}

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
  const who = nounOf(pair[0]);
  return numberFinding({ key: 'howOldNoun', args: { who } }, 'differ', groups, 'age-in-same-company', 0.85, [who]);
}
