/**
 * What the screen of sources may ask for, over the browser's APIs and the feeds' store. It changes subscriptions itself;
 * asking outlets over and over is the background's. Where a permission is needed, the request is the first call, and
 * what it is for is put down before: it never makes Crossread run on those hosts by itself.
 */
import { CATALOGUE } from '../feeds/catalogue.ts';
import { type FoundFeed, readAddress } from '../feeds/discover.ts';
import { newFeed } from '../feeds/feed.ts';
import { type FeedStore, openFeedStore, type RemovedFeed } from '../feeds/feed-store.ts';
import { NotOpmlError, readOpml, writeOpml } from '../feeds/opml.ts';
import { intendOutlet } from '../platform/chosen-outlets.ts';
import { areFeedsPaused, pauseFeeds, watchFeedsPaused } from '../platform/feed-settings.ts';
import { askBackground } from '../platform/messages.ts';
import { findNotAllowed, requestHosts } from '../platform/permissions.ts';
import { outletOf } from './admit-article.ts';
import { feedsOfOutlet, hostsOfOutlet, withTwin } from './feeds/catalogue-feeds.ts';
import { toFeedView } from './feeds/feed-view.ts';
import { reviewHosts } from './feeds/keep-feeds-fresh.ts';
import { lookUpFeed } from './feeds/look-up-feed.ts';
import type { AddedMany, Adding, SourcesView } from './feeds/sources-view.ts';

export interface SourcesClient {
  /** Calls back with the view now and after each change. */
  watch(onView: (view: SourcesView) => void, signal: AbortSignal): void;
  /** A feed's or a site's address. First in the submit handler. */
  add(typed: string, onStep: (adding: Adding) => void): Promise<void>;
  /** One of the feeds that the site named. First in the click handler. */
  addFound(feed: FoundFeed, onStep: (adding: Adding) => void): Promise<void>;
  /** Outlets of the catalogue, by domain; all their hosts in one question. First in the click handler. */
  addOutlets(domains: readonly string[]): Promise<AddedMany>;
  /** Hosts that feeds are missing. First in the click handler. False: refused. */
  allow(hosts: readonly string[]): Promise<boolean>;
  /** Every host of the outlet, since nobody tells where its redirect leads. First in the click handler. */
  allowRedirect(address: string): Promise<boolean>;
  pause(address: string): Promise<void>;
  /** Also: try again now. */
  resume(address: string): Promise<void>;
  keepNewAddress(from: string, to: string): Promise<void>;
  remove(address: string): Promise<RemovedFeed | null>;
  restore(removed: RemovedFeed): Promise<void>;
  pauseAll(isPaused: boolean): Promise<void>;
  /** Permissions are asked for afterwards, all at once, by a click of its own. */
  importOpml(file: Blob): Promise<AddedMany>;
  exportOpml(): Promise<string>;
}

