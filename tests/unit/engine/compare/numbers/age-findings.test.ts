import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

/** Articles of one day, each with its own wording of one event; what is asked about ages. */
const ages = (...texts: string[]) =>
  compareNumbers(
    makeStory(
      texts.map((text, index) => {
        const id = `page-${index}`;
        const article = { id, url: null, outlet: id, title: '', byline: null, published: '2019-05-14', modified: null };
        const page = { ...article, language: 'en', text };
        return { article: page, analysis: analyse(page) };
      }),
    ),
  )
    .filter(({ question }) => question.key.startsWith('howOld'))
    .map(({ question, verdict, values }) => [
      question.args.who,
      verdict,
      ...values.map(({ text, evidence }) => `${text} ×${evidence.length}`),
    ]);

describe('one person whose name is written in two ways', () => {
  it.each([
    ['Brittney Lynn Oake, 22, was aboard.', 'Rescuers found 23-year-old Brittany Oake.'],
    ['Jarick Corely, 34, drove the van.', 'The van was driven by Jarick Corley, 35.'],
    ['Edgar Solis Rey, 16, was pulled out.', 'Edgar Solis, 15, was pulled out.'],
    ['Jo Ann Vossler, 64, fell ill.', 'Joanne Vosslere, 66, fell ill.'],
    ['Mike Tarn, 40, steered.', 'Michael Tarn, 41, steered.'],
  ])('%s %s', (a, b) => {
    expect(ages(a, b)).toMatchObject([[expect.any(String), 'differ', expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['sisters told of side by side', 'Kayla Oake, 5, and Kaylee Oake, 7, were found.', 'Kaylee Oake, 7, was found.'],
    ['years apart: a relative', 'Marlen Oake, 30, was found.', 'Marlon Oake, 52, was found.'],
    ['short names', 'Tim Oake, 30, was found.', 'Tom Oake, 31, was found.'],
    ['another first name', 'Ines Oake, 30, was found.', 'Clara Oake, 31, was found.'],
    ['father and son', 'John Samir Oake, 23, was found.', 'Samir Oake, 25, was found.'],
    ['senior', 'Brandon Oake Sr., 30, was found.', 'Branden Oake, 31, was found.'],
  ])('%s', (_, a, b) => {
    expect(ages(a, b)).toEqual([]);
  });

  it('a person introduced after the one of that age was named is another', () => {
    const a = 'Jonas Brask, 38, was rescued. A 38-year-old woman swam ashore.';
    expect(ages(a, 'Jonas Brask, 39, was rescued.')).toEqual([['Jonas Brask', 'differ', '38 ×1', '39 ×1']]);
  });
});

it.each([
  [
    'a name given in the same breath',
    'Relatives of the 25-year-old victim identified her as Ana Solis.',
    'Ana Solis, 24, sang.',
  ],
  ['identified before', 'Police identified the 25-year-old driver as Ana Solis.', 'Ana Solis, 24, sang.'],
  ['a man, age 47, identified', 'The other man, age 47, was identified as Ben Tarn.', 'Ben Tarn, 46, sang.'],
])('%s', (_, a, b) => {
  expect(ages(a, b)).toMatchObject([[expect.any(String), 'differ', expect.any(String), expect.any(String)]]);
});

describe('an age at a surname', () => {
  const first = 'Ana Rey-Solis was aboard, officers said. They still look for 40-year-old Rey-Solis.';

  it('is that of the only one named so', () => {
    expect(ages(first, 'Ana Rey-Solis, 36, was found.')).toMatchObject([
      ['Ana Rey-Solis', 'differ', '40-year-old ×1', '36 ×1'],
    ]);
  });

  it.each([
    ['many years lie between', first, 'Ana Rey-Solis, 60, was found.'],
    ['others are named so', `${first} Ben Rey-Solis swam.`, 'Ana Rey-Solis, 36, was found.'],
  ])('not where %s', (_, a, b) => {
    expect(ages(a, b)).toEqual([]);
  });
});

describe('one person by the part in the event', () => {
  it.each([
    ['the only one hurt', 'A 4-year-old boy shot himself in the leg.', 'A 3-year-old was wounded in the leg.'],
    [
      'whose other age the article tells as well',
      'A 3-year-old was wounded when a gun went off. His mother was inside when the 4-year-old found it.',
      'A 4-year-old boy accidentally shot himself.',
    ],
    ['an only daughter', 'Voss and her 17-year-old daughter came home.', 'His 16-year-old daughter was at home.'],
    ['a wife', 'The man left his 26-year-old wife at home.', 'His wife, 27, was at home.'],
  ])('%s', (_, a, b) => {
    expect(ages(a, b)).toMatchObject([[expect.any(String), 'differ', expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['several were hurt', 'Two people were shot. A 19-year-old man was wounded.', 'A 20-year-old man was wounded.'],
    ['a child and an adult', 'A 16-year-old was wounded.', 'A 19-year-old man was wounded.'],
    ['boy and girl', 'A 9-year-old boy was wounded.', 'A 10-year-old girl was wounded.'],
    ['another hurt beside', 'A 9-year-old was wounded. A 10-year-old was hurt.', 'An 11-year-old was wounded.'],
    ['somebody else introduced', 'A 9-year-old was wounded. A 10-year-old ran.', 'A 10-year-old was wounded.'],
    ['hurt and suspect', 'A 19-year-old man was wounded.', 'A 20-year-old man was charged.'],
    ['two wives', 'His 26-year-old wife left. His wife, 31, stayed.', 'His wife, 27, was at home.'],
  ])('not where %s', (_, a, b) => {
    expect(ages(a, b)).toEqual([]);
  });
});

describe('one of a company', () => {
  const three = 'A 46-year-old man, a 47-year-old woman and a 12-year-old girl were found in the boat.';

  it('whose others are of the same ages', () => {
    expect(ages(three, 'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old girl.')).toEqual([
      ['girl', 'differ', '12-year-old ×1', '11-year-old ×1'],
    ]);
  });

  it('of the whole article, where three others are of the same ages', () => {
    const a = 'Ann Oake, 28, Ben Tarn, 62, and Cal Voss, 35, were aboard. Rescued was a 24-year-old.';
    const b =
      'On the boat were Ann Oake, 28, and Ben Tarn, 62. Cal Voss, 35, was at the helm. A 23-year-old man swam to the shore.';
    expect(ages(a, b)).toEqual([['man', 'differ', '24-year-old ×1', '23-year-old ×1']]);
    expect(ages(a, 'Ann Oake, 28, and Ben Tarn, 62, were aboard. A 23-year-old man swam.')).toEqual([]);
  });

  it.each([
    ['only one other agrees', 'Found were a 46-year-old man, a 40-year-old woman and an 11-year-old girl.'],
    ['two differ', 'Found were a 46-year-old man, a 48-year-old woman and an 11-year-old girl.'],
    ['a boy', 'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old boy.'],
    ['years apart', 'Found were a 46-year-old man, a 47-year-old woman and a 7-year-old girl.'],
    [
      'both girls are told of',
      'Found were a 46-year-old man, a 47-year-old woman and an 11-year-old girl. A 12-year-old girl swam.',
    ],
  ])('not where %s', (_, text) => {
    expect(ages(three, text)).toEqual([]);
  });
});

describe('a given name alone', () => {
  const whole = 'The dead were named as Charlie Venn, 6, and Orla Venn, 9, both of Orme.';

  it('is the child of that name there', () => {
    expect(ages('Both of their children, Charlie, 8, and Megan, 3, were found in the barn.', whole)).toEqual([
      ['Charlie', 'differ', '8 ×1', '6 ×1'],
    ]);
  });

  it.each([
    ['of another age by far', 'Their son Charlie, 31, was found in the barn.'],
    ['where another Charlie is of that age', 'Charlie, 8, was found. Charlie Roe, 6, was not there.'],
    ['of somebody else', 'Their son Steven, 8, was found in the barn.'],
    ['of a town', 'In Charlotte, 8, or so they say, was a bad year.'],
  ])('not %s', (_, text) => {
    expect(ages(text, whole)).toEqual([]);
  });

  it.each([
    ['behind an age', 'The girl, 6-year-old Nilla, was found.', 'Nilla', 6],
    ['without hyphens, with a surname', 'The sheriff said 23 year old Anna Vossler was found.', 'Anna Vossler', 23],
    ['not whoever lives somewhere', 'The 23-year-old Texan was found.', undefined, undefined],
    ['not a name of something', 'The 23-year-old Cedar Bridge was closed.', undefined, undefined],
  ])('%s', (_, text, name, age) => {
    const article = { id: 'a', url: null, outlet: 'a', title: '', byline: null, published: null, modified: null };
    const { numbers } = analyse({ ...article, language: 'en', text });
    const told = numbers.find(({ measure, subject }) => measure === 'age' && subject?.name != null);
    expect([told?.subject?.name, told?.min]).toEqual([name, age]);
  });
});

describe('ages told as a list', () => {
  it.each([
    ['a list and a list', 'Two girls, 12 and 14, were hurt.', 'The hurt girls, ages 12 and 16, live nearby.', 'girls'],
    [
      'a list and two told apart',
      'Two girls, ages 12 and 14, were hurt by glass.',
      'Glass hurt a 12-year-old girl and a 15-year-old girl.',
      'girl',
    ],
    ['of kin', 'Her sons, 9 and 11, escaped the flat.', 'Her sons, 9 and 12, escaped the flat.', 'sons'],
  ])('%s', (_, a, b, who) => {
    expect(ages(a, b)).toMatchObject([[who, 'differ', expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['the same people', 'Two girls, 12 and 14, were hurt.', 'A 14-year-old girl and a 12-year-old girl were hurt.'],
    ['others', 'Two girls, 12 and 14, were hurt.', 'Two men, 40 and 44, were hurt.'],
    ['one of another sex', 'Two girls, 12 and 14, were hurt.', 'A 12-year-old girl and a 15-year-old boy were hurt.'],
  ])('not where they are %s', (_, a, b) => {
    expect(ages(a, b)).toEqual([]);
  });
});
