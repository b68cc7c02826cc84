/**
 * An article's index keys as short hashes, many articles' packed into one list: what a look-up reads of all articles of
 * the days around the open one, in place of a row for each key of each of them. Owns the packing and the counting of what
 * is shared; which keys an article has is in index-keys.ts, where the lists are kept is the store's.
 *
 * Sixteen bits tell a key from another well enough: of two articles with sixty keys each, one pair in seventeen seems to
 * share a key that it does not, which weighs as much as one shared word. Candidates are scored by their digests after it.
 *
 * A list holds, article after article, its number (below 2 ** 16, given out by the store), how many hashes follow, and the
 * hashes.
 */

const HASHES = 2 ** 16;

/** FNV-1a (Fowler, Noll & Vo), folded to 16 bits. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

/** The list with this article's keys in place of those that it had there; without it where `keys` is null. */
export function setSignature(list: Uint16Array, number: number, keys: readonly string[] | null): Uint16Array {
  const others = [...readSignatures(list)].filter((signature) => signature.number !== number);
  const hashes = keys === null ? null : new Set(keys.map(hashKey));
  const kept = others.flatMap((signature) => [signature.number, signature.hashes.length, ...signature.hashes]);
  return Uint16Array.from(hashes === null ? kept : [...kept, number, hashes.size, ...hashes]);
}

export interface Signature {
  readonly number: number;
  readonly hashes: Uint16Array;
}

export function* readSignatures(list: Uint16Array): Generator<Signature> {
  for (let at = 0; at < list.length; ) {
    const end = at + 2 + (list[at + 1] as number);
    yield { number: list[at] as number, hashes: list.subarray(at + 2, end) };
    at = end;
  }
}

/** What the keys of an open article weigh, by hash. Made for one look-up: a quarter of a megabyte. */
export class SignatureScale {
  readonly #weights = new Float32Array(HASHES);

  /** `weigh`: how much it says of two articles that they share the key. */
  constructor(keys: readonly string[], weigh: (key: string) => number) {
    for (const key of keys) {
      const hash = hashKey(key);
      this.#weights[hash] = Math.max(this.#weights[hash] as number, weigh(key));
    }
  }

  /** Sum of the weights of the keys that each article of a list shares with the open one, in the list's order; not those of 0. */
  weigh(list: Uint16Array, take: (number: number, weight: number) => void): void {
    const weights = this.#weights;
    for (let at = 0; at < list.length; ) {
      const number = list[at] as number;
      const end = at + 2 + (list[at + 1] as number);
      let sum = 0;
      for (at += 2; at < end; at += 1) sum += weights[list[at] as number] as number;
      if (sum > 0) take(number, sum);
    }
  }
}
