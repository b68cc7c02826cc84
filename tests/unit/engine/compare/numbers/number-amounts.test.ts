import { describe, expect, it } from 'vitest';
import { compare } from './number-pages.ts';

const told = (one: string, other: string) =>
  compare(one, other).map(({ verdict, question, values }) => [verdict, question, ...values]);

describe('one kind of sum, whichever word an outlet takes', () => {
  it.each([
    [
      'Harlow Foods will acquire the dairy chain Orme Farms for $12 million.',
      'The $14 million acquisition of dairy chain Orme Farms was announced by Harlow Foods.',
      ['$12 million', '$14 million'],
    ],
    [
      'The Brasks earned $61 million from speeches and books, their tax forms show.',
      'Forms released by the Brasks tell of earnings of $64 million from speeches.',
      ['$61 million', '$64 million'],
    ],
    [
      'The dairy lost $3.1 million in the flood, the owner said.',
      'The owner of the dairy put the loss in the flood at $3.9 million.',
      ['$3.1 million', '$3.9 million'],
    ],
  ])('%s', (one, other, values) => {
    expect(told(one, other)).toEqual([['differ', 'howMuch', ...values]]);
  });

  it('a cut, by noun and by verb', () => {
    expect(
      told(
        'The council voted on Monday to cut $4.2 million from the library budget.',
        'Reductions of $5.1 million in the library budget were passed by the council.',
      ),
    ).toEqual([['differ', 'howMuch', '$4.2 million', '$5.1 million']]);
  });

  it('sums that are rounded alike, however near to each other', () => {
    expect(
      told(
        'The council voted on Monday to trim $4.2 million from the library budget.',
        'The council voted to cut the library budget by $4.3 million.',
      ),
    ).toEqual([['differ', 'howMuch', '$4.2 million', '$4.3 million']]);
  });

  it.each([
    ['rounded otherwise', '$4.2 million', '$4 million'],
    ['rounded to another decimal', '$4.2 million', '$4.17 million'],
    ['hedged', '$4.2 million', 'about $4.3 million'],
    ['in other words', '$4.2 million', '$4.20 million'],
    ['cut off', '$4.2 million', '$4.28 million'],
    ['an exact sum cut off', '$42 million', '$42,817,500'],
  ])('no difference: %s', (_, one, other) => {
    const [a, b] = [one, other].map((sum) => `The council voted to cut ${sum} from the library budget.`);
    expect(told(a as string, b as string).filter(([verdict]) => verdict === 'differ')).toEqual([]);
  });

  it.each([
    ['another last figure', '$4.2 million', '$4.96 million'],
    ['one figure alone', '$4 million', '$4,900,000'],
    ['cut off and rounded down', '$42 million', '$43,817,500'],
    ['the exact sum is the lower one', '$42 million', '$40,900,000'],
  ])('no sum cut off: %s', (_, one, other) => {
    const [a, b] = [one, other].map((sum) => `The council voted to cut ${sum} from the library budget.`);
    expect(told(a as string, b as string)).toEqual([['differ', 'howMuch', one, other]]);
  });

  it.each([
    [
      'by verb',
      'The bill on roads cuts taxes on fuel by $4.2 million.',
      'The bill on roads and fuel cuts spending by $3.1 million.',
    ],
    ['by noun', 'The bill on roads brings tax cuts of $4.2 million.', 'The bill on roads brings cuts of $3.1 million.'],
  ])('cuts of taxes are others: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  it('of a long sentence the clause is enough', () => {
    expect(
      told(
        'After a winter of marches, two lawsuits and a strike by teachers and drivers across Corvale, the mayor signed a final budget that cuts $4.2 million from the pension scheme.',
        'The final budget signed into law cuts $4.9 million from the scheme, leaving 300 clerks, gardeners and cooks without the bonus they had been promised, unions estimate.',
      ),
    ).toEqual([['differ', 'howMuch', '$4.2 million', '$4.9 million']]);
  });

  it('what was spent in another year', () => {
    expect(
      told(
        'In 2011 the council spent $6.1 million on the harbor bridge, its books show.',
        'The council’s books show that in 2011 it spent $6.8 million on the harbor bridge.',
      ),
    ).toEqual([['differ', 'howMuch', '$6.1 million', '$6.8 million']]);
  });

  it.each([
    [
      'sums far from each other',
      'In 2011 the council spent $6.1 million on the harbor bridge, its books show.',
      'The council’s books show that in 2011 it spent $9 million on the harbor bridge.',
    ],
    [
      'told of today as well',
      'In 2011 the council spent $6.1 million on the harbor bridge, its books show. It now spends $6.8 million on it.',
      'The council’s books show that in 2011 it spent $6.8 million on the harbor bridge.',
    ],
    [
      'little in common',
      'In 2011 the council spent $6.1 million on the harbor bridge, its books show.',
      'The brewery’s owners spent $6.8 million on the bridge in 2011.',
    ],
  ])('another year, no difference: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  it('a part of the price is not the price', () => {
    expect(
      told(
        'Harlow Foods will buy the dairy chain Orme Farms for $12 million.',
        'Harlow Foods will buy the dairy chain Orme Farms and pay $9 million in cash.',
      ),
    ).toEqual([]);
  });
});

