import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FreshnessNeeds,
  makeDue,
  planNextPoll,
  pollFeeds,
  reviewHosts,
} from '../../../../utils/app/feeds/keep-feeds-fresh.ts';
import { type Feed, newFeed } from '../../../../utils/feeds/feed.ts';
import { type FeedStore, openFeedStore } from '../../../../utils/feeds/feed-store.ts';

const NOW = Date.parse('2026-03-06T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const A = 'https://feeds.a.example/rss';

let feeds: FeedStore;
let asked: string[];
let alarm: number | null | 'untouched';
let allowed: Set<string>;

beforeEach(() => {
  feeds = openFeedStore(`fresh-${Math.random()}`);
  asked = [];
  alarm = 'untouched';
  allowed = new Set(['feeds.a.example', 'www.a.example']);
});
afterEach(async () => {
  await feeds.wipe();
  feeds.close();
});

const needs = (changes: Partial<FreshnessNeeds> = {}): FreshnessNeeds => ({
  feeds,
  now: () => NOW,
  chance: () => 0.5,
  arePaused: async () => false,
  isNetworkFree: () => true,
  findNotAllowed: async (hosts) => [...new Set(hosts)].filter((host) => !allowed.has(host)),
  setAlarm: async (when) => {
    alarm = when;
  },
  fetch: async (address) => {
    asked.push(String(address));
    return new Response(
      '<rss version="2.0"><channel><title>A</title><item><title>Ferry aground</title><link>https://www.a.example/1</link></item></channel></rss>',
    );
  },
  ...changes,
});
const add = (address = A, changes: Partial<Feed> = {}) =>
  feeds.addFeeds([{ ...newFeed(address, 'A', NOW), ...changes }]);
const get = async (address = A) => (await feeds.getFeed(address))!;

describe('pollFeeds', () => {
  it('asks what is due and sets the alarm for what is due next', async () => {
    await add();
    await pollFeeds(needs());
    expect(asked).toEqual([A]);
    expect(await get()).toMatchObject({ items: 1, succeededAt: NOW, problem: null, missingHosts: [] });
    expect(alarm).toBe((await get()).dueAt);
  });

  it('sets an alarm before anything is asked, so that a stop in between is made up for', async () => {
    await add();
    let during: typeof alarm = null;
    await pollFeeds(
      needs({
        fetch: async () => {
          during = alarm;
          return new Response('', { status: 500 });
        },
      }),
    );
    expect(during).toBe(NOW + 10 * MINUTE);
  });

  it('asks nobody while all are paused, and takes the alarm away', async () => {
    await add();
    await pollFeeds(needs({ arePaused: async () => true }));
    expect([asked, alarm]).toEqual([[], null]);
  });

  it('asks nobody without a network, and tries again later', async () => {
    await add();
    await pollFeeds(needs({ isNetworkFree: () => false }));
    expect([asked, alarm]).toEqual([[], NOW + 10 * MINUTE]);
  });

  it('notes hosts of the articles that are not allowed, and asks the feed no more until they are', async () => {
    allowed.delete('www.a.example');
    await add();
    await pollFeeds(needs());
    expect((await get()).missingHosts).toEqual(['www.a.example']);
    await pollFeeds(needs({ now: () => NOW + 2 * DAY }));
    expect(asked).toHaveLength(1);
  });

  it('forgets headlines after three weeks', async () => {
    await add();
    await pollFeeds(needs());
    await feeds.changeFeed(A, { isPaused: true });
    await pollFeeds(needs({ now: () => NOW + 20 * DAY }));
    expect(await feeds.forgetItems(NOW + 1)).toBe(1);
    await feeds.changeFeed(A, { isPaused: false, dueAt: NOW });
    await pollFeeds(needs());
    await feeds.changeFeed(A, { isPaused: true });
    await pollFeeds(needs({ now: () => NOW + 22 * DAY }));
    expect(await feeds.forgetItems(NOW + 1)).toBe(0);
  });
});

describe('planNextPoll', () => {
  it.each<[string, Partial<Feed>, number | null]>([
    ['a feed that is due later', { dueAt: NOW + DAY }, NOW + DAY],
    ['one that was due while the browser was closed', { dueAt: NOW - 7 * DAY }, NOW + MINUTE],
    ['one that is paused', { dueAt: NOW, isPaused: true }, null],
    ['one without a permission', { dueAt: NOW, missingHosts: ['x.example'] }, null],
  ])('sets the alarm for %s', async (_name, changes, expected) => {
    await add(A, changes);
    await planNextPoll(needs());
    expect(alarm).toBe(expected);
  });
});

describe('reviewHosts', () => {
  it('a feed that got what it was missing is due at once', async () => {
    await add(A, { missingHosts: ['www.a.example'], dueAt: NOW + DAY });
    await reviewHosts(needs());
    expect(await get()).toMatchObject({ missingHosts: [], dueAt: NOW });
  });

  it('a feed whose host was taken back waits for it', async () => {
    await add(A, { dueAt: NOW + DAY });
    allowed.clear();
    await reviewHosts(needs());
    expect(await get()).toMatchObject({ missingHosts: ['feeds.a.example'], dueAt: NOW + DAY });
  });
});

describe('makeDue', () => {
  it.each<[string, Partial<Feed>, boolean]>([
    ['a feed asked an hour ago', { triedAt: NOW - 60 * MINUTE }, true],
    ['a feed asked just now', { triedAt: NOW - MINUTE }, false],
    ['a feed that is to be left alone', { triedAt: NOW - 60 * MINUTE, failures: 2 }, false],
    ['a paused feed', { triedAt: NOW - 60 * MINUTE, isPaused: true }, false],
  ])('%s', async (_name, changes, isDue) => {
    await add(A, { dueAt: NOW + DAY, ...changes });
    await makeDue(needs());
    expect((await get()).dueAt === NOW).toBe(isDue);
  });
});
