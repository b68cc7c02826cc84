/** Open tabs and their addresses, as far as the browser tells them (it does where a site is allowed). */
import { browser } from 'wxt/browser';

export interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** Null where the tab is gone or its address is not to be known. */
export async function findTab(tabId: number): Promise<OpenTab | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url ? { id: tabId, url } : null;
  } catch {
    return null;
  }
}

/** Loaded tabs that show a page under one of these origin patterns now. */
export async function findTabs(origins: readonly string[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []));
}

/** With its headline as the tab shows it. */
export interface NamedTab extends OpenTab {
  readonly title: string;
}

/** Web pages in open tabs whose addresses the browser tells; it tells them only of sites that were allowed. */
export async function listNamedTabs(): Promise<readonly NamedTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, title }) =>
    id !== undefined && url && /^https?:/.test(url) ? [{ id, url, title: title || url }] : [],
  );
}

/** The tab that the reader looks at in this window; null where there is none. `url`: null where it is not to be known. */
export async function findActiveTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Full address of one of the extension's own screens. `path` from its slash. */
export const screenAddress = (path: string): string => (browser.runtime.getURL as (file: string) => string)(path);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
