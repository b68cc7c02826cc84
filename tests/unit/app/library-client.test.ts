import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../utils/app/library-client.ts';
import type { LibraryView } from '../../../utils/app/library-view.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article } from '../../../utils/engine/types.ts';

const HOUR = 3_600_000;
let now = 0;
let names = 0;
let corpus: Corpus;
let view: LibraryView;
const onView = (next: LibraryView) => {
  view = next;
};
const titles = () => view.rows.map(({ title }) => title);

async function add(title: string): Promise<void> {
  const article: Article = {
    id: title,
    url: `https://paper.example/${title}`,
    outlet: 'paper.example',
    title,
    byline: null,
    published: '2026-04-02',
    modified: null,
    language: 'en',
    text: `The ${title} was opened by the mayor on Thursday.`,
  };
  await corpus.addArticle(article, analyse(article));
}

beforeEach(async () => {
  now = 100 * HOUR;
  names += 1;
  corpus = openCorpus(`library-${names}`, () => now);
  await add('bridge');
  now += 30 * HOUR;
  await add('museum');
  now += 2 * HOUR;
  await add('harbour');
});

test('newest first, and found by words', async () => {
  const library = await openLibrary(onView, corpus, () => now);
  expect(titles()).toEqual(['harbour', 'museum', 'bridge']);
  await library.search('MUS');
  expect(titles()).toEqual(['museum']);
  expect(view.total).toBe(3);
});

test('a removed article comes back with its pin', async () => {
  const library = await openLibrary(onView, corpus, () => now);
  await library.setPinned('museum', true);
  await library.remove('museum');
  expect(titles()).toEqual(['harbour', 'bridge']);
  expect(view.removed).toBe(1);
  await library.undo();
  expect(view.removed).toBe(0);
  expect(view.rows.find(({ id }) => id === 'museum')).toMatchObject({ isPinned: true });
});

test.each([
  ['hour', ['museum', 'bridge']],
  ['day', ['bridge']],
] as const)('forgets the last %s', async (span, left) => {
  const library = await openLibrary(onView, corpus, () => now);
  await library.forgetLast(span);
  expect(titles()).toEqual(left);
});
