import { describe, expect, it } from 'vitest';
import { compare } from './number-pages.ts';

const gunmen = (one: string, other: string) =>
  compare(one, other)
    .filter(({ question }) => question === 'howManyGunmen')
    .map(({ values }) => values);

const ONE = 'A fight began outside the Orme bar, and one man pulled out a pistol and opened fire.';

describe('two who fired at each other', () => {
  it.each([
    ['Two groups quarrelled outside the Orme bar and gunfire was exchanged.', 'gunfire was exchanged'],
    ['Outside the Orme bar, brothers ended up shooting at each other.', 'shooting at each other'],
    ['The men exchanged shots outside the Orme bar.', 'exchanged shots'],
  ])('are more than one: %s', (exchange, words) => {
    expect(gunmen(ONE, exchange)).toEqual([['one man pulled out a pistol and opened fire', words]]);
  });

  it.each([
    ['police were the other side', 'The man exchanged gunfire with police outside the Orme bar.'],
    ['in doubt', 'Deputies could not say whether gunfire was exchanged outside the Orme bar.'],
    ['nothing was fired', 'The two men exchanged blows and shouted at each other outside the Orme bar.'],
  ])('no difference: %s', (_, text) => {
    expect(gunmen(ONE, text)).toEqual([]);
  });
});
