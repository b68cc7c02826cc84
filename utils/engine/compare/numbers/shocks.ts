/**
 * Several shocks of one earthquake, each with its magnitude. Where two articles have one magnitude in common (the same
 * shock), and each has one more that is nearly as strong as the other's, the two are one shock told with two numbers.
 * Aftershocks, of which there are many, are left out. One magnitude in each article is numbers/amounts' question.
 */
import type { Finding } from '../../types.ts';
import { factsOf, type NumberFact, numberFinding } from './facts.ts';

/** Agencies measure one shock that differently, hardly more. */
const FARTHEST = 0.3;
/** A shock this much weaker than the one in common is an aftershock. */
const AFTERSHOCK = 1;

/** At most one finding. */
export function compareShocks(facts: readonly NumberFact[]): Finding[] {
  const shocks = factsOf(facts, 'magnitude').filter(({ detail }) => !detail.isAside);
  if (shocks.length < 4) return [];
  const articles = [...Map.groupBy(shocks, ({ article }) => article).values()];
  for (const [index, one] of articles.entries())
    for (const other of articles.slice(index + 1)) {
      const pair = pairOf(one, other);
      if (!pair) continue;
      const groups = pair.map((value) => shocks.filter(({ detail }) => detail.min === value));
      return [numberFinding({ key: 'howMuch_magnitude', args: {} }, 'differ', groups, 'second-shock-apart', 0.8, [])];
    }
  return [];
}

/** The two magnitudes of one shock, in the order of the articles; null where there is none, or more than one. */
function pairOf(one: readonly NumberFact[], other: readonly NumberFact[]): [number, number] | null {
  const values = (facts: readonly NumberFact[]) => [...new Set(facts.map(({ detail }) => detail.min))];
  const [a, b] = [values(one), values(other)];
  const shared = a.filter((value) => b.includes(value));
  if (shared.length === 0) return null;
  const strongest = Math.max(...shared);
  const rest = (mine: readonly number[]) =>
    mine.filter((value) => !shared.includes(value) && value > strongest - AFTERSHOCK);
  const pairs = rest(a).flatMap((x) =>
    rest(b)
      .filter((y) => Math.abs(x - y) < FARTHEST + 0.01)
      .map((y): [number, number] => [x, y]),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}
