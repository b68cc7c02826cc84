import { describe, expect, it } from 'vitest';
import { findPartsApart, isWider, mayBeOne, type Part } from '../../../../../utils/engine/compare/places/body-parts.ts';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { storyOf } from '../stories.ts';

const parts = (words: string) =>
  storyOf(`Ana Solis was shot ${words}.`).readings.flatMap(({ analysis }) =>
    analysis.places.filter(({ level }) => level === 'body'),
  );
const part = (words: string) => parts(words)[0] as Part;

describe('two parts of the body', () => {
  it.each([
    ['in the arm', 'in the wrist'],
    ['in the upper body', 'in the chest'],
    ['in the head', 'in the eye'],
    ['in the leg', 'in the left leg'],
  ])('the wider and the narrower: %s, %s', (wide, narrow) => {
    expect(isWider(part(wide), part(narrow))).toBe(true);
    expect(isWider(part(narrow), part(wide))).toBe(false);
  });

  it.each([
    ['in the side', 'in the chest'],
    ['in the stomach', 'in the abdomen'],
    ['in the hip', 'in the buttocks'],
    ['in the face', 'in the eye'],
    ['in the hand', 'in the fingers'],
    ['in the lower body', 'in the thigh'],
  ])('may be one: %s, %s', (one, other) => {
    expect(mayBeOne(part(one), part(other))).toBe(true);
    expect(mayBeOne(part(other), part(one))).toBe(true);
  });

  it.each([
    ['in the back', 'in the chest'],
    ['in the arm', 'in the shoulder'],
    ['in the left arm', 'in the right arm'],
    ['in the back of the head', 'in the face'],
    ['in the eye', 'above the eye'],
    ['in the leg', 'in the hip'],
    ['in the upper body', 'in the thigh'],
  ])('are two: %s, %s', (one, other) => {
    expect(mayBeOne(part(one), part(other))).toBe(false);
    expect(mayBeOne(part(other), part(one))).toBe(false);
  });
});

describe('two lists of parts', () => {
  const apart = (one: string, other: string) => {
    const found = findPartsApart(
      parts(one).map((detail) => ({ detail })),
      parts(other).map((detail) => ({ detail })),
    );
    return found && [found.a, found.b].map((own) => own.map(({ detail }) => detail.normalized));
  };

  it('differ where each has a part that the other has not', () => {
    expect(apart('in the arm, leg and chest', 'in the neck, leg and chest')).toEqual([['arm'], ['neck']]);
  });

  it.each([
    ['one tells more', 'in the chest', 'in the chest and the leg'],
    ['one is part of the other', 'in the wrist and neck', 'in the arm, the hand and the neck'],
    ['other words', 'in the torso and leg', 'in the abdomen and thigh'],
  ])('not where %s', (_, one, other) => {
    expect(apart(one, other)).toBeNull();
  });
});

describe('of several who were hit, a part is told more exactly', () => {
  it.each([
    ['by one age', 'Ike, 9, was shot in the leg.', 'A 9-year-old boy was shot in the calf.', [['the leg', 'the calf']]],
    ['by one noun', 'Her son was shot in the leg.', 'The son was shot in the calf.', [['the leg', 'the calf']]],
    ['not of another one', 'A man was shot in the leg.', 'Another man was shot in the calf.', []],
    ['not of whoever it may be', 'Holt was shot in the leg.', 'A victim was shot in the calf.', []],
  ])('%s', (_, one, other, values) => {
    const story = storyOf(`Two bakers were shot at the pier. ${one}`, `Two bakers were shot at the pier. ${other}`);
    const found = comparePlaces(story).filter(({ question }) => question.key === 'whereHit');
    expect(found.map((finding) => finding.values.map(({ text }) => text))).toEqual(values);
  });
});
