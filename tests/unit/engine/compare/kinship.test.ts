import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { areStrangers } from '../../../../utils/engine/compare/kinship.ts';
import type { Reading } from '../../../../utils/engine/types.ts';

function read(id: string, text: string): Reading {
  const article = {
    id,
    url: null,
    outlet: `${id}.test`,
    title: '',
    byline: null,
    published: '2031-05-02',
    modified: null,
    language: 'en',
    text,
  };
  return { article, analysis: analyse(article) };
}

const quarry = read(
  'a',
  'Two men were hurt in a shooting on Tolvane Road in Brimsby, said Sgt. Orla Fennick of the county.',
);
const quarryAgain = read(
  'b',
  'Police in Brimsby said the shots fell near Tolvane Road. Fennick asked witnesses to call.',
);
const elsewhere = read(
  'c',
  'A shooting hurt four people at the Quillon Arms in Dastow, said Capt. Ivo Pernell of the county.',
);

describe('strangers', () => {
  it('share no name of their own', () => {
    expect(areStrangers(quarry, elsewhere)).toBe(true);
  });

  it('are not reports that share the place and the people', () => {
    expect(areStrangers(quarry, quarryAgain, 'weak')).toBe(false);
  });

  it('share the town, but tell of people of other ages', () => {
    const one = read('d', 'In Brimsby a 16-year-old was shot near Tolvane Park on Yarrick Street, said Orla Fennick.');
    const other = read('e', 'In Brimsby a 41-year-old was shot at Gannock House near Ulder, said Ivo Pernell.');
    expect(areStrangers(one, other)).toBe(true);
    expect(areStrangers(one, other, 'age')).toBe(false);
  });

  it('are never doubted where an article names nobody', () => {
    expect(areStrangers(read('f', 'Two people were shot in the city.'), quarry)).toBe(false);
  });

  it('are two articles, not one twice', () => {
    expect(areStrangers(quarry, quarry, 'weak')).toBe(false);
  });
});
