import { describe, expect, it } from 'vitest';
import { compareSuspects } from '../../../../../utils/engine/compare/cases/suspects.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareSuspects(storyOf(...texts))
    .filter(({ question }) => question.key === 'whoSuspect')
    .map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

const NAMED = 'Police identified the gunman in the shooting at Orme pier as 34-year-old Ilmar Kask.';

describe('Somebody was looked for, and is named later', () => {
  it.each([
    ['Detectives study the tape as they work to identify the shooter.', 'work to identify the shooter'],
    ['Police do not have any leads on a suspect.', 'do not have any leads on a suspect'],
    ['There was no word on whether a suspect was at large.', 'no word on whether a suspect'],
    ['Officers are searching for two suspects near Orme pier.', 'searching for two suspects'],
    ['No arrests were made at Orme pier.', 'No arrests'],
    [
      'A teen was arrested, but that person’s identity is being withheld.',
      'arrested, but that person’s identity is being withheld',
    ],
  ])('%s', (text, words) => expect(told(text, NAMED)).toEqual([['update', words, 'Ilmar Kask']]));

  it('shows what the accused did first', () => {
    const [finding] = compareSuspects(
      storyOf(
        'Police did not release the name of the shooter at Orme pier.',
        'Ilmar Kask, 34, fatally shot his brother at Orme pier. Kask was charged with murder.',
      ),
    );
    expect(finding?.values[1]?.evidence).toHaveLength(2);
    expect(finding?.values[1]?.text).toBe('Ilmar Kask');
  });

  it.each([
    [
      'a second suspect',
      'Officers are searching for the gunman.',
      'A second suspect was caught. Ilmar Kask was charged.',
    ],
    ['where the early report charges somebody', 'Both suspects are charged. Neither suspect is in custody.', NAMED],
    ['where another report tells of an arrest: asked with the numbers', 'No arrests were made.', 'A man was arrested.'],
    ['where the early report knows the name', 'Officers are searching for Ilmar Kask, a boatman.', NAMED],
  ])('not %s', (_, early, late) => expect(told(early, late)).toEqual([]));
});
