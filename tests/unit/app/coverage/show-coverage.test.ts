import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  endCoverage,
  failCoverage,
  type ShownCoverageNeeds,
  showCoverage,
  startCoverage,
} from '../../../../utils/app/coverage/show-coverage.ts';
import type { ArticleStore } from '../../../../utils/app/read-page.ts';
import type { CoverageView, StoryView } from '../../../../utils/app/views.ts';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { headlineTerms } from '../../../../utils/engine/match/headline.ts';
import type { Article, Reading } from '../../../../utils/engine/types.ts';
import { newFeed } from '../../../../utils/feeds/feed.ts';
import { type FeedStore, openFeedStore } from '../../../../utils/feeds/feed-store.ts';
import type { TabState } from '../../../../utils/platform/tab-states.ts';

const NOW = Date.parse('2024-03-06T12:00:00Z');
const FEED = 'https://feeds.example/all';
const visit = { tabId: 3, url: 'https://ledger.example/ferry' };
const open: Article = {
  id: visit.url,
  url: visit.url,
  outlet: 'ledger.example',
  title: 'Ferry Solvane runs aground off Tarn Island',
  byline: null,
  published: '2024-03-05',
  modified: null,
  language: 'en',
  text: 'The ferry Solvane ran aground off Tarn Island on Tuesday with 140 passengers on board.',
};
const story: StoryView = {
  articles: [],
  findings: [],
  related: [],
  compared: { outlets: 1, voices: 1, kinds: [], notCompared: [] },
};
const page = {
  canonical: null,
  outletName: null,
  title: 'Solvane aground',
  byline: null,
  published: null,
  modified: null,
  language: 'en',
  text: 'The Solvane, a ferry, ran aground off Tarn Island on Tuesday with 152 passengers on board.',
  credit: null,
  partial: false,
};

let feeds: FeedStore;
let kept: Map<string, Reading>;
let states: Map<number, TabState>;
/** What was shown in the tab and the page, and what only the popup learnt of. */
let shown: TabState[];
let told: (CoverageView | undefined)[];

beforeEach(async () => {
  feeds = openFeedStore(`shown-coverage-${Math.random()}`);
  kept = new Map([[open.id, { article: open, analysis: analyse(open) }]]);
  states = new Map([[3, { phase: 'ready', url: visit.url, article: open.id, story, corpusSize: 1 }]]);
  shown = [];
  told = [];
  await feeds.addFeeds([newFeed(FEED, 'Feed', NOW)]);
  await feeds.keepPoll(
    FEED,
    {},
    [1, 2].map((n) => ({
      link: `https://courier${n}.example/1`,
      title: open.title,
      summary: '',
      feed: FEED,
      guid: `${n}`,
      published: '2024-03-05T15:00:00.000Z',
      seenAt: NOW,
      terms: headlineTerms(open.title, ''),
      page: 'not-fetched' as const,
      pageTriedAt: null,
    })),
  );
});
afterEach(async () => {
  await feeds.wipe();
  feeds.close();
});

const store: ArticleStore = {
  find: async (id) => kept.get(id) ?? null,
  keep: async (reading) => void kept.set(reading.article.id, reading),
  findEvent: async () => ({ readings: [...kept.values()], related: [] }),
  decide: async () => undefined,
  count: async () => kept.size,
};
const tabs = {
  readState: async (tabId: number) => states.get(tabId) ?? null,
  readStates: async () => [...states].map(([tabId, state]) => ({ tabId, state })),
  async show(tabId: number, state: TabState) {
    states.set(tabId, state);
    shown.push(state);
    if (state.phase === 'ready') told.push(state.coverage);
  },
  async keepState(tabId: number, state: TabState) {
    states.set(tabId, state);
    if (state.phase === 'ready') told.push(state.coverage);
  },
};
const needs = (changes: Partial<ShownCoverageNeeds> = {}): ShownCoverageNeeds => ({
  feeds,
  store,
  tabs,
  idle: null,
  now: () => NOW,
  fetch: async () => new Response('<p>page</p>', { headers: { 'Content-Type': 'text/html' } }),
  readPage: async () => ({ page, robots: null }),
  ...changes,
});
const run = (changes?: Partial<ShownCoverageNeeds>, stop = new AbortController()) =>
  showCoverage(needs(changes), visit, stop.signal);

describe('showCoverage', () => {
  it('fills the tab’s story in as pages arrive, and ends with how it went', async () => {
    await run();
    expect(told.map((coverage) => coverage?.done)).toEqual([0, 1, 2, 2]);
    expect(told.at(-1)).toEqual({ found: 2, done: 2, kept: 2, isRunning: false, idle: null });
    expect(shown.at(-1)).toMatchObject({ story: { articles: { length: 3 } } });
  });

  it('asks nobody where nothing may be asked for, and says why', async () => {
    let requests = 0;
    await run({
      idle: 'paused',
      fetch: async () => {
        requests += 1;
        return new Response('');
      },
    });
    expect(requests).toBe(0);
    expect(told).toEqual([{ found: 0, done: 0, kept: 0, isRunning: false, idle: 'paused' }]);
  });

  it('ends when the tab has gone to another page, and leaves that page’s state alone', async () => {
    const other: TabState = { phase: 'not-article', url: 'https://ledger.example/' };
    await run({
      readPage: async () => {
        states.set(3, other);
        return { page, robots: null };
      },
    });
    expect(states.get(3)).toBe(other);
  });

  it('goes on while the page is being read once more', async () => {
    const working: TabState = { phase: 'working', url: visit.url, step: 'analysing' };
    const ready = states.get(3)!;
    let reads = 0;
    await run({
      readPage: async () => {
        reads += 1;
        states.set(3, reads === 1 ? working : ready);
        return { page, robots: null };
      },
    });
    expect(told.at(-1)).toMatchObject({ done: 2, isRunning: false });
  });

  it('says that it is over when it was stopped', async () => {
    const stop = new AbortController();
    await run(
      {
        readPage: async () => {
          stop.abort();
          return { page, robots: null };
        },
      },
      stop,
    );
    expect(told.at(-1)).toMatchObject({ kept: 0, isRunning: false });
  });

  it('does not replace what the reader has read', async () => {
    const read: Article = { ...open, id: 'https://courier1.example/1', text: 'As the reader saw it.' };
    kept.set(read.id, { article: read, analysis: analyse(read) });
    await run();
    expect(kept.get(read.id)?.article.text).toBe('As the reader saw it.');
  });

  it('does nothing for a tab without a story', async () => {
    states.clear();
    await run();
    expect(told).toEqual([]);
  });
});

it('a search says at once that it has begun, and after a stop of the background that it is over', async () => {
  await startCoverage(tabs, visit);
  expect(states.get(3)).toMatchObject({ coverage: { isRunning: true, found: 0 } });
  await endCoverage(tabs);
  expect(states.get(3)).toMatchObject({ coverage: { isRunning: false } });
});

it('a search that broke off is told to run no more, and why; another page is told nothing', async () => {
  await startCoverage(tabs, visit);
  await failCoverage(tabs, { ...visit, url: 'https://elsewhere.example/' });
  expect(states.get(3)).toMatchObject({ coverage: { isRunning: true, idle: null } });
  await failCoverage(tabs, visit);
  expect(states.get(3)).toMatchObject({ coverage: { isRunning: false, idle: 'failed' } });
});
