import { describe, expect, it } from 'vitest';
import { toArticle, toArticleRow } from '../../../utils/corpus/rows.ts';
import type { Article } from '../../../utils/engine/types.ts';

const article: Article = {
  id: 'a',
  url: 'https://post.example/a',
  outlet: 'post.example',
  outletName: 'The Post',
  title: 'A title',
  byline: 'Ann Writer',
  published: '2026-03-01',
  modified: '2026-03-02',
  language: 'en',
  text: 'A text.',
  credit: 'Wire Agency',
  partial: true,
};

describe('articles as rows', () => {
  it('a row with its text is the article again, with its credit and whether it is a stub', () => {
    const row = toArticleRow(article, { extractor: 'x', addedAt: 1, usedAt: 1, pinned: 0 }, 0);
    expect(toArticle(row, article.text)).toMatchObject(article);
  });
});
