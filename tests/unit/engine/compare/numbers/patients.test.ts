import { describe, expect, it } from 'vitest';
import { comparePatients } from '../../../../../utils/engine/compare/numbers/patients.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  comparePatients(storyOf(...texts)).map(({ verdict, question, values }) => [
    verdict,
    question.args.where,
    ...values.map(({ text }) => text),
  ]);

describe('how many were taken to one hospital', () => {
  it.each([
    ['Two men, ages 20 and 27, were flown to Orme Hospital.', 'One of the victims was flown to Orme Hospital.'],
    [
      'Three people were taken to the Orme Medical Center.',
      'Four victims were taken by ambulance to Orme Medical Center.',
    ],
  ])('%s | %s', (a, b) => {
    expect(told(a, b).map(([verdict]) => verdict)).toEqual(['differ']);
  });

  it.each([
    ['another hospital', 'Two men were flown to Orme Hospital.', 'One man was flown to Holloway Hospital.'],
    ['the same number', 'Two men were flown to Orme Hospital.', 'Both fell. Two victims were flown to Orme Hospital.'],
    [
      'a hospital told of twice',
      'Two men were flown to Orme Hospital.',
      'One man was flown to Orme Hospital. Another came to Orme Hospital by car.',
    ],
    ['no name', 'Two men were taken to an area hospital.', 'One man was taken to an area hospital.'],
    ['a bound', 'Two men were flown to Orme Hospital.', 'At least one man was flown to Orme Hospital.'],
  ])('not: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
