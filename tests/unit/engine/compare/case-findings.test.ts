import { describe, expect, it } from 'vitest';
import { compareCases } from '../../../../utils/engine/compare/name-case.ts';
import { compareSuspects } from '../../../../utils/engine/compare/name-suspects.ts';
import { makeStory } from '../../../../utils/engine/compare/story.ts';
import { storyOf } from './stories.ts';

const EVENT = 'Omar Reyes fell from Marlow pier near Castell Harbour.';

const told = (...texts: string[]) =>
  compareSuspects(storyOf(...texts.map((text) => `${EVENT} ${text}`))).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('Nobody is charged yet, and somebody is later', () => {
  it.each([
    ['Charges against the rower were still pending.', 'Charges against the rower were still pending'],
    ['Marlow police have not filed charges.', 'have not filed charges'],
    ['The rower is expected to be charged with assault.', 'is expected to be charged'],
    ['The rower will likely be charged on Tuesday.', 'will likely be charged'],
    ['The district could still file charges.', 'could still file charges'],
    ['The rower may face a felony assault charge.', 'may face a felony assault charge'],
    ['A grand jury will decide if the rower is charged.', 'decide if the rower is charged'],
    ['There are no charges filed at this time.', 'no charges filed at this time'],
    ['Prosecutors plan to seek charges.', 'plan to seek charges'],
  ])('%s', (text, words) =>
    expect(told(text, 'The rower was charged with assault.')).toEqual([
      ['anyoneCharged', 'update', words, 'was charged with'],
    ]),
  );

  it.each([
    ['The rower pleaded not guilty to assault.', 'pleaded not guilty'],
    ['The rower was arraigned in Marlow.', 'was arraigned'],
    ['Prosecutors have filed assault charges.', 'have filed assault charges'],
  ])('%s', (text, words) =>
    expect(told('No charges have been filed.', text)).toEqual([
      ['anyoneCharged', 'update', 'No charges have been filed', words],
    ]),
  );

  it('though a third report knows of no charge the day after', () =>
    expect(
      told('No charges have been filed.', 'The rower was charged with assault.', 'No charges have been filed.'),
    ).toEqual([['anyoneCharged', 'update', 'No charges have been filed', 'was charged with']]));

  it.each([
    ['Additional charges against the rower are expected.'],
    ['No arrests were made and no charges filed at this time.'],
    ['The rower faced the current, charged by the wind.'],
    ['The club will seek a charge for moorings next year.', 'The rower has not been charged.'],
    ['The rower was charged with assault. More charges may be filed.'],
  ])('but not: %s', (...texts) => {
    const [first = '', second = 'The rower was charged with assault.'] = texts;
    expect(told(first, second)).toEqual([]);
  });
});

/** Published on the first of May and weeks later. */
function storyOfTime(later: string, ...texts: [string, string]) {
  const { readings } = storyOf(...texts.map((text) => `${EVENT} ${text}`));
  return {
    readings: readings.map((reading, index) =>
      index === 0 ? reading : { ...reading, article: { ...reading.article, published: later } },
    ),
  };
}

const moved = (early: string, late: string, later = '2031-09-20') =>
  compareCases(makeStory(storyOfTime(later, early, late).readings)).map(({ verdict, question, values }) => [
    question.args.who,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const CHARGED = 'Ilmar Kask, 34, was charged with assault at the pier.';

describe('How the case against a person stands', () => {
  it.each([
    ['Ilmar Kask, 34, was in court. A jury in Ulmer convicted Kask.', 'convicted'],
    ['Ilmar Kask pleaded guilty on Monday.', 'pleaded guilty'],
    ['Ilmar Kask, 34, of Ulmer, pleaded not guilty.', 'pleaded not guilty'],
    ['Ilmar Kask, 34, was in court. A judge sentenced Kask to nine years.', 'sentenced'],
    ['Ilmar Kask was indicted on Monday by a grand jury.', 'indicted'],
    ['Ilmar Kask, 34, was in court. Jurors acquitted Kask.', 'acquitted'],
    ['Ilmar Kask is charged with assault. He was sentenced to nine years.', 'sentenced'],
    ['Ilmar Kask is charged with assault. On Monday a jury found him guilty.', 'found him guilty'],
  ])('%s', (late, words) => expect(moved(CHARGED, late)).toEqual([['Ilmar Kask', 'update', 'charged', words]]));

  it.each([
    ['an acquittal that is told as no conviction', 'Ilmar Kask was not convicted.', '2031-09-20'],
    ['the same step again', 'Ilmar Kask faces two charges of assault.', '2031-09-20'],
    ['a step that may come', 'Ilmar Kask could be convicted in June.', '2031-09-20'],
    ['a step that is set', 'Ilmar Kask is scheduled to be sentenced in June.', '2031-09-20'],
    ['a year long past', 'Ilmar Kask was convicted of theft in 2019.', '2031-09-20'],
    ['another case', 'Ilmar Kask was previously convicted of theft.', '2031-09-20'],
    ['a verdict sooner than a court gives one', 'Ilmar Kask was convicted of theft.', '2031-05-04'],
    ['the same day', 'Ilmar Kask was indicted.', '2031-05-01'],
    ['another person', 'Oskar Tamm was convicted.', '2031-09-20'],
    ['one whose case only touches him', 'Oskar Tamm, a friend of Ilmar Kask, was convicted.', '2031-09-20'],
  ])('but not by %s', (_, late, later) => expect(moved(CHARGED, late, later)).toEqual([]));
});

describe('How the only case stands', () => {
  it.each([
    ['of one who is not named', 'A man, 34, has been charged with assault.', 'The man was sentenced to nine years.'],
    [
      'of a teenager',
      'A 16-year-old boy was charged with assault.',
      'A jury found the teen guilty. He was sentenced to nine years.',
    ],
  ])('%s', (_, early, late) => expect(moved(early, late)).toEqual([[undefined, 'update', 'charged', 'sentenced']]));

  it('of one whom the later report calls “he”', () =>
    expect(moved(CHARGED, 'Ilmar Kask, 34, spoke in court. On Friday he pleaded guilty.')).toEqual([
      ['Ilmar Kask', 'update', 'charged', 'pleaded guilty'],
    ]));

  it.each([
    ['a report that never names him', CHARGED, 'A man who is accused of arson was sentenced to nine years.'],
    ['a second one', 'A man was charged with assault.', 'A second man was indicted.'],
    ['two who are named', CHARGED, 'Oskar Tamm, 40, was convicted. He was sentenced to nine years.'],
  ])('but not by %s', (_, early, late) => expect(moved(early, late)).toEqual([]));
});
