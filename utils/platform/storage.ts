/**
 * The disk: how much is used, and whether the browser may clear the collection when it gets full. Asked from a page of the extension only: in
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

/** Bytes of all that the extension keeps on the disk, and what the browser allows; null where it does not tell. */
export async function readDisk(): Promise<{ readonly used: number; readonly quota: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}
