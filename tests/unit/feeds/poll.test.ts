import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Feed, newFeed } from '../../../utils/feeds/feed.ts';
import { type FeedStore, openFeedStore } from '../../../utils/feeds/feed-store.ts';
import { type Polling, pollDue } from '../../../utils/feeds/poll.ts';
import { type FeedServer, startFeedServer } from './server.ts';

const NOW = Date.parse('2024-03-06T12:00:00Z');
const MINUTE = 60_000;

let server: FeedServer;
let store: FeedStore;
beforeAll(async () => {
  server = await startFeedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  store = openFeedStore(`feeds-${Math.random()}`);
});
afterEach(async () => {
  await store.wipe();
  store.close();
});

const polling = (changes: Partial<Polling> = {}): Polling => ({
  store,
  fetch,
  now: () => NOW,
  chance: () => 0.5,
  termsOf: ({ title }) => title.toLowerCase().split(' '),
  limits: { time: 400, bytes: 3_000_000 },
  ...changes,
});

async function poll(path: string, changes: Partial<Feed> = {}): Promise<Feed> {
  const address = server.origin + path;
  await store.addFeeds([{ ...newFeed(address, '', NOW), ...changes }]);
  await pollDue(polling());
  return (await store.getFeed(address)) as Feed;
}

describe('pollDue', () => {
  it('keeps headlines, validators and the wait that the feed asks for', async () => {
    const feed = await poll('/ok');
    expect(feed).toMatchObject({
      title: 'Harbour Courier',
      items: 2,
      problem: null,
      failures: 0,
      etag: '"v1"',
      movedTo: null,
      succeededAt: NOW,
      dueAt: NOW + 120 * MINUTE,
    });
    const [found] = await store.findItems(['ferry'], 10);
    expect(found?.item).toMatchObject({
      link: 'https://courier.example/story/1',
      title: 'Ferry story 1',
      published: '2024-03-05T10:00:00.000Z',
      page: 'not-fetched',
    });
  });

  it('asks conditionally, and a 304 changes nothing but the times', async () => {
    const first = await poll('/conditional');
    await store.changeFeed(first.address, { dueAt: NOW });
    await pollDue(polling({ now: () => NOW + MINUTE }));
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"v1"');
    expect(await store.getFeed(first.address)).toMatchObject({ items: 1, problem: null, succeededAt: NOW + MINUTE });
  });

  it('sends no cookies and no referrer', async () => {
    await poll('/ok');
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
    expect(server.requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('shows where a feed moved to, and still keeps its headlines', async () => {
    expect(await poll('/moved')).toMatchObject({ movedTo: `${server.origin}/ok`, items: 2, problem: null });
  });

  it.each<[string, string, object]>([
    ['404', '/missing', { problem: { code: 'status', status: 404 }, isPaused: false }],
    ['410: paused, the reader decides', '/gone', { problem: { code: 'gone' }, isPaused: true }],
    ['5xx', '/broken', { problem: { code: 'status', status: 503 } }],
    ['a slow drip', '/drip', { problem: { code: 'timeout' } }],
    ['a cut connection', '/cut', { problem: { code: 'cut-off' } }],
    ['an endless body', '/huge', { problem: { code: 'too-large' } }],
    ['a body that says it is 100 MB', '/declared-huge', { problem: { code: 'too-large' } }],
    ['a page instead of a feed', '/page', { problem: { code: 'not-a-feed' } }],
  ])('says what happened: %s', async (_name, path, expected) => {
    expect(await poll(path)).toMatchObject({ failures: 1, succeededAt: null, dueAt: NOW + 15 * MINUTE, ...expected });
  });

  it('tells the feed that a page in its place names', async () => {
    expect(await poll('/front-page')).toMatchObject({
      problem: { code: 'not-a-feed' },
      movedTo: `${server.origin}/ok`,
      items: 0,
    });
  });

  it('says that nobody answered', async () => {
    const closed = await startFeedServer();
    await closed.close();
    await store.addFeeds([newFeed(`${closed.origin}/ok`, '', NOW)]);
    await pollDue(polling());
    expect((await store.listFeeds())[0]?.problem).toEqual({ code: 'unreachable' });
  });

  it('tells a circle of redirects from a silent server, and pauses', async () => {
    expect(await poll('/circle')).toMatchObject({ problem: { code: 'redirect-blocked' }, isPaused: true });
  });

  it('keeps to Retry-After, and doubles the wait with each failure', async () => {
    expect((await poll('/busy')).dueAt).toBe(NOW + 120 * MINUTE);
    expect((await poll('/broken/1', { failures: 3 })).dueAt).toBe(NOW + 120 * MINUTE);
  });

  it.each([
    ['a feed served as HTML', '/wrong-type', 1, 'Harbour Courier'],
    ['another charset', '/latin1', 1, 'Köln'],
    ['gzip', '/gzip', 1, 'Harbour Courier'],
    ['10,000 items', '/many', 10_000, 'Harbour Courier'],
  ])('reads %s', async (_name, path, items, title) => {
    expect(await poll(path)).toMatchObject({ items, title, problem: null });
  });

  it('does not blow up entities', async () => {
    const feed = await poll('/bomb');
    expect(feed.title.length).toBeLessThanOrEqual(300);
  });

  it('asks neither what is paused nor what lacks a permission', async () => {
    await poll('/ok', { isPaused: true });
    await poll('/conditional', { missingHosts: ['courier.example'] });
    expect(server.requests).toEqual([]);
    expect(await store.nextDue()).toBeNull();
  });

  it('asks each host for one thing at a time, and no more than two hosts', async () => {
    let open = 0;
    let most = 0;
    const perHost = new Map<string, number>();
    const slow: typeof fetch = async (address) => {
      const { host } = new URL(String(address));
      open += 1;
      perHost.set(host, (perHost.get(host) ?? 0) + 1);
      most = Math.max(most, open, (perHost.get(host) ?? 0) > 1 ? 99 : 0);
      await Promise.resolve();
      open -= 1;
      perHost.set(host, (perHost.get(host) ?? 0) - 1);
      return new Response('<rss version="2.0"><channel><title>x</title></channel></rss>');
    };
    const hosts = ['a', 'a', 'a', 'b', 'b', 'c'].map((h, i) => newFeed(`https://${h}.example/${i}`, '', NOW));
    await store.addFeeds(hosts);
    await pollDue(polling({ fetch: slow }));
    expect(most).toBe(2);
    expect((await store.listFeeds()).every((f) => f.succeededAt === NOW)).toBe(true);
  });

  it('doubles nothing when the same headlines come again, and keeps what became of their pages', async () => {
    const feed = await poll('/ok');
    await store.changeItem('https://courier.example/story/1', { page: 'stored' });
    await store.changeFeed(feed.address, { dueAt: NOW, etag: null, lastModified: null });
    expect(await pollDue(polling())).toBe(0);
    expect(await store.getFeed(feed.address)).toMatchObject({ items: 2 });
    const pages = (await store.findItems(['ferry'], 10)).map(({ item }) => item.page).sort();
    expect(pages).toEqual(['not-fetched', 'stored']);
  });

  it('brings a removed feed back with its headlines', async () => {
    const feed = await poll('/ok');
    const removed = await store.removeFeed(feed.address);
    expect(await store.findItems(['ferry'], 10)).toEqual([]);
    if (removed) await store.restoreFeed(removed);
    expect(await store.findItems(['ferry'], 10)).toHaveLength(2);
  });
});
