/**
 * Subscriptions and headlines in IndexedDB, apart from the corpus: headlines come and go by the hundred, articles stay.
 * Opened only by the background and the extension's own pages. A released `version(n)` block is never edited.
 */
import { Dexie, liveQuery, type Table } from 'dexie';
import type { Feed, FeedItem } from './feed.ts';

export interface FeedStore {
  listFeeds(): Promise<Feed[]>;
  getFeed(address: string): Promise<Feed | undefined>;
  /** Adds those whose address is new; gives the addresses added. */
  addFeeds(feeds: readonly Feed[]): Promise<string[]>;
  changeFeed(address: string, changes: Partial<Omit<Feed, 'address'>>): Promise<void>;
  /** Takes the feed and its headlines away and gives both, so that it can be undone with `restoreFeed`. */
  removeFeed(address: string): Promise<RemovedFeed | null>;
  restoreFeed(removed: RemovedFeed): Promise<void>;
  /** The feed goes on under another address, with its headlines; one that is subscribed there already stays as it is. */
  moveFeed(from: string, to: string): Promise<void>;
  /** Keeps what is new and updates what changed, with the feed's own state, in one transaction. Gives the number of new ones. */
  keepPoll(address: string, changes: Partial<Omit<Feed, 'address'>>, items: readonly FeedItem[]): Promise<number>;
  /** Headlines that share a term, with the number of shared terms, most first. */
  findItems(terms: readonly string[], most: number): Promise<{ readonly item: FeedItem; readonly shared: number }[]>;
  /** Pages that were fetched may be fetched again: what was kept of them is gone. */
  forgetPages(): Promise<void>;
  changeItem(link: string, changes: Partial<Omit<FeedItem, 'link'>>): Promise<void>;
  /** Due and neither paused nor without permission, longest due first. */
  findDue(now: number): Promise<Feed[]>;
  /** The earliest due time of all that may be polled; null where there is none. */
  nextDue(): Promise<number | null>;
  /** Headlines older than `before` (milliseconds) go. Gives their number. */
  forgetItems(before: number): Promise<number>;
  wipe(): Promise<void>;
  /** Calls back with all feeds now and after each change, by whichever context, until `signal` aborts. */
  watchFeeds(onFeeds: (feeds: Feed[]) => void, signal: AbortSignal): void;
  close(): void;
}

const NAME = 'crossread-feeds';

/** Whether there ever was a feed on this machine: opening the store would make an empty database. */
export const hasFeedStore = async (name = NAME): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);

export interface RemovedFeed {
  readonly feed: Feed;
  readonly items: readonly FeedItem[];
}

export function openFeedStore(name = NAME): FeedStore {
  const db = new Dexie(name);
  db.version(1).stores({ feeds: 'address, dueAt', items: 'link, feed, seenAt, *terms' });
  const feeds: Table<Feed, string> = db.table('feeds');
  const items: Table<FeedItem, string> = db.table('items');
  const mayPoll = (feed: Feed) => !feed.isPaused && feed.missingHosts.length === 0;

  return {
    listFeeds: () => feeds.orderBy('address').toArray(),
    getFeed: (address) => feeds.get(address),
    addFeeds: (added) =>
      db.transaction('rw', feeds, async () => {
        const known = await feeds.bulkGet(added.map(({ address }) => address));
        const fresh = added.filter((_, index) => known[index] === undefined);
        await feeds.bulkPut([...fresh]);
        return fresh.map(({ address }) => address);
      }),
    changeFeed: async (address, changes) => {
      await feeds.update(address, changes);
    },
    removeFeed: (address) =>
      db.transaction('rw', feeds, items, async () => {
        const feed = await feeds.get(address);
        if (!feed) return null;
        const removed = { feed, items: await items.where('feed').equals(address).toArray() };
        await feeds.delete(address);
        await items.where('feed').equals(address).delete();
        return removed;
      }),
    restoreFeed: (removed) =>
      db.transaction('rw', feeds, items, async () => {
        await feeds.put(removed.feed);
        await items.bulkPut([...removed.items]);
      }),
    moveFeed: (from, to) =>
      db.transaction('rw', feeds, items, async () => {
        const feed = await feeds.get(from);
        if (!feed || from === to) return;
        await feeds.delete(from);
        await items.where('feed').equals(from).modify({ feed: to });
        if (await feeds.get(to)) return;
        await feeds.put({ ...feed, address: to, movedTo: null, etag: null, lastModified: null, problem: null });
      }),
    keepPoll: (address, changes, found) =>
      db.transaction('rw', feeds, items, async () => {
        if (!(await feeds.get(address))) return 0; // removed while it was being asked
        const known = await items.bulkGet(found.map(({ link }) => link));
        const changed = found.flatMap((item, index) => {
          const old = known[index];
          if (!old) return [item];
          if (old.title === item.title && old.summary === item.summary) return [];
          return [{ ...item, feed: old.feed, seenAt: old.seenAt, page: old.page, pageTriedAt: old.pageTriedAt }];
        });
        await items.bulkPut(changed);
        await feeds.update(address, { ...changes, items: await items.where('feed').equals(address).count() });
        return known.filter((old) => old === undefined).length;
      }),
    findItems: async (terms, most) => {
      const shared = new Map<string, number>();
      await Promise.all(
        terms.map(async (term) => {
          for (const link of await items.where('terms').equals(term).primaryKeys())
            shared.set(link, (shared.get(link) ?? 0) + 1);
        }),
      );
      const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most);
      const rows = await items.bulkGet(best.map(([link]) => link));
      return best.flatMap(([, count], index) => {
        const item = rows[index];
        return item ? [{ item, shared: count }] : [];
      });
    },
    forgetPages: async () => {
      await items.toCollection().modify({ page: 'not-fetched', pageTriedAt: null });
    },
    changeItem: async (link, changes) => {
      await items.update(link, changes);
    },
    findDue: async (now) => (await feeds.where('dueAt').belowOrEqual(now).sortBy('dueAt')).filter(mayPoll),
    nextDue: async () => (await feeds.orderBy('dueAt').filter(mayPoll).first())?.dueAt ?? null,
    forgetItems: (before) => items.where('seenAt').below(before).delete(),
    wipe: () =>
      db.transaction('rw', feeds, items, async () => {
        await feeds.clear();
        await items.clear();
      }),
    watchFeeds: (onFeeds, signal) => {
      const watch = liveQuery(() => feeds.orderBy('address').toArray()).subscribe(onFeeds);
      signal.addEventListener('abort', () => watch.unsubscribe());
    },
    close: () => db.close(),
  };
}
