import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../utils/engine/compare/compare-records.ts';
import { storyOf } from './stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), []).map(({ question, verdict, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('all of the wounded here, one of them there', () => {
  const one = 'Five people were hurt on the quay. One man was in critical condition.';

  it.each([
    ['all of them', 'All of the victims were in stable condition.', 'in stable condition'],
    ['as many as were hurt', 'All five were listed in good condition.', 'five were listed in good condition'],
    ['none of the wounds', 'None of the wounds are life-threatening.', 'None of the wounds are life-threatening'],
  ])('%s', (_, other, value) => {
    expect(found(one, `Five people were hurt on the quay. ${other}`)).toEqual([
      ['howAreWounded', 'update', 'One man was in critical condition', value],
    ]);
  });

  it.each([
    ['fewer than were hurt', 'All three of the women were in stable condition.'],
    ['the others', 'All of the other victims were in stable condition.'],
    ['one besides', 'All of the victims were in stable condition, but one man was critically hurt.'],
    ['some of them', 'The victims included a boy who was in stable condition.'],
    ['the suspects', 'All of the suspects were in stable condition.'],
    ['what may be said of both', 'All of the victims are expected to survive.'],
  ])('not %s', (_, other) => {
    expect(found(one, `Five people were hurt on the quay. ${other}`)).toEqual([]);
  });
});

describe('how many are in critical condition', () => {
  const one = 'Seven people were hurt near the mill, leaving two of them in critical condition.';

  it('by number', () => {
    expect(found(one, 'Seven people were hurt near the mill. Four were critically injured.')).toEqual([
      ['howManyCritical', 'update', 'two of them in critical condition', 'Four were critically injured'],
    ]);
  });

  it.each([
    ['at least as many', 'Seven people were hurt near the mill. At least one person was in critical condition.'],
    ['the same', 'Two victims are in critical condition.'],
    ['more than one number', 'Three were critically injured at first. One person is in critical condition.'],
    ['one by one', 'One man is critically hurt. A girl is in critical condition. A boy was in critical condition.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('the only one who was hurt', () => {
  const one = 'A man was hit by a bullet at the mill. The unknown victim was in serious condition.';

  it('whatever the sentence calls them', () => {
    expect(found(one, 'A worker was hit at the mill. The worker remained hospitalized in good condition.')).toEqual([
      ['whatConditionNoun', 'update', 'in serious condition', 'in good condition'],
    ]);
  });

  it('told of now, where they were worse before', () => {
    const later = 'The girl was taken to Orme Hospital in critical condition. Ada Brunt is now in good condition.';
    expect(found('The child is in critical condition after the fall.', later)).toContainEqual([
      'whatConditionNoun',
      'update',
      'in critical condition',
      'in good condition',
    ]);
  });

  it.each([
    ['one of several', 'Three people were shot at the mill. One victim was in good condition.'],
    ['another', 'A man was hit at the mill. Another man was in good condition.'],
    ['the one who did it', 'A man was hit at the mill. The gunman was in good condition.'],
    ['how bad the wound was', 'A man was hit at the mill with critical injuries.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
