/** Version 2: rows of version 1, and the keys gathered by day and by rare key. Never edited. */
import type { Rung } from './rung.ts';
import { VERSION_1 } from './version-1.ts';

const { digests, ...rows } = VERSION_1.rows as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Of each digest. */
const RARE: readonly (readonly string[])[] = [
  [
    'brackholm',
    '11',
    'aground',
    '2',
    'ferri',
    'passeng',
    'solvind',
    'kelder',
    'marit osgaard',
    'norrsund lines',
    '"pbtvik',
    '"13331xk',
  ],
  [
    'solvind',
    'brackholm',
    'ashor',
    'coastguard',
    'passeng',
    'ferri',
    'steer',
    'kelder',
    'norrsund lines',
    'marit osgaard',
    '"pbtvik',
    '"13331xk',
  ],
  ['solvind', 'kelder', 'brackholm', 'coastguard', 'ferri', 'steer', 'lifeboat', '11', 'norrsund lines'],
];

export const VERSION_2: Rung = {
  version: 2,
  stores: {
    ...VERSION_1.stores,
    digests: 'key, *undated',
    dayPages: '[day+page]',
    rareKeys: 'name',
  },
  rows: {
    ...rows,
    digests: (digests ?? []).map(({ dated: _, ...row }, at) => ({ ...row, rare: RARE[at] ?? [] })),
    dayPages: [
      {
        day: 22350,
        page: 0,
        signatures: Uint16Array.from([
          1, 54, 62854, 14140, 40342, 40153, 52955, 48544, 55121, 52307, 21270, 51131, 10589, 13079, 25420, 57833, 4085,
          25122, 57680, 63397, 44457, 31447, 12719, 488, 41165, 14879, 37016, 48503, 24304, 22281, 28847, 56157, 7538,
          3101, 33832, 20228, 21268, 52510, 28963, 30142, 21960, 25607, 55885, 508, 31167, 7615, 23814, 11600, 50337,
          41387, 58577, 42262, 27964, 47903, 35039, 39705,
        ]),
      },
      {
        day: 22351,
        page: 0,
        signatures: Uint16Array.from([
          2, 48, 55121, 62854, 61293, 51131, 48544, 52955, 48503, 52307, 10589, 14140, 31447, 25420, 57833, 22542,
          25122, 45717, 33832, 63397, 20637, 40153, 13079, 39230, 23519, 28847, 42248, 12654, 30142, 7538, 40472, 41165,
          14879, 3024, 47736, 53242, 508, 21960, 11600, 25607, 7615, 23814, 41387, 50337, 58577, 42262, 27964, 47903,
          35039, 39705, 3, 32, 55121, 52307, 62854, 51131, 52955, 48503, 10589, 14140, 61293, 31447, 28847, 48544,
          33832, 61493, 20637, 39230, 42248, 12654, 30142, 16068, 45717, 3024, 47736, 53242, 508, 21960, 25607, 6039,
          23701, 40472, 57707, 41387,
        ]),
      },
    ],
    rareKeys: [
      { name: '"13331xk', articles: [1, 2] },
      { name: '"pbtvik', articles: [1, 2] },
      { name: '11', articles: [1, 3] },
      { name: '2', articles: [1] },
      { name: 'aground', articles: [1] },
      { name: 'ashor', articles: [2] },
      { name: 'brackholm', articles: [1, 2, 3] },
      { name: 'coastguard', articles: [2, 3] },
      { name: 'ferri', articles: [1, 2, 3] },
      { name: 'kelder', articles: [1, 2, 3] },
      { name: 'lifeboat', articles: [3] },
      { name: 'marit osgaard', articles: [1, 2] },
      { name: 'norrsund lines', articles: [1, 2, 3] },
      { name: 'passeng', articles: [1, 2] },
      { name: 'solvind', articles: [1, 2, 3] },
      { name: 'steer', articles: [2, 3] },
    ],
  },
};
