import { expect, test } from 'vitest';
import { makeStemTable } from '../../../../utils/engine/compare/align.ts';

// "gate" stands in three sentences, "ferri" and "crew" in two, all others in one.
const SENTENCES = [
  ['gate', 'ferri', 'crew', 'harbour'],
  ['gate', 'crew', 'ferri', 'whistl'],
  ['gate', 'lamp'],
];

test('the rarest shared stem comes first, those of one weight as they stand', () => {
  const { overlap } = makeStemTable(SENTENCES);
  expect(overlap(SENTENCES[0] ?? [], SENTENCES[1] ?? []).shared).toEqual(['ferri', 'crew', 'gate']);
  expect(overlap(SENTENCES[1] ?? [], SENTENCES[0] ?? []).shared).toEqual(['crew', 'ferri', 'gate']);
  expect(overlap(SENTENCES[0] ?? [], ['lamp']).shared).toEqual([]);
});

test('long lists are put in the same order as short ones', () => {
  const common = Array.from({ length: 20 }, (_, index) => `common${index}`);
  const rare = Array.from({ length: 20 }, (_, index) => `rare${index}`);
  const mixed = common.flatMap((stem, index) => [stem, rare[index] ?? '']);
  const { mostTellingFirst, numbersOf } = makeStemTable([mixed, common]);
  const order = (stems: readonly string[]) => mostTellingFirst([...numbersOf(stems)]);
  expect(order(mixed)).toEqual([...rare, ...common]);
  expect(order(mixed.slice(0, 8))).toEqual([...rare.slice(0, 4), ...common.slice(0, 4)]);
});

test('equal sentences have one list of numbers, whatever stands between them', () => {
  const [first, between, same] = [
    ['gate', 'held'],
    ['held', 'gate'],
    ['gate', 'held'],
  ];
  const { numbersOf } = makeStemTable([first, between, same] as string[][]);
  expect(numbersOf(same ?? [])).toBe(numbersOf(first ?? []));
  expect(numbersOf(between ?? [])).not.toBe(numbersOf(first ?? []));
});
