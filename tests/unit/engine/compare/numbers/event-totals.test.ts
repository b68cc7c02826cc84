import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { storyOf } from '../stories.ts';

/** Rule, verdict and values of what the rules of this file find. */
const found = (...texts: string[]) =>
  compareNumbers(storyOf(...texts))
    .filter(({ verdict }) => verdict !== 'precision')
    .map(({ reason, verdict, values }) => [reason.rule, verdict, ...values.map(({ normalized }) => normalized)]);

describe('what an event destroyed', () => {
  it.each([
    [
      'homes destroyed',
      'The flood destroyed 40 homes along the lake.',
      'Officials said 90 houses were destroyed.',
      ['damage-apart', 'update', '40', '90'],
    ],
    [
      'more destroyed than destroyed or damaged',
      'About 60 homes and other buildings were damaged or toppled.',
      'More than 300 homes were destroyed, the county said.',
      ['damage-apart', 'update', '56.4..63.6', '300..'],
    ],
    [
      'fewer later',
      'The storm destroyed 75 homes.',
      'It was 31 homes that were destroyed, the mayor said.',
      ['damage-apart', 'differ', '75', '31'],
    ],
  ])('%s', (_, one, other, finding) => {
    expect(found(one, other)).toEqual([finding]);
  });

  it.each([
    ['other fates', 'The flood destroyed 40 homes.', 'Officials said 90 homes were damaged.'],
    ['homes and buildings', 'The flood destroyed 40 homes.', 'The flood destroyed 55 buildings.'],
    ['a bound that fits', 'At least 40 homes were destroyed.', 'The flood destroyed 90 homes.'],
    ['homes in danger', 'The fire destroyed 40 homes.', 'It threatened 300 homes and destroyed a mill.'],
    [
      'the other number as well',
      'The flood destroyed 40 homes.',
      'It destroyed 90 homes, 40 homes of them in Orme that were destroyed by noon.',
    ],
    ['another year', 'The flood destroyed 40 homes.', 'A flood in 1998 destroyed 90 homes.'],
  ])('nothing is asked: %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('several shocks', () => {
  it('the one beside a shock in common', () => {
    expect(
      found(
        'A quake of magnitude 7.1 struck at dawn. A 6.8 magnitude shock followed.',
        'Two quakes, measuring 7.1 and 6.6, struck the lake.',
      ),
    ).toEqual([['second-shock-apart', 'differ', '6.8', '6.6']]);
  });

  it.each([
    [
      'aftershocks',
      'The quake had a magnitude of 7.1; a 5.2 tremor followed.',
      'The quake had a magnitude of 7.1; a 5.4 tremor followed.',
    ],
    ['nothing in common', 'Quakes measuring 7.1 and 6.8 struck.', 'Quakes measuring 7.4 and 6.6 struck.'],
    [
      'two that may be it',
      'Quakes measuring 7.1 and 6.8 struck.',
      'There were shocks of magnitude 7.1, of magnitude 6.6 and of magnitude 6.7.',
    ],
  ])('nothing is asked: %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('how many were hit', () => {
  it('shot here, dead and hurt there', () => {
    expect(found('Four people were shot at the ferry.', 'One person was killed and four people were injured.')).toEqual(
      [['hit-told-in-two-ways', 'update', '4 person', '5 person']],
    );
  });

  it('one dead without a number, more hurt', () => {
    const one = 'Four people were shot at the ferry, one fatally.';
    const other = 'A sailor was killed and four more were wounded at the ferry.';
    expect(found(one, other)).toEqual([['hit-told-in-two-ways', 'update', '4 person', '5 person']]);
  });

  it('person by person', () => {
    const one = 'Two men, a woman and a 9-year-old boy were hurt when the ferry hit the pier.';
    expect(found(one, 'Six people were hurt on the ferry.')).toEqual([
      ['toll-apart', 'update', '4 person', '6 person'],
    ]);
    expect(found(one, 'Four people were hurt on the ferry.')).toEqual([]);
  });

  it.each([
    ['one shot, another hurt otherwise', 'Three shot, one injured at ferry', 'Four people were injured.'],
    ['some of the shot are dead', 'Ten people were shot.', 'Nine people were shot and a man was killed.'],
    ['a lower bound', 'At least four people were shot at the ferry.', 'One person was killed and four were injured.'],
    ['no shooting', 'Twelve people were hurt on the ferry.', 'One died when it struck. Fifteen people were hurt.'],
    ['dead that only one knows of', 'Twelve people were hurt by shots.', 'Two people died. Fourteen people were hurt.'],
    ['officers', 'Two officers were shot at the ferry.', 'Five people were injured.'],
    ['the sum', 'Five people were shot at the ferry.', 'One person was killed and four people were injured.'],
    ['the dead among them', 'Four people were shot, one of them died.', 'Three people were injured.'],
    [
      'the dead beside them',
      'Four people were shot and one died.',
      'One person was killed and four people were injured.',
    ],
    [
      'both ways in one article',
      'Four people were shot. Two people were injured.',
      'One person was killed and four people were injured.',
    ],
  ])('nothing is asked: %s', (_, one, other) => {
    expect(found(one, other).filter(([rule]) => rule === 'hit-told-in-two-ways')).toEqual([]);
  });
});

describe('the toll of a series', () => {
  it('of quakes is the event’s', () => {
    expect(
      found(
        'A series of strong quakes killed four people.',
        'The quakes killed nine people and injured dozens Sunday.',
      ),
    ).toEqual([['toll-apart', 'update', '4 person', '9 person']]);
  });

  it.each([
    'A series of shootings killed four people.',
    'It was the latest in a series of blasts that killed four people.',
  ])('is not: %s', (text) => {
    expect(found(text, 'The blast killed nine people.')).toEqual([]);
  });
});

describe('power and two fates', () => {
  it('customers without power', () => {
    expect(
      found('The storm cut power to 4,120 customers.', 'It was 9,350 customers who lost power, the utility said.'),
    ).toEqual([['damage-apart', 'update', expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['the nearest fate', 'The fire destroyed 24 homes and damaged 60 cabins.', 'It damaged 90 homes, officials said.'],
    ['homes that lost power', 'The fire destroyed 24 homes.', 'Some 800 homes lost power.'],
    ['a fifth told beside', 'Four people were hit by gunfire and a fifth person was cut.', 'Five people were injured.'],
  ])('nothing is asked: %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
