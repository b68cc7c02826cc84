/** Hosts on which the reader switched Crossread off. Kept in `storage.local`; nothing else about a site is. */
import { browser } from 'wxt/browser';

const KEY = 'offHosts';

/** Sorted, without repetition. */
export async function readOffHosts(): Promise<readonly string[]> {
  const { [KEY]: hosts } = await browser.storage.local.get(KEY);
  return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
}

export async function setOff(host: string, isOff: boolean): Promise<void> {
  const others = (await readOffHosts()).filter((other) => other !== host);
  await browser.storage.local.set({ [KEY]: (isOff ? [...others, host] : others).sort() });
}

/** Calls back when a host was switched off or on, until `signal` aborts. */
export function watchOffHosts(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
