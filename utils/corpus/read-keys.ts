/**
 * Many key ranges of the candidate index at once. A look-up asks for some sixty: through Dexie each is a collection, a
 * promise and a turn of the zone that belongs to the transaction, which together cost as much as the reading.
 */
import { Dexie } from 'dexie';
import type { CorpusDatabase, Key } from './schema.ts';

export interface KeyRange {
  /** Of the digests. */
  readonly index: 'dated' | 'rare';
  readonly range: IDBKeyRange;
  /** Keys read at most. */
  readonly most: number;
}

/** Articles of each range, in the ranges' order. Call inside a transaction that may read the digests. */
export function readKeys({ digests }: CorpusDatabase, ranges: readonly KeyRange[]): PromiseLike<Key[][]> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (!transaction) throw new Error('readKeys is called outside of a transaction');
  const store = transaction.objectStore(digests.name);
  const found: Key[][] = ranges.map(() => []);
  return new Dexie.Promise((resolve, reject) => {
    let left = ranges.length;
    if (left === 0) resolve(found);
    for (const [at, { index, range, most }] of ranges.entries()) {
      const request = store.index(index).getAllKeys(range, most) as IDBRequest<Key[]>;
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        found[at] = request.result;
        left -= 1;
        if (left === 0) resolve(found);
      };
    }
  });
}
