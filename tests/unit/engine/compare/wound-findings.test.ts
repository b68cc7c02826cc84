import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../utils/engine/compare/compare-records.ts';
import { storyOf } from './stories.ts';

const wounds = (...texts: string[]) =>
  compareRecords(storyOf(...texts), [])
    .filter(({ kind }) => kind === 'place')
    .map(({ question, verdict, values }) => [question.key, verdict, ...values.map(({ text }) => text)]);

describe('where one person was hit', () => {
  const chest = 'Ana Solis, 22, was shot in the chest near the quay.';

  it.each([
    ['by name', 'Solis was rescued. Ana Solis was hit in the leg, a nurse said.', 'whereHitWho'],
    ['by age', 'A 22-year-old was shot in the leg near the quay.', 'whereHitWho'],
    ['a wound', 'Ana Solis suffered a gunshot wound to the leg.', 'whereHitWho'],
  ])('%s', (_, text, key) => {
    expect(wounds(chest, text)).toEqual([[key, 'differ', 'the chest', 'the leg']]);
  });

  it.each([
    ['a narrower part', 'Ana Solis was hit in the torso.'],
    ['another age', 'A 30-year-old was shot in the leg.'],
    ['somebody else', 'Ana Solis shot her brother in the leg.'],
    ['several parts', 'Ana Solis was shot in the leg, neck and chest.'],
    ['two of one age', 'A 22-year-old was shot in the leg. Another 22-year-old was shot in the neck.'],
    ['no part of the body', 'Ana Solis was shot in the back seat.'],
    ['what is theirs', 'A man and Ana Solis were shot in their legs.'],
  ])('not %s', (_, text) => {
    expect(wounds(chest, text)).toEqual([]);
  });

  it('not the face and the eye', () => {
    expect(wounds('Ana Solis was shot in the face.', 'Ana Solis was shot in the eye.')).toEqual([]);
  });
});
