/** Articles, by their ids, in whose pages the reader wants nothing marked. Kept in `storage.local`; the newest 200 of them. */
import { browser } from 'wxt/browser';

const KEY = 'quietArticles';
const MOST_QUIET = 200;

/** Oldest first. */
export async function readQuietArticles(): Promise<readonly string[]> {
  const { [KEY]: ids } = await browser.storage.local.get(KEY);
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

export async function setQuiet(article: string, isQuiet: boolean): Promise<void> {
  const others = (await readQuietArticles()).filter((other) => other !== article);
  await browser.storage.local.set({ [KEY]: (isQuiet ? [...others, article] : others).slice(-MOST_QUIET) });
}

/** They tell of what was read. */
export const forgetQuietArticles = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back at each change, until `signal` aborts. */
export function watchQuietArticles(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