export function openSourcesClient(): SourcesClient {
  const feeds = openFeedStore();
  const poll = () => askBackground('pollFeeds', {});
  const makeDue = async (address: string) => {
    await feeds.changeFeed(address, { isPaused: false, dueAt: Date.now(), failures: 0, problem: null });
    await poll();
  };
  return {
    watch(onView, signal) {
      let latest: Parameters<Parameters<FeedStore['watchFeeds']>[0]>[0] = [];
      const show = async () => {
        const areAllPaused = await areFeedsPaused();
        if (signal.aborted) return;
        const views = latest.map((feed) => toFeedView(feed, areAllPaused));
        onView({ areAllPaused, feeds: views.sort((a, b) => a.title.localeCompare(b.title)) });
      };
      feeds.watchFeeds((all) => {
        latest = all;
        void show();
      }, signal);
      watchFeedsPaused(() => void show(), signal);
    },

    async add(typed, onStep) {
      const address = readAddress(typed);
      if (address === null) return onStep({ step: 'no-address' });
      const { hostname } = new URL(address);
      const isAllowed = await ask(withTwin(hostname));
      if (isAllowed) return lookUp(feeds, address, onStep);
      await feeds.addFeeds([{ ...newFeed(address, hostname, Date.now()), missingHosts: [hostname] }]);
      onStep({ step: 'refused', host: hostname });
    },

    async addFound({ address }, onStep) {
      const { hostname } = new URL(address);
      if (await ask([hostname])) return lookUp(feeds, address, onStep);
      await feeds.addFeeds([{ ...newFeed(address, hostname, Date.now()), missingHosts: [hostname] }]);
      onStep({ step: 'refused', host: hostname });
    },

    async addOutlets(domains) {
      const outlets = CATALOGUE.filter(({ domain }) => domains.includes(domain));
      const isAllowed = await ask(outlets.flatMap(hostsOfOutlet));
      const added = await feeds.addFeeds(
        outlets.flatMap((outlet) => feedsOfOutlet(outlet, isAllowed ? [] : hostsOfOutlet(outlet), Date.now())),
      );
      await poll();
      return { kind: 'added', count: added.length, isAllowed };
    },

    async allow(hosts) {
      const isAllowed = await ask(hosts);
      if (isAllowed) {
        // Where all were allowed already the browser tells the background nothing.
        await reviewHosts({ feeds, findNotAllowed, now: Date.now });
        await poll();
      }
      return isAllowed;
    },
    async allowRedirect(address) {
      const isAllowed = await ask([`*.${outletOf(address)}`]);
      if (isAllowed) await makeDue(address);
      return isAllowed;
    },

    pause: (address) => feeds.changeFeed(address, { isPaused: true }),
    resume: makeDue,
    async keepNewAddress(from, to) {
      const { hostname } = new URL(to);
      const isAllowed = await ask([hostname]);
      await feeds.moveFeed(from, to);
      await feeds.changeFeed(to, { missingHosts: isAllowed ? [] : [hostname] });
      if (isAllowed) await makeDue(to);
    },
    remove: (address) => feeds.removeFeed(address),
    restore: (removed) => feeds.restoreFeed(removed),
    pauseAll: pauseFeeds,

    async importOpml(file) {
      try {
        const found = readOpml(await file.text());
        const fresh = await Promise.all(
          found.map(async ({ address, title }) => ({
            ...newFeed(address, title, Date.now()),
            missingHosts: await findNotAllowed([new URL(address).hostname]),
          })),
        );
        const added = await feeds.addFeeds(fresh);
        await poll();
        return { kind: 'added', count: added.length, isAllowed: fresh.every((feed) => feed.missingHosts.length === 0) };
      } catch (error) {
        if (error instanceof NotOpmlError) return { kind: 'not-opml' };
        throw error;
      }
    },
    exportOpml: async () => writeOpml(await feeds.listFeeds()),
  };
}

function ask(hosts: readonly string[]): Promise<boolean> {
  void intendOutlet(null);
  return requestHosts([...new Set(hosts)]);
}

async function lookUp(feeds: FeedStore, address: string, onStep: (adding: Adding) => void): Promise<void> {
  onStep({ step: 'asking' });
  const found = await lookUpFeed(address, { fetch: (...request) => fetch(...request), now: Date.now });
  switch (found.kind) {
    case 'no-address':
    case 'no-feed':
      return onStep({ step: found.kind });
    case 'choice':
      return onStep({ step: 'choice', feeds: found.feeds });
    case 'failed':
      return onStep({ step: 'failed', problem: found.problem });
    case 'feed': {
      const missing = await findNotAllowed(found.hosts);
      const { title } = found.feed;
      const feed = { ...newFeed(found.feed.address, title, Date.now()), missingHosts: missing };
      const [added] = await feeds.addFeeds([feed]);
      if (added === undefined) return onStep({ step: 'known', title });
      onStep({ step: 'added', title, missing });
      await askBackground('pollFeeds', {});
    }
  }
}
