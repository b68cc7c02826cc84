/**
 * What the popup offers of the catalogue, and adding it with one click. Brought after the popup has painted, since it
 * needs the catalogue and the list of subscriptions.
 */
import { CATALOGUE } from '../../feeds/catalogue.ts';
import { hasFeedStore, openFeedStore } from '../../feeds/feed-store.ts';
import { intendOutlet } from '../../platform/chosen-outlets.ts';
import { askBackground } from '../../platform/messages.ts';
import { requestHosts } from '../../platform/permissions.ts';
import type { Outcome } from '../outcome.ts';
import { hostsOfOutlet } from './catalogue-feeds.ts';
import { type SuggestedOutlet, suggestOutlets } from './suggest-outlets.ts';

/** Outlets to offer beside an article of this outlet. */
export async function findOffers(outlet: string): Promise<readonly SuggestedOutlet[]> {
  if (!(await hasFeedStore())) return suggestOutlets(outlet, new Set());
  const store = openFeedStore();
  const subscribed = new Set((await store.listFeeds()).map(({ address }) => address));
  store.close();
  return suggestOutlets(outlet, subscribed);
}

/**
 * First in the click handler: the browser asks the reader, and may close the popup. So the background has been told
 * before; it adds the outlet as waiting for its permission, and goes on once that is given. Failed: it is not among the
 * sources, whatever the reader said.
 */
export async function addOffered(domain: string): Promise<Outcome | 'refused'> {
  const outlet = CATALOGUE.find((each) => each.domain === domain);
  if (!outlet) return 'failed';
  const added = askBackground('addOutlet', { domain });
  const intended = intendOutlet(null);
  const isAllowed = await requestHosts(hostsOfOutlet(outlet)).catch(() => false);
  await intended.catch(() => undefined);
  if (!(await added).ok) return 'failed';
  return isAllowed ? 'done' : 'refused';
}
