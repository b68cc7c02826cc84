/** Does the order of publication explain that tolls exclude each other? What only grows was told later each time. */

import { instantOf } from '../story.ts';
import { dayOf, factsOf, type NumberFact } from './facts.ts';
import { relate } from './range.ts';

/** These fall as well as grow: people are found, go home, leave the hospital. */
const FALLING: ReadonlySet<string> = new Set(['missing', 'displaced', 'evacuated', 'hospitalised', 'infected']);

/** `values`: one fact each, in order of publication; `all`: every number of the story. */
export const isExplainedByTime = (values: readonly NumberFact[], all: readonly NumberFact[]): boolean =>
  values.every((a, index) =>
    values
      .slice(index + 1)
      .every(
        (b) =>
          a.article === b.article ||
          relate(a.detail, b.detail) !== 'apart' ||
          (isBefore(a, b) && hasChanged(a, b, all)),
      ),
  );

/** By the clock where both pages have a time, else by the day; the same day without times is no order. */
function isBefore(a: NumberFact, b: NumberFact): boolean {
  const [one, other] = [a.reading.article.published, b.reading.article.published];
  if (one === null || other === null) return false;
  if (one.includes('T') && other.includes('T')) return instantOf(one) < instantOf(other);
  return (dayOf(a.reading) ?? '') < (dayOf(b.reading) ?? '');
}

function hasChanged(a: NumberFact, b: NumberFact, all: readonly NumberFact[]): boolean {
  if (FALLING.has(a.detail.measure) || b.detail.min > a.detail.min) return true;
  // Some of the hurt have died since: fewer hurt, more dead.
  return a.detail.measure === 'injured' && mostDead(all, b.article) > mostDead(all, a.article);
}

const mostDead = (all: readonly NumberFact[], article: number): number =>
  Math.max(
    0,
    ...factsOf(all, 'killed')
      .filter((fact) => fact.article === article && !fact.detail.isAside)
      .map(({ detail }) => detail.min),
  );
