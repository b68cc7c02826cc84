/**
 * Feeds in the background: asked when their time has come, and looked in for the article that is open in a tab. Only
 * wiring and what may run at once: one poll, one search.
 */
import type { FetchedPage } from '../../utils/app/coverage/find-coverage.ts';
import {
  type CoverageTabs,
  endCoverage,
  failCoverage,
  showCoverage,
  startCoverage,
} from '../../utils/app/coverage/show-coverage.ts';
import { feedsOfOutlet, hostsOfOutlet } from '../../utils/app/feeds/catalogue-feeds.ts';
import {
  type FreshnessNeeds,
  makeDue,
  planNextPoll,
  pollFeeds,
  reviewHosts,
} from '../../utils/app/feeds/keep-feeds-fresh.ts';
import type { ArticleStore, Visit } from '../../utils/app/read-page.ts';
import { CATALOGUE } from '../../utils/feeds/catalogue.ts';
import { hasFeedStore, openFeedStore } from '../../utils/feeds/feed-store.ts';
import { foldAddress } from '../../utils/page/canonical-address.ts';
import { registrableDomain } from '../../utils/page/registrable-domain.ts';
import { onFeedAlarm, setFeedAlarm } from '../../utils/platform/alarm.ts';
import { stayAwake } from '../../utils/platform/awake.ts';
import { areFeedsPaused, isNetworkFree, watchFeedsPaused } from '../../utils/platform/feed-settings.ts';
import { askOffscreen } from '../../utils/platform/messages.ts';
import { readOffHosts } from '../../utils/platform/off-hosts.ts';
import { closeOffscreen, openOffscreen } from '../../utils/platform/offscreen.ts';
import { findNotAllowed } from '../../utils/platform/permissions.ts';

/** Milliseconds: then the search begins with the headlines that have come so far; the rest goes on to be asked for. */
const LONGEST_POLL = 30_000;

export interface BackgroundFeeds {
  /** At each start of the background. */
  start(): Promise<void>;
  /** Asks what is due. Resolves when it is done. */
  poll(): Promise<void>;
  /** Asks all feeds anew, as far as that is polite, then looks for the tab's article. */
  lookAnew(visit: Visit): Promise<void>;
  /** Looks for the tab's article in the headlines that are there. */
  look(visit: Visit): Promise<void>;
  /** The reader's wish, or the end of the tab. */
  stopLooking(tabId: number): void;
  /** An outlet of the catalogue; it is asked as soon as its hosts are allowed. */
  addOutlet(domain: string): Promise<void>;
  reviewHosts(): Promise<void>;
}

