import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), [])
    .filter(({ question }) => question.key.startsWith('whereDied'))
    .map(({ question, verdict, values }) => [question.args.who, verdict, ...values.map(({ text }) => text)]);

describe('where all the dead died', () => {
  const scene = 'A farmer was killed near the mill. The man was pronounced dead at the scene.';

  it.each([
    [
      'in hospital there, whoever is named',
      'The victim was taken to Orme Hospital, where he was pronounced dead.',
      'Hospital, where he was pronounced dead',
    ],
    [
      'on arrival',
      'Piet Oster, 51, died shortly after arriving at Orme Hospital.',
      'died shortly after arriving at Orme Hospital',
    ],
    ['by the hospital behind the verb', 'Doctors said he died at Orme Medical Center.', 'died at Orme Medical Center'],
  ])('%s', (_, text, value) => {
    expect(found(scene, text)).toEqual([['victim', 'differ', 'pronounced dead at the scene', value]]);
  });

  it('once, where a person is asked about as well', () => {
    const named = 'Piet Oster, 51, was hit near the mill. Oster was pronounced dead at Orme Hospital.';
    const own = 'Piet Oster, 51, was hit near the mill. He was pronounced dead at the scene.';
    expect(found(own, named)).toHaveLength(1);
    expect(found(scene, named)).toHaveLength(1);
    expect(found(own, scene, named)).toHaveLength(1);
  });

  it('both of two', () => {
    const here = 'Two men were killed near the mill. Both died at the scene.';
    const there = 'Two men were killed near the mill. They were taken to a hospital, where they were pronounced dead.';
    expect(found(here, there)).toEqual([
      ['victims', 'differ', 'died at the scene', 'hospital, where they were pronounced dead'],
    ]);
  });

  it.each([
    ['the one who did it', 'The gunman died at Orme Hospital.'],
    ['another', 'Another man died at Orme Hospital.'],
    ['a report that tells both', 'He was found dead in a barn. Ana Solis died at Orme Hospital.'],
    ['one of two dead', 'Two men were killed near the mill. One died at Orme Hospital.'],
    ['somebody who lives', 'He was taken to Orme Hospital, where he is in stable condition.'],
  ])('not %s', (_, text) => {
    expect(found(scene, text)).toEqual([]);
  });
});
