/** An outlet of the catalogue as subscriptions: which hosts they need, and what each is called. */
import type { CatalogueOutlet } from '../../feeds/catalogue.ts';
import { type Feed, newFeed } from '../../feeds/feed.ts';

/** The feeds' own hosts, and the outlet's, where its articles are. */
export const hostsOfOutlet = ({ domain, feeds }: CatalogueOutlet): string[] => [
  ...new Set([...feeds.map((address) => new URL(address).hostname), ...withTwin(domain)]),
];

export const feedsOfOutlet = (outlet: CatalogueOutlet, missingHosts: readonly string[], now: number): Feed[] =>
  outlet.feeds.map((address) => ({ ...newFeed(address, titleOf(outlet, address), now), missingHosts }));

/** Most sites answer under one of the two and send readers there from the other. A numeric host has no twin. */
export function withTwin(host: string): string[] {
  if (!/\.[a-z][a-z\d-]*$/i.test(host)) return [host];
  return [host, host.startsWith('www.') ? host.slice(4) : `www.${host}`];
}

/** Several feeds of one outlet are told apart by the last words of their addresses. */
function titleOf({ name, feeds }: CatalogueOutlet, address: string): string {
  if (feeds.length === 1) return name;
  return `${name} (${new URL(address).pathname.replace(/^\/|\/$/g, '')})`;
}
