import { describe, expect, it } from 'vitest';
import type { Page } from '../partly-read.ts';
import { at, compare } from './number-pages.ts';

const ages = (...pages: (Page | string)[]) =>
  compare(...pages)
    .filter(({ question }) => question.startsWith('howOld'))
    .map(({ verdict, values }) => ({ verdict, values }));
const differ = (...values: string[]) => [{ verdict: 'differ', values }];

describe('the ones whom two lists of ages leave', () => {
  it.each([
    [
      'A stray bullet hit a 9-year-old girl when a man fired at a 21-year-old woman in Corvale, police said.',
      'Brask was aiming at the 24-year-old woman in Corvale, and a stray bullet hit the 9-year-old girl.',
      ['21-year-old', '24-year-old'],
    ],
    [
      'A 71-year-old man was accidentally shot to death in Corvale by his 44-year-old stepson, deputies said.',
      'Gary Brask, 47, of Corvale was found responsible for the shooting death of the man, 71.',
      ['44-year-old', '47'],
    ],
    [
      'Police said there was another child, an 8-year-old, in the van when the boy of 3 fired the gun.',
      'Police said the boy was in the van while his 10-year-old brother helped to load the gun bags.',
      ['8-year-old', '10-year-old'],
    ],
    [
      'Ana Ruiz, 17, was struck in the wrist, and a 38-year-old woman was also wounded while crossing Elm Street.',
      'A 34-year-old woman was also struck and wounded on Elm Street beside Ana Ruiz, 17.',
      ['38-year-old', '34-year-old'],
    ],
  ])('%s', (one, other, values) => {
    expect(ages(one, other)).toEqual(differ(...values));
  });

  it('a year more after weeks may be a birthday', () => {
    expect(
      ages(
        at('2019-05-14', 'A 15-year-old boy shot a friend in the arm with a stolen pistol, deputies said.'),
        at('2019-06-20', 'The 16-year-old accused of shooting a friend with a stolen pistol was charged as an adult.'),
      ),
    ).toEqual([{ verdict: 'update', values: ['15-year-old', '16-year-old'] }]);
  });
});

describe('no one person', () => {
  it.each([
    [
      'of the other sex',
      'A stray bullet hit a 9-year-old girl when a man fired at a 21-year-old woman in Corvale.',
      'The bullet that hit the 9-year-old girl was fired at a 24-year-old man in Corvale.',
    ],
    [
      'one is accused, the other was hit',
      'A bullet struck a 21-year-old man outside the Corvale arcade on Elm Street.',
      'A 23-year-old man was charged with the shooting outside the Corvale arcade on Elm Street.',
    ],
    [
      'of another generation',
      'A 10-year-old boy was hit by a bullet on Elm Street in Corvale.',
      'A bullet hit a 31-year-old man on Elm Street in Corvale.',
    ],
    [
      'two could be meant',
      'A 21-year-old man was hurt in the fight at the Corvale arcade.',
      'A 22-year-old man and a 24-year-old man were hurt in the fight at the Corvale arcade.',
    ],
    [
      'the sentences tell of other things',
      'A woman of 34 sang at the memorial. A 30-year-old woman rents the flat below.',
      'Officers drove a 33-year-old woman to Harlow Hospital with burns.',
    ],
    [
      'one of several of the kind',
      "The driver's 6- and 11-year-old children were hurt in the crash on Elm Street.",
      'Mia Brask, 9, was hurt in the crash on Elm Street.',
    ],
    [
      'both tell both ages',
      'A 21-year-old woman and a 24-year-old woman were hit on Elm Street in Corvale.',
      'On Elm Street in Corvale, women of 24 and 21 were hit; the 24-year-old woman and the 21-year-old woman live.',
    ],
  ])('%s', (_, one, other) => {
    expect(ages(one, other)).toEqual([]);
  });
});
