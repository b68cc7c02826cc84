import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ArticleStore, readPage, type Tabs } from '../../../utils/app/read-page.ts';
import type { Reading } from '../../../utils/engine/types.ts';
import type { TabState } from '../../../utils/platform/tab-states.ts';

const page = (title: string) => ({
  canonical: null,
  outletName: null,
  title,
  byline: null,
  published: '2026-03-04',
  modified: null,
  language: 'en',
  text: `${title}. The harbour was closed on Tuesday.`,
  credit: null,
  partial: false,
});
const url = (outlet: string) => `https://${outlet}.example/ferry`;

let kept: Map<string, Reading>;
let states: Map<number, TabState>;
let shown: string[];
let store: ArticleStore;
let tabs: Tabs;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  kept = new Map();
  states = new Map();
  shown = [];
  store = {
    find: async (id) => kept.get(id) ?? null,
    keep: async (reading) => void kept.set(reading.article.id, reading),
    findEvent: async () => ({ readings: [...kept.values()], related: [] }),
    decide: async () => undefined,
    count: async () => kept.size,
  };
  tabs = {
    readState: async (tabId) => states.get(tabId) ?? null,
    readStates: async () => [...states].map(([tabId, state]) => ({ tabId, state })),
    show: async (tabId, state) => {
      states.set(tabId, state);
      shown.push(`${tabId}:${state.phase}`);
    },
  };
});

describe('reading a page', () => {
  test('goes through its steps to a story with the open article', async () => {
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    expect(shown).toEqual(['1:working', '1:working', '1:ready']);
    expect(states.get(1)).toMatchObject({ phase: 'ready', article: url('a'), corpusSize: 1 });
    expect(kept.get(url('a'))?.analysis.sentences.length).toBeGreaterThan(0);
  });

  test('another tab on the same story learns of it, with its own article open', async () => {
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    await readPage(store, tabs, page('Ferry strikes pier'), { tabId: 2, url: url('b') });
    const first = states.get(1);
    if (first?.phase !== 'ready') throw new Error('not ready');
    expect(first.story.articles.map(({ outlet, isOpen }) => [outlet, isOpen])).toEqual([
      ['a.example', true],
      ['b.example', false],
    ]);
    expect(first.corpusSize).toBe(2);
  });

  test('a tab that went elsewhere is not told of the page before', async () => {
    const elsewhere: TabState = { phase: 'working', url: url('elsewhere'), step: 'reading' };
    store.keep = async () => void states.set(1, elsewhere);
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    expect(states.get(1)).toEqual(elsewhere);
  });

  test('a text that was analysed before is not analysed again', async () => {
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    const before = kept.get(url('a'))?.analysis;
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    expect(kept.get(url('a'))?.analysis).toBe(before);
    await readPage(store, tabs, { ...page('Ferry hits pier'), text: 'Another text.' }, { tabId: 1, url: url('a') });
    expect(kept.get(url('a'))?.analysis).not.toBe(before);
  });

  test.each([
    ['storage-full', Object.assign(new Error('no room'), { name: 'QuotaExceededError' })],
    ['storage-full', Object.assign(new Error('aborted'), { inner: new DOMException('', 'QuotaExceededError') })],
    ['storage-broken', new DOMException('corrupt', 'UnknownError')],
    ['engine-failed', new TypeError('a mistake of ours')],
  ])('a failure is told as %s', async (why, error) => {
    store.keep = () => Promise.reject(error);
    await readPage(store, tabs, page('Ferry hits pier'), { tabId: 1, url: url('a') });
    expect(states.get(1)).toEqual({ phase: 'failed', url: url('a'), why });
  });
});
