import { describe, expect, it } from 'vitest';
import { hashKey, readSignatures, SignatureScale, setSignature } from '../../../../utils/engine/match/signatures.ts';

const EMPTY = new Uint16Array();
const numbersOf = (list: Uint16Array) => [...readSignatures(list)].map(({ number }) => number);

function weigh(list: Uint16Array, weights: Readonly<Record<string, number>>): Record<number, number> {
  const found: Record<number, number> = {};
  const scale = new SignatureScale(Object.keys(weights), (key) => weights[key] ?? 0);
  scale.weigh(list, (number, weight) => {
    found[number] = weight;
  });
  return found;
}

describe('a list of signatures', () => {
  const two = setSignature(setSignature(EMPTY, 3, ['quay', 'lamp', 'quay']), 127, ['quay', 'jane doe']);

  it('tells how much each article shares, and nothing of those that share nothing', () => {
    expect(weigh(two, { quay: 2, 'jane doe': 8, ferry: 5 })).toEqual({ 3: 2, 127: 10 });
    expect(weigh(two, { lamp: 4 })).toEqual({ 3: 4 });
    expect(weigh(EMPTY, { lamp: 4 })).toEqual({});
  });

  it('holds an article once: what comes again is put in place of what was there', () => {
    const again = setSignature(two, 3, ['mayor']);
    expect(numbersOf(again).sort()).toEqual([127, 3].sort());
    expect(weigh(again, { quay: 2, mayor: 3 })).toEqual({ 127: 2, 3: 3 });
  });

  it('gives an article up, and is empty after the last', () => {
    const one = setSignature(two, 3, null);
    expect(numbersOf(one)).toEqual([127]);
    expect(numbersOf(setSignature(one, 9, null))).toEqual([127]);
    expect(setSignature(one, 127, null)).toHaveLength(0);
  });

  it('holds an article without keys', () => {
    expect(numbersOf(setSignature(EMPTY, 0, []))).toEqual([0]);
  });
});

it('spreads keys evenly: hardly any two of sixty are taken for one', () => {
  const keys = Array.from({ length: 6_000 }, (_, at) => `word${at}`);
  const pairs = 6_000 ** 2 / 2 / 2 ** 16;
  expect(keys.length - new Set(keys.map(hashKey)).size).toBeLessThan(pairs * 1.3);
});

it('lets the heavier of two keys with one hash count', () => {
  const byHash = Map.groupBy(
    Array.from({ length: 2_000 }, (_, at) => `name${at}`),
    hashKey,
  );
  const [one = '', other = ''] = [...byHash.values()].find(({ length }) => length > 1) ?? [];
  expect(other).not.toBe('');
  expect(weigh(setSignature(EMPTY, 1, [one]), { [one]: 3, [other]: 7 })).toEqual({ 1: 7 });
});