export function makeBackgroundFeeds(openStore: () => ArticleStore, tabs: CoverageTabs): BackgroundFeeds {
  let opened: FreshnessNeeds | null = null;
  /** Null where the reader never had a feed. */
  const open = async (): Promise<FreshnessNeeds | null> => {
    if (!opened && !(await hasFeedStore())) return null;
    return make();
  };
  const make = (): FreshnessNeeds => {
    opened ??= {
      feeds: openFeedStore(),
      fetch: (...request) => fetch(...request),
      now: Date.now,
      chance: Math.random,
      arePaused: areFeedsPaused,
      isNetworkFree,
      findNotAllowed,
      setAlarm: setFeedAlarm,
    };
    return opened;
  };

  let polling: Promise<void> | null = null;
  let isWanted = false;
  const pollWhileWanted = async () => {
    while (isWanted) {
      isWanted = false;
      const needs = await open();
      if (needs) await pollFeeds(needs);
    }
  };
  const poll = () => {
    isWanted = true;
    polling ??= stayAwake(pollWhileWanted())
      .catch((error: unknown) => console.error('Crossread:', error))
      .finally(() => {
        polling = null;
      });
    return polling;
  };

  const searches = new Map<number, { readonly subject: string; readonly stop: AbortController }>();
  let last: Promise<void> = Promise.resolve();
  const stopLooking = (tabId: number) => searches.get(tabId)?.stop.abort();
  const look = async (visit: Visit, isAnew: boolean) => {
    const needs = await open();
    if (!needs || (await needs.feeds.listFeeds()).length === 0) return;
    const state = await tabs.readState(visit.tabId);
    // A page may have several articles.
    const subject = `${visit.url} ${state?.phase === 'ready' ? state.article : ''}`;
    if (searches.get(visit.tabId)?.subject === subject) return;
    stopLooking(visit.tabId);
    const search = { subject, stop: new AbortController() };
    searches.set(visit.tabId, search);
    const run = async () => {
      if (isAnew) {
        await startCoverage(tabs, visit);
        await makeDue(needs);
        await Promise.race([poll(), abortOf(AbortSignal.any([search.stop.signal, AbortSignal.timeout(LONGEST_POLL)]))]);
      }
      await showCoverage(await coverageNeeds(needs, openStore(), tabs), visit, search.stop.signal);
    };
    const finish = async () => {
      if (searches.get(visit.tabId) === search) searches.delete(visit.tabId);
      if (searches.size === 0 && !import.meta.env.FIREFOX) await closeOffscreen();
    };
    const searched = last.then(run).catch(async (error: unknown) => {
      console.error('Crossread:', error);
      await failCoverage(tabs, visit);
    });
    // One search's failure, told or not, is not the next one's.
    last = searched.then(finish, finish).catch((error: unknown) => console.error('Crossread:', error));
    await stayAwake(last);
  };

  const planNext = async () => {
    const needs = await open();
    if (needs) await planNextPoll(needs);
  };
  onFeedAlarm(() => void poll());
  watchFeedsPaused(() => void poll(), new AbortController().signal);

  return {
    async start() {
      await endCoverage(tabs);
      await planNext();
    },
    poll,
    look: (visit) => look(visit, false),
    lookAnew: (visit) => look(visit, true),
    stopLooking,
    async addOutlet(domain) {
      const outlet = CATALOGUE.find((each) => each.domain === domain);
      if (!outlet) return;
      const { feeds, now } = make();
      await feeds.addFeeds(feedsOfOutlet(outlet, await findNotAllowed(hostsOfOutlet(outlet)), now()));
      // Allowed meanwhile, before there was anything to be told of it.
      await reviewHosts({ feeds, findNotAllowed, now });
      // It is added by now; who asks for that does not wait for its headlines.
      void poll();
    },
    async reviewHosts() {
      const needs = await open();
      if (!needs) return;
      await reviewHosts(needs);
      await poll();
    },
  };
}

async function coverageNeeds(needs: FreshnessNeeds, store: ArticleStore, tabs: CoverageTabs) {
  const idle = (await needs.arePaused()) ? 'paused' : needs.isNetworkFree() ? null : 'offline';
  const offHosts = new Set(await readOffHosts());
  const isWanted = async (link: string) => {
    const { hostname } = new URL(link);
    if (offHosts.has(hostname) || (await findNotAllowed([hostname])).length > 0) return false;
    return !(await store.find(foldAddress(link, registrableDomain)));
  };
  return { ...needs, store, tabs, idle, isWanted, readPage: parsePage } as const;
}

const abortOf = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** The page's source as data; nothing of it is loaded or run. */
async function parsePage(html: string, url: string): Promise<FetchedPage | null> {
  const now = new Date().toISOString();
  if (import.meta.env.FIREFOX) {
    // Not at the top: Chrome's service worker would carry the parser along without being able to use it.
    const { readFetchedPage } = await import('../../utils/app/coverage/read-fetched-page.ts');
    return readFetchedPage(new DOMParser().parseFromString(html, 'text/html'), url, now);
  }
  await openOffscreen();
  const reply = await askOffscreen('readFetchedPage', { html, url, now });
  return reply.ok ? reply.value : null;
}
