import { describe, expect, it } from 'vitest';
import { toPageArticle } from '../../../utils/app/to-page-article.ts';

const article = {
  id: 'a',
  outlet: 'post.example',
  url: 'https://post.example/a',
  title: 'A title',
  byline: null,
  published: null,
  modified: null,
  language: 'en',
  text: 'A text.',
};

describe('what is handed over of a page', () => {
  it.each([true, false])('tells whether the text is a stub: %s', (partial) => {
    expect(toPageArticle({ ...article, partial }).partial).toBe(partial);
  });
});
