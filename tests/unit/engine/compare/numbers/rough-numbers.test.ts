import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareNumbers(storyOf(...texts)).map(({ verdict, question, values }) => [verdict, question.key, values.length]);

describe('a count told loosely and exactly', () => {
  it.each([
    ['The mayor wants answers to dozens of questions.', 'She sent the mayor almost four dozen questions.', 'howMany'],
    ['Hackers infected thousands of web shops.', 'By Sunday at least 6,000 web shops were infected.', 'howMany'],
  ])('%s | %s', (a, b, key) => {
    expect(told(a, b)).toEqual([['precision', key, 2]]);
  });

  it.each([
    // Nothing but the thing counted is shared.
    ['The mayor wants answers to dozens of questions.', 'A quiz of 40 questions ended the evening.'],
    // An article that counts two such things leaves open which is meant.
    [
      'Hackers infected thousands of web shops.',
      'At least 6,000 web shops were infected. Another 2,000 web shops closed.',
    ],
    // People are counted for many reasons.
    ['Several people came out of an alley, police said.', 'Five other people were hurt, police said.'],
  ])('not: %s | %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

describe('an age told roughly and exactly', () => {
  it.each([
    [
      'A teenager was hit by a sledge on Mill Hill.',
      'The sledge hit a 15-year-old boy on Mill Hill.',
      'howOldExactlyNoun',
    ],
    [
      'A hiker in her late 40s fell from Gull Cliff.',
      'The hiker, 48-year-old Ada Brunt, fell from Gull Cliff.',
      'howOldExactly',
    ],
    [
      'The boy was bitten by a child younger than 10.',
      'Police believe the 9-year-old bit the boy in class.',
      'howOldVague',
    ],
  ])('%s | %s', (a, b, question) => {
    expect(told(a, b)).toEqual([['precision', question, 2]]);
  });

  it.each([
    // Two teenagers there: which one is open.
    [
      'A teenager was hit by a sledge on Mill Hill.',
      'The sledge hit boys of 15. A 15-year-old and a 17-year-old were hit by a sledge on Mill Hill.',
    ],
    // The article tells the age itself.
    [
      'A 16-year-old boy fell. The teen was hit by a sledge on Mill Hill.',
      'The sledge hit a 15-year-old boy on Mill Hill.',
    ],
    // A woman is no father.
    ['A hiker in her 50s fell from Gull Cliff.', 'Her 55-year-old father fell from Gull Cliff.'],
    // The one who is looked for is not the one who was hurt.
    ['The suspect, in his late teens, left Oak Road.', 'A 17-year-old boy was wounded on Oak Road by a suspect.'],
  ])('not: %s | %s', (a, b) => {
    expect(told(a, b).filter(([, key]) => /^howOld(?:Vague|Exactly)/.test(String(key)))).toEqual([]);
  });
});
