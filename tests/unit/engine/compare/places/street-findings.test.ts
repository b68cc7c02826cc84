import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { storyOf } from '../stories.ts';

const compare = (...texts: string[]) =>
  comparePlaces(storyOf(...texts))
    .filter(({ reason }) => /number|suffix|spelt/.test(reason.rule))
    .map(({ verdict, question, values }) => [question.key, verdict, ...values.map(({ text }) => text)]);

describe('a place on one street', () => {
  const here = 'The shooting happened in the 1800 block of Quince Street.';

  it.each([
    ['another block', 'The shooting happened in the 1700 block of Quince Street.', '1700 block of Quince Street'],
    ['a house of another block', 'A rider was shot at 1504 Quince Street.', '1504 Quince Street'],
    [
      'a noughth too many',
      'The shooting happened in the 18000 block of Quince Street.',
      '18000 block of Quince Street',
    ],
    [
      'told of another verb',
      'The van drove by the 1700 block of Quince Street and somebody opened fire.',
      '1700 block of Quince Street',
    ],
    [
      'where somebody was at the time',
      'The rider sat on a sofa in the 1600 block of Quince Street.',
      '1600 block of Quince Street',
    ],
    [
      'without the kind of street',
      'The shooting happened in the 1300 block of South Quince about noon.',
      '1300 block of South Quince',
    ],
  ])('%s', (_, text, value) => {
    expect(compare(here, text)).toEqual([['whereEvent', 'differ', '1800 block of Quince Street', value]]);
  });

  it.each([
    ['a house of the block', 'A rider was shot at 1822 Quince Street.'],
    ['a round number', 'A rider was shot at 1800 Quince Street.'],
    ['where somebody lives', 'The rider lives in the 300 block of Quince Street.'],
    ['where somebody was arrested', 'The rider was arrested in the 300 block of Quince Street.'],
    ['where a car was left', 'The van was found abandoned in the 300 block of Quince Street.'],
    ['the same block without the kind of street', 'A rider was shot in the 1800 block of Quince.'],
    ['two places in one article', 'He was shot in the 300 block of Quince Street. She was shot at 1800 Quince Street.'],
    ['another street', 'The shooting happened in the 1700 block of Quince Road.'],
  ])('not %s', (_, text) => {
    expect(compare(here, text).filter(([key]) => key === 'whereEvent')).toEqual([]);
  });
});

describe('one street under two names', () => {
  it('another suffix', () => {
    expect(compare('It stood on Quince Street.', 'Police closed Quince Avenue.')).toEqual([
      ['whichStreet', 'differ', 'Quince Street', 'Quince Avenue'],
    ]);
  });

  it('another spelling', () => {
    expect(compare('It stood on Meadbury Drive.', 'Police closed Meadberry Drive.')).toEqual([
      ['whichStreet', 'precision', 'Meadbury Drive', 'Meadberry Drive'],
    ]);
  });

  it.each([
    ['numbered streets', 'It stood on 5th Street.', 'Police closed 5th Avenue.'],
    ['streets by the compass', 'It stood on North Street.', 'Police closed North Avenue.'],
    ['both in one article', 'It stood on Quince Street, off Quince Avenue.', 'Police closed Quince Avenue.'],
    ['a crossing, shortened', 'It stood at Quince and Alder streets.', 'Police closed Quince Avenue.'],
    ['other blocks', 'It stood in the 400 block of Quince Street.', 'Police closed the 1200 block of Quince Avenue.'],
    ['a part left out', 'It stood on Old Quince Road.', 'Police closed Quince Road.'],
    ['short names', 'It stood on Elm Road.', 'Police closed Elk Road.'],
  ])('not %s', (_, a, b) => {
    expect(compare(a, b)).toEqual([]);
  });
});

describe('two streets for one happening', () => {
  const differ = (...texts: string[]) =>
    comparePlaces(storyOf(...texts))
      .filter(({ reason }) => reason.rule === 'disjoint-streets')
      .map(({ values }) => values.map(({ text }) => text));

  it('off one here, off another there', () =>
    expect(
      differ(
        'A rower was shot at a boat house off Quince Street on Monday.',
        'The rower was shot at the boat house off Alder Lane.',
      ),
    ).toEqual([['Quince Street', 'Alder Lane']]));

  it('not off one and on another', () =>
    expect(
      differ(
        'A rower was shot at a boat house off Quince Street on Monday.',
        'The rower was shot at the boat house on Alder Lane.',
      ),
    ).toEqual([]));
});
