import { describe, expect, it } from 'vitest';
import { nearestGroup } from '../../../../utils/engine/match/average-linkage.ts';

/** Links of item 0 to the others, by their numbers; null where the pair says nothing. */
const nearest = (links: Readonly<Record<number, number>>, groups: readonly number[][]) =>
  nearestGroup(0, groups, (_, other) => links[other] ?? null);

describe('the group that an item belongs to', () => {
  it('is the one whose members are near, if any is near enough', () => {
    expect(nearest({ 1: 0.2, 2: 0.9 }, [[1], [2]])).toEqual([2]);
    expect(nearest({ 1: -0.2, 2: -0.1 }, [[1], [2]])).toBeNull();
    expect(nearest({}, [[1], [2]])).toBeNull();
  });

  it('may be one of which a single member is very near', () => {
    expect(nearest({ 1: 2, 2: -1.5, 3: -1.5 }, [[1, 2, 3]])).toEqual([1, 2, 3]);
    expect(nearest({ 1: 2, 2: -5, 3: -5 }, [[1, 2, 3]])).toBeNull();
  });

  it('is the larger of two that are as near', () => {
    expect(nearest({ 1: 0.5, 2: 0.4, 3: 0.4, 4: 0.4 }, [[1], [2, 3, 4]])).toEqual([2, 3, 4]);
  });

  it('is not its own', () => {
    expect(nearest({ 1: 3 }, [[0, 1]])).toBeNull();
  });
});
