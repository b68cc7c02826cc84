import { describe, expect, it } from 'vitest';
import { compareChains, compareRanks } from '../../../../../utils/engine/compare/titles/lattice.ts';

describe('compareRanks', () => {
  it.each([
    ['official', 'vice director general', 'wider'],
    ['deputy spokesperson', 'spokesperson', 'narrower'],
    ['sergeant', 'lieutenant', 'disjoint'],
    ['colonel', 'lieutenant colonel', 'wider'],
    ['president', 'former president', 'unrelated'],
    ['cardinal', 'secretary', 'unrelated'],
  ])('%s, %s: %s', (a, b, step) => {
    expect(compareRanks(a, b)).toBe(step);
  });
});

describe('compareChains', () => {
  it.each<[string[], string[], string]>([
    [['defense ministry'], ['ministry of national defense'], 'same'],
    [['ministry'], ['defense ministry'], 'wider'],
    [['equipment bureau', 'ministry'], ['general bureau of equipment', 'ministry of defense'], 'wider'],
    [['trade ministry'], ['defense ministry'], 'disjoint'],
    [['state department', 'united states'], ['department of state'], 'narrower'],
    [['fbi'], ['federal bureau of investigation'], 'same'],
    [['russia'], ['china'], 'disjoint'],
    [['trade ministry'], ['navy'], 'unrelated'],
    [[], ['defense ministry'], 'wider'],
  ])('%j, %j: %s', (a, b, step) => {
    expect(compareChains(a, b)).toBe(step);
  });
});
