import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePage } from '../../../../cli/parse-html.ts';
import { readCompared } from '../../../../utils/app/comparison-address.ts';
import { compareKept } from '../../../../utils/app/library/compared-story.ts';
import type { LibraryTools } from '../../../../utils/app/library/library-tools.ts';
import type { LibraryView } from '../../../../utils/app/library/library-view.ts';
import { type Library, openLibrary } from '../../../../utils/app/library/open-library.ts';
import { type Corpus, openCorpus } from '../../../../utils/corpus/corpus.ts';
import { analyse } from '../../../../utils/engine/analyse.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { articlePage } from '../../../e2e/support/site.ts';
import { ferry, ferryElsewhere, ferryLater, strike } from '../../stories.ts';

const HOUR = 3_600_000;
let now = 0;
let names = 0;
let corpus: Corpus;
let library: Library;
let view: LibraryView;

const outside: Omit<LibraryTools, 'corpus' | 'now' | 'parse'> = {
  fetch: async () => new Response('', { status: 404 }),
  requestHosts: async () => true,
  findNotAllowed: async () => [],
  listTabs: async () => [],
  readTab: async () => undefined,
  signal: new AbortController().signal,
};
const add = (article: Article) => corpus.addArticle(article, analyse(article));
const ids = () => view.rows.map(({ id }) => id);
const open = () =>
  openLibrary(
    (next) => {
      view = next;
    },
    { corpus, now: () => now, parse: (html) => parsePage(html)!, ...outside },
  );

beforeEach(async () => {
  now = 100 * HOUR;
  names += 1;
  corpus = openCorpus(`library-${names}`, () => now);
  await add(ferry);
  now += 30 * HOUR;
  await add(strike);
  now += 2 * HOUR;
  await add(ferryElsewhere);
  library = open();
  await library.opened;
});

test('what is pressed while the figures are still counted is done', async () => {
  view = { ...view, rows: [] };
  const early = open();
  await vi.waitFor(() => expect(ids()).toHaveLength(3), { interval: 0 });
  await early.remove([ferry.id]);
  await early.opened;
  expect(view).toMatchObject({ total: 2, notice: { state: 'removed', count: 1 } });
  expect(ids()).toEqual([ferryElsewhere.id, strike.id]);
});

test('newest first; found by words of the text; of an outlet; since a day', async () => {
  expect(ids()).toEqual([ferryElsewhere.id, strike.id, ferry.id]);
  await library.show({ search: 'ADELAAR union' });
  expect(ids()).toEqual([strike.id]);
  expect(view).toMatchObject({ total: 3, looked: 3, of: 3, isLooking: false });
  await library.show({ search: '', since: 'day' });
  expect(ids()).toEqual([ferryElsewhere.id, strike.id]);
  await library.show({ since: null, outlet: ferry.outlet });
  expect(ids()).toEqual([ferry.id]);
});

test('a later search overtakes an earlier one', async () => {
  const earlier = library.show({ search: 'adelaar' });
  await library.show({ search: 'solvind' });
  await earlier;
  expect(view.search).toBe('solvind');
  expect(ids()).toEqual([ferryElsewhere.id, ferry.id]);
});

test('reports of one event stand together', async () => {
  await library.show({ order: 'stories' });
  expect(view.stories.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
    [ferryElsewhere.id, ferry.id],
    [strike.id],
  ]);
  expect(view.stories[0]).toMatchObject({ outlets: 2 });
  const address = `moz-extension://some/${view.stories[0]!.comparison}`;
  const compared = readCompared(address);
  const story = await compareKept(compared && 'article' in compared ? compared.article : '', corpus);
  expect(story?.articles.map(({ id }) => id).sort()).toEqual([ferry.id, ferryElsewhere.id]);
  expect(await compareKept('nowhere', corpus)).toBeNull();
});

test('a long list comes a screen at a time', async () => {
  for (let number = 0; number < 60; number += 1)
    await add({ ...strike, id: `strike-${number}`, text: `Notice ${number}.` });
  library = open();
  await library.opened;
  expect([view.rows.length, view.looked, view.of]).toEqual([50, 50, 63]);
  await library.showMore();
  expect([view.rows.length, view.looked]).toEqual([63, 63]);
  await library.remove(['strike-3']);
  expect(view.rows.length).toBe(62);
});

