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

  it('each of two who are hit in one sentence', () => {
    const one = 'They shot at Ana Solis, 22, and Omar Reyes, 40, hitting Solis in the leg and Reyes in the arm.';
    const other = 'Ana Solis, 22, was shot in the leg. Omar Reyes, 40, was grazed in the shoulder.';
    expect(wounds(one, other)).toEqual([['whereHitWho', 'differ', 'the arm', 'the shoulder']]);
  });

  it('lists that share a part, as they are written', () => {
    const one = 'Ana Solis, 22, was shot in the neck, hand and chest.';
    expect(wounds(one, 'Ana Solis, 22, had wounds to the neck, leg and chest.')).toEqual([
      ['whereHitWho', 'differ', 'the neck, hand and chest', 'the neck, leg and chest'],
    ]);
    expect(wounds(one, 'Ana Solis, 22, was shot in the neck and the chest.')).toEqual([]);
  });

  it('not of a woman of the age of a man with a name', () => {
    const man = 'Dorwin Pell, 22, was shot in the chest. A 22-year-old woman was hit in the leg.';
    expect(wounds(man, 'Dorwin Pell, 22, was shot in the chest.')).toEqual([]);
  });

  it('not the face and the eye', () => {
    expect(wounds('Ana Solis was shot in the face.', 'Ana Solis was shot in the eye.')).toEqual([]);
  });
});
