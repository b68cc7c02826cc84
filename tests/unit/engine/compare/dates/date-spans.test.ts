import { describe, expect, it } from 'vitest';
import { compareSpans } from '../../../../../utils/engine/compare/dates/spans.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { readPage } from './dated-pages.ts';

const SCENE = 'The Corvane bakery in Ardmore burned. Omar Reyes saw it. ';
const spans = (a: string, b: string, published = '2021-01-20') =>
  compareSpans(makeStory([readPage(SCENE + a, 0, '2021-01-20'), readPage(SCENE + b, 1, published)])).map(({ values }) =>
    values.map(({ text }) => text),
  );

describe('The time over which so many things happened differs', () => {
  it.each([
    [
      'a place in a row and a count',
      'It was the fourth fire in the harbor in just three days.',
      'There have been four fires in the last two weeks.',
      ['in just three days', 'in the last two weeks'],
    ],
    [
      'the year so far',
      'Five bakers have quit in the past six months.',
      'He is the fifth baker to quit since the start of the year.',
      ['in the past six months', 'since the start of the year'],
    ],
    [
      'at most an hour',
      'Three robberies happened within an hour.',
      'Police counted three robberies over five hours.',
      ['within an hour', 'over five hours'],
    ],
    [
      'a week and a month',
      'It is the second drowning in a week.',
      'It is the second drowning in a month.',
      ['in a week', 'in a month'],
    ],
    ['digits', 'It was the 14th fire in 10 days.', 'It was the 14th fire in 30 days.', ['in 10 days', 'in 30 days']],
  ])('%s', (_what, a, b, values) => {
    expect(spans(a, b)).toEqual([values]);
  });
});

describe('The time over which things happened is left alone', () => {
  it.each([
    ['the same in other words', 'It was the fourth fire in seven days.', 'There were four fires over the last week.'],
    ['another number', 'It was the fourth fire in three days.', 'There were six fires in two weeks.'],
    ['other things', 'It was the fourth fire in three days.', 'There were four storms in two weeks.'],
    ['people of whatever kind', 'Four people fell ill in three days.', 'Four people left the town in two weeks.'],
    [
      'both times in one article',
      'It was the fourth fire in three days. There were four fires in two weeks.',
      'There have been four fires in the last two weeks.',
    ],
    ['at most so long', 'Three robberies happened within an hour.', 'Three robberies happened in 20 minutes.'],
    ['what is only ages and terms', 'Four bakers, 20 years old, burned.', 'Four bakers served two years each.'],
  ])('%s', (_what, a, b) => {
    expect(spans(a, b)).toEqual([]);
  });

  it('of pages weeks apart', () =>
    expect(
      spans('It was the fourth fire in three days.', 'It was the fourth fire in two weeks.', '2021-02-20'),
    ).toEqual([]));
});