describe('lengths of time that no noun names', () => {
  it.each([
    [
      'Jana Orme is six months pregnant, her sister said.',
      'Among the hurt is Jana Orme, who is seven months pregnant.',
      ['six months', 'seven months'],
    ],
    [
      'Corvale is calm after eight days of riots by angry farmers.',
      'Angry farmers took part in five days of riots in Corvale.',
      ['eight days', 'five days'],
    ],
  ])('%s', (one, other, values) => {
    expect(told(one, other)).toEqual([['differ', 'howLong', ...values]]);
  });

  it.each([
    [
      'of two models',
      'The 11-inch tablet gives five hours of battery life, Orme said.',
      'The 13-inch tablet gives seven hours of battery life, Orme said.',
    ],
    [
      'more than twice as much',
      'The bridge was shut for two hours after the crash of the truck.',
      'After the crash of the truck the bridge was shut for nine hours.',
    ],
    [
      'two times in one sentence',
      'After the crash of the truck the bridge was shut for two hours and the trains stood for three hours.',
      'After the crash of the truck the bridge was shut for four hours.',
    ],
    [
      'other clauses',
      'The crew worked for two hours to lift the truck off the bridge.',
      'A witness waited at the bridge for three hours to tell a reporter about the truck.',
    ],
    [
      'of two people',
      'Leo Brask, a baker, told deputies: Leo Brask has lived in Corvale for six years with a dog.',
      'Mia Ferrer, a nurse, told deputies: Mia Ferrer has lived in Corvale for nine years with a dog.',
    ],
  ])('%s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});

describe('terms in prison', () => {
  it('by verb here and by noun there', () => {
    expect(
      told(
        'Gary Brask was sentenced to two years for the theft of milk from Orme Farms.',
        'For the theft of milk Gary Brask served seven months of a three-year sentence.',
      ),
    ).toEqual([['differ', 'howLongPrison', 'two years', 'three-year']]);
  });

  it('far from each other they are of two cases', () => {
    expect(
      told(
        'Gary Brask spent 11 years in prison for robbing a dairy.',
        'Gary Brask was sentenced to 40 years for robbing a dairy.',
      ),
    ).toEqual([]);
  });
});

describe('how many shots were fired', () => {
  it.each([
    [
      'At least eleven bullets were fired from the road at the Brask home.',
      'Deputies recovered six casings from the road while the family ate.',
      ['At least eleven bullets', 'six casings'],
    ],
    [
      'Technicians found 31 shell casings by the pier.',
      'Nobody knows why a stranger would shoot 24 rounds at a ferry.',
      ['31 shell casings', '24 rounds'],
    ],
  ])('%s', (one, other, values) => {
    expect(told(one, other)).toEqual([['differ', 'howMany', ...values]]);
  });

  it.each([
    ['heard', 'The gunman fired 12 shots at the ferry.', 'A neighbor heard six shots and then the ferry’s horn.'],
    ['a floor', 'The gunman fired 48 shots at the ferry.', 'More than a dozen shots were fired at the ferry.'],
    ['of one of two', 'The gunman fired 12 shots at the ferry.', 'Brask fired the first four shots at the ferry.'],
    ['left in the gun', 'The gunman fired 12 shots at the ferry.', 'Police found a gun with a magazine of 30 rounds.'],
    [
      'that hit',
      'At least 12 shots were fired at the Brask home.',
      'Six bullets went through the wall of the Brask home.',
    ],
    ['vague', 'The gunman fired 12 shots at the ferry.', 'The gunman fired several shots at the ferry.'],
  ])('no difference: %s', (_, one, other) => {
    expect(told(one, other).filter(([verdict]) => verdict === 'differ')).toEqual([]);
  });
});

describe('more precise here than there', () => {
  it('a thing is asked about once', () => {
    expect(
      told(
        'Police said the gunman fired about 50 shots at the ferry. A guard said dozens of shots were fired at the ferry.',
        'The gunman fired 48 shots at the ferry, police said. At least 47 shots were fired, the guard said.',
      ).filter(([verdict]) => verdict === 'precision'),
    ).toHaveLength(1);
  });

  it.each([
    [
      'two vague words',
      'Police said the gunman fired several shots at the ferry.',
      'Police said the gunman fired multiple shots at the ferry.',
    ],
    [
      'both are told by both',
      'Police said about 50 shots were fired. Upwards of 50 shots were fired, a guard said.',
      'Upwards of 50 shots were fired, a guard said. Police said about 50 shots were fired.',
    ],
  ])('not: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});

describe('people of a kind, not many more here than there', () => {
  it('told of one scene', () => {
    expect(
      told(
        'Police said three men inside the Orme bar were throwing glasses over a song on the jukebox near the stairs.',
        'Police said five men got into fights inside the Orme bar before the lights went out and neighbors woke up.',
      ),
    ).toEqual([['differ', 'howMany', 'three men', 'five men']]);
  });

  it.each([
    [
      'told in parts',
      'Police said three men inside the Orme bar were throwing glasses over a song on the jukebox and another two watched from the stairs.',
      'Police said five men got into fights inside the Orme bar before the lights went out and neighbors woke up.',
    ],
    [
      'not sure',
      'Police said possibly three men inside the Orme bar were throwing glasses over a song on the jukebox near the stairs.',
      'Police said five men got into fights inside the Orme bar before the lights went out and neighbors woke up.',
    ],
    [
      'many more',
      'Police said three men inside the Orme bar were throwing glasses over a song on the jukebox near the stairs.',
      'Police said ninety men got into fights inside the Orme bar before the lights went out and neighbors woke up.',
    ],
  ])('no difference: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});
