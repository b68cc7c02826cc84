import { describe, expect, it } from 'vitest';
import { compareVenues } from '../../../../../utils/engine/compare/names/venues.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareVenues(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('A place under two names', () => {
  it.each([
    [
      'another kind',
      'Shots were heard outside Vashti’s Lounge on Marlow Quay.',
      'The crowd left Vashti’s Bar on Marlow Quay.',
      ['differ', 'Vashti’s Lounge', 'Vashti’s Bar'],
    ],
    [
      'a word of the name misspelt',
      'Shots were heard outside the Bariton Club on Marlow Quay.',
      'The crowd left the Barriton Club on Marlow Quay.',
      ['differ', 'Bariton Club', 'Barriton Club'],
    ],
    [
      'a word of two other letters',
      'Shots were heard outside the Bariton Club on Marlow Quay.',
      'The crowd left the Barritan Club on Marlow Quay.',
      ['differ', 'Bariton Club', 'Barritan Club'],
    ],
  ])('%s', (_, a, b, finding) => expect(told(a, b)).toEqual([finding]));

  it.each([
    [
      'both in one article',
      'The crowd left the Marlow Bar for the Marlow Club.',
      'The crowd left the Marlow Club on Marlow Quay.',
    ],
    ['a fuller name', 'He left the Marlow Club.', 'He left the Marlow Night Club.'],
    ['a plural', 'He left the Three Oak Inn in Marlow.', 'He left the Three Oaks Inn in Marlow.'],
    ['two hospitals', 'She was at Marlow Quay Hospital.', 'She was at Marlow Quey Hospital.'],
    ['another name', 'He left the Heron Club in Marlow.', 'He left the Otter Club in Marlow.'],
    ['a word of three other letters', 'He left the Bariton Club in Marlow.', 'He left the Berritan Club in Marlow.'],
    ['a park and its playground', 'He left Heron Park in Marlow.', 'He left Heron Center in Marlow.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
