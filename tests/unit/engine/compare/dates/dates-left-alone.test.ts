import { describe, expect, it } from 'vitest';
import type { Page } from '../partly-read.ts';
import { compareDated as compare } from './date-readings.ts';

describe('compareDates leaves alone', () => {
  it.each<[string, Page, Page]>([
    [
      'the call that follows the deed within hours',
      { text: 'A baker was stabbed at the Corvane bakery at 9 p.m. Monday. Omar Reyes heard him shout.' },
      { text: 'Officers were called to the Corvane bakery at 10 p.m. Monday. Omar Reyes had heard a shout.' },
    ],
    [
      'a death days after the deed',
      { text: 'A baker was stabbed at the Corvane bakery on Sunday. Omar Reyes heard him shout.' },
      { text: 'The baker of the Corvane bakery died on Tuesday. Omar Reyes had heard him shout.' },
    ],
    [
      'a day that the other report tells as well',
      { text: 'A baker was stabbed at the Corvane bakery on Sunday. Omar Reyes heard him shout.' },
      {
        text: 'Officers were called to the Corvane bakery on Monday. Omar Reyes was arrested in the stabbing of the baker on Sunday.',
      },
    ],
    [
      'a day that stands far from the word for the deed',
      { text: 'A baker was stabbed at the Corvane bakery on Sunday. Omar Reyes heard him shout.' },
      {
        text: 'Tuesday afternoon, Omar Reyes of the Corvane bakery, the mayor of Ardmore and both of her deputies shared a platform to talk of the stabbing.',
      },
    ],
    [
      'two deeds in one report',
      { text: 'A baker was stabbed at the Corvane bakery on Sunday. Omar Reyes heard him shout.' },
      {
        text: 'A waiter was stabbed at the Corvane bakery on Monday. A cook was stabbed there on Wednesday. Omar Reyes heard it.',
      },
    ],
    [
      'a day after a deed of the weekend',
      { text: 'A baker was stabbed at the Corvane bakery on Sunday. Omar Reyes heard him shout.' },
      { text: 'Omar Reyes swept the steps of the Corvane bakery after a weekend stabbing there on Monday.' },
    ],
    [
      'a weekday and its calendar date',
      { text: 'A baker was shot on Sunday in Ardmore.' },
      { text: 'A baker was shot on June 13 in Ardmore.' },
    ],
    [
      'issued one day and published the next',
      { text: 'The ministry of Norvia said in a statement issued on Wednesday that copper wire is not sold.' },
      { text: 'A statement published on Thursday by the ministry of Norvia said that copper wire is not sold.' },
    ],
    [
      'the deed and the arrest',
      { text: 'A baker was shot on Sunday in Ardmore.' },
      { text: 'A cyclist was arrested on Monday in Ardmore over the death of a baker.' },
    ],
    [
      'the arrests of two people',
      { text: 'The cyclist, Omar Reyes, was well known in Ardmore. He was arrested on Monday.' },
      { text: 'Ina Holt was arrested on Tuesday at a motel, a deputy said.' },
    ],
    [
      'a first arrest and a second',
      { text: 'The cyclist, Omar Reyes, was well known in Ardmore. He was arrested on Monday.' },
      { text: 'Omar Reyes was arrested again on Tuesday at a motel, a deputy said.' },
    ],
    [
      'an arrest in a sentence of several people',
      { text: 'The cyclist, Omar Reyes, was well known in Ardmore. He was arrested on Monday.' },
      { text: 'Omar Reyes met Karen Holt at a motel. One was arrested on Tuesday.' },
    ],
    [
      'two remarks of one office',
      { text: 'Police said Wednesday that the baker of Ardmore had no enemies.' },
      { text: 'Police said Thursday that the baker of Ardmore was shot with a rifle.' },
    ],
    [
      'late one night and early the next day',
      { text: 'A baker was shot late Sunday night in Ardmore.' },
      { text: 'A baker was shot early Monday in Ardmore.' },
    ],
    [
      'another happening told beside the one that agrees',
      { text: 'A baker was shot on Sunday in Ardmore.' },
      { text: 'A baker was shot on Sunday in Ardmore. A grocer was shot on Monday in Tulia.' },
    ],
    [
      'happenings a month apart',
      { text: 'A baker was shot on June 13 in Ardmore.' },
      { text: 'A baker was shot on May 13 in Ardmore.' },
    ],
    [
      'two hearings',
      { text: 'A hearing for the cyclist Omar Reyes was held on Monday in Ardmore.' },
      { text: 'After a second hearing on Wednesday in Ardmore the cyclist Omar Reyes wept.' },
    ],
    [
      'what is to come and what has come',
      { text: 'The cyclist Omar Reyes will be sentenced on Friday in Ardmore for the shooting.' },
      { text: 'The cyclist Omar Reyes was sentenced on Thursday in Ardmore for the shooting.' },
    ],
    [
      'relative dates of an undated page',
      { text: 'A baker was shot on Sunday in Ardmore.', published: null },
      { text: 'A baker was shot on Monday in Ardmore.' },
    ],
    [
      'a copy on a page with another publication day',
      { text: 'The baker of Ardmore was shot on Sunday outside the old mill.', published: '2021-06-17' },
      { text: 'The baker of Ardmore was shot on Sunday outside the old mill.', published: '2021-06-22' },
    ],
    [
      'last night and the weekday before, since publication days are often one day late',
      { text: 'A baker was shot last night in Ardmore.', published: '2021-06-18' },
      { text: 'A baker was shot on Wednesday in Ardmore.', published: '2021-06-17' },
    ],
    [
      'round words for a year',
      { text: 'The rifle used in Ardmore was stolen from the old mill of Tulia more than 20 years ago.' },
      { text: 'The rifle used in Ardmore was stolen from the old mill of Tulia in 1999.' },
    ],
    [
      'an article of separate incidents',
      { text: 'A baker was shot on Sunday in Ardmore.' },
      { text: 'Two men were shot in separate quarrels in Ardmore. A baker was shot on Monday.' },
    ],
    [
      'midnight at either end of a day',
      { text: 'A baker was shot just after midnight Sunday in Ardmore.' },
      { text: 'A baker was shot early Sunday in Ardmore.' },
    ],
    [
      'parts of one day that meet',
      { text: 'A baker was shot Sunday evening in Ardmore.' },
      { text: 'A baker was shot around 6 p.m. Sunday in Ardmore.' },
    ],
    [
      'a weekday that was a week past when the page was published',
      { text: 'A baker was shot on Friday in Ardmore.', published: '2021-06-17' },
      { text: 'A baker was shot on Sunday in Ardmore.', published: '2021-06-14' },
    ],
    [
      'two deaths',
      { text: 'Ina Holt, a climber, died on Sunday in a fall.' },
      { text: 'Omar Reyes, a guide from Peru, died on Monday of cold.' },
    ],
  ])('%s', (_why, one, other) =>
    expect(compare(one, other).filter(({ verdict }) => verdict === 'differ' || verdict === 'update')).toEqual([]),
  );

  it('one article by itself', () =>
    expect(compare({ text: 'A baker was shot on Sunday. He was shot on Monday.' })).toEqual([]));
});
