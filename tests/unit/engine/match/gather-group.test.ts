import { describe, expect, it } from 'vitest';
import { gatherGroup, type LinkOf } from '../../../../utils/engine/match/gather-group.ts';

/** How far above the odds at which groups are joined; a single item joins a group at -1. Unnamed pairs: -7. */
type Table = Readonly<Record<string, number>>;

const links =
  (table: Table): LinkOf =>
  (i, j) => {
    const value = table[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? -7;
    return { group: value, single: value + 1, isNear: value > -5, said: null };
  };

/** The group of an item, with it: the items are numbered anew so that it is the first. */
function groupOf(item: number, size: number, table: Table): number[] {
  const order = [item, ...Array.from({ length: size }, (_, at) => at).filter((at) => at !== item)];
  const linkOf = links(table);
  const found = gatherGroup(size, (i, j) => linkOf(order[i] as number, order[j] as number));
  return [item, ...found.map((at) => order[at] as number)].sort((a, b) => a - b);
}

const CASES: readonly (readonly [string, number, Table, readonly (readonly number[])[]])[] = [
  [
    'two groups',
    4,
    { '0-1': 3, '2-3': 3 },
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'one near two groups goes to the nearer',
    5,
    { '0-1': 3, '2-3': 3, '1-4': 5, '0-4': 4, '2-4': 2, '3-4': 2 },
    [
      [0, 1, 4],
      [2, 3],
    ],
  ],
  ['one surely of both joins them', 3, { '0-2': 6, '1-2': 6, '0-1': -4 }, [[0, 1, 2]]],
  ['a chance likeness to one of three joins nothing', 4, { '0-1': 4, '0-2': 4, '1-2': 4, '2-3': 1 }, [[0, 1, 2], [3]]],
  ['a single one joins what it is nearest to on the whole', 3, { '0-1': 3, '1-2': 0, '0-2': -2 }, [[0, 1, 2]]],
  ['two that are nearly one stay two', 2, { '0-1': -1.2 }, [[0], [1]]],
  ['two single ones join at less than groups do', 2, { '0-1': -0.8 }, [[0, 1]]],
  ['nothing to say of a pair is no link', 2, {}, [[0], [1]]],
];

describe('the group of an item', () => {
  it.each(CASES)('%s, whichever is asked about', (_, size, table, groups) => {
    for (const group of groups) for (const item of group) expect(groupOf(item, size, table)).toEqual(group);
  });

  it.each<[string, Table, Record<string, 'same' | 'different'>, readonly number[]]>([
    ['what is said to be one adds its group', { '0-1': 3, '2-3': 3 }, { '1-2': 'same' }, [0, 1, 2, 3]],
    ['by way of a third', { '0-1': 3 }, { '1-2': 'same', '2-3': 'same' }, [0, 1, 2, 3]],
    ['not against what is said of two others', { '0-1': 3, '2-3': 3 }, { '1-2': 'same', '0-3': 'different' }, [0, 1]],
    [
      'what is said to be another goes, with those that are nearer to it',
      { '0-1': 3, '0-2': 2, '1-2': 4 },
      { '0-1': 'different' },
      [0],
    ],
  ])('%s', (_, table, said, group) => {
    const linkOf = links(table);
    const found = gatherGroup(4, (i, j) => {
      const word = said[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? null;
      const link = linkOf(i, j);
      if (!link || word === null) return link;
      return word === 'different'
        ? { group: -1e6, single: -1e6, isNear: true, said: word }
        : { ...link, isNear: true, said: word };
    });
    expect([0, ...found].sort()).toEqual(group);
  });

  it('takes time for what is near alone', () => {
    let asked = 0;
    const linkOf = links({ '0-1': 3 });
    gatherGroup(400, (i, j) => {
      asked += 1;
      return linkOf(i, j);
    });
    expect(asked).toBeLessThan(400 * 4);
  });
});
