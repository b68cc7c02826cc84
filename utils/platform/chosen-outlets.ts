/**
 * Hosts on which the reader wants Crossread to run by itself. A permission alone does not say so: a feed's hosts are
 * allowed, too, only to be asked for their feed and the articles in it. Kept in `storage.local`.
 *
 * The popup may be gone before the browser's question is answered. So the click stores its intent, and the background
 * turns it into a choice once the host is allowed; a refusal leaves the intent behind, which the next question replaces.
 */
import { browser } from 'wxt/browser';
import { allSitesHeld, isAllowed } from './permissions.ts';

const CHOSEN = 'chosenOutlets';
const INTENDED = 'intendedOutlet';

/** Sorted, without repetition. Some of them may not be allowed any more. */
export const readChosenHosts = (): Promise<readonly string[]> => readHosts(CHOSEN);

/** Whether Crossread runs on the host by itself. */
export async function runsBySelf(host: string): Promise<boolean> {
  const [all, chosen, allowed] = await Promise.all([allSitesHeld(), readChosenHosts(), isAllowed(host)]);
  return allowed && (all.length > 0 || chosen.includes(host));
}

/** Call it in the click, without waiting for it. Null: what is asked for next is for no outlet. */
export const intendOutlet = (host: string | null): Promise<void> =>
  browser.storage.local.set({ [INTENDED]: host === null ? [] : [host] });

/** Makes the intended host a chosen one where it is allowed by now. */
export async function keepIntended(): Promise<void> {
  for (const host of await readHosts(INTENDED)) {
    if (!(await isAllowed(host))) continue;
    await writeChosen([...(await readChosenHosts()), host]);
    await browser.storage.local.remove(INTENDED);
  }
}

/** Drops hosts that are not allowed any more: a feed that gets one of them later must not bring the old choice back. */
export async function dropNotAllowed(): Promise<void> {
  const chosen = await readChosenHosts();
  const allowed = await Promise.all(chosen.map(isAllowed));
  if (allowed.includes(false)) await writeChosen(chosen.filter((_, index) => allowed[index]));
}

/** Calls back when an intent or the choice changed, until `signal` aborts. */
export function watchChosenHosts(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (Object.hasOwn(changes, CHOSEN) || Object.hasOwn(changes, INTENDED))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const writeChosen = (hosts: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [CHOSEN]: [...new Set(hosts)].sort() });

async function readHosts(key: string): Promise<readonly string[]> {
  const { [key]: hosts } = await browser.storage.local.get(key);
  return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
}
