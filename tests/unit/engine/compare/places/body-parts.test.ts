import { describe, expect, it } from 'vitest';
import { findPartsApart, isWider, mayBeOne, type Part } from '../../../../../utils/engine/compare/places/body-parts.ts';
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
