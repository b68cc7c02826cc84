import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { differingDates, readPage } from './dated-pages.ts';

// A Monday.
const differing = (...texts: string[]) => differingDates('2021-06-14', ...texts);

const SCENE = 'A baker was hurt at the Corvane bakery in Ardmore. Police spoke to Omar Reyes. ';

describe('The day of what is announced differs', () => {
  it.each([
    [
      'a vigil',
      'A vigil for the baker is planned for Thursday at the Ardmore library.',
      'Neighbors will hold a vigil at the library on Friday for the baker.',
      ['Thursday', 'Friday'],
    ],
    [
      'a vigil at two hours of one day',
      'A vigil for the baker will be held at 6 p.m. Thursday at the Ardmore library.',
      'A vigil for the baker will be held at 7 p.m. Thursday at the Ardmore library.',
      ['6 p.m. Thursday', '7 p.m. Thursday'],
    ],
    [
      'a hearing of one man',
      'Omar Reyes is due in court on June 21 on a charge of theft.',
      'Omar Reyes will appear before a court on June 23 on a charge of theft.',
      ['June 21', 'June 23'],
    ],
    [
      'an operation',
      'The baker will have a second surgery on Wednesday, his wife said.',
      'His second surgery is scheduled for Thursday, said the wife of the baker.',
      ['Wednesday', 'Thursday'],
    ],
  ])('%s', (_what, a, b, values) => {
    expect(differing(SCENE + a, SCENE + b)).toEqual([values]);
  });
});

it('asks when it is to be', () => {
  const texts = ['A vigil for the baker is planned for Thursday.', 'A vigil for the baker is planned for Friday.'];
  const [finding] = compareDates(makeStory(texts.map((text, index) => readPage(SCENE + text, index, '2021-06-14'))));
  expect(finding?.question).toEqual({ key: 'whenToBe', args: { what: 'A vigil for the baker is planned' } });
});

describe('The day of what is announced is left alone', () => {
  it.each([
    [
      'a visitation and a funeral in one house',
      'Visitation for the baker will be held Wednesday at the Morrow Funeral Home.',
      'Services for the baker will be held Thursday at the Morrow Funeral Home.',
    ],
    [
      'hearings of two men',
      'Omar Reyes is due in court on June 21 on a charge of theft.',
      'Victor Amsel is due in court on June 23 on a charge of theft.',
    ],
    [
      'two things in common words only',
      'He is scheduled to be sentenced on June 21.',
      'He is scheduled to be sentenced June 25 for another matter.',
    ],
    [
      'both days in one article',
      'A vigil for the baker is planned for Thursday at the library, another vigil on Friday.',
      'A vigil for the baker is planned for Friday at the library.',
    ],
    [
      'what was held already',
      'A vigil for the baker was held on Saturday at the library.',
      'A vigil for the baker will be held on Thursday at the library.',
    ],
    [
      'today on the page of another day',
      'A vigil for the baker will be held tonight at the library.',
      'A vigil for the baker will be held Tuesday at the library.',
    ],
  ])('%s', (_what, a, b) => {
    expect(differing(SCENE + a, SCENE + b)).toEqual([]);
  });
});
