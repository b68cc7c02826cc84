import { describe, expect, it } from 'vitest';
import { compareUnnamedPeople } from '../../../../../utils/engine/compare/names/unnamed.ts';
import { storyOf } from '../stories.ts';

const named = (...texts: string[]) =>
  compareUnnamedPeople(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

describe('a person of a rough age here, named there', () => {
  it('shows the name at the age', () => {
    expect(
      named('A teenager was hit by a sledge on Mill Hill.', 'Ada Brunt, 15, was hit by a sledge on Mill Hill.'),
    ).toEqual([['precision', 'A teenager', 'Ada Brunt']]);
  });

  it.each([
    [
      'an article that knows the name',
      'A teenager was hit by a sledge on Mill Hill. Ada Brunt is well.',
      'Ada Brunt, 15, was hit by a sledge on Mill Hill.',
    ],
    [
      'two of that age',
      'A teenager was hit by a sledge on Mill Hill.',
      'Ada Brunt, 15, was hit by a sledge on Mill Hill. Ivo Crane, 17, was hit by it too.',
    ],
  ])('not: %s', (_, a, b) => expect(named(a, b)).toEqual([]));
});
