import { describe, expect, it } from 'vitest';
import { compareCircumstances } from '../../../../../utils/engine/compare/cases/circumstances.ts';
import { storyOf } from '../stories.ts';

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
      'an accident by other words, where it was open before',
      'Police could not say if it was intentional.',
      'It appears to be a tragic accident, the sheriff said.',
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
    [
      'whoever found the dead',
      'When officers came to the boathouse on Elm Lane, they found the rower dead.',
      'The body of the rower, a man from Orme, was discovered in the boathouse by a neighbour.',
      ['whoFound', 'differ', 'officials', 'others'],
    ],
    [
      'a find with its source between',
      'When officers went to the boathouse, the captain said, they found the door open and the rower dead.',
      'An aunt found the rower dead in the boathouse.',
      ['whoFound', 'differ', 'officials', 'others'],
    ],
    [
      'a find told as a discovery',
      'Two relatives made the grim discovery on Sunday, an aunt said.',
      'The remains were found by deputies.',
      ['whoFound', 'differ', 'others', 'officials'],
    ],
    [
      'what was being done with the gun',
      'The boy was cleaning his rifle when it went off.',
      'It went off as the boy was unloading the rifle.',
      ['howWentOff', 'differ', 'cleaning', 'loading'],
    ],
    [
      'where the gun was kept',
      'The boy took the gun from a kitchen drawer.',
      'The boy found the pistol under the couch.',
      ['whereGun', 'differ', 'drawer', 'couch'],
    ],
    [
      'how much burned',
      'The old dairy was nearly destroyed, the chief said.',
      'The building was destroyed, the chief said.',
      ['howMuchLost', 'update', 'nearly all', 'all'],
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
    [
      'officials who say that others found the body',
      'Police said a neighbour found the body.',
      'A neighbour found the body, police said.',
    ],
    ['found dead, without a finder', 'A brother was found dead.', 'Police found the body.'],
    ['a gun found', 'A neighbour found the gun near the body.', 'Police found the body.'],
    ['two places of one kind', 'The gun was in his backpack.', 'The gun was in a book bag.'],
    ['a warning', 'The house was nearly destroyed.', 'The house could be destroyed.'],
    ['of other years', 'It was an accident.', 'Last year a shooting there was no accident.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
