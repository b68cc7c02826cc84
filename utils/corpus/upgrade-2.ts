/**
 * From version 1 of the database to version 2: the keys that the digests were indexed by are gathered, those with a day
 * by day, the rare ones by key. As it was released: it uses nothing that may change later, and is never edited.
 */
import type { Transaction } from 'dexie';

interface DigestRow1 {
  readonly key: number;
  readonly digest: { readonly day: number | null };
  /** `[key, day]` */
  readonly dated: readonly (readonly [string, number])[];
  readonly rare: readonly string[];
}

const AT_ONCE = 512;
const KEYS_PER_PAGE = 128;
const MOST_PER_RARE_KEY = 60;
/** Rare keys held in memory before they are written. */
const MOST_HELD = 100_000;

/** In order of the articles' keys, so that no page is met again after its stretch of them. */
export async function gatherKeys(transaction: Transaction): Promise<void> {
  const digests = transaction.table<DigestRow1, number>('digests');
  const last = (await digests.toCollection().last())?.key ?? 0;
  let rare = new Map<string, number[]>();
  for (let from = 0; from <= last; from += AT_ONCE) {
    const rows = await digests
      .where('key')
      .between(from, from + AT_ONCE)
      .toArray();
    for (const { key, rare: names } of rows) {
      for (const name of names) rare.set(name, [...(rare.get(name) ?? []), key].slice(-MOST_PER_RARE_KEY));
    }
    for (const { key, digest, dated } of rows) {
      if (digest.day === null) await digests.update(key, { undated: dated.map(([name]) => name), dated: undefined });
    }
    await transaction.table('dayPages').bulkAdd(packDays(rows));
    if (rare.size < MOST_HELD) continue;
    await addRare(transaction, rare);
    rare = new Map();
  }
  await addRare(transaction, rare);
}

function packDays(rows: readonly DigestRow1[]): object[] {
  const pages = new Map<string, { readonly day: number; readonly page: number; readonly signatures: number[] }>();
  for (const { key, digest, dated } of rows) {
    if (digest.day === null) continue;
    const page = Math.floor(key / KEYS_PER_PAGE);
    const made = pages.get(`${digest.day}|${page}`) ?? { day: digest.day, page, signatures: [] };
    const hashes = new Set(dated.map(([name]) => hashKey(name)));
    made.signatures.push(key % KEYS_PER_PAGE, hashes.size, ...hashes);
    pages.set(`${digest.day}|${page}`, made);
  }
  return [...pages.values()].map((page) => ({ ...page, signatures: Uint16Array.from(page.signatures) }));
}

async function addRare(transaction: Transaction, rare: ReadonlyMap<string, readonly number[]>): Promise<void> {
  const table = transaction.table<{ readonly name: string; readonly articles: readonly number[] }, string>('rareKeys');
  const names = [...rare.keys()];
  const before = await table.bulkGet(names);
  await table.bulkPut(
    names.map((name, at) => ({
      name,
      articles: [...(before[at]?.articles ?? []), ...(rare.get(name) ?? [])].slice(-MOST_PER_RARE_KEY),
    })),
  );
}

/** FNV-1a (Fowler, Noll & Vo), folded to 16 bits. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}
