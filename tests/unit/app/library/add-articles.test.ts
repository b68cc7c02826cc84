import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { compareKept } from '../../../../utils/app/library/compared-story.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { articlePage } from '../../../e2e/support/site.ts';
import { ferry, strike } from '../../stories.ts';
import { keepLibrary } from './kept-library.ts';

const kept = keepLibrary('adding');

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
  await kept.corpus.deleteArticle(ferry.id);
  await kept.library.addFiles([
    fileOf('ferry.html', pageOf(ferry)),
    fileOf('strike.html', pageOf({ ...strike, text: strike.text.replace('three', 'nine') })),
    fileOf('note.txt', 'Only a line'),
    fileOf('scan.pdf', '%PDF'),
  ]);
  expect(kept.view.notice).toEqual({
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
  expect((await kept.corpus.getArticle(ferry.id))?.article.text).toContain('Kelder rocks');
  expect((await kept.corpus.getArticle(strike.id))?.article.text).toBe(strike.text);
});

test('a pasted text is an article of the outlet that the reader names, once', async () => {
  const pasted = { text: `${ferry.title}\n\n${ferry.text}`, outlet: 'The Coast', published: '2031-03-12' };
  await kept.library.addText(pasted);
  await kept.library.addText(pasted);
  expect(kept.view.notice).toMatchObject({ count: 0, known: 1 });
  expect(kept.view.rows[0]).toMatchObject({
    title: ferry.title,
    outletName: 'The Coast',
    published: '2031-03-12',
    url: null,
  });
});

test('what was brought along is one event where the reader says so', async () => {
  await kept.corpus.deleteArticle(ferry.id);
  await kept.library.addFiles([fileOf('ferry.html', pageOf(ferry)), fileOf('strike.html', pageOf(strike))]);
  await kept.library.joinAdded();
  expect(kept.view.notice).toMatchObject({ state: 'added', canJoin: false });
  expect((await compareKept(ferry.id, kept.corpus))?.articles.map(({ id }) => id)).toContain(strike.id);
});

describe('addresses', () => {
  const ADDRESS = `https://www.${ferry.outlet}/news/2031/03/12/ferry-runs-aground-off-brackholm`;
  const page = ({ title, text }: Article) =>
    articlePage({ title, published: '2031-03-12T08:00:00Z', outlet: 'The Coast', paragraphs: text.split('\n') });
  test('the sites are asked for in the click; each page is fetched without cookies and kept as its own outlet’s', async () => {
    await kept.corpus.deleteArticle(ferry.id);
    const asked: unknown[] = [];
    const fetched: [string, RequestInit | undefined][] = [];
    const own = kept.open({
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
    expect(kept.view.notice).toMatchObject({ state: 'added', refused: [] });
    expect((await kept.corpus.findByAddress(ADDRESS))?.article).toMatchObject({
      outlet: ferry.outlet,
      title: ferry.title,
    });
  });

  test('what was not allowed is not asked for, and each failure is told by its address', async () => {
    const fetched: string[] = [];
    const own = kept.open({
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
    expect(kept.view.notice).toMatchObject({
      count: 0,
      comparison: null,
      refused: [
        { name: 'https://shut.example/a', why: 'not-allowed' },
        { name: 'https://open.example/gone', why: 'no-answer' },
        { name: 'https://open.example/file.pdf', why: 'not-article' },
      ],
    });
    await own.addAddresses('no address here');
    expect(kept.view.notice).toMatchObject({ refused: [{ name: 'no address here', why: 'no-address' }] });
  });
});

test('open tabs are listed by their sites, and read as chosen', async () => {
  const read: number[] = [];
  const own = kept.open({
    listTabs: async () => [
      { id: 4, url: 'https://www.a.example/x', title: 'X' },
      { id: 7, url: 'https://b.example/y', title: 'Y' },
    ],
    readTab: async (id) => void read.push(id),
  });
  expect(kept.view.tabs).toBeNull();
  await own.listTabs();
  expect(kept.view.tabs).toEqual([
    { id: 4, title: 'X', host: 'www.a.example' },
    { id: 7, title: 'Y', host: 'b.example' },
  ]);
  await own.addTabs([7]);
  expect(read).toEqual([7]);
  expect(kept.view).toMatchObject({ tabs: null, notice: { state: 'reading-tabs', count: 1 } });
});
