import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { findDates } from '../../../../../utils/engine/details/dates/find-dates.ts';
import { findPlaces } from '../../../../../utils/engine/details/places/find-places.ts';
import { comparerOf, partReader } from '../partly-read.ts';

const read = partReader('2021-06-17', (document) => ({ dates: findDates(document), places: findPlaces(document) }));
const compare = comparerOf(comparePlaces, read);

describe('comparePlaces finds', () => {
  it('two streets for one happening', () =>
    expect(
      compare(
        'Baker Ina Holt was shot by a cyclist during a quarrel on Quince Street.',
        'Baker Ina Holt was shot by a cyclist during a quarrel on Quint Street.',
      ).filter(({ verdict }) => verdict === 'differ'),
    ).toEqual([{ verdict: 'differ', question: 'whereEvent', values: ['Quince Street', 'Quint Street'] }]));

  it.each([
    ['left and right', 'She was shot in the left knee.', 'She was shot in the right knee.'],
    ['one and both', 'She was shot in the leg.', 'She was shot in her legs.'],
    ['in it and above it', 'She was shot in the ear.', 'She died of a gunshot wound above one ear.'],
  ])('where somebody was hit: %s', (_why, one, other) =>
    expect(compare(one, other).map(({ verdict, question }) => [verdict, question])).toEqual([['differ', 'whereHit']]),
  );

  it('a narrower part of the body, as precision', () =>
    expect(compare('She was shot in the leg.', 'She was shot in the ankle.').map(({ verdict }) => verdict)).toEqual([
      'precision',
    ]));

  it('of several hurt, only a wider and a narrower word for one part', () =>
    expect(
      compare(
        'Two bakers were shot. Ina Holt was shot in the neck. Her son was shot in the leg.',
        'Two bakers were shot. The son was shot in the ankle. A baker was shot in the neck.',
      ).flatMap(({ question, values }) => (question === 'whereHit' ? [values] : [])),
    ).toEqual([['the leg', 'the ankle']]));

  it.each([
    [
      'one sentence tells more',
      'He was shot in the leg.',
      'He was shot in the leg and the hand.',
      [['the leg', 'the hand']],
    ],
    ['of a boy and a woman', 'The boy was shot in the face.', 'A woman was shot in the head.', []],
    ['of two ages', 'A 9-year-old was shot in the leg.', 'The 30-year-old was shot in the calf.', []],
    ['of a hand that held the gun', 'He was shot in the chest.', 'He was shot in the chest. It was in his hand.', []],
  ])('where somebody was hit, more exactly: %s', (_why, one, other, values) =>
    expect(compare(one, other).flatMap((finding) => (finding.question === 'whereHit' ? [finding.values] : []))).toEqual(
      values,
    ),
  );

  it('a block and its street, as precision', () =>
    expect(
      compare('A baker was shot on Quince Street.', 'A baker was shot in the 300 block of Quince Street.'),
    ).toEqual([
      { verdict: 'precision', question: 'whereEvent', values: ['Quince Street', '300 block of Quince Street'] },
    ]));

  it('hospitals without names, and the one of the same patients where several are named', () => {
    expect(compare('Both bakers were taken to Mercy County Hospital.', 'Both were treated at area hospitals.')).toEqual(
      [{ verdict: 'precision', question: 'whichHospital', values: ['Mercy County Hospital', 'area hospitals'] }],
    );
    expect(
      compare(
        'Two bakers went to Mercy Hospital, one to Saint Anna Hospital. The cook drove himself to Alder Hospital.',
        'The cook drove himself to a nearby hospital. Two bakers went to Mercy Hospital.',
      ),
    ).toEqual([{ verdict: 'precision', question: 'whichHospital', values: ['Alder Hospital', 'a nearby hospital'] }]);
  });

  it('no two hospitals of two patients beside one without a name', () =>
    expect(
      compare(
        'One rider was treated at Alder Hospital. The other was flown to Mercy Hospital at dawn.',
        'A nurse met the mayor outside a nearby hospital on Sunday.',
      ),
    ).toEqual([]));

  it('no hospitals without names in "Mercy and Orme hospitals"', () =>
    expect(
      compare('Both bakers were taken to Mercy County Hospital.', 'Both were treated at Mercy and Orme hospitals.'),
    ).toEqual([]));

  it('the scene, where one article names the happening only in its lead', () => {
    expect(
      compare(
        'Police look into a shooting. Officers were called to the 300 block of Alder Street.',
        "The shooting happened at the baker's home.",
      ),
    ).toMatchObject([{ verdict: 'precision', question: 'whereEvent' }]);
  });

  it.each([
    ['where the gun was found', 'Officers found a rifle in the garage and two pistols.'],
    ['where the shots came from', 'Shots were fired from a car at the baker.'],
    ['the car of those who fired', 'Two cooks fired shots in a van.'],
    ['how the victim left', 'After the shooting the baker was taken to a clinic in a private car.'],
    ['where the victim went', 'After the shooting the baker drove to the corner of Elm Street.'],
    ['where the suspect is held', 'The cook is held in the shooting at the Orme County Jail on a bond.'],
    [
      'a round-up of several shootings',
      'Two separate shootings were told. One shooting was on Quince Street. Another shooting was on Elm Road.',
    ],
    ['a school where the victim learns', 'The victim of the shooting was a junior at Orme High School.'],
    ['a school of the victim before', 'The shooting hurt an Orme High School sophomore.'],
    ['a court', 'The cook appeared at Orme County Courthouse on Monday over the shooting.'],
    ['what came after it', 'After the shooting, the cook shot at a sign at a friend’s house.'],
    ['where the gun lay', 'Before the shooting he left the gun in the van.'],
    ['a gang', 'The shooting was by a criminal street gang.'],
    ['where children are comforted', 'Counselors will be at Orme Church after the shooting.'],
    ['a funeral', 'Bakers came to the funeral of the victim of the shooting at Saint Anna Church.'],
    ['another shooting of years ago', 'The town had a shooting in Ardmore in 1998.'],
    ['a book', 'The baker hurt in the shooting wrote a book called Salem Way.'],
    ['where the victim lives', 'Ina Holt, of the 300 block of Quince Road, was hurt in the shooting.'],
    ['a feast', 'The Easter shooting shook the town.'],
  ])('not as the scene: %s', (_, text) => {
    expect(compare('The shooting happened on Alder Street.', `A baker was hurt in the shooting. ${text}`)).toEqual([]);
  });

  it('a hospital with and without its name, as precision', () =>
    expect(
      compare('The baker was taken to Mercy County Hospital.', 'The baker was taken to a nearby hospital.'),
    ).toEqual([
      { verdict: 'precision', question: 'whichHospital', values: ['Mercy County Hospital', 'a nearby hospital'] },
    ]));
});

