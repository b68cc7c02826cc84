import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { comparePlaces } from '../../../../../utils/engine/compare/places/compare-places.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Reading } from '../../../../../utils/engine/types.ts';

function read(text: string, index: number): Reading {
  const [id, published] = [`page-${index}`, '2021-06-17'];
  const article = { id, url: null, outlet: id, title: '', byline: null, published, modified: null, language: 'en' };
  return { article: { ...article, text }, analysis: analyse({ ...article, text }) };
}

const differing = (...texts: string[]) =>
  comparePlaces(makeStory(texts.map(read)))
    .filter(({ verdict, reason }) => verdict === 'differ' && reason.rule === 'in-a-home-and-out-of-doors')
    .map(({ values }) => values.map(({ text }) => text));

const REST = ' Omar Reyes, the sheriff of Corvane, said on Tuesday that nobody was caught.';
const INDOORS = `Ina Holt, 42, was shot inside her apartment.${REST}`;

describe('In a home or out of doors', () => {
  it.each([
    ['on the porch', 'Ina Holt, 42, was shot on the front porch.', 'on the front porch'],
    ['in the driveway', 'Ina Holt, 42, was stabbed in the driveway.', 'in the driveway'],
    ['before the house', 'The shooting took place outside a Corvane home, police said.', 'outside a Corvane home'],
    ['in front of it', 'Ina Holt, 42, was killed in front of her house.', 'in front of her house'],
    ['in the yard', 'Ina Holt, 42, was shot in the backyard.', 'in the backyard'],
  ])('differs: %s', (_what, text, value) => {
    expect(differing(INDOORS, text + REST)).toEqual([['inside her apartment', value]]);
  });

  it('tells it of the room', () =>
    expect(
      differing(`Ina Holt, 42, was shot in her bedroom.${REST}`, `Ina Holt, 42, was shot on the lawn.${REST}`),
    ).toEqual([['in her bedroom', 'on the lawn']]));

  it.each([
    ['at a home, which may be either', 'Ina Holt, 42, was shot at her home.'],
    ['where the shots came from', 'Shots were fired in the backyard, and Ina Holt, 42, was hit.'],
    ['where the gun was found', 'Ina Holt, 42, was shot on Tuesday, and the gun was found in the backyard.'],
    ['both in one article', 'Ina Holt, 42, was shot inside the house. Al Brask, 30, was shot in the driveway.'],
    ['a street, where the home may be', 'Ina Holt, 42, was shot on a quiet street.'],
    ['where somebody was arrested', 'Ina Holt, 42, was shot on Tuesday. A clerk was arrested in the driveway.'],
    ['another room', 'Ina Holt, 42, was shot in the kitchen.'],
  ])('is left alone: %s', (_what, text) => {
    expect(differing(INDOORS, text + REST)).toEqual([]);
  });

  it('is left alone where nothing else is of one event', () =>
    expect(
      differing(INDOORS, 'Jo Brask of Dell and Mia Orme of Lund were shot on the porch, Ed Quill of Bramley said.'),
    ).toEqual([]));
});
