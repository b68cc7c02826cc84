/** Places that look like two answers to one question and are not flagged: the rule that `--explain` tells. */
import { expect, it } from 'vitest';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

function explain(texts: readonly string[], isExplained = true) {
  const story = makeStory(storyOf(...texts).readings, isExplained);
  const differing = comparePlaces(story).filter(({ verdict }) => verdict === 'differ');
  return {
    differing: differing.map(({ values }) => values.map(({ text }) => text)),
    rules: [...new Set(story.abstentions.map(({ kind, rule }) => `${kind} ${rule}`))],
  };
}

const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'told-by-both',
    'two streets',
    'A baker was shot on Larch Street. He ran to Dorn Avenue.',
    'A baker was shot on Dorn Avenue.',
  ],
  [
    'off-the-street',
    'beside it',
    'A baker was shot and killed off Larch Street.',
    'A baker was shot and killed on Dorn Avenue.',
  ],
  [
    'hospital',
    'on the way',
    'A baker was shot and killed on Larch Street.',
    'A baker was shot on Dorn Avenue and taken to Mercy Hospital.',
  ],
  [
    'other-clause',
    'little in common',
    'A baker was shot and killed on Larch Street.',
    'Gunmen fired from a van, and a passer-by was shot, on Dorn Avenue.',
  ],
  [
    'not-the-scene',
    'where he lived',
    'A baker was shot and killed on Larch Street.',
    'A baker was shot. He lived on Dorn Avenue.',
  ],
  [
    'strangers',
    'other people',
    'A baker, Ina Holt, was shot and killed on Larch Street as Omar Reyes of Corvane looked on.',
    'A baker, Vera Stone, was shot and killed on Dorn Avenue as Paul Quist of Westmere looked on.',
  ],
  [
    'not-the-scene',
    'a house number',
    'A baker was shot in the 400 block of Larch Street.',
    'A plumber was arrested in the 900 block of Larch Street.',
  ],
  [
    'several-numbers',
    'one street, two places',
    'A baker was shot in the 400 block of Larch Street. A van burned in the 700 block of Larch Street.',
    'A baker was shot in the 900 block of Larch Street.',
  ],
  [
    'other-house-numbers',
    'two suffixes',
    'A baker was shot in the 400 block of Larch Street.',
    'A baker was shot in the 900 block of Larch Avenue.',
  ],
  [
    'other-person',
    'spots',
    'Omar Reyes was shot and killed in the kitchen of the old farm.',
    'Ina Holt was shot and killed in the basement of the old farm.',
  ],
  ['may-be-within', 'towns', 'A baker was shot in Ardmore.', 'A baker was shot in Corvane.'],
  [
    'told-by-both',
    'in town and out of it',
    'A baker was shot in Ardmore.',
    'A baker was shot two miles north of Ardmore. Police say he was shot in Ardmore.',
  ],
  ['other-victim', 'parts of the body', 'A baker was shot in the leg.', 'A baker was shot in the chest.'],
  [
    'patient-unsure',
    'hospitals',
    'A baker was taken to Mercy Hospital.',
    'A baker was taken to Larch Memorial Hospital.',
  ],
  [
    'may-be-within',
    'homes',
    'Ina Holt, 34, of Ardmore, was charged.',
    'Ina Holt, 34, of Corvane, was charged. Ardmore, Corvane, has two schools.',
  ],
  [
    'told-by-both',
    'homes',
    'Ina Holt, 34, of Ardmore, was charged.',
    'Ina Holt, 34, of Corvane, was charged. Ina Holt, of Ardmore until May, denies it.',
  ],
];

it.each(CASES)('%s: %s', (rule, _, a, b) => {
  const { differing, rules } = explain([a, b]);
  expect(differing).toEqual([]);
  expect(rules).toContain(`place ${rule}`);
  expect(explain([a, b], false).rules).toEqual([]);
});

it('is silent on streets that are flagged', () => {
  const { differing, rules } = explain([
    'A baker was shot and killed outside a bank on Larch Street.',
    'A baker was shot and killed outside a bank on Dorn Avenue.',
  ]);
  expect(differing).toEqual([['Larch Street', 'Dorn Avenue']]);
  expect(rules).toEqual([]);
});