test('a search that is stopped goes on where it was', async () => {
  const going = library.show({ search: 'herald' });
  library.stop();
  await going;
  expect([view.search, view.isLooking, view.looked, view.of, ids()]).toEqual(['herald', false, 0, 3, []]);
  await library.showMore();
  expect([view.isLooking, view.looked, ids()]).toEqual([false, 3, [ferryElsewhere.id]]);
});

test('a removed article comes back with its pin', async () => {
  await library.setPinned(strike.id, true);
  await library.remove([strike.id]);
  expect(ids()).toEqual([ferryElsewhere.id, ferry.id]);
  expect(view.notice).toEqual({ state: 'removed', count: 1 });
  await library.undo();
  expect(view.notice).toEqual({ state: 'restored', count: 1 });
  expect(ids()).toEqual([ferryElsewhere.id, strike.id, ferry.id]);
  expect(view.rows[1]).toMatchObject({ isPinned: true });
});

test.each([
  ['hour', [strike.id, ferry.id]],
  ['day', [ferry.id]],
] as const)('forgets the last %s, and takes it back', async (span, left) => {
  await library.forgetLast(span);
  expect(ids()).toEqual(left);
  await library.undo();
  expect(ids()).toHaveLength(3);
});

test('an outlet goes with its articles; its filter with it', async () => {
  await library.show({ outlet: strike.outlet });
  await library.removeOutlet(strike.outlet);
  expect(view.outlet).toBeNull();
  expect(view.outlets.map(({ outlet }) => outlet)).toEqual([ferry.outlet, ferryElsewhere.outlet]);
  expect(ids()).toEqual([ferryElsewhere.id, ferry.id]);
});

const fileOf = (name: string, content: string) => {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer };
};
const pageOf = ({ title, url, text }: Article) => `<!doctype html><html lang="en"><head><title>${title}</title>
<link rel="canonical" href="${url}"></head><body><article><h1>${title}</h1>
${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</article></body></html>`;

test('saved pages and texts come in; what is there already stays, what is no article is told', async () => {
  await corpus.deleteArticle(ferry.id);
  await library.addFiles([
    fileOf('ferry.html', pageOf(ferry)),
    fileOf('strike.html', pageOf({ ...strike, text: strike.text.replace('three', 'nine') })),
    fileOf('note.txt', 'Only a line'),
    fileOf('scan.pdf', '%PDF'),
  ]);
  expect(view.notice).toEqual({
    state: 'added',
    count: 1,
    known: 1,
    comparison: `report.html?article=${encodeURIComponent(ferry.id)}`,
    canJoin: true,
    refused: [
      { name: 'note.txt', why: 'no-text' },
      { name: 'scan.pdf', why: 'other-kind' },
    ],
  });
  expect((await corpus.getArticle(ferry.id))?.article.text).toContain('Kelder rocks');
  expect((await corpus.getArticle(strike.id))?.article.text).toBe(strike.text);
});

test('a pasted text is an article of the outlet that the reader names, once', async () => {
  const pasted = { text: `${ferry.title}\n\n${ferry.text}`, outlet: 'The Coast', published: '2031-03-12' };
  await library.addText(pasted);
  await library.addText(pasted);
  expect(view.notice).toMatchObject({ count: 0, known: 1 });
  expect(view.rows[0]).toMatchObject({
    title: ferry.title,
    outletName: 'The Coast',
    published: '2031-03-12',
    url: null,
  });
});

test('a storage that fails is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(corpus.shelf, 'takeOut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  await library.remove([strike.id]);
  expect(view.notice).toEqual({ state: 'failed', why: 'full' });
});

test('what was brought along is one event where the reader says so', async () => {
  await corpus.deleteArticle(ferry.id);
  await library.addFiles([fileOf('ferry.html', pageOf(ferry)), fileOf('strike.html', pageOf(strike))]);
  await library.joinAdded();
  expect(view.notice).toMatchObject({ state: 'added', canJoin: false });
  expect((await compareKept(ferry.id, corpus))?.articles.map(({ id }) => id)).toContain(strike.id);
});

test('the lists come anew when another context changes the collection', async () => {
  const other = openCorpus(`library-${names}`, () => now);
  await other.addArticle(ferryLater, analyse(ferryLater));
  await vi.waitFor(() => expect(ids()[0]).toBe(ferryLater.id), { timeout: 5_000 });
  expect(view.total).toBe(4);
  other.close();
});

