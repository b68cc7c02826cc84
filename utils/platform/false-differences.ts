/** The differences that the reader reported as false, in `storage.local`: sent nowhere, given out as a file on demand. */
import { browser } from 'wxt/browser';
import type { FalseDifference } from '../app/false-difference.ts';

const KEY = 'falseDifferences';
/** The oldest go first. */
const MOST_REPORTS = 200;

/** Oldest first. */
export async function readFalseDifferences(): Promise<readonly FalseDifference[]> {
  const { [KEY]: reports } = await browser.storage.local.get(KEY);
  return Array.isArray(reports) ? (reports as FalseDifference[]) : [];
}

export async function addFalseDifference(report: FalseDifference): Promise<void> {
  const reports = await readFalseDifferences();
  await browser.storage.local.set({ [KEY]: [...reports, report].slice(-MOST_REPORTS) });
}

/** Takes back those for which `isTakenBack`; gives how many there were. */
export async function takeBackFalseDifferences(isTakenBack: (report: FalseDifference) => boolean): Promise<number> {
  const reports = await readFalseDifferences();
  const left = reports.filter((report) => !isTakenBack(report));
  if (left.length < reports.length) await browser.storage.local.set({ [KEY]: left });
  return reports.length - left.length;
}

export const clearFalseDifferences = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back at each change of the list, until `signal` aborts. */
export function watchFalseDifferences(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
