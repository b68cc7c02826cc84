import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { storyOf } from '../stories.ts';

const ages = (...texts: string[]) =>
  compareNumbers(storyOf(...texts))
    .filter(({ question }) => question.key.startsWith('howOld'))
    .map(({ verdict, reason, values }) => [verdict, reason.rule, ...values.map(({ text }) => text)]);

describe('an age that an article takes back', () => {
  const early = 'A boy, 11, was hit by a dart in the barn. The boy, 11, was flown to Orme.';
  // Both ages stand in it, so that no other comparer of ages asks.
  const late = 'A bolt struck a 10-year-old boy in a shed. An 11-year-old boy is recovering, a caption read.';

  it.each([
    'Police initially said the boy was 11 years old.',
    'Deputies first gave his age as 11.',
    'The boy, originally identified as an 11-year-old, is awake.',
    'Earlier reports listed him as 11 years old.',
    'He was mistakenly reported to be 11 years old.',
  ])('%s', (correction) => {
    expect(ages(early, `${late} ${correction}`)).toEqual([['update', 'age-corrected', '11', '10-year-old']]);
  });

  it('by the first sentence that does so, whatever other sentences tell of the age', () => {
    const others = 'The club was founded in 2011. Eleven players are 11 years old.';
    const correction = 'Police initially said the boy was 11 years old.';
    expect(ages(early, `${late} ${others} ${correction} Earlier reports gave 11 and 12 years as his age.`)).toEqual([
      ['update', 'age-corrected', '11', '10-year-old'],
    ]);
  });

  it.each([
    ['nothing is taken back', early, `${late} Police said the boy was 11 years old.`],
    ['the other article tells both', `${early} His cousin, 10, ran.`, `${late} Police first said he was 11 years old.`],
    [
      'another age stands beside it',
      early,
      `${late} Police first said the boy was 11 years old and his friend was 12 years old.`,
    ],
    ['it was years ago', early, 'A woman, 44, wept. Police initially said the boy was 11 years old.'],
    ['it is of a girl', early, `${late.replaceAll('boy', 'girl')} Police initially said the girl was 11 years old.`],
    [
      'two may be the right one',
      early,
      `${late} A 9-year-old boy ran away. Police initially said the boy was 11 years old.`,
    ],
  ])('not where %s', (_, one, other) => {
    expect(ages(one, other).filter(([, rule]) => rule === 'age-corrected')).toEqual([]);
  });
});
