import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { compareNumbers } from '../../../../utils/engine/compare/compare-numbers.ts';
import { makeStory } from '../../../../utils/engine/compare/story.ts';

/** Articles of one day, each with its own wording of one event; what is asked about ages. */
const ages = (...texts: string[]) =>
  compareNumbers(
    makeStory(
      texts.map((text, index) => {
        const id = `page-${index}`;
        const article = { id, url: null, outlet: id, title: '', byline: null, published: '2019-05-14', modified: null };
        const page = { ...article, language: 'en', text };
        return { article: page, analysis: analyse(page) };
      }),
    ),
  )
    .filter(({ question }) => question.key.startsWith('howOld'))
    .map(({ question, verdict, values }) => [
      question.args.who,
      verdict,
      ...values.map(({ text, evidence }) => `${text} ×${evidence.length}`),
    ]);

describe('one person whose name is written in two ways', () => {
  it.each([
    ['Brittney Lynn Oake, 22, was aboard.', 'Rescuers found 23-year-old Brittany Oake.'],
    ['Jarick Corely, 34, drove the van.', 'The van was driven by Jarick Corley, 35.'],
    ['Edgar Solis Rey, 16, was pulled out.', 'Edgar Solis, 15, was pulled out.'],
    ['Jo Ann Vossler, 64, fell ill.', 'Joanne Vosslere, 66, fell ill.'],
    ['Mike Tarn, 40, steered.', 'Michael Tarn, 41, steered.'],
  ])('%s %s', (a, b) => {
    expect(ages(a, b)).toMatchObject([[expect.any(String), 'differ', expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['sisters told of side by side', 'Kayla Oake, 5, and Kaylee Oake, 7, were found.', 'Kaylee Oake, 7, was found.'],
    ['years apart: a relative', 'Marlen Oake, 30, was found.', 'Marlon Oake, 52, was found.'],
    ['short names', 'Tim Oake, 30, was found.', 'Tom Oake, 31, was found.'],
    ['another first name', 'Ines Oake, 30, was found.', 'Clara Oake, 31, was found.'],
    ['father and son', 'John Samir Oake, 23, was found.', 'Samir Oake, 25, was found.'],
    ['senior', 'Brandon Oake Sr., 30, was found.', 'Branden Oake, 31, was found.'],
  ])('%s', (_, a, b) => {
    expect(ages(a, b)).toEqual([]);
  });

  it('a person introduced after the one of that age was named is another', () => {
    const a = 'Jonas Brask, 38, was rescued. A 38-year-old woman swam ashore.';
    expect(ages(a, 'Jonas Brask, 39, was rescued.')).toEqual([['Jonas Brask', 'differ', '38 ×1', '39 ×1']]);
  });
});

describe('one of a company', () => {
  const three = 'A 46-year-old man, a 47-year-old woman and a 12-year-old girl were found in the boat.';

  it('whose others are of the same ages', () => {
    expect(ages(three, 'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old girl.')).toEqual([
      ['girl', 'differ', '12-year-old ×1', '11-year-old ×1'],
    ]);
  });

  it.each([
    ['only one other agrees', 'Found were a 46-year-old man, a 40-year-old woman and an 11-year-old girl.'],
    ['two differ', 'Found were a 46-year-old man, a 48-year-old woman and an 11-year-old girl.'],
    ['a boy', 'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old boy.'],
    ['years apart', 'Found were a 46-year-old man, a 47-year-old woman and a 7-year-old girl.'],
    [
      'both girls are told of',
      'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old girl. A 12-year-old girl swam.',
    ],
  ])('not where %s', (_, text) => {
    expect(ages(three, text)).toEqual([]);
  });
});
