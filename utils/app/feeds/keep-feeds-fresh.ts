/**
 * When feeds are asked: what is due, when the network is free, and the alarm for what is due next. Owns the order of
 * these and old headlines' end; how a feed is asked is feeds/poll.ts. All state is in the database, so that it may be
 * stopped anywhere.
 */
import { headlineTerms } from '../../engine/match/headline.ts';
import type { FeedStore } from '../../feeds/feed-store.ts';
import { pollDue } from '../../feeds/poll.ts';
import { hostsOf } from './look-up-feed.ts';

export interface FreshnessNeeds {
  readonly feeds: FeedStore;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly chance: () => number;
  /** The reader paused all feeds. */
  readonly arePaused: () => Promise<boolean>;
  /** There is a network, and no wish to save data. */
  readonly isNetworkFree: () => boolean;
  /** Those of the hosts that the reader has not allowed. */
  readonly findNotAllowed: (hosts: readonly string[]) => Promise<string[]>;
  /** One alarm; null takes it away. */
  readonly setAlarm: (when: number | null) => Promise<void>;
}

const MINUTE = 60_000;
/** A poll that was cut off is taken up again after this time at the latest. */
const TAKE_UP = 10 * MINUTE;
const KEPT = 21 * 24 * 60 * MINUTE; // headlines; matching looks a week around the open article

/** Asks all due feeds, forgets old headlines and sets the next alarm. */
export async function pollFeeds(needs: FreshnessNeeds): Promise<void> {
  const { feeds, now } = needs;
  if (await needs.arePaused()) return needs.setAlarm(null);
  await needs.setAlarm(now() + TAKE_UP);
  if (!needs.isNetworkFree()) return;
  await pollDue({
    store: feeds,
    fetch: needs.fetch,
    now,
    chance: needs.chance,
    termsOf: ({ title, summary }) => headlineTerms(title, summary),
    findMissingHosts: (address, parsed) => needs.findNotAllowed(hostsOf(address, parsed)),
  });
  await feeds.forgetItems(now() - KEPT);
  await planNextPoll(needs);
}

/** The alarm for the feed that is due first: at each start of the background, and after whatever changes due times. */
export async function planNextPoll({ feeds, now, arePaused, setAlarm }: FreshnessNeeds): Promise<void> {
  const due = (await arePaused()) ? null : await feeds.nextDue();
  await setAlarm(due === null ? null : Math.max(due, now() + MINUTE));
}

/** After permissions changed: feeds get or lose the hosts they need; those that have all of them are due at once. */
export async function reviewHosts({
  feeds,
  findNotAllowed,
  now,
}: Pick<FreshnessNeeds, 'feeds' | 'findNotAllowed' | 'now'>): Promise<void> {
  for (const feed of await feeds.listFeeds()) {
    const missing = await findNotAllowed([new URL(feed.address).hostname, ...feed.missingHosts]);
    if (missing.join() === feed.missingHosts.join()) continue;
    await feeds.changeFeed(feed.address, { missingHosts: missing, ...(missing.length === 0 && { dueAt: now() }) });
  }
}

const JUST_ASKED = 5 * MINUTE;

/** The reader wants news now: all feeds are due but those asked just now and those that are to be left alone. */
export async function makeDue({ feeds, now }: FreshnessNeeds): Promise<void> {
  for (const { address, isPaused, failures, triedAt, dueAt } of await feeds.listFeeds()) {
    if (isPaused || failures > 0 || dueAt <= now() || (triedAt ?? 0) > now() - JUST_ASKED) continue;
    await feeds.changeFeed(address, { dueAt: now() });
  }
}
