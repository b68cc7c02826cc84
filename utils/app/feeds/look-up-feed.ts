/**
 * What a reader typed (a feed's or a site's address) → the feed, or the feeds to choose from. The permission for the
 * typed host has been asked for in the click before; the hosts that the feed needs on top are told, not asked for.
 */
import { discoverFeeds, type FoundFeed, readAddress, USUAL_PATHS } from '../../feeds/discover.ts';
import type { FeedProblem } from '../../feeds/feed.ts';
import { NotAFeedError, type ParsedFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { FEED_LIMITS, request } from '../../feeds/request.ts';

export type LookUp =
  | { readonly kind: 'feed'; readonly feed: FoundFeed; readonly hosts: readonly string[] }
  /** The site names several. */
  | { readonly kind: 'choice'; readonly feeds: readonly FoundFeed[] }
  | { readonly kind: 'no-address' }
  /** The site answers, but neither names a feed nor has one at a usual path. */
  | { readonly kind: 'no-feed' }
  | { readonly kind: 'failed'; readonly problem: FeedProblem };

export interface LookUpNeeds {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly stop?: AbortSignal;
}

export async function lookUpFeed(typed: string, needs: LookUpNeeds): Promise<LookUp> {
  const address = readAddress(typed);
  if (address === null) return { kind: 'no-address' };
  const answer = await ask(address, needs);
  if (answer.kind === 'unchanged') return { kind: 'no-feed' };
  if (answer.kind === 'failed') return { kind: 'failed', problem: answer.problem };
  const parsed = tryParse(answer.text, answer.address, needs.now());
  if (parsed) return found(answer.address, parsed);
  const named = discoverFeeds(answer.text, answer.address);
  if (named.length > 1) return { kind: 'choice', feeds: named };
  const candidates = named.length === 1 ? named.map((f) => f.address) : usualAddresses(answer.address);
  for (const candidate of candidates) {
    if (needs.stop?.aborted) break;
    const other = await ask(candidate, needs);
    const feed = other.kind === 'fresh' ? tryParse(other.text, other.address, needs.now()) : null;
    if (feed && other.kind === 'fresh') return found(other.address, feed);
  }
  // Its host may need a permission that nobody has given yet: let the reader choose it, and ask then.
  return named.length === 1 ? { kind: 'choice', feeds: named } : { kind: 'no-feed' };
}

const ask = (address: string, { fetch, now, stop }: LookUpNeeds) =>
  request(address, {}, FEED_LIMITS, fetch, now(), stop);

const usualAddresses = (site: string) => USUAL_PATHS.map((path) => new URL(path, site).href);

const found = (address: string, parsed: ParsedFeed): LookUp => ({
  kind: 'feed',
  feed: { address, title: parsed.title },
  hosts: hostsOf(address, parsed),
});

const MOST_HOSTS = 5;

/** Hosts a subscription needs: the feed's own, then those that most of its articles are on. */
export function hostsOf(address: string, { items }: Pick<ParsedFeed, 'items'>): string[] {
  const counts = new Map<string, number>();
  for (const { link } of items) {
    const { hostname } = new URL(link);
    counts.set(hostname, (counts.get(hostname) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count >= items.length * 0.05);
  return [...new Set([new URL(address).hostname, ...common.map(([host]) => host)])].slice(0, MOST_HOSTS);
}

function tryParse(text: string, address: string, now: number): ParsedFeed | null {
  try {
    return parseFeed(text, address, now);
  } catch (error) {
    if (error instanceof NotAFeedError) return null;
    throw error;
  }
}
