import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

/** What is asked about those who fired; the second article is a day younger. */
const gunmen = (...texts: string[]) =>
  compareNumbers(
    makeStory(
      texts.map((text, index) => {
        const id = `page-${index}`;
        const published = `2019-05-1${4 + index}`;
        const article = {
          id,
          url: null,
          outlet: id,
          title: '',
          byline: null,
          published,
          modified: null,
          language: 'en',
        };
        const page = { ...article, text };
        return { article: page, analysis: analyse(page) };
      }),
    ),
  )
    .filter(({ question }) => question.key === 'howManyGunmen')
    .map(({ verdict, values }) => [verdict, ...values.map(({ normalized }) => normalized)]);

const ONE = 'A gunman opened fire in the ferry hall.';

describe('how many fired', () => {
  it.each([
    ['Three masked gunmen stormed the ferry hall.', '3 person'],
    ['Two men in hoods entered the ferry hall and opened fire.', '2 person'],
    ['The attackers fled from the ferry hall in a boat.', '2.. person'],
    ['Police said a second gunman was aboard.', '2.. person'],
    ['Unknown offenders fired shots into the hall.', '2.. person'],
    ['One of the shooters swam ashore.', '2.. person'],
  ])('one here, there: %s', (text, value) => {
    expect(gunmen(ONE, text)).toEqual([['update', '1 person', value]]);
  });

  it('fewer later is no growth', () => {
    expect(gunmen('Two gunmen opened fire.', 'Somebody walked up and fired shots.')).toEqual([
      ['differ', '2 person', '1 person'],
    ]);
  });

  it.each([
    ['one told twice', 'The gunman opened fire at noon. The gunman fled in a boat.'],
    ['two numbers', 'Two gunmen opened fire. Three gunmen fled in a boat.'],
    ['a doubt', 'It was unclear whether a second gunman was aboard.'],
    ['a range', 'Three to four suspects opened fire.'],
    [
      'those who were there',
      'Twenty people were inside when a gunman opened fire. Two men were near when a man opened fire.',
    ],
    ['gunmen in general', '“People know the shooters,” the pastor said.'],
    ['an exchange of fire', 'Two gunmen opened fire at the guards, who returned fire.'],
    ['several events', 'Two separate shootings shook the town. Two gunmen opened fire at the port.'],
  ])('not where %s', (_, text) => {
    expect(gunmen(ONE, text)).toEqual([]);
  });
});
