/**
 * Asks the feeds that are due: at most two at once, one a host. Every feed's outcome is stored as soon as it is known,
 * so that a stopped worker loses nothing but the requests under way, which are due again.
 */
import { discoverFeeds } from './discover.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { FeedStore } from './feed-store.ts';
import { NotAFeedError, type ParsedFeed, parseFeed } from './parse-feed.ts';
import { type Answer, FEED_LIMITS, type RequestLimits, request } from './request.ts';
import { nextAfterFailure, nextAfterSuccess } from './schedule.ts';

export interface Polling {
  readonly store: FeedStore;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** In [0, 1). */
  readonly chance: () => number;
  /** Terms by which an open article finds the headline. */
  readonly termsOf: (
    item: { readonly title: string; readonly summary: string; readonly published: string | null },
    seenAt: number,
  ) => readonly string[];
  /** Hosts that the feed needs for itself and its articles and may not be asked; absent: none are missing. */
  readonly findMissingHosts?: (address: string, parsed: ParsedFeed) => Promise<readonly string[]>;
  readonly limits?: RequestLimits;
  readonly stop?: AbortSignal;
}

const AT_ONCE = 2;

/** All due feeds, longest due first. Gives the number of new headlines. */
export async function pollDue(polling: Polling, onFeed?: (feed: Feed) => void): Promise<number> {
  const waiting = await polling.store.findDue(polling.now());
  const busy = new Set<string>();
  let found = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      if (polling.stop?.aborted) return;
      const index = waiting.findIndex((feed) => !busy.has(hostOf(feed)));
      if (index < 0) return; // what is left belongs to a host that is busy: its own worker goes on with it
      const [feed] = waiting.splice(index, 1) as [Feed];
      busy.add(hostOf(feed));
      found += await pollFeed(feed, polling);
      busy.delete(hostOf(feed));
      onFeed?.(feed);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

const hostOf = (feed: Feed) => new URL(feed.address).host;

/** Asks one feed now and stores the outcome. Gives the number of new headlines. */
export async function pollFeed(feed: Feed, polling: Polling): Promise<number> {
  const { store, fetch, now, chance } = polling;
  const answer = await request(feed.address, feed, polling.limits ?? FEED_LIMITS, fetch, now(), polling.stop);
  if (polling.stop?.aborted) return 0;
  const triedAt = now();
  if (answer.kind === 'failed') return fail(feed, answer, polling);
  if (answer.kind === 'unchanged') {
    const dueAt = nextAfterSuccess(triedAt, answer.maxAge, null, chance());
    return store.keepPoll(feed.address, { triedAt, succeededAt: triedAt, dueAt, failures: 0, problem: null }, []);
  }
  try {
    const parsed = parseFeed(answer.text, answer.address, triedAt);
    const items = parsed.items.map(
      (item): FeedItem => ({
        ...item,
        feed: feed.address,
        seenAt: triedAt,
        terms: polling.termsOf(item, triedAt),
        page: 'not-fetched',
        pageTriedAt: null,
      }),
    );
    return await store.keepPoll(
      feed.address,
      {
        title: feed.title || parsed.title,
        site: parsed.site ?? feed.site,
        movedTo: answer.address === feed.address ? null : answer.address,
        missingHosts: (await polling.findMissingHosts?.(feed.address, parsed)) ?? [],
        etag: answer.etag,
        lastModified: answer.lastModified,
        triedAt,
        succeededAt: triedAt,
        dueAt: nextAfterSuccess(triedAt, answer.maxAge, parsed.ttl, chance()),
        failures: 0,
        problem: null,
      },
      items,
    );
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error;
    // A page in the feed's place may name the feed: the reader is offered it.
    const [named] = discoverFeeds(answer.text, answer.address);
    return fail(feed, { kind: 'failed', problem: { code: 'not-a-feed' }, retryAfter: null }, polling, named?.address);
  }
}

async function fail(
  feed: Feed,
  answer: Answer & { kind: 'failed' },
  { store, now, chance }: Polling,
  movedTo = feed.movedTo,
): Promise<number> {
  const triedAt = now();
  const failures = feed.failures + 1;
  await store.changeFeed(feed.address, {
    triedAt,
    failures,
    problem: answer.problem,
    movedTo,
    dueAt: nextAfterFailure(triedAt, failures, answer.retryAfter, chance()),
    // 410 Gone and a blocked redirect do not mend themselves: the reader decides.
    ...((answer.problem.code === 'gone' || answer.problem.code === 'redirect-blocked') && { isPaused: true }),
  });
  return 0;
}
