import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import type { Story } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const compareConditions = (story: Story) => compareRecords(story, []).filter(({ kind }) => kind === 'title');

const told = (...texts: string[]) =>
  compareConditions(storyOf(...texts)).map(({ question, verdict, values }) => [
    question.args.who,
    verdict,
    ...values.map(({ normalized }) => normalized),
  ]);

describe('how somebody hurt is', () => {
  const stable = 'Ana Solis, 22, was taken to Orme Hospital in stable condition.';

  it.each([
    ['by name', 'Ana Solis was listed in critical condition at Orme Hospital.', 'Ana Solis', 'critical'],
    ['by both of two', 'Ana Solis and Piet Oster were shot. Both were in critical condition.', 'Ana Solis', 'critical'],
    ['as it is now', 'Ana Solis was in stable condition. She is now in serious condition.', 'Ana Solis', 'serious'],
    ['by a pronoun', 'Ana Solis was hit by a tram. She remains in critical condition.', 'Ana Solis', 'critical'],
  ])('%s', (_, text, who, grade) => {
    expect(told(stable, text)).toEqual([[who, 'update', 'stable', grade]]);
  });

  it('differs where both reports are of one time', () => {
    const { readings, ...story } = storyOf(stable, 'Ana Solis was in critical condition.');
    const sameDay = readings.map(({ article, analysis }) => ({
      article: { ...article, published: '2031-05-01' },
      analysis,
    }));
    expect(compareConditions({ ...story, readings: sameDay }).map(({ verdict }) => verdict)).toEqual(['differ']);
  });

  it('by age, and not where only one report has the name', () => {
    const [one, other] = [
      'A 22-year-old woman is in stable condition.',
      'The 22-year-old woman was in serious condition.',
    ];
    const hurt = 'Two men were shot.';
    expect(told(`${one} ${hurt}`, other)).toEqual([['woman', 'update', 'stable', 'serious']]);
    expect(told(`${stable} ${hurt}`, other)).toEqual([]);
  });

  it('of a person told by a noun that fits nobody else', () => {
    const [mother, other] = ['His mother was in stable condition.', 'The mother was taken in critical condition.'];
    expect(told(mother, other)).toEqual([['mother', 'update', 'stable', 'critical']]);
  });

  it('of the only woman who was hurt, whatever she is called', () => {
    const men = 'A 51-year-old man was shot. A 9-year-old boy was shot.';
    const [mother, woman] = [
      'A mother was shot and is in stable condition.',
      'A woman was shot and is in serious condition.',
    ];
    expect(told(`${men} ${mother} Orla Venn, 18, watched.`, `${men} ${woman}`)).toEqual([
      ['mother', 'update', 'stable', 'serious'],
    ]);
    expect(told(`${men} ${mother}`, `${men} ${woman} Another woman was shot.`)).toEqual([]);
  });

  it('of the only child that was hurt, and not of one among several', () => {
    const [one, other] = ['The boy is in critical condition.', 'A boy was hit and is in stable condition.'];
    expect(told(one, other)).toEqual([['boy', 'update', 'critical', 'stable']]);
    expect(told(`${one} Three people were shot.`, other)).toEqual([]);
  });

  it.each([
    ['the same in other words', 'Ana Solis was in good condition.'],
    ['one that may be either', 'Ana Solis was in serious but stable condition.'],
    ['of several', 'Ana Solis and two others were in critical condition.'],
    ['of another of the same sentence', 'Ana Solis was hurt; her brother was in critical condition.'],
    ['of another age', 'The 31-year-old woman was in critical condition.'],
    ['of one of two', 'Another 22-year-old was in critical condition.'],
    ['of two conditions in one report', 'Ana Solis was in critical condition. Ana Solis was in stable condition.'],
    ['of him whom somebody drove', 'A friend took him to Orme Hospital, where his condition was listed as critical.'],
  ])('not %s', (_, text) => {
    expect(told(stable, text)).toEqual([]);
  });
});
