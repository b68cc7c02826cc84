/**
 * When the collection is to be deleted: put down before it is done, so that the reader can take it back for a moment, and
 * so that it is done even where the page that was asked is closed. Kept in `storage.local`; the alarm wakes the background.
 */
import { browser } from 'wxt/browser';
import { clearWipeAlarm, setWipeAlarm } from './alarm.ts';

const KEY = 'wipeAt';

/** Browsers ring no alarm sooner than that. */
export const UNDO_WINDOW = 30_000; // milliseconds

/** Milliseconds since 1970; null: nothing is to be deleted. */
export async function readWipePlan(): Promise<number | null> {
  const { [KEY]: when } = await browser.storage.local.get(KEY);
  return typeof when === 'number' ? when : null;
}

/** The page that was asked does it at its time and says so; the background a little later, where that page is gone. */
const GRACE = 3_000; // milliseconds

export async function planWipe(now: number): Promise<void> {
  await setWipeAlarm(now + UNDO_WINDOW + GRACE);
  await browser.storage.local.set({ [KEY]: now + UNDO_WINDOW });
}

/** Taken back, or done. */
export async function dropWipePlan(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await clearWipeAlarm();
}

/** Calls back when it was planned, taken back or done, until `signal` aborts. */
export function watchWipePlan(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
