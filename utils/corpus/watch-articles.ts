/** Tells that articles came, went or changed, whichever context of the extension did it. */
import { Dexie, type ObservabilitySet } from 'dexie';

/**
 * Calls back after each change, at once where this context made it, until `signal` aborts. Dexie sends what a transaction
 * changed to all contexts of one origin, named `idb://DATABASE/TABLE/INDEX`.
 */
export function watchArticles(database: string, onChange: () => void, signal: AbortSignal): void {
  const table = `idb://${database}/articles/`;
  const listener = (changed: ObservabilitySet) => {
    if (Object.keys(changed).some((part) => part.startsWith(table))) onChange();
  };
  Dexie.on.storagemutated.subscribe(listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener), { once: true });
}