describe('comparePlaces leaves undisputed', () => {
  it.each([
    [
      'one street, written in two ways',
      'A baker was shot in the 300 block of N. Quince St.',
      'A baker was shot in the 300 block of North Quince Street.',
    ],
    [
      'a street and its crossing',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Quince Street.',
      'Baker Ina Holt was shot by a cyclist during a quarrel at Alder Avenue near Quince Street.',
    ],
    [
      'the scene and the hospital',
      'Baker Ina Holt was shot during a quarrel on Quince Street.',
      'Baker Ina Holt was shot during a quarrel and taken to Mercy County Hospital on Alder Street.',
    ],
    [
      'a street near the one it happened on',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Quince Street.',
      'Baker Ina Holt was shot by a cyclist during a quarrel near Alder Avenue.',
    ],
    [
      'a letter more in a name',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Hollander Street.',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Hollender Street.',
    ],
    [
      'a number in words',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Sixth Street.',
      'Baker Ina Holt was shot by a cyclist during a quarrel on 6th Street.',
    ],
    [
      'where somebody lives',
      'Baker Ina Holt was shot by a cyclist during a quarrel on Quince Street.',
      'Baker Ina Holt, who was shot by a cyclist during a quarrel, lived on Alder Street.',
    ],
    ['a car and a van', 'Ina Holt was shot in a car in Ardmore.', 'Ina Holt was shot in a van in Ardmore.'],
    ['a lower right leg and a lower leg', 'She was shot in the lower right leg.', 'She was shot in the lower leg.'],
    ['two hospitals, which may be a transfer', 'He was taken to Mercy Hospital.', 'He was taken to Alder Hospital.'],
    ['two victims', 'She was shot in the leg.', 'He was shot in the chest.'],
    ['a city and its state', 'A baker was shot in Ardmore.', 'A baker was shot in Oklahoma.'],
  ])('%s', (_why, one, other) =>
    expect(compare(one, other).filter(({ verdict }) => verdict === 'differ' || verdict === 'update')).toEqual([]),
  );

  it('what every article tells', () =>
    expect(compare('A baker was shot on Quince Street.', 'A baker was shot dead on Quince Street.')).toEqual([]));

  it('one article by itself', () =>
    expect(compare('A baker was shot on Quince Street and on Alder Street.')).toEqual([]));
});
