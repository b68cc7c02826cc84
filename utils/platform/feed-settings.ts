/** "Pause all", kept in `storage.local`, and whether anything may be asked for over the network now. */
import { browser } from 'wxt/browser';

const KEY = 'feedsPaused';

export async function areFeedsPaused(): Promise<boolean> {
  const { [KEY]: isPaused } = await browser.storage.local.get(KEY);
  return isPaused === true;
}

export const pauseFeeds = (isPaused: boolean): Promise<void> => browser.storage.local.set({ [KEY]: isPaused });

/** Calls back when all feeds were paused or resumed, until `signal` aborts. */
export function watchFeedsPaused(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Not in every browser: https://wicg.github.io/netinfo/#savedata-attribute */
interface Connection {
  readonly saveData?: boolean;
}

/** False without a network, and where the reader told the browser to save data. */
export function isNetworkFree(): boolean {
  const { onLine, connection } = navigator as Navigator & { readonly connection?: Connection };
  return onLine !== false && connection?.saveData !== true;
}
