import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { articlesOf, compare, later, read } from './number-pages.ts';

describe('what is asked', () => {
  const asked = (...texts: string[]) =>
    compareNumbers(makeStory(texts.map((text, index) => read({ text }, index)))).map(({ question: { key, args } }) => [
      key,
      args,
    ]);

  it.each([
    [
      'Ana Brask was shot twice on the pier.',
      'On the pier Ana Brask was shot four times.',
      'howOftenWho',
      { who: 'Ana Brask', what: 'shot' },
    ],
    [
      'The yard was warned twice by the port.',
      'The port had warned the yard four times.',
      'howOften',
      { what: 'warned' },
    ],
    [
      'Ana Brask was held on $5,000 bail in Dover.',
      'In Dover, Ana Brask’s bail was set at $9,000.',
      'howHigh',
      { what: 'bail' },
    ],
    [
      'The port of Dover paid the yard a $5 million settlement.',
      'The yard got a $9 million settlement from the port of Dover.',
      'howHigh',
      { what: 'settlement' },
    ],
    [
      'Some 40 percent of the voters in Dover stayed away.',
      'In Dover 55 percent of voters stayed away.',
      'howMuch_percentOf',
      { what: 'voters' },
    ],
  ])('%s %s', (a, b, key, args) => {
    expect(asked(a, b)).toEqual([[key, args]]);
  });
});

