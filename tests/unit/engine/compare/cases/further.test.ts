import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareFurther } from '../../../../../utils/engine/compare/cases/further.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareFurther(storyOf(...texts)).map(({ verdict, values }) => [verdict, ...values.map(({ text }) => text)]);

const ONE = 'Police arrested a man on Tuesday after the shooting at Orme pier.';

describe('One was caught, and one more is since', () => {
  it.each([
    ['A second man was arrested in the shooting at Orme pier.', 'second man was arrested'],
    ['A third suspect has been charged in the shooting at Orme pier.', 'third suspect has been charged'],
    ['Detectives have made a second arrest in the shooting at Orme pier.', 'second arrest'],
    ['Two more men were charged in the shooting at Orme pier.', 'Two more men were charged'],
    ['Police arrested two more suspects in the shooting at Orme pier.', 'arrested two more suspects'],
    ['A 2nd teenager is in custody after the shooting at Orme pier.', '2nd teenager is in custody'],
    ['Another suspect was arrested in the shooting at Orme pier.', 'Another suspect was arrested'],
    ['Orme police charged a fourth man in the pier shooting.', 'charged a fourth man'],
    ['The pier is open again. Both suspects are now in custody, police said.', 'Both suspects are now in custody'],
  ])('%s', (late, words) => expect(told(ONE, late)).toEqual([['update', 'Police arrested', words]]));

  it.each([
    [
      'Police are searching for a second gunman in the Orme pier shooting.',
      'A second man was arrested in the Orme pier shooting.',
      ['searching for a second gunman', 'second man was arrested'],
    ],
    [
      'Two men were charged in the Orme pier shooting.',
      'A third man was charged in the Orme pier shooting.',
      ['Two men were charged', 'third man was charged'],
    ],
    [
      'Police are looking for another suspect caught on camera at Orme pier.',
      'A second arrest was made in the Orme pier shooting.',
      ['looking for another suspect', 'second arrest'],
    ],
  ])('%s', (early, late, words) => expect(told(early, late)).toEqual([['update', ...words]]));
});

describe('Nothing is new', () => {
  it.each([
    ['as many were told before', 'Two men were charged over the Orme fire.', 'A second man was charged in the fire.'],
    ['told by both', 'A second man was arrested at Orme pier.', 'Police arrested a second suspect at Orme pier.'],
    ['several, nobody says how many', 'Both brothers and other suspects were arrested.', 'A third man was arrested.'],
    ['nobody was caught: asked as such', 'No arrests were made at Orme pier.', 'A second man was arrested at Orme.'],
    ['the victim is the second', ONE, 'A second man was shot at Orme pier, and a suspect was arrested.'],
    ['by degree', ONE, 'A second-degree murder suspect was arrested at Orme pier.'],
    ['a warrant', ONE, 'The second arrest warrant was read at Orme pier.'],
    ['another teen beside the victim', ONE, 'One teen was hurt and another was arrested at Orme pier.'],
    ['both men, whoever they are', ONE, 'Both men are held after they were arrested, and both men were arraigned.'],
    ['another case', ONE, 'A second man was charged in an unrelated case at Orme pier.'],
    ['what came before', ONE, 'A second man was charged in the killing that led to the shooting at Orme pier.'],
    [
      'told further on',
      ONE,
      'Orme is calm. The pier is open. Boats sail. Shops trade. The sun is out. A second man was arrested.',
    ],
    ['one further on in a case', 'Ilmar Kask was sentenced at Orme.', 'A second man was charged at Orme.'],
  ])('%s', (_, early, late) => expect(told(early, late)).toEqual([]));

  it('where the one more was told before', () => {
    const [first, second] = storyOf('A second man was arrested at Orme pier.', ONE).readings;
    if (!first || !second) throw new Error('two readings');
    const later = { ...second, article: { ...second.article, published: '2031-09-20' } };
    expect(compareFurther(makeStory([first, later]))).toEqual([]);
  });
});

describe('What is shown of an article', () => {
  it.each([
    ['its text', 'A second man was arrested after the shooting.', ['second man was arrested']],
    ['its title, where the text is silent', 'The pier is open again.', ['Second arrest']],
  ])('%s', (_, text, words) => {
    const [first, last] = storyOf(ONE, text).readings;
    if (!first || !last) throw new Error('two readings');
    const article = { ...last.article, title: 'Second arrest at Orme pier' };
    const [finding] = compareFurther(makeStory([first, { article, analysis: analyse(article) }]));
    const shown = finding?.values[1]?.evidence.map(({ field, value }) =>
      (field === 'title' ? article.title : article.text).slice(value.start, value.end),
    );
    expect(shown).toEqual(words);
  });
});
