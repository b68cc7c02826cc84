/** Notes pairs of numbers that were not flagged. Why one is not is its comparer's business. */

import type { Story } from '../story.ts';
import { type NumberFact, normalize } from './facts.ts';

const known = new WeakMap<Story, Set<string>>();

/** Two numbers that many articles repeat are noted once a rule. */
export function abstainFrom(story: Story, rule: string, a: NumberFact, b: NumberFact): void {
  if (!story.isExplained) return;
  const noted = known.get(story) ?? new Set();
  known.set(story, noted);
  const pair = [rule, a.detail.measure, ...[normalize(a.detail), normalize(b.detail)].sort()].join('|');
  if (noted.has(pair)) return;
  noted.add(pair);
  story.abstain('number', rule, a, b);
}
