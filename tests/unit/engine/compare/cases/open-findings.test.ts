import { describe, expect, it } from 'vitest';
import { compareCircumstances } from '../../../../../utils/engine/compare/cases/circumstances.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareCircumstances(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const TOLD = 'The shooting on Elm Lane was the result of a quarrel between two crews.';

describe('What was behind it, open at first', () => {
  it.each([
    ['The motive for the attack is under investigation.', 'motive for the attack is under investigation'],
    ['The captain said the motive remained unclear.', 'motive remained unclear'],
    ['Officers found no known motive on Elm Lane.', 'no known motive'],
    ['It was not immediately clear what led to the shooting.', 'not immediately clear what led'],
    ['Detectives are trying to determine why he fired.', 'trying to determine why'],
  ])('%s', (open, words) =>
    expect(told(open, TOLD)).toEqual([['whatMotive', 'update', words, 'shooting on Elm Lane was the result of']]),
  );

  it.each([
    ['The killing stemmed from a debt.', 'killing stemmed from'],
    ['The shooting appears to be gang-related.', 'shooting appears to be gang-related'],
    ['He shot the rower in retaliation for a theft.', 'in retaliation for'],
    ['An argument over a boat ended in gunfire.', 'argument over '],
    ['Four rowers were shot during a robbery on Elm Lane.', 'during a robbery'],
    ['The motive was money, the captain said.', 'motive was '],
  ])('then: %s', (later, words) =>
    expect(told('The motive remained unclear.', later)).toEqual([
      ['whatMotive', 'update', 'motive remained unclear', words],
    ]),
  );

  it.each([
    ['asked only', 'The motive remained unclear.', 'Police do not know whether the shooting was gang-related.'],
    ['open in both', 'The motive remained unclear.', 'Police have no motive.'],
    ['told by both', 'The motive is not known. A dispute over a boat led to it.', TOLD],
    ['denied', 'The motive remained unclear.', 'The shooting was not gang-related, the captain said.'],
    ['another open question', 'It is not known where he lived.', TOLD],
    ['open after it was told', TOLD, 'The motive remained unclear.'],
    ['no answer', 'The motive remained unclear.', 'The motive is still under investigation.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('What kind of party it was', () => {
  it('differs', () =>
    expect(told('He fired at a birthday party in Orme.', 'He fired at a going-away party in Orme.')).toEqual([
      ['whatParty', 'differ', 'birthday party', 'going-away party'],
    ]));

  it.each([
    ['a house', 'He fired at a birthday party in Orme.', 'He fired at a house party in Orme.'],
    ['both', 'It was a birthday party beside a block party.', 'He fired at a block party in Orme.'],
    ['a political one', 'He fired at a birthday party.', 'The Labour party met in Orme.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
