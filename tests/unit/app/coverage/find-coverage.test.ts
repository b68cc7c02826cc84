import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CoverageNeeds,
  type CoverageProgress,
  findCoverage,
} from '../../../../utils/app/coverage/find-coverage.ts';
import { headlineTerms } from '../../../../utils/engine/match/headline.ts';
import type { Article, Reading } from '../../../../utils/engine/types.ts';
import type { FeedItem } from '../../../../utils/feeds/feed.ts';
import { newFeed } from '../../../../utils/feeds/feed.ts';
import { type FeedStore, openFeedStore } from '../../../../utils/feeds/feed-store.ts';

const NOW = Date.parse('2024-03-06T12:00:00Z');
const open: Article = {
  id: 'https://ledger.example/ferry',
  url: 'https://ledger.example/ferry',
  outlet: 'ledger.example',
  title: 'Ferry Solvane runs aground off Tarn Island',
  byline: null,
  published: '2024-03-05',
  modified: null,
  language: 'en',
  credit: null,
  text: 'The ferry Solvane ran aground off Tarn Island on Tuesday with 140 passengers on board. Coastguard crews from Brackwater took all passengers to safety.',
};

let feeds: FeedStore;
let kept: Reading[];
let asked: string[];
let progress: CoverageProgress[];
let stop: AbortController;

beforeEach(async () => {
  feeds = openFeedStore(`coverage-${Math.random()}`);
  kept = [];
  asked = [];
  progress = [];
  stop = new AbortController();
  await feeds.addFeeds([newFeed('https://feeds.example/', 'Feed', NOW)]);
});
afterEach(async () => {
  await feeds.wipe();
  feeds.close();
});

const item = (link: string, title: string, changes: Partial<FeedItem> = {}): FeedItem => ({
  link,
  title,
  summary: '',
  feed: 'https://feeds.example/',
  guid: link,
  published: '2024-03-05T15:00:00.000Z',
  seenAt: NOW,
  terms: headlineTerms(title, ''),
  page: 'not-fetched',
  pageTriedAt: null,
  ...changes,
});
const add = (...items: FeedItem[]) => feeds.keepPoll('https://feeds.example/', {}, items);

const needs = (changes: Partial<CoverageNeeds> = {}): CoverageNeeds => ({
  feeds,
  now: () => NOW,
  stop: stop.signal,
  keep: async (reading) => void kept.push(reading),
  onProgress: (p) => void progress.push(p),
  fetch: async (address) => {
    asked.push(String(address));
    return new Response('<p>page</p>', { headers: { 'Content-Type': 'text/html' } });
  },
  readPage: async () => ({
    robots: null,
    page: {
      canonical: 'https://ledger.example/stolen',
      outletName: null,
      title: 'Solvane aground',
      byline: null,
      published: null,
      modified: null,
      language: 'en',
      text: 'The ferry Solvane ran aground off Tarn Island on Tuesday.',
      credit: null,
      partial: false,
    },
  }),
  ...changes,
});
const stateOf = async (link: string) =>
  (await feeds.findItems(['solvan'], 50)).find((f) => f.item.link === link)?.item.page;

const GOOD = 'https://courier.example/1';

describe('findCoverage', () => {
  it('fetches a headline of the same event and keeps its page as its own outlet’s, whatever the page claims', async () => {
    await add(item(GOOD, 'Passengers rescued as Solvane ferry runs aground near Tarn Island'));
    const done = await findCoverage(open, needs());
    expect(done).toEqual({ found: 1, done: 1, kept: 1 });
    expect(kept[0]?.article).toMatchObject({
      id: GOOD,
      outlet: 'courier.example',
      published: '2024-03-05T15:00:00.000Z',
      extractedFrom: 'fetched-page',
    });
    expect(kept[0]?.analysis.sentences.length).toBeGreaterThan(0);
    expect(await stateOf(GOOD)).toBe('stored');
  });

  it.each([
    ['another event', item(GOOD, 'Solvane council approves new island budget for schools')],
    ['the open article’s own outlet', item('https://www.ledger.example/2', 'Solvane ferry aground off Tarn Island')],
    ['an old headline', item(GOOD, 'Solvane ferry aground off Tarn Island', { published: '2023-01-01T00:00:00.000Z' })],
    ['a page already fetched', item(GOOD, 'Solvane ferry aground off Tarn Island', { page: 'stored' })],
    ['a page that refused', item(GOOD, 'Solvane ferry aground off Tarn Island', { page: 'refused' })],
    [
      'a page that failed just now',
      item(GOOD, 'Solvane ferry aground off Tarn Island', { page: 'failed', pageTriedAt: NOW - 60_000 }),
    ],
  ])('asks nobody for %s', async (_name, headline) => {
    await add(headline);
    await findCoverage(open, needs());
    expect(asked).toEqual([]);
  });

  it.each<[string, Partial<CoverageNeeds>, FeedItem['page']]>([
    ['a page that answers 500', { fetch: async () => new Response('', { status: 500 }) }, 'failed'],
    [
      'a page that forbids keeping it by header',
      {
        fetch: async () => new Response('x', { headers: { 'Content-Type': 'text/html', 'X-Robots-Tag': 'noarchive' } }),
      },
      'refused',
    ],
    [
      'a page that forbids keeping it itself',
      { readPage: async () => ({ robots: 'index, NOARCHIVE', page: {} as never }) },
      'refused',
    ],
    ['a picture', { fetch: async () => new Response('x', { headers: { 'Content-Type': 'image/png' } }) }, 'refused'],
    ['a page without an article', { readPage: async () => null }, 'failed'],
  ])('keeps nothing of %s, and goes on', async (_name, changes, state) => {
    await add(item(GOOD, 'Solvane ferry runs aground off Tarn Island'));
    const done = await findCoverage(open, needs(changes));
    expect(done).toEqual({ found: 1, done: 1, kept: 0 });
    expect(kept).toEqual([]);
    expect(await stateOf(GOOD)).toBe(state);
  });

  it('takes eight pages at the most, the best first, and tells its progress', async () => {
    await add(
      ...Array.from({ length: 12 }, (_, i) =>
        item(
          `https://o${i}.example/1`,
          i === 7
            ? 'Ferry Solvane runs aground off Tarn Island'
            : `Ferry Solvane aground near Tarn harbour, bulletin edition zebra${i} quagga${i}`,
        ),
      ),
    );
    const done = await findCoverage(open, needs());
    expect(done).toEqual({ found: 8, done: 8, kept: 8 });
    expect(asked[0]).toBe('https://o7.example/1');
    expect(progress.map((p) => p.done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stops when told, and leaves the rest for the next time', async () => {
    await add(
      ...[1, 2, 3, 4].map((i) => item(`https://o${i}.example/1`, 'Ferry Solvane runs aground off Tarn Island')),
    );
    await findCoverage(open, needs({ onProgress: ({ done }) => done === 1 && stop.abort() }));
    expect(kept.length).toBeLessThan(4);
    expect(await stateOf('https://o4.example/1')).toBe('not-fetched');
  });
});
