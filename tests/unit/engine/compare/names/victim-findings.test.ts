import { describe, expect, it } from 'vitest';
import { compareVictims } from '../../../../../utils/engine/compare/names/victims.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareVictims(storyOf(...texts), new Set()).map(({ verdict, question, values }) => [
    question.args,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const DEAD = 'Omar Reyes, 24, of Ulmer, was pronounced dead at the pier.';
const HELD = 'Ilmar Kask, 34, was charged with murder.';

describe('Who it was, where one article tells no name', () => {
  it.each([
    ['One person was killed at the pier.', DEAD, 'One person was killed'],
    ['The crash left a man dead.', DEAD, 'left a man'],
    ['One person was killed.', 'Omar Reyes, 24, died at the pier.', 'One person was killed'],
    ['A rower was fatally hit. One is dead.', 'Police identified the victim as Omar Reyes.', 'One is dead'],
    [
      'A local woman was shot and killed.',
      'Detectives solved the murder of Ida Holt.',
      'A local woman was shot and killed',
    ],
  ])('killed: %s', (a, b, words) => expect(told(a, b)[0]?.slice(1, 3)).toEqual(['precision', words]));

  it.each([
    ['A man was arrested on Monday.', 'A man was arrested'],
    ['Deputies charged a woman with murder.', 'charged a woman'],
  ])('suspected: %s', (a, words) =>
    expect(told(a, HELD)).toEqual([[{ who: 'suspect' }, 'precision', words, 'Ilmar Kask']]),
  );

  it.each([
    ['the name is known there too', 'One person was killed: Omar Reyes.', DEAD],
    ['two were killed', 'Two men were killed, and one person was killed later.', DEAD],
    ['two are named', 'One person was killed.', `${DEAD} Ida Holt was found dead.`],
    ['no arrest yet', 'Police have not arrested a suspect.', HELD],
    ['an age is asked by the age', 'A 12-year-old boy was arrested.', HELD],
    ['somebody else of his family', 'One person was killed.', 'He killed Omar Reyes’ brother.'],
    ['another of the victims', 'One person was killed.', 'The fourth victim, Omar Reyes, spoke of the murder.'],
    ['a town', 'One person was killed.', 'A rower from Ulmer, was killed at the pier.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
