import { describe, expect, it } from 'vitest';
import { compareWritings } from '../../../../../utils/engine/compare/names/writings.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareWritings(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('an institution written in two ways', () => {
  it.each([
    [
      'a divided word',
      'He left the Norel Nightclub early.',
      'He left the Norel Night Club early.',
      ['Norel Nightclub', 'Norel Night Club'],
    ],
    [
      'a plural',
      'It was sent to the Orme Harbours Commission.',
      'It was sent to the Orme Harbour Commission.',
      ['Orme Harbours Commission', 'Orme Harbour Commission'],
    ],
    [
      'a letter doubled',
      'They met at Emannuel Church of Orme.',
      'They met at Emanuel Church of Orme.',
      ['Emannuel Church of Orme', 'Emanuel Church of Orme'],
    ],
    [
      'two words exchanged',
      'She is at Tarn Memorial Hospital.',
      'She is at Memorial Tarn Hospital.',
      ['Tarn Memorial Hospital', 'Memorial Tarn Hospital'],
    ],
  ])('%s', (_, a, b, expected) => expect(told(a, b)).toEqual([['precision', ...expected]]));

  it('inside one report', () =>
    expect(told('The Orme Harbours Commission met. Later the Orme Harbour Commission voted.')).toEqual([
      ['precision', 'Orme Harbours Commission', 'Orme Harbour Commission'],
    ]));

  it.each([
    ['a genitive', 'The Orme Harbour Commission’s head left.', 'The Orme Harbour Commission met.'],
    ['a county’s', 'It went to Orme County’s District Court.', 'It went to Orme County District Court.'],
    ['a hyphen', 'She is at Tarn-Hollis Hospital.', 'She is at Tarn Hollis Hospital.'],
    ['another institution', 'She is at Tarn Memorial Hospital.', 'She is at Tarn Regional Hospital.'],
    ['an officer’s title', 'Assistant Police Chief Ada Brunt left.', 'Assistant Chief of Police Ada Brunt left.'],
    [
      'a crossing told from the other road',
      'It was at Mill Road and Lodge Street.',
      'It was at Lodge Street and Mill Road.',
    ],
  ])('not: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
