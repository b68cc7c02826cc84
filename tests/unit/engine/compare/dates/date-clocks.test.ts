import { describe, expect, it } from 'vitest';
import { differingDates } from './dated-pages.ts';

const differing = (...texts: string[]) => differingDates('2021-06-17', ...texts);

const STABBED =
  'A baker was stabbed at the Corvane bakery in Ardmore about 5:30 p.m. Tuesday. Omar Reyes heard him shout.';

describe('The clock time of what happened differs', () => {
  it.each([
    [
      'where they did something else when it befell them',
      'At 5:50 p.m. Tuesday, the baker was on the steps of the Corvane bakery when he was stabbed, said Omar Reyes of Ardmore.',
      '5:50 p.m. Tuesday',
    ],
    [
      'a few minutes after a whole hour',
      'The baker of the Corvane bakery was stabbed a few minutes after 4 p.m. Tuesday. Omar Reyes of Ardmore was there.',
      'after 4 p.m. Tuesday',
    ],
    [
      'where the article is mostly of the death',
      'The baker of the Corvane bakery died on the steps. His death shook Ardmore, said Omar Reyes. The incident happened around 5 p.m.',
      'around 5 p.m.',
    ],
    [
      'by a quarter of an hour, both rounded',
      'The baker of the Corvane bakery in Ardmore was stabbed about 5:45 p.m. Tuesday. Omar Reyes was there.',
      'about 5:45 p.m. Tuesday',
    ],
    [
      'and one tells only before when',
      'The stabbing at the Corvane bakery in Ardmore happened before 5 p.m. Tuesday, said Omar Reyes.',
      'before 5 p.m. Tuesday',
    ],
  ])('%s', (_what, text, value) => {
    expect(differing(STABBED, text)).toEqual([['about 5:30 p.m. Tuesday', value]]);
  });

  it('from a call made some minutes before it', () =>
    expect(
      differing(
        'The baker was stabbed shortly after 5 p.m. Tuesday at the Corvane bakery in Ardmore, Omar Reyes said.',
        'The call of a stabbing at the Corvane bakery in Ardmore came in at 4:52 p.m. Omar Reyes took it.',
      ),
    ).toEqual([['shortly after 5 p.m. Tuesday', '4:52 p.m.']]));
});

describe('What was reported to the police counts as the call', () => {
  it('where it was reported before it is said to have happened', () =>
    expect(
      differing(
        'The baker was stabbed shortly after 5 p.m. Tuesday at the Corvane bakery in Ardmore, Omar Reyes said.',
        'The stabbing at the Corvane bakery in Ardmore was reported at 4:12 p.m. Omar Reyes heard of it.',
      ),
    ).toEqual([['shortly after 5 p.m. Tuesday', '4:12 p.m.']]));

  it('where it is called by what happened, and its block', () =>
    expect(
      differing(
        'The baker was stabbed around 8 p.m. Tuesday at the Corvane bakery in Ardmore, Omar Reyes said.',
        'Officers responded to a stabbing call in the 400 block of Lime Street in Ardmore at 7:15 p.m., Omar Reyes of the Corvane bakery said.',
      ),
    ).toEqual([['around 8 p.m. Tuesday', '7:15 p.m.']]));

  it('where somebody was in hospital before it is said to have happened', () =>
    expect(
      differing(
        'The baker was stabbed around 8 p.m. Tuesday at the Corvane bakery in Ardmore, Omar Reyes said.',
        'The baker of the Corvane bakery was stabbed and driven by Omar Reyes to Ardmore Hospital about 7:30 p.m. Tuesday.',
      ),
    ).toEqual([['around 8 p.m. Tuesday', 'about 7:30 p.m. Tuesday']]));

  it.each([
    [
      'a stay in hospital that follows',
      'The baker was stabbed around 8 p.m. Tuesday at the Corvane bakery in Ardmore, Omar Reyes said.',
      'The baker of the Corvane bakery was stabbed and driven by Omar Reyes to Ardmore Hospital about 8:40 p.m. Tuesday.',
    ],
    [
      'who comes after the call',
      'A stabbing at the Corvane bakery in Ardmore was reported at 4:12 p.m. Tuesday. Omar Reyes heard of it.',
      'Officers responded to a stabbing at the Corvane bakery in Ardmore at 4:31 p.m. Tuesday. Omar Reyes was there.',
    ],
    [
      'a call of something else',
      'A stabbing at the Corvane bakery in Ardmore was reported at 4:12 p.m. Tuesday. Omar Reyes heard of it.',
      'Officers had received a call at 3:55 p.m. Tuesday of two noisy dogs at the Corvane bakery in Ardmore, where the baker was stabbed. Omar Reyes was there.',
    ],
  ])('but not against %s', (_what, one, other) => expect(differing(one, other)).toEqual([]));
});

describe('The clock time of what happened is left alone', () => {
  it.each([
    [
      'what helpers came upon later',
      'Helpers arrived at the Corvane bakery in Ardmore and found a baker with a gunshot wound to the hand at 6:30 p.m. Omar Reyes called them.',
    ],
    [
      'what somebody heard when it happened elsewhere',
      'At 6:30 p.m. Tuesday, Omar Reyes of Ardmore was found in the Corvane bakery when shots were told of.',
    ],
    [
      'the hour of another zone',
      'The baker of the Corvane bakery was stabbed about 8:30 p.m. Eastern time Tuesday. Omar Reyes of Ardmore was there.',
    ],
    [
      'a round hour within reach',
      'The baker of the Corvane bakery was stabbed a little before 5:30 p.m. Tuesday. Omar Reyes of Ardmore was there.',
    ],
    [
      'what is told as shortly after the hour',
      'The baker of the Corvane bakery was stabbed shortly after 5 p.m. Tuesday. Omar Reyes of Ardmore was there.',
    ],
    [
      'a time to the minute within reach',
      'The baker of the Corvane bakery was stabbed at 5:36 p.m. Tuesday. Omar Reyes of Ardmore was there.',
    ],
    [
      'a call within minutes of it',
      'The call of a stabbing at the Corvane bakery in Ardmore came in at 5:25 p.m. Tuesday. Omar Reyes took it.',
    ],
  ])('%s', (_what, text) => {
    expect(differing(STABBED, text)).toEqual([]);
  });
});
