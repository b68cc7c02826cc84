import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { storyOf } from '../stories.ts';

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
    ['what is theirs', 'A man and Ana Solis were bound by their legs.'],
  ])('not %s', (_, text) => {
    expect(wounds(chest, text)).toEqual([]);
  });

  it.each([
    ['told in passing', 'A deer ran along the quay with Ana Solis, 22, shot in the leg.'],
    ['behind a title', 'The bullet struck Ms. Ana Solis, 22, in the leg.'],
    [
      'at the end of what somebody did',
      'Ana Solis, 22, came to the gate of the quay at dawn on Friday in the cold rain and was shot in the leg.',
    ],
    ['with a number of times', 'Ana Solis, 22, was shot at least four times in the leg.'],
    ['by the shot', 'Ana Solis, 22, died of a gunshot to the leg.'],
    ['with where she is from', 'Ana Solis of Corvane was shot in the leg, and Ana Solis, 22, sang.'],
  ])('%s', (_, text) => {
    expect(wounds(chest, text)).toEqual([['whereHitWho', 'differ', 'the chest', 'the leg']]);
  });

  it('of one name, whoever else was hit alike', () => {
    const year = 'Last year Omar Reyes, 30, was shot in the chest.';
    expect(wounds(chest, `Ana Solis, 22, was shot in the leg. ${year}`)).toEqual([
      ['whereHitWho', 'differ', 'the chest', 'the leg'],
    ]);
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
