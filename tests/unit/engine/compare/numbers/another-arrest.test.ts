import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

const PLACE =
  ' The Quillby Ferry bookkeeper Orla Brandt was shot dead on the Harrow Pier in Quillby on Monday, the Quillby police said.';

/** What is asked about arrests; the second page is four days younger. */
const arrests = (...texts: string[]) =>
  compareNumbers(
    makeStory(
      texts.map((text, index) => {
        const id = `page-${index}`;
        const page = {
          id,
          url: null,
          outlet: id,
          title: '',
          byline: null,
          published: `2019-05-1${1 + 4 * index}`,
          modified: null,
          language: 'en',
          text: text + PLACE,
        };
        return { article: page, analysis: analyse(page) };
      }),
    ),
  )
    .filter(({ question }) => question.key === 'howMany_arrested')
    .map(({ verdict, values }) => [verdict, ...values.map(({ normalized }) => normalized)]);

const ONE = 'A man was arrested in the shooting of the bookkeeper on Tuesday.';

describe('another one is caught since', () => {
  it.each([
    'A second man has been arrested in the shooting of the bookkeeper.',
    'Police have arrested a second suspect in the shooting of the bookkeeper.',
    'Detectives arrested two more people in the shooting of the bookkeeper.',
    'A second arrest was made on Friday, and a deckhand is charged with murder.',
    'Another man was charged in the death of the bookkeeper.',
    'An additional suspect was taken into custody over the shooting.',
    'A third suspect in the shooting was arrested on Friday.',
  ])('%s', (text) => {
    expect(arrests(ONE, text)).toHaveLength(1);
    expect(arrests(ONE, text)[0]?.[0]).toBe('update');
  });

  it.each([
    ['told by both', ONE, `${ONE} The man was charged on Friday.`],
    ['several before', 'Two men were arrested in the shooting.', 'A second man was arrested in the shooting.'],
    ['both before', 'Both suspects were arrested in the shooting.', 'A second man was arrested in the shooting.'],
    ['the second is told before', 'A second man was arrested in the shooting.', ONE],
    ['looked for still', ONE, 'Police arrested a man and are looking for a second man to be arrested.'],
    ['a degree', ONE, 'The man was charged with second-degree murder after he was arrested.'],
    ['another deed', ONE, 'A second man was arrested in an unrelated shooting.'],
    ['a warrant', 'A man was arrested on a parole warrant.', 'A second man was arrested in the shooting.'],
  ])('not: %s', (_, before, after) => {
    expect(arrests(before, after).filter(([verdict]) => verdict === 'update')).toEqual([]);
  });
});
