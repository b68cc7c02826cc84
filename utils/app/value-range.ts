/** The number that a value stands for, read from its normalised form ("14 person", "12-15 person", "≥9 person"). Pure. */
import type { ValueView } from './views.ts';

export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

const RANGE = /^[^\d-]{0,3}(-?\d+(?:\.\d+)?)(?:\s?(?:-|–|\.\.|\/)\s?(\d+(?:\.\d+)?))?/;

/** Null where the normalised form does not begin with a number. */
export function rangeOf({ normalized }: Pick<ValueView, 'normalized'>): ValueRange | null {
  const [, from, to] = RANGE.exec(normalized) ?? [];
  if (from === undefined) return null;
  const min = Number(from);
  return { min, max: to === undefined ? min : Math.max(min, Number(to)) };
}
