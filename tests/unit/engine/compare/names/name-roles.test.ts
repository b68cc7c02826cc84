import { describe, expect, it } from 'vitest';
import { compareRoles } from '../../../../../utils/engine/compare/names/roles.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareRoles(storyOf(...texts), new Set()).map(({ verdict, question, values }) => [
    verdict,
    question.args.who,
    ...values.map(({ text }) => text),
  ]);

describe('a role here, a name there', () => {
  it.each([
    [
      'a name behind the role',
      'The driver, Ada Brunt, 34, waved twice.',
      'A ferry driver waved twice.',
      'A ferry driver',
    ],
    ['a role right before the name', 'Cheers met driver Ada Brunt there.', 'A driver waved twice.', 'A driver'],
    [
      'a role in capitals',
      'The driver, Ada Brunt, 34, waved twice.',
      'Then a retired Driver waved twice.',
      'a retired Driver',
    ],
  ])('%s', (_, a, b, unnamed) => {
    expect(told(a, b)).toEqual([['precision', 'driver', 'Ada Brunt', unnamed]]);
  });

  it.each([
    ['an article that knows the name', 'The driver, Ada Brunt, 34, waved.', 'A driver waved. Ada Brunt, 34, smiled.'],
    ['two drivers there', 'The driver, Ada Brunt, 34, waved. Another driver, Ivo Crane, 51, waved.', 'A driver waved.'],
    ['two drivers here', 'The driver, Ada Brunt, 34, waved.', 'A driver waved. A driver shouted.'],
    ['a driver named here', 'The driver, Ada Brunt, 34, waved.', 'A driver Ivo Crane knew waved.'],
    ['a role that many have', 'The neighbour, Ada Brunt, 34, waved.', 'A neighbour waved.'],
  ])('not: %s', (_, a, b) => expect(told(a, b)).toEqual([]));

  it('not where another question gives the name already', () =>
    expect(
      compareRoles(storyOf('The driver, Ada Brunt, 34, waved.', 'A driver waved.'), new Set(['ada brunt'])),
    ).toEqual([]));
});
