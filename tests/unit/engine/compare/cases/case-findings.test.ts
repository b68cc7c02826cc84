import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareCases } from '../../../../../utils/engine/compare/cases/progress.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const EVENT = 'Omar Reyes fell from Marlow pier near Castell Harbour.';

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
    ['Ilmar Kask, 34, was in court. A judge sentenced Kask to nine years.', 'sentenced'],
    ['Ilmar Kask, 34, was in court. Jurors acquitted Kask.', 'acquitted'],
    ['Ilmar Kask is charged with assault. He was sentenced to nine years.', 'sentenced'],
    ['Ilmar Kask is charged with assault. On Monday a jury found him guilty.', 'found him guilty'],
    ['Ilmar Kask, 34, received two nine-year sentences on Monday.', 'received two nine-year sentences'],
  ])('%s', (late, words) => expect(moved(CHARGED, late)).toEqual([['Ilmar Kask', 'update', 'charged', words]]));

  it('a verdict comes months after the charge, and days after a plea in court', () => {
    const verdict = 'Ilmar Kask, 34, was in court. A jury in Ulmer convicted Kask.';
    const soon = '2031-05-03';
    expect(moved('Ilmar Kask, 34, of Ulmer, pleaded not guilty.', verdict, soon)).toEqual([
      ['Ilmar Kask', 'update', 'pleaded not guilty', 'convicted'],
    ]);
    expect(moved(CHARGED, verdict, soon)).toEqual([]);
  });

  it.each([
    ['an acquittal that is told as no conviction', 'Ilmar Kask was not convicted.', '2031-09-20'],
    ['the same step again', 'Ilmar Kask faces two charges of assault.', '2031-09-20'],
    ['a form of the court', 'Ilmar Kask was indicted on Monday by a grand jury.', '2031-09-20'],
    ['what most of the accused say', 'Ilmar Kask, 34, of Ulmer, pleaded not guilty.', '2031-09-20'],
    ['a step that may come', 'Ilmar Kask could be convicted in June.', '2031-09-20'],
    ['a step that is set', 'Ilmar Kask is scheduled to be sentenced in June.', '2031-09-20'],
    ['a year long past', 'Ilmar Kask was convicted of theft in 2019.', '2031-09-20'],
    ['another case', 'Ilmar Kask was previously convicted of theft.', '2031-09-20'],
    ['a sentence that is another’s', 'Ilmar Kask received his sentence guidelines on Monday.', '2031-09-20'],
    ['a verdict sooner than a court gives one', 'Ilmar Kask was convicted of theft.', '2031-05-04'],
    ['the same day', 'Ilmar Kask was bound over for trial.', '2031-05-01'],
    ['another person', 'Oskar Tamm was convicted.', '2031-09-20'],
    ['one whose case only touches him', 'Oskar Tamm, a friend of Ilmar Kask, was convicted.', '2031-09-20'],
  ])('but not by %s', (_, late, later) => expect(moved(CHARGED, late, later)).toEqual([]));
});

it('a charge that police said they had brought', () => {
  const late = 'A judge sentenced Ilmar Kask to nine years.';
  expect(moved('Police said they had charged 34-year-old Ilmar Kask.', late)).toEqual([
    ['Ilmar Kask', 'update', 'charged', 'sentenced'],
  ]);
  expect(moved('The coach had charged 34-year-old Ilmar Kask.', late)).toEqual([]);
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

  it('of one whose first name is told in two ways', () =>
    expect(
      moved(
        'Dariel Sloane, 30, was held in Ulmer on Monday charged with assault.',
        'Darielle Sloane, 30, pleaded guilty on Friday. On Monday the mate was sentenced to nine years.',
      ),
    ).toEqual([['Dariel Sloane', 'update', 'charged', 'sentenced']]));

  it('tells the steps that lie between', () => {
    const { readings } = storyOfTime(
      '2031-09-20',
      `${EVENT} ${CHARGED}`,
      `${EVENT} ${CHARGED} Kask pleaded guilty. He was sentenced to nine years.`,
    );
    const [finding] = compareCases(makeStory(readings));
    expect(finding?.values[1]?.evidence).toHaveLength(2);
  });

  it.each([
    [
      'one who is named where the report ends',
      CHARGED,
      `${'The pier is shut for the night. '.repeat(60)}Oskar Tamm, 40, was convicted of it.`,
    ],
    ['a second one', 'A man was charged with assault.', 'A second man was indicted.'],
    ['two who are named', CHARGED, 'Oskar Tamm, 40, was convicted. He was sentenced to nine years.'],
    [
      'another, named in the next sentence',
      CHARGED,
      'A man was indicted for assault. Oskar Tamm, 40, lives in Marlow.',
    ],
    ['two who are caught', 'Two men were arrested on the pier.', 'The man was sentenced to nine years.'],
    ['one of many', 'A man was charged with assault.', 'A second suspect was arrested. The man was sentenced in May.'],
    ['a case far down', 'A man was charged with assault.', `${'The pier stays shut. '.repeat(6)}A man was indicted.`],
    ['a part of the charges', 'A man was charged with assault.', 'Two of the charges were dropped on Friday.'],
  ])('but not by %s', (_, early, late) => expect(moved(early, late)).toEqual([]));
});

