/**
 * Which sites the extension may run on. Owns: asking, giving back, and the shape of an origin pattern. Not: what happens
 * once a site is allowed (the background does it in `permissions.onAdded`, since the popup may be gone by then).
 */
import { browser } from 'wxt/browser';

export const ALL_SITES: readonly string[] = ['*://*/*'];

/** That host alone, not its neighbours under the same domain. Match patterns know no port: any port of the host. */
export const originOf = (host: string): string => `*://${host}/*`;

/** Has to be the first call in the reader's click. False where the reader refused. */
export const requestOutlet = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(host)] });

/** Has to be the first call in the reader's click. */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request({ origins: [...ALL_SITES] });

/** True whether the host was allowed by itself or with all sites. */
export const isAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(host)] });

/** Origin patterns of web pages that the reader has allowed, as the browser keeps them. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin)).sort();
}

/** Patterns that stand for every site, where the reader allowed all; browsers keep them under one of several. */
export const allSitesHeld = async (): Promise<string[]> =>
  (await allowedOrigins()).filter((origin) => /^[^:]+:\/\/\*\//.test(origin));

/** Those of the hosts that are not allowed, each once. */
export async function findNotAllowed(hosts: readonly string[]): Promise<string[]> {
  const each = [...new Set(hosts)];
  const allowed = await Promise.all(each.map(isAllowed));
  return each.filter((_, index) => !allowed[index]);
}

/** Several hosts in one question. Has to be the first call in the reader's click. All or none is allowed. */
export const requestHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map(originOf) });

export const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

/** Calls back when the reader allowed or took back a site, until `signal` aborts. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}

/** What was granted at the install beside sites, by the browser's names; sorted. */
export async function grantedAtInstall(): Promise<readonly string[]> {
  const { permissions = [] } = await browser.permissions.getAll();
  return [...permissions].sort();
}