describe('addresses', () => {
  const ADDRESS = `https://www.${ferry.outlet}/news/2031/03/12/ferry-runs-aground-off-brackholm`;
  const page = ({ title, text }: Article) =>
    articlePage({ title, published: '2031-03-12T08:00:00Z', outlet: 'The Coast', paragraphs: text.split('\n') });
  const openWith = (over: Partial<LibraryTools>) =>
    openLibrary(
      (next) => {
        view = next;
      },
      { corpus, now: () => now, parse: (html) => parsePage(html)!, ...outside, ...over },
    );

  test('the sites are asked for in the click; each page is fetched without cookies and kept as its own outlet’s', async () => {
    await corpus.deleteArticle(ferry.id);
    const asked: unknown[] = [];
    const fetched: [string, RequestInit | undefined][] = [];
    const own = openWith({
      async requestHosts(hosts) {
        asked.push(hosts);
        return true;
      },
      async fetch(address, init) {
        fetched.push([String(address), init]);
        return new Response(page(ferry), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
      },
    });
    const work = own.addAddresses(ADDRESS);
    // Before anything is waited for: a browser asks only in the click.
    expect(asked).toEqual([[`www.${ferry.outlet}`]]);
    await work;
    expect(fetched.map(([, init]) => init?.credentials)).toEqual(['omit']);
    expect(view.notice).toMatchObject({ state: 'added', refused: [] });
    expect((await corpus.findByAddress(ADDRESS))?.article).toMatchObject({ outlet: ferry.outlet, title: ferry.title });
  });

  test('what was not allowed is not asked for, and each failure is told by its address', async () => {
    const fetched: string[] = [];
    const own = openWith({
      requestHosts: async () => false,
      findNotAllowed: async () => ['shut.example'],
      async fetch(address) {
        fetched.push(String(address));
        if (String(address).includes('gone')) return new Response('', { status: 404 });
        return new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } });
      },
    });
    await own.addAddresses('https://shut.example/a https://open.example/gone https://open.example/file.pdf');
    expect(fetched).toEqual(['https://open.example/gone', 'https://open.example/file.pdf']);
    expect(view.notice).toMatchObject({
      count: 0,
      comparison: null,
      refused: [
        { name: 'https://shut.example/a', why: 'not-allowed' },
        { name: 'https://open.example/gone', why: 'no-answer' },
        { name: 'https://open.example/file.pdf', why: 'not-article' },
      ],
    });
    await own.addAddresses('no address here');
    expect(view.notice).toMatchObject({ refused: [{ name: 'no address here', why: 'no-address' }] });
  });
});

test('open tabs are listed by their sites, and read as chosen', async () => {
  const read: number[] = [];
  const own = openLibrary(
    (next) => {
      view = next;
    },
    {
      corpus,
      now: () => now,
      parse: (html) => parsePage(html)!,
      ...outside,
      listTabs: async () => [
        { id: 4, url: 'https://www.a.example/x', title: 'X' },
        { id: 7, url: 'https://b.example/y', title: 'Y' },
      ],
      readTab: async (id) => void read.push(id),
    },
  );
  expect(view.tabs).toBeNull();
  await own.listTabs();
  expect(view.tabs).toEqual([
    { id: 4, title: 'X', host: 'www.a.example' },
    { id: 7, title: 'Y', host: 'b.example' },
  ]);
  await own.addTabs([7]);
  expect(read).toEqual([7]);
  expect(view).toMatchObject({ tabs: null, notice: { state: 'reading-tabs', count: 1 } });
});

test('a story that is watched no more is watched again; what was removed before is then gone', async () => {
  await library.setWatched(ferry.id, true);
  await library.remove([strike.id]);
  await library.setWatched(ferry.id, false);
  expect(view).toMatchObject({ watched: [], notice: { state: 'unwatched' } });
  await library.undo();
  expect(view).toMatchObject({ watched: [{ id: ferry.id }], notice: { state: 'watched-again' }, total: 2 });
  await library.undo();
  expect(view).toMatchObject({ notice: { state: 'restored', count: 0 }, total: 2 });
});

test('a story that is listed by an article which came later is watched no more', async () => {
  await library.remove([ferryElsewhere.id]);
  await library.setWatched(ferry.id, true);
  now += HOUR;
  await add(ferryElsewhere);
  await library.show({ order: 'stories' });
  const story = view.stories.find(({ isWatched }) => isWatched);
  expect(story?.id).toBe(ferryElsewhere.id);
  await library.setWatched(ferryElsewhere.id, false);
  expect(view.stories.some(({ isWatched }) => isWatched)).toBe(false);
});
