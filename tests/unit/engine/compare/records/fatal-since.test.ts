import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), [])
    .filter(({ reason }) => reason.rule === 'fatal-since')
    .map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

const HURT = 'A boy of 12 was shot in a barn near Orme on Monday. He was taken to a clinic in serious condition.';

describe('the hurt of an early report, dead in a later one', () => {
  it.each([
    [
      'by what the case is called',
      'The farmer who kept the gun was fined over the fatal shooting of the boy.',
      'fatal shooting',
    ],
    ['by the charge', 'His uncle was charged with manslaughter on Friday.', 'charged with manslaughter'],
    ['by a degree of murder', 'The uncle faces first-degree murder.', 'first-degree murder'],
    [
      'by a shooting that killed',
      'Police are back at the barn after the shooting that killed a boy of 12.',
      'shooting that killed',
    ],
    ['by a verb', 'The boy who was hit in a barn has died.', 'has died'],
    ['by what they succumbed to', 'The child succumbed to his injuries.', 'succumbed'],
    ['by being shot and killed', 'A boy of 12 was shot and killed in a barn near Orme.', 'shot and killed'],
    ['by a death of somebody', 'The sheriff looks into the death of a boy.', 'death of a boy'],
    ['by doctors', 'The boy was pronounced dead on Wednesday.', 'boy was pronounced dead'],
  ])('%s', (_, text, value) => {
    const [finding, ...more] = found(HURT, text);
    expect(more).toEqual([]);
    expect(finding?.[0]).toBe('update');
    expect(finding?.[1]).toBe('in serious condition');
    expect(finding?.[2]).toContain(value.replace('boy was ', ''));
  });

  it.each([
    ['an attempt', 'His uncle was charged with attempted first-degree murder.'],
    ['what might have been', 'The bullet could have killed the boy, and nearly did.'],
    ['the one who fired', 'The boy is awake. The gunman was killed by police.'],
    ['another case', 'The boy is awake. Last year another fatal shooting shook the town, years after one in 2020.'],
    ['a sum of several', 'It was a week of shootings, including one fatal shooting near Orme.'],
    ['nobody', 'The sheriff said that nobody was killed in the barn.'],
    ['no death at all', 'The boy is awake and talking.'],
  ])('not by %s', (_, text) => {
    expect(found(HURT, text)).toEqual([]);
  });

  it('not where the later report comes first, or the early one knows of a death', () => {
    expect(found('The boy who was hit in a barn has died.', HURT)).toEqual([]);
    expect(found(`${HURT} His cousin was killed.`, 'The boy who was hit in a barn has died.')).toEqual([]);
  });

  it('not of people of other ages', () => {
    expect(found(HURT, 'A 47-year-old woman was shot and killed near Orme.')).toEqual([]);
  });

  it('not where nobody was hurt', () => {
    expect(found('The barn near Orme was sold.', 'The boy who was hit in a barn has died.')).toEqual([]);
  });

  it.each([
    'Oke Brask died on Friday.',
    'Oke Brask, 12, died on Friday.',
    'Brask, 12, died on Friday.',
    'Oke Brask, 12, of Orme, died on Friday.',
    'Oke J. Brask (12) has since died.',
    'Oke Brask, a pupil of the village school, died on Friday.',
    'Oke Brask, 12, who sang in the choir, passed away on Friday.',
    'The family said Oke Brask, of Lower Orme, succumbed on Friday.',
  ])('by a name: %s', (text) => {
    expect(found(HURT, text)).toHaveLength(1);
  });

  it.each([
    [
      'another is named in the early report',
      `${HURT} Pim Tallow, 12, was shot in the leg.`,
      'Oke Brask died on Friday.',
    ],
    ['years ago', HURT, 'The boy is awake. Oke Brask died eleven years ago.'],
    ['nobody', HURT, 'The boy is awake. Nobody died.'],
    ['the one who fired', HURT, 'The boy is awake. Gunman Oke Brask died of his burns.'],
  ])('not by a name where it is of somebody else: %s', (_, early, late) => {
    expect(found(early, late)).toEqual([]);
  });

  it.each([
    ['Police look into the accidental shooting of a 12-year-old boy.', 'shooting of a 12-year-old'],
    ['A boy was flown by helicopter to a hospital in Orme.', 'boy was flown by helicopter to a hospital'],
  ])('where the early report tells no more than: %s', (early, alive) => {
    expect(found(early, 'The boy has died.')).toEqual([['update', alive, 'boy has died']]);
  });

  it.each([
    ['Girl, 8, shot in leg', ['update', 'Girl, 8, shot', 'girl has died']],
    ['Toddler accidentally wounded at Orme', ['update', 'Toddler accidentally wounded', 'girl has died']],
    ['Girl, 8, shot dead', undefined],
    ['Girl wins at Orme', undefined],
  ])('where only the headline of the early report tells it: %s', (title, finding) => {
    const [first, last] = storyOf('Police are at the pier.', 'The girl has died.').readings;
    if (!first || !last) throw new Error('two readings');
    const article = { ...first.article, title };
    const [one] = compareRecords(makeStory([{ article, analysis: analyse(article) }, last]), []);
    expect(one && [one.verdict, ...one.values.map(({ text }) => text)]).toEqual(finding);
  });
});
