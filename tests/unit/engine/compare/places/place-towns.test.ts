import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Reading } from '../../../../../utils/engine/types.ts';

function read(text: string, index: number): Reading {
  const [id, published] = [`page-${index}`, '2021-06-17'];
  const article = { id, url: null, outlet: id, title: '', byline: null, published, modified: null, language: 'en' };
  return { article: { ...article, text }, analysis: analyse({ ...article, text }) };
}

const differing = (...texts: string[]) =>
  comparePlaces(makeStory(texts.map(read)))
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ values }) => values.map(({ text }) => text));

const WITHIN = 'Ina Holt, 42, was stabbed at a farm in Corvane on Tuesday, Omar Reyes said.';

describe('In a town or out of it', () => {
  it.each([
    [
      'outside of it',
      'Ina Holt, 42, was stabbed outside of Corvane on Tuesday, Omar Reyes said.',
      'outside of Corvane',
    ],
    [
      'miles from it, told as what happened',
      'Ina Holt, 42, was stabbed on Tuesday, Omar Reyes said. It happened about three miles north of Corvane.',
      'north of Corvane',
    ],
  ])('differs: %s', (_what, text, value) => {
    expect(differing(WITHIN, text)).toEqual([['Corvane', value]]);
  });

  it.each([
    ['near it', 'Ina Holt, 42, was stabbed near Corvane on Tuesday, Omar Reyes said.'],
    [
      'both of them in one article',
      'Ina Holt, 42, was stabbed in Corvane on Tuesday. Omar Reyes said that she was stabbed outside of Corvane.',
    ],
    ['another town, which may be a part', 'Ina Holt, 42, was stabbed in Bramley on Tuesday, Omar Reyes said.'],
    [
      'where somebody was arrested',
      'Ina Holt, 42, was stabbed in Corvane on Tuesday. Omar Reyes was arrested outside of Corvane.',
    ],
  ])('is left alone: %s', (_what, text) => {
    expect(differing(WITHIN, text)).toEqual([]);
  });
});

describe('The name of one street', () => {
  const [one, other] = ['Ina Holt was stabbed on Prudent Street. ', 'Omar Reyes of Corvane lives near Dell Avenue.'];
  it('differs where it is another word', () =>
    expect(differing(one + other, `Ina Holt was stabbed on Prudence Street. ${other}`)).toEqual([
      ['Prudent Street', 'Prudence Street'],
    ]));

  it.each(['Pruddent', 'Prudnt', 'Prudant'])('is spelt otherwise as %s', (name) => {
    expect(differing(one + other, `Ina Holt was stabbed on ${name} Street. ${other}`)).toEqual([]);
  });
});
