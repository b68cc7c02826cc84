import { describe, expect, it } from 'vitest';
import { compareCircumstances } from '../../../../utils/engine/compare/name-circumstances.ts';
import { storyOf } from './stories.ts';

const told = (...texts: string[]) =>
  compareCircumstances(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ normalized }) => normalized),
  ]);

describe('What reports answer in so many words', () => {
  it.each([
    [
      'an accident, where it was open before',
      'Police could not say if the shooting was accidental.',
      'It was an accidental shooting, the sheriff said.',
      ['wasAccident', 'update', 'open', 'accident'],
    ],
    [
      'an accident here, a deed there',
      'He accidentally shot the rower, his lawyer said.',
      'The captain said it was no accident.',
      ['wasAccident', 'update', 'accident', 'deliberate'],
    ],
    [
      'a plea that was changed',
      'Ilmar Kask pleaded not guilty on Monday.',
      'Ilmar Kask pleaded guilty to arson.',
      ['pleadedGuilty', 'update', 'not guilty', 'guilty'],
    ],
  ])('%s', (_, a, b, finding) => expect(told(a, b)).toEqual([finding]));

  it.each([
    ['open once more', 'It was an accidental shooting.', 'Detectives still ask if it was an accident.'],
    ['both in one article', 'It was an accident. Police ask whether it was an accident.', 'It was no accident.'],
    ['taken back', 'It was an accident.', 'The captain does not believe it was an accident.'],
    ['only possible', 'Police asked whether it was an accident.', 'It was a possible accidental shooting.'],
    [
      'another question',
      'Police will decide whether to charge a man who accidentally shot her.',
      'It was an accident.',
    ],
    ['of other years', 'It was an accident.', 'Last year a shooting there was no accident.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
