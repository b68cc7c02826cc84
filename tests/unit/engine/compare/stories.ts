import { analyse } from '../../../../utils/engine/analyse.ts';
import { makeStory, type Story } from '../../../../utils/engine/compare/story.ts';

/** A story of one article a text, published day after day by outlets a.test, b.test, … */
export function storyOf(...texts: string[]): Story {
  return makeStory(
    texts.map((text, index) => {
      const name = String.fromCharCode(97 + index);
      const article = {
        id: name,
        url: null,
        outlet: `${name}.test`,
        title: 'The bridge at Lake Orme',
        byline: null,
        published: `2031-05-0${index + 1}`,
        modified: null,
        language: 'en',
        text: `The bridge at the lake was in the news again this week. ${text}`,
      };
      return { article, analysis: analyse(article) };
    }),
  );
}
