/**
 * Numbers that outlets tell differently. Only the same question is compared: the same measure of the same thing, toll
 * or person; how each kind is aligned is its own module's business. Never flags what a hedge or rounding explains.
 */
import type { Finding } from '../types.ts';
import { compareAges } from './number-ages.ts';
import { compareAmounts } from './number-amounts.ts';
import { collectNumbers } from './number-facts.ts';
import { compareTolls } from './number-tolls.ts';
import type { Story } from './story.ts';

/** Differences and updates first within each kind; a handful of precision findings a story. */
export function compareNumbers(story: Story): Finding[] {
  const facts = collectNumbers(story);
  const findings = [...compareTolls(facts), ...compareAges(facts), ...compareAmounts(story, facts)];
  const precision = findings.filter(({ verdict }) => verdict === 'precision').slice(0, MOST_PRECISION);
  return [...findings.filter(({ verdict }) => verdict !== 'precision'), ...precision];
}

/** Readers are called to differences; of mere precision a story shows a few. */
const MOST_PRECISION = 3;
