/**
 * Numbers that outlets tell differently. Only the same question is compared: the same measure of the same thing, toll
 * or person; how each kind is aligned is its own module's business. Never flags what a hedge or rounding explains.
 */
import type { Finding } from '../../types.ts';
import type { Story } from '../story.ts';
import { compareCompanies } from './age-company.ts';
import { compareCorrectedAges } from './age-corrected.ts';
import { compareLeftAges } from './age-left.ts';
import { compareAges } from './ages.ts';
import { compareAmounts } from './amounts.ts';
import { compareDamage } from './damage.ts';
import { collectNumbers, type NumberFact } from './facts.ts';
import { compareGunmen } from './gunmen.ts';
import { compareHit } from './hit.ts';
import { comparePatients } from './patients.ts';
import { compareRoughAges } from './rough-ages.ts';
import { compareShocks } from './shocks.ts';
import { compareTolls } from './tolls.ts';
import { compareVagueAmounts } from './vague.ts';

/** Differences, updates and differences of precision, each number in one of them. */
export function compareNumbers(story: Story): Finding[] {
  const facts = collectNumbers(story);
  const ages = compareAges(story, facts);
  const companies = compareCompanies(story, facts, toldIn(ages, facts));
  const corrected = compareCorrectedAges(story, facts, toldIn([...ages, ...companies], facts));
  const left = compareLeftAges(story, facts, toldIn([...ages, ...companies, ...corrected], facts));
  const tolls = compareTolls(story, facts);
  const isHurtTold = tolls.some(({ question }) => /_(?:injured|shot)$/.test(question.key));
  const findings = [
    ...comparePatients(story),
    ...compareGunmen(story, facts),
    ...tolls,
    ...ages,
    ...companies,
    ...corrected,
    ...left,
    ...compareAmounts(story, facts),
    ...compareShocks(facts),
    ...compareHit(story, facts, isHurtTold),
  ];
  return [
    ...findings,
    ...compareRoughAges(story, facts),
    ...compareDamage(story, facts, toldIn(findings, facts)),
    ...compareVagueAmounts(story, facts, toldIn(findings, facts)),
  ];
}

/** The facts that are values of findings. */
function toldIn(findings: readonly Finding[], facts: readonly NumberFact[]): Set<NumberFact> {
  const told = new Map<string, Set<number>>();
  for (const { values } of findings)
    for (const { evidence } of values)
      for (const { article, value } of evidence)
        told.set(article, (told.get(article) ?? new Set<number>()).add(value.start));
  if (told.size === 0) return new Set();
  return new Set(facts.filter(({ reading, detail }) => told.get(reading.article.id)?.has(detail.start)));
}
