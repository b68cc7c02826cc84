import type { Article } from '../../../../../utils/engine/types.ts';

/** An English article of the given text; its title has no quotation. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'one',
  url: null,
  outlet: 'outlet.test',
  title: 'News of the lake',
  byline: null,
  published: '2031-05-08',
  modified: null,
  language: 'en',
  text,
  ...more,
});
