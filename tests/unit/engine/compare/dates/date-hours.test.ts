import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { differingDates, readPage } from './dated-pages.ts';

const differing = (...texts: string[]) => differingDates('2021-06-17', ...texts);

const AT_NIGHT =
  'Police look into Tuesday night’s shooting at the Corvane bakery on Elm Street in Ardmore. Omar Reyes heard it from his porch.';

describe('The part of the day of what happened differs', () => {
  it.each([
    [
      'afternoon against night',
      'A baker was wounded in a shooting Tuesday afternoon at the Corvane bakery in Ardmore, Omar Reyes said.',
      ['Tuesday night’s', 'Tuesday afternoon'],
    ],
    [
      'an hour of the afternoon, beside a rounder word of the same article, against night',
      'A baker was wounded in a shooting Tuesday afternoon at the Corvane bakery in Ardmore. The shooting happened around 3:20 p.m., Omar Reyes said.',
      ['Tuesday night’s', 'around 3:20 p.m.'],
    ],
    [
      'reported to the police in the morning',
      'The shooting at the Corvane bakery in Ardmore was reported at 11:40 a.m. Tuesday. Omar Reyes called.',
      ['Tuesday night’s', '11:40 a.m. Tuesday'],
    ],
  ])('%s', (_what, text, values) => expect(differing(AT_NIGHT, text)).toEqual([values]));

  it('by the clock, many hours apart', () =>
    expect(
      differing(
        'The shooting at the Corvane bakery in Ardmore happened after 2 a.m., Omar Reyes said.',
        'A man was arrested over the shooting at the Corvane bakery in Ardmore. The shooting happened at around 12:45 p.m., Omar Reyes said.',
      ),
    ).toEqual([['after 2 a.m.', 'around 12:45 p.m.']]));
});

describe('The part of the day of what happened is left alone', () => {
  it.each([
    [
      'evening is night as well',
      'A baker was wounded in a shooting Tuesday evening at the Corvane bakery in Ardmore, Omar Reyes said.',
    ],
    [
      'the early hours of the next day are the night’s end',
      'A baker was wounded in a shooting early Wednesday at the Corvane bakery in Ardmore, Omar Reyes said.',
    ],
    [
      'something else was in the afternoon',
      'Omar Reyes spoke on Tuesday afternoon of the Corvane bakery in Ardmore. The shooting was on Tuesday.',
    ],
    [
      'the other article tells both',
      'A baker was wounded in a shooting Tuesday afternoon at the Corvane bakery in Ardmore. Omar Reyes said a man had fired at the baker on Tuesday night.',
    ],
    [
      'it tells of several shootings',
      'A baker was wounded in a shooting Tuesday afternoon at the Corvane bakery in Ardmore. In another shooting Omar Reyes was wounded at 4:25 a.m.',
    ],
    [
      'it was on another street',
      'A baker was wounded in a shooting Tuesday afternoon on Lime Street in Ardmore, near the Corvane bakery. Omar Reyes heard it.',
    ],
    [
      'earlier that day something else happened',
      'There had been a shooting earlier that afternoon at the Corvane bakery in Ardmore, Omar Reyes said.',
    ],
  ])('%s', (_what, text) => expect(differing(AT_NIGHT, text)).toEqual([]));

  it('a page without the day was there before the other one’s day', () => {
    const page = 'The shooting at the Corvane bakery in Ardmore happened around 6:30 p.m., Omar Reyes said.';
    const other = 'Omar Reyes was wounded early Thursday in a shooting at the Corvane bakery in Ardmore.';
    const readings = [readPage(page, 0, '2021-06-16'), readPage(other, 1, '2021-06-17')];
    expect(compareDates(makeStory(readings)).filter(({ verdict }) => verdict === 'differ')).toEqual([]);
  });
});