describe('The steps of a case', () => {
  it.each([
    ['A man was taken into custody.', 'The man was charged with assault.', 'taken into custody', 'charged'],
    ['The driver was charged with assault.', 'The driver denied the charges in Ulmer.', 'charged', ''],
    ['The driver denied the charges in Ulmer.', 'The driver is on trial.', 'denied the charges', 'on trial'],
    ['The officer was charged with assault.', 'A grand jury indicted the officer.', 'charged', ''],
    ['The officer was arrested.', 'A grand jury indicted the officer.', 'arrested', 'indicted'],
    ['Police took him into custody.', 'A rower was arraigned in Ulmer.', 'took', 'arraigned'],
    ["Police arrested the mother's boyfriend.", 'The boyfriend is charged with theft.', 'arrested', 'charged'],
    [
      'The driver was arrested.',
      'Marlow filed theft charges against the driver.',
      'arrested',
      'filed theft charges against',
    ],
    ['The mate was arrested.', 'The county is charging the mate with theft.', 'arrested', 'charging'],
    ['The mate was arrested two hours after a man fell.', 'The mate was charged with theft.', 'arrested', 'charged'],
    [
      'Nobody said why. '.repeat(6).concat('A man was arrested.'),
      'A man was charged with theft.',
      'arrested',
      'charged',
    ],
    ['The boyfriend was charged.', 'The boyfriend was charged with assault.', 'charged', ''],
    ['The father faces a charge of assault.', 'The father was bound over.', 'faces a charge', 'bound over'],
    ['The nurse was indicted.', 'The trial opened in Ulmer on Monday.', 'indicted', 'trial opened'],
    ['The nurse was indicted.', 'Jurors began deliberating on Monday.', 'indicted', 'Jurors began deliberating'],
    ['The nurse was indicted.', 'The judge declared a mistrial.', 'indicted', 'declared a mistrial'],
    ['The coach was charged with theft.', 'The charges were dismissed.', 'charged', 'The charges were dismissed'],
    ['The guard is on trial.', 'The guard was cleared of all charges.', 'on trial', 'cleared of all charges'],
    [
      'The guard was convicted.',
      'The guard was given a nine-year sentence.',
      'convicted',
      'was given a nine-year sentence',
    ],
  ])('%s %s', (early, late, before, after) =>
    expect(moved(early, late)).toEqual(after === '' ? [] : [[undefined, 'update', before, after]]),
  );

  it('who is arrested on a charge is charged', () =>
    expect(moved('A man was arrested on a charge of assault.', 'The man was charged with assault.')).toEqual([]));

  it.each([
    ['a step that follows', 'The man will stand trial.', ['update']],
    ['a verdict, which may be of an older case', 'The man was sentenced to nine years.', []],
  ])('on pages without a date: %s', (_, text, verdicts) => {
    const { readings } = storyOf(`${EVENT} The man was charged with assault.`, `${EVENT} ${text}`);
    const undated = readings.map((reading) => ({ ...reading, article: { ...reading.article, published: null } }));
    expect(compareCases(makeStory(undated)).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('A step that only the title tells', () => {
  const ofTitle = (title: string, person = 'A man was charged with assault.') => {
    const [first, second] = storyOfTime('2031-09-20', `${EVENT} ${person}`, `${EVENT} The pier has reopened.`).readings;
    if (!first || !second) return [];
    const article = { ...second.article, title };
    return compareCases(makeStory([first, { article, analysis: analyse(article) }])).map(({ question, values }) => [
      question.args.who,
      values[1]?.text,
    ]);
  };

  it.each([
    ['Man found guilty in pier assault', 'found guilty'],
    ['Jury Convicts Man Of Pier Assault', 'Convicts'],
    ['Rower gets 12 years for pier assault', 'gets 12 years'],
    ['Rower Sentenced In Marlow Assault', 'Sentenced'],
    ['Man heads to trial in pier assault', 'heads to trial'],
    ['Judge declares mistrial in pier case', 'mistrial'],
    ['Charges dropped in pier assault', 'Charges dropped'],
  ])('%s', (title, words) => expect(ofTitle(title)).toEqual([[undefined, words]]));

  it.each([
    ['Man could be convicted of assault'],
    ['Rower to be sentenced in June'],
    ['Was the rower charged?'],
    ['Man not convicted of assault'],
    ['2 men indicted in pier assault'],
    ['Reward for information leading to arrest and conviction in pier assault'],
    ['Pier cleared after assault'],
    ['Rower charged with assault'],
  ])('but not: %s', (title) => expect(ofTitle(title)).toEqual([]));

  it('of one whom it names', () =>
    expect(ofTitle('Ilmar Kask convicted of assault', CHARGED)).toEqual([['Ilmar Kask', 'convicted of']]));
});
