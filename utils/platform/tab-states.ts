/**
 * What is known of each tab's page: kept in `storage.session`, since the background may be stopped at any moment, and
 * watched there by the popup, so that it fills in without being told. Gone when the browser closes.
 */
import { browser } from 'wxt/browser';
import type { CoverageView, StoryView } from '../app/views.ts';

/** `url`: the address the state speaks of; another address in the tab makes it void. */
export type TabState =
  | { readonly phase: 'not-article'; readonly url: string }
  | {
      readonly phase: 'working';
      readonly url: string;
      readonly step: 'reading' | 'analysing' | 'matching';
      /** Its id, once the page was read: a page may have several. */
      readonly article?: string;
    }
  | {
      readonly phase: 'failed';
      readonly url: string;
      readonly why: 'too-large' | 'storage-full' | 'storage-broken' | 'engine-failed' | 'page-gone';
    }
  | {
      readonly phase: 'ready';
      readonly url: string;
      /** Id of the open article in the corpus. */
      readonly article: string;
      readonly story: StoryView;
      readonly corpusSize: number;
      /** Absent where the reader has no feeds. */
      readonly coverage?: CoverageView;
    };

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Null where nothing is known of the tab. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const { [key]: state } = await browser.storage.session.get(key);
  return (state as TabState | undefined) ?? null;
}

/** Every tab of which something is known. */
export async function readTabStates(): Promise<{ readonly tabId: number; readonly state: TabState }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, state]) => {
    const tabId = /^tab:(\d+)$/.exec(key)?.[1];
    return tabId === undefined ? [] : [{ tabId: Number(tabId), state: state as TabState }];
  });
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: state });
  } catch (error) {
    // The session area holds 10 MB: let the other tabs' pages be read again when they are looked at.
    const others = (await readTabStates()).filter((other) => other.tabId !== tabId);
    if (others.length === 0) throw error;
    await browser.storage.session.remove(others.map((other) => keyOf(other.tabId)));
    await browser.storage.session.set({ [keyOf(tabId)]: state });
  }
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back at each change of the tab's state until `signal` aborts. */
export function watchTabState(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
