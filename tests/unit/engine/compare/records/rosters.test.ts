import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), []).map(({ kind, question, verdict, values }) => [
    kind,
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const ages = (...texts: string[]) => found(...texts).filter(([kind]) => kind === 'number');

describe('who is left of as many as both count', () => {
  const three = `Four people were shot at the quay, one of them fatally. A 24-year-old man was shot in the arm.
    A 31-year-old woman was shot in the hand. A 52-year-old man was shot in the foot.`;

  it.each([
    [
      'the one dead, years apart',
      `${three} A 19-year-old man was shot in the neck and pronounced dead at the scene.`,
      `${three} A 27-year-old man was shot in the neck and died at the scene.`,
      ['number', 'howOldNoun', 'differ', '19-year-old', '27-year-old'],
    ],
    [
      'another is of the age that the other article gives',
      `${three} A woman, 24, was struck in the neck and killed.`,
      `${three} Another woman, 31, was struck in the neck and killed.`,
      ['number', 'howOldNoun', 'differ', '24', '31'],
    ],
    [
      'dead told in a list of ages',
      'Three people were killed. Ada Brask, 44, died at the scene. Two men, 25 and 30, were shot in the chest and pronounced dead.',
      'Three people were killed. Ada Brask, 44, died at the scene. Bo Holm, 25, was killed. Olaf Dahl, 34, was shot in the chest and died.',
      ['number', 'howOld', 'differ', '30', '34'],
    ],
  ])('%s', (_, one, other, finding) => {
    expect(found(one, other)).toContainEqual(finding);
  });

  it('where one was hit whose age another has here', () => {
    const one = `Two people were killed and one was wounded at the mill. Bo Holm, 25, was shot in the head and died. A 24-year-old
      woman was shot in the arm and killed. A man, 40, was wounded.`;
    const other = `Two people were killed and one was wounded at the mill. Bo Holm, 24, was shot in the back and died. Ada Brask, 24,
      was shot in the arm and killed. A man, 40, was wounded.`;
    expect(found(one, other)).toContainEqual(['place', 'whereHitWho', 'differ', 'the head', 'the back']);
  });

  it.each([
    [
      'an article counts more than it tells of',
      `Six people were shot at the quay. ${three.slice(three.indexOf('A 24'))} A man, 19, was shot in the neck.`,
      `${three} A man, 27, was shot in the neck and died.`,
    ],
    [
      'two are left who might be either',
      'Three people were shot. A man, 52, was shot in the foot. A man, 22, was hurt. A man, 30, was hurt.',
      'Three people were shot. A man, 52, was shot in the foot. A man, 26, was hurt. A man, 34, was hurt.',
    ],
    [
      'one is a child and one is grown',
      `${three} A boy, 9, was shot in the neck and died.`,
      `${three} A man, 27, was shot in the neck and died.`,
    ],
    [
      'the one left is a woman here and a man there',
      `${three} A woman, 19, was shot in the neck and died.`,
      `${three} A man, 27, was shot in the neck and died.`,
    ],
    [
      'too many years lie between',
      `${three} A man, 19, was shot in the neck and died.`,
      `${three} A man, 47, was shot in the neck and died.`,
    ],
    [
      'one is in hospital and one is dead',
      'Two men were shot. A man, 52, was shot in the foot. A man, 22, is in critical condition.',
      'Two men were shot. A man, 52, was shot in the foot. A man, 31, was killed.',
    ],
  ])('not where %s', (_, one, other) => {
    expect(ages(one, other)).toEqual([]);
  });
});

describe('people whom a sentence tells of together', () => {
  const wounds = (one: string, other: string) => found(one, other).filter(([kind]) => kind === 'place');

  it('are hit in the same part', () => {
    expect(
      wounds(
        'Two men, 25 and 30, were shot in the leg near the mill.',
        'A 25-year-old man was shot in the leg near the mill. A 30-year-old man was shot in the neck.',
      ),
    ).toContainEqual(['place', 'whereHitNoun', 'differ', 'the leg', 'the neck']);
  });

  it('die together', () => {
    expect(
      wounds(
        'Two men were killed. An 18-year-old man and a 19-year-old man suffered gunshot wounds to the head and were pronounced dead on the scene.',
        'A 19-year-old man was shot in the side and listed in critical condition at Orme Hospital.',
      ),
    ).toEqual([]);
  });

  it('are two of one age where the first is dead and the second is not', () => {
    const start = 'Shots were fired at the mill. Police were called. Nobody has been arrested. The street was closed.';
    expect(
      wounds(
        `${start} A 24-year-old woman was shot in the chest and died. A 24-year-old woman and a 36-year-old man were shot in the leg.`,
        `${start} A 24-year-old woman was shot in the leg and is in good condition.`,
      ),
    ).toEqual([]);
  });
});

describe('who somebody is said to be', () => {
  it.each([
    'The victim was later identified as Bo Holm.',
    'Police identified the victim as Bo Holm.',
    'The victim has been identified as Bo Holm.',
  ])('%s', (named) => {
    const one = `A 25-year-old man was shot in the neck near the mill. ${named}`;
    const other = 'Bo Holm was shot in the leg near the mill. Eva Dahl was shot in the arm.';
    expect(found(one, other)).toContainEqual(['place', 'whereHitWho', 'differ', 'the neck', 'the leg']);
  });

  it("is not what somebody's wife is", () => {
    const one = "The wife of a guard was told. Guard Bo Holm's wife Ada wept. Holm, 39, was shot in the neck.";
    const other = 'Bo Holm, 36, a guard, was shot in the neck. He is 36.';
    expect(found(one, other).filter(([kind]) => kind === 'name')).toEqual([]);
  });

  it("a children's hospital is nobody", () => {
    expect(
      found(
        "A 9-year-old boy was taken to Orme Children's Hospital in critical condition.",
        "A 9-year-old boy was taken to Orme Children's Hospital in good condition.",
      ),
    ).toContainEqual(['title', 'whatConditionNoun', 'update', 'in critical condition', 'in good condition']);
  });
});
