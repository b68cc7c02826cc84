import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Reading } from '../../../../../utils/engine/types.ts';

function read(page: string, index: number): Reading {
  const [id, published] = [`page-${index}`, '2021-06-17'];
  // A headline, if any, stands before a line break.
  const [text = '', title = ''] = page.split('\n').reverse();
  const article = { id, url: null, outlet: id, title, byline: null, published, modified: null, language: 'en' };
  return { article: { ...article, text }, analysis: analyse({ ...article, text }) };
}

const homesOf = (...texts: string[]) =>
  comparePlaces(makeStory(texts.map(read)))
    .filter(({ question }) => question.key.startsWith('whereFrom'))
    .map(({ question, values }) => [Object.values(question.args)[0] ?? null, ...values.map(({ text }) => text)]);

const NAMED = 'Omar Reyes, 34, of Corvane was charged with stabbing a baker. Judge Dell Marsh read it out.';

describe('Where somebody is from differs', () => {
  it.each([
    ['for one name', 'Omar Reyes, 34, of Bramley, was charged. Judge Dell Marsh read it out.'],
    ['for the one accused', 'A Bramley man was charged with stabbing a baker. Judge Dell Marsh read it out.'],
    ['for the one accused, whose age is told', 'A 34-year-old Bramley man was charged. Judge Dell Marsh read it out.'],
    ['in a headline', 'Bramley man, 34, charged in stabbing\nA baker was stabbed. Judge Dell Marsh read it out.'],
    ['told as where one lives', 'Omar Reyes, who lives in Bramley, was charged. Judge Dell Marsh read it out.'],
  ])('%s', (_what, text) => {
    expect(homesOf(NAMED, text)).toEqual([['Omar Reyes', 'Corvane', 'Bramley']]);
  });
});

describe('Where somebody is from is left alone', () => {
  it.each([
    ['the same town', 'A Corvane man was charged with stabbing a baker. Judge Dell Marsh read it out.'],
    ['a victim and an accused', 'A Bramley man was stabbed at his bakery. Judge Dell Marsh read it out.'],
    ['another person', 'Theo Bright, 51, of Bramley, was charged. Judge Dell Marsh read it out.'],
    ['who stabbed and who was stabbed', 'A Bramley man stabbed his baker. Judge Dell Marsh read it out.'],
    ['no town in a headline', 'Teenage boy charged in stabbing\nA baker was stabbed. Judge Dell Marsh read it out.'],
    ['a state', 'An Ohio man was charged with stabbing a baker. Judge Dell Marsh read it out.'],
    ['a part of a state', 'A Northern Marchland man was charged with stabbing a baker. Judge Dell Marsh read it out.'],
    ['a city of many districts', 'A Chicago man was charged with stabbing a baker. Judge Dell Marsh read it out.'],
    [
      'a part of the town',
      'A Bramley man was charged with stabbing a baker in the Bramley section. Judge Dell Marsh read it out.',
    ],
    [
      'two accused',
      'A Bramley man was charged with stabbing a baker. Theo Bright, 51, of Holt was charged too. Judge Dell Marsh read it out.',
    ],
    [
      'both towns told of one',
      'Omar Reyes, 34, of Bramley, was charged. Omar Reyes of Corvane said nothing. Judge Dell Marsh read it out.',
    ],
  ])('%s', (_what, text) => {
    expect(homesOf(NAMED, text)).toEqual([]);
  });
});
