import { describe, expect, it } from 'vitest';
import {
  cosine,
  countShared,
  hasTerm,
  makeVector,
  orderOf,
  sumOfRarest,
  sumShared,
} from '../../../../utils/engine/match/vectors.ts';

/** Weights by term, in any order. */
const vector = (...entries: readonly (readonly [number, number])[]) =>
  makeVector(orderOf(Uint32Array.from(entries, ([term]) => term)), (_, place) => entries[place]?.[1] ?? 0);

const a = vector([7, 2], [3, 1], [9, 4], [40, 0.5]);
const b = vector([9, 3], [1, 5], [7, 1]);
const none = vector();

describe('vectors', () => {
  it('stand in ascending order, each weight with its own term', () => {
    expect([...a.terms]).toEqual([3, 7, 9, 40]);
    expect([...a.weights]).toEqual([1, 2, 4, 0.5]);
    expect(a.sum).toBe(7.5);
    expect(a.norm).toBeCloseTo(Math.hypot(1, 2, 4, 0.5));
  });

  it('are as alike as what they share', () => {
    expect(cosine(a, b)).toBeCloseTo((2 * 1 + 4 * 3) / (a.norm * b.norm));
    expect(cosine(a, a)).toBeCloseTo(1);
    expect(cosine(a, none)).toBe(0);
    expect([sumShared(a, b), sumShared(b, a), sumShared(a, none)]).toEqual([6, 4, 0]);
  });

  it.each([
    [1, 4],
    [2, 6],
    [5, 7.5],
  ])('the %d weightiest shared', (most, sum) => {
    expect(sumOfRarest(a, a, most)).toBe(sum);
  });

  it('count and find terms', () => {
    expect(countShared(a.terms, b.terms)).toBe(2);
    expect([3, 40, 9].map((term) => hasTerm(a.terms, term))).toEqual([true, true, true]);
    expect([0, 8, 41].map((term) => hasTerm(a.terms, term))).toEqual([false, false, false]);
    expect(hasTerm(none.terms, 0)).toBe(false);
  });
});
