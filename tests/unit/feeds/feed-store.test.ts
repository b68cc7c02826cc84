import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Feed, type FeedItem, newFeed } from '../../../utils/feeds/feed.ts';
import { type FeedStore, hasFeedStore, openFeedStore } from '../../../utils/feeds/feed-store.ts';

const [OLD, NEW] = ['https://a.example/old', 'https://a.example/new'];
const item = (link: string, feed: string): FeedItem => ({
  link,
  feed,
  guid: link,
  title: 'Ferry aground',
  summary: '',
  published: null,
  seenAt: 1,
  terms: ['ferri'],
  page: 'stored',
  pageTriedAt: 1,
});

let store: FeedStore;
beforeEach(async () => {
  store = openFeedStore(`store-${Math.random()}`);
  await store.addFeeds([{ ...newFeed(OLD, 'A', 0), movedTo: NEW, etag: 'x' }]);
  await store.keepPoll(OLD, {}, [item('https://a.example/1', OLD)]);
});
afterEach(async () => {
  await store.wipe();
  store.close();
});
const links = async (address: string) =>
  (await store.findItems(['ferri'], 9))
    .filter(({ item: { feed } }) => feed === address)
    .map(({ item: { link } }) => link);

describe('moveFeed', () => {
  it('goes on under the new address with its headlines, and asks there without the old conditions', async () => {
    await store.moveFeed(OLD, NEW);
    expect(await store.getFeed(OLD)).toBeUndefined();
    expect(await store.getFeed(NEW)).toMatchObject({ title: 'A', movedTo: null, etag: null, items: 1 });
    expect(await links(NEW)).toEqual(['https://a.example/1']);
  });

  it('leaves a feed that is there already as it is', async () => {
    await store.addFeeds([newFeed(NEW, 'Known', 0)]);
    await store.moveFeed(OLD, NEW);
    expect((await store.listFeeds()).map(({ title }) => title)).toEqual(['Known']);
    expect(await links(NEW)).toEqual(['https://a.example/1']);
  });
});

it('pages may be fetched again once what was kept of them is gone', async () => {
  await store.forgetPages();
  const [found] = await store.findItems(['ferri'], 1);
  expect(found?.item).toMatchObject({ page: 'not-fetched', pageTriedAt: null, title: 'Ferry aground' });
});

it('tells of each change until it is told to stop', async () => {
  const seen: number[] = [];
  const stop = new AbortController();
  const next = () =>
    new Promise<readonly Feed[]>((resolve) => {
      waiting = resolve;
    });
  let waiting: (feeds: readonly Feed[]) => void = () => undefined;
  const first = next();
  store.watchFeeds((feeds) => {
    seen.push(feeds.length);
    waiting(feeds);
  }, stop.signal);
  await first;
  const second = next();
  await store.addFeeds([newFeed(NEW, 'B', 0)]);
  await second;
  stop.abort();
  await store.removeFeed(NEW);
  expect(seen).toEqual([1, 2]);
});

it('is not made by asking whether there is one', async () => {
  const name = `absent-${Math.random()}`;
  expect(await hasFeedStore(name)).toBe(false);
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});
