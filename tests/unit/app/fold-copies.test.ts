import { expect, test } from 'vitest';
import { foldCopies } from '../../../utils/app/fold-copies.ts';
import type { ArticleView } from '../../../utils/app/views.ts';

const article = (id: string, voice: number, isOpen = false): ArticleView => ({
  id,
  url: null,
  outlet: id,
  outletName: id,
  title: id,
  published: null,
  voice,
  credit: null,
  partial: false,
  isOpen,
});

const fold = (articles: readonly ArticleView[]) =>
  foldCopies(articles).map(({ article: { id }, copies }) => [id, copies.map((copy) => copy.id).join()]);

test('articles of one voice stand under the first of them', () => {
  expect(fold([article('a', 1), article('b', 2), article('c', 1), article('d', 1)])).toEqual([
    ['a', 'c,d'],
    ['b', ''],
  ]);
});

test('the open one stands for its voice, in its own place', () => {
  expect(fold([article('a', 1), article('b', 2), article('c', 1, true)])).toEqual([
    ['b', ''],
    ['c', 'a'],
  ]);
});