describe('differences', () => {
  it('tolls of one day', () => {
    expect(compare('The blast killed 12 people.', 'Nine people were killed in the blast.')).toEqual([
      { verdict: 'differ', question: 'howMany_killed', values: ['12 people', 'Nine people'] },
    ]);
  });

  it('people who were shot, and others', () => {
    expect(compare('Ten people were shot and two were cut by glass.', 'Seven people were shot.')).toMatchObject([
      { question: 'howMany_shot', values: ['Ten people', 'Seven people'] },
    ]);
  });

  it('a toll that grew is an update', () => {
    expect(compare('The blast killed 12 people.', later('The blast killed 15 people.'))).toMatchObject([
      { verdict: 'update', question: 'howMany_killed' },
    ]);
  });

  it('a floor and the figure itself are one state of a growing toll', () => {
    const first = [
      { published: '2019-05-13', text: 'The blast killed at least 12 people.' },
      'The blast killed 12 people.',
    ];
    expect(compare(...first, later('The blast killed 15 people.'))).toEqual([
      { verdict: 'update', question: 'howMany_killed', values: ['at least 12 people', '15 people'] },
    ]);
  });

  it('a running number says where the toll stands, whatever the text repeats', () => {
    const second = later('A third climber has died. Two climbers were killed on the first day.');
    expect(compare('Two climbers were killed by the avalanche.', second)).toMatchObject([
      { verdict: 'update', question: 'howMany_killed', values: ['Two climbers', 'third climber'] },
    ]);
  });

  it('the ages of one person by name', () => {
    expect(compare('Mara Voss, 34, was rescued.', 'Rescuers carried out 43-year-old Mara Voss.')).toMatchObject([
      { verdict: 'differ', question: 'howOld', values: ['34', '43-year-old'] },
    ]);
  });

  it('a birthday between publications is an update', () => {
    const first = { published: '2018-07-01', text: 'Mara Voss, 34, was charged.' };
    expect(compare(first, 'Mara Voss, 35, pleaded guilty.')).toMatchObject([{ verdict: 'update' }]);
  });

  it.each([
    ['a year later a year more is no news', 'Mara Voss, 34, was charged.', 'Mara Voss, 35, was jailed.', []],
    ['nor are as many years as have passed', 'Mara Voss, 34, was charged.', 'Mara Voss, 36, was jailed.', []],
    ['more years than have passed are', 'Mara Voss, 34, was charged.', 'Mara Voss, 39, was jailed.', ['differ']],
    ['nobody grows younger', 'Mara Voss, 34, was charged.', 'Mara Voss, 33, was jailed.', ['differ']],
  ])('%s', (_, first, last, verdicts) => {
    const found = compare({ published: '2017-02-01', text: first }, { published: '2018-07-01', text: last });
    expect(found.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('an age at the time of the deed is none of today', () => {
    const early = 'Mara Voss, 34 (at the time of the theft), was jailed.';
    expect(compare(early, 'Mara Voss, 36, appealed on Monday.')).toEqual([]);
  });

  it('the ages of the only two girls', () => {
    expect(compare('The two girls, 9 and 11, were found.', 'Two girls, ages 9 and 12, are safe.')).toMatchObject([
      { verdict: 'differ', question: 'howOldGroup' },
    ]);
  });

  it('an article that contradicts itself about a person', () => {
    const text = 'Tim Oke, 22, drove the van. A neighbour said Tim Oke was 23 years old.';
    expect(compare(text, 'A van left the road.')).toMatchObject([
      { verdict: 'differ', values: ['22', '23 years old'] },
    ]);
  });

  it('nobody arrested, then somebody', () => {
    expect(compare('No arrests have been made.', later('A man was arrested in Dover.'))).toMatchObject([
      { verdict: 'update', question: 'anyoneCaught' },
    ]);
  });

  it('somebody is caught first of all, though another is looked for', () => {
    const both = later('A man was arrested in Dover. Police are still looking for the shooter.');
    expect(compare('No arrests have been made.', both)).toMatchObject([
      { verdict: 'update', question: 'anyoneCaught' },
    ]);
  });

  it.each([
    'Detectives are searching for the gunman.',
    'Police are looking for two masked suspects.',
    'Officers are looking for the man who shot at the ferry.',
    'The attackers are still at large.',
    'Detectives had no suspect information on Tuesday.',
    'Police seek suspects in the raid on the ferry.',
    'Three men are being sought over the raid.',
  ])('somebody sought, then caught: %s', (text) => {
    expect(compare(text, later('Police arrested a man in Dover over the raid.'))).toMatchObject([
      { verdict: 'update', question: 'anyoneCaught' },
    ]);
  });

  it.each([
    'Detectives are no longer searching for a gunman.',
    'Police are looking for a second suspect.',
    'There was no word on whether suspects were at large.',
    'No other attackers were at large.',
    'Police are looking for a missing suspect bag.',
    'Rescuers are looking for the men of the ferry.',
  ])('nobody sought: %s', (text) => {
    expect(compare(text, later('Police arrested a man in Dover over the raid.'))).toEqual([]);
  });

  it('critical, then dead', () => {
    const first = 'The rider was taken to hospital in critical condition.';
    expect(compare(first, later('The rider was pronounced dead on Thursday.'))).toMatchObject([
      { verdict: 'update', question: 'didSurvive' },
    ]);
  });

  it('a stolen sum, whatever the theft is called', () => {
    const [a, b] = [
      'The ferry club’s cashier is accused of taking $9,150 from its till.',
      'The ferry club’s cashier was held over $9,510 that is missing.',
    ];
    expect(compare(a, b)).toMatchObject([{ verdict: 'differ', question: 'howMuch', values: ['$9,150', '$9,510'] }]);
    const third = 'Court papers speak of embezzlement of $9,150.';
    expect(articlesOf(third, a, b)).toEqual([['page-0', 'page-1'], ['page-2']]);
  });

  it('what is paid for, not that it is paid', () => {
    const [a, b] = [
      'The council will spend $4 million on flood aid for farmers.',
      'Farmers hit by the flood get $5 million in aid.',
    ];
    expect(compare(a, b)).toMatchObject([{ question: 'howMuch', values: ['$4 million', '$5 million'] }]);
  });

  it('lengths in other units', () => {
    const [a, b] = ['A hiker fell 90ft from the cliff path.', 'The hiker fell 90 metres from a cliff path.'];
    expect(compare(a, b)).toMatchObject([{ verdict: 'differ', question: 'howFarFall', values: ['90ft', '90 metres'] }]);
  });

  it('counts of one charge', () => {
    const first = 'Voss faces two counts of grand theft.';
    expect(compare(first, later('Voss now faces five counts of grand theft.'))).toMatchObject([
      { verdict: 'update', question: 'howManyCounts' },
    ]);
  });

  it('a bond is a bail', () => {
    const [a, b] = ['Mara Voss, 34, is held on a $5,000 bond.', 'A judge set the bail of Mara Voss, 34, at $9,000.'];
    expect(compare(a, b)).toMatchObject([{ question: 'howHigh', values: ['$5,000', '$9,000'] }]);
  });

  it('bail of somebody who is a pronoun', () => {
    const [a, b] = [
      'Mara Voss, 34, fled the pier. She is held on $5,000 bail.',
      'Mara Voss, 34, was in court. Her bail was set at $9,000.',
    ];
    expect(compare(a, b)).toMatchObject([{ question: 'howHigh', values: ['$5,000', '$9,000'] }]);
  });

  it('views that are far apart though both are lower bounds', () => {
    const [a, b] = ['The clip has more than 1 million views.', 'The clip has been watched more than 5 million times.'];
    expect(compare(a, b)).toMatchObject([{ question: 'howMany' }]);
  });
});

describe('precision', () => {
  it.each([
    ['Dozens of people were injured.', '36 people were injured.'],
    ['At least 12 people were injured.', '14 people were injured.'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toMatchObject([{ verdict: 'precision', question: 'howMany_injured' }]);
  });
});

describe('no difference', () => {
  it.each([
    ['dead against injured', 'The fire killed 3 people.', 'The fire injured 8 people.'],
    [
      'one transfer and the whole of a theft',
      'The cashier moved $900 from the ferry fund at first.',
      'The cashier is accused of stealing $9,150 from the ferry fund.',
    ],
    ['a rounded amount', 'The firm paid a fine of $4.9 million.', 'The firm paid a fine of $4.87 million.'],
    ['converted units', 'The fire has burned 1,000 acres of scrub.', 'The fire has burned 405 hectares of scrub.'],
    ['two victims', 'Mara Voss, 34, was hurt.', 'Tim Oke, 51, was hurt.'],
    ['father and son', 'Tim Oke, 51, was hurt.', 'Tim Oke Sr., 78, was not there.'],
    ['victim and suspect', 'A 9-year-old boy was killed.', 'Police arrested a 14-year-old boy.'],
    ['an earlier event', 'The flood killed 3 people.', 'In 2009, 40 people were killed by a flood.'],
    ['a round-up', 'A man shot four people.', 'Eleven people were shot across the city over the weekend.'],
    ['parts of a toll', 'Five people were injured.', 'The girl and two of the men were injured.'],
    ['adults and children', 'Six people were killed.', 'Two children were killed.'],
    ['the gunman among the dead', 'The gunman killed two people, then himself.', 'Three people were killed.'],
    ['one killed beside the shot', 'Ten people were shot.', 'Nine people were shot and one man was killed.'],
    ['a range of words and digits', 'Nine people were hurt.', 'Callers said six to 10 people were hurt.'],
    ['the last one before', 'Nine people were hurt.', 'The most recent was in May, when 20 people were hurt.'],
    ['arrests of one night and of four', 'One person was arrested.', 'Over four nights 46 people were arrested.'],
    [
      'two shocks of three',
      'A magnitude 6.1 quake hit the port.',
      'The 7.6 and 6.9 magnitude quakes that hit the port cut power.',
    ],
    ['"several" and two', 'Several people were injured.', 'Two people were injured.'],
    ['people in a town and in a room', 'Four people met in the town hall.', 'The town of 8,300 people met in a hall.'],
    [
      'bail for each count',
      'Mara Voss, 34, fled. She was held on $5,000 bail for each count.',
      'Mara Voss, 34, was in court. Her bail was set at $9,000.',
    ],
    [
      'a town’s debt',
      'Dover votes on a $5,000 school bond that Mara Voss asked for.',
      'In Dover the bail of Mara Voss was set at $9,000.',
    ],
    [
      'a part of it',
      'Mara Voss, 34, posted 10 percent of her bail, $5,000.',
      'Mara Voss, 34, was in court. Her bail was set at $50,000.',
    ],
    [
      'bail of somebody told before',
      'Tim Oke, 51, fled. He was held on $5,000 bail.',
      'Mara Voss, 34, was in court. Her bail was set at $9,000.',
    ],
    ['bail of two people', 'Bail for Mara Voss was set at $5,000.', 'Bail for Tim Oke was set at $90,000.'],
    [
      'an arrest before the article without one',
      'No arrests have been made.',
      { published: '2019-05-12', text: 'A man was arrested in Dover.' },
    ],
    ['one who was never in danger', 'The rider was pronounced dead.', later('The rider has died.')],
  ])('%s', (_, a, b) => {
    expect(compare(a, b).filter(({ verdict }) => verdict !== 'precision')).toEqual([]);
  });
});

it('compares nothing with itself', () => {
  expect(compare('The blast killed 12 people.')).toEqual([]);
  expect(compare('The blast killed 12 people.', 'The blast killed 12 people.')).toEqual([]);
});
