/**
 * Whether the browser may clear the collection when the disk gets full. Asked from a page of the extension only: in
 * Chrome's service worker `storage.persist` does not exist.
 */

/** Null where the browser does not tell. */
export async function isStoragePersistent(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Call it in the reader's click: Firefox asks the reader then. False where the browser or the reader refused. */
export async function askPersistentStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
