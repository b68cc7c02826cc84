/**
 * The articles under each rare key, whatever their day: one row a key, so that a look-up reads as many rows as it has
 * keys. Owns the rows; what is asked of them is in candidates.ts.
 */
import type { CorpusDatabase, Key } from './schema.ts';

/** A rare key that has become common finds no saga any more: only the articles that came last are kept under it. */
export const MOST_PER_RARE_KEY = 60;

export interface RareChange {
  readonly key: Key;
  /** The article's rare keys. */
  readonly rare: readonly string[];
  /** True where the article comes, false where it goes. */
  readonly comes: boolean;
}

/** Call inside a transaction that may write `rareKeys`. A row in which no article is left goes. */
export async function changeRareKeys({ rareKeys }: CorpusDatabase, changes: readonly RareChange[]): Promise<void> {
  const byName = Map.groupBy(
    changes.flatMap(({ key, rare, comes }) => rare.map((name) => ({ name, key, comes }))),
    ({ name }) => name,
  );
  if (byName.size === 0) return;
  const names = [...byName.keys()];
  const before = await rareKeys.bulkGet(names);
  const rows = names.map((name, at) => {
    const articles = new Set(before[at]?.articles);
    for (const { key, comes } of byName.get(name) ?? []) {
      if (comes) articles.add(key);
      else articles.delete(key);
    }
    return { name, articles: [...articles].slice(-MOST_PER_RARE_KEY) };
  });
  const [left, empty] = [rows.filter(isFilled), rows.filter((row) => !isFilled(row))];
  if (left.length > 0) await rareKeys.bulkPut(left);
  if (empty.length > 0) await rareKeys.bulkDelete(empty.map(({ name }) => name));
}

const isFilled = ({ articles }: { readonly articles: readonly Key[] }): boolean => articles.length > 0;

/** Where nothing can be written: the rows go, and their other articles are found by the rest of their rare keys. */
export const dropRareKeys = ({ rareKeys }: CorpusDatabase, changes: readonly RareChange[]): Promise<void> =>
  rareKeys.bulkDelete([...new Set(changes.flatMap(({ rare }) => rare))]);

/** Articles under each key, in the keys' order. In a transaction that may read `rareKeys`. */
export const readRareKeys = async ({ rareKeys }: CorpusDatabase, names: readonly string[]): Promise<readonly Key[][]> =>
  (await rareKeys.bulkGet([...names])).map((row) => [...(row?.articles ?? [])]);
