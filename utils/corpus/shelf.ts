/**
 * Looking through what is kept, and taking articles out so that they can be put back. Owns the order (newest in the
 * collection first), search, outlets, and what an article leaves behind; not what is shown of it.
 *
 * Nothing here reads the whole collection's texts at once: a list is keys alone, and whoever shows it reads as many of
 * them as it wants.
 */
import type { Table } from 'dexie';
import { analyse } from '../engine/analyse.ts';
import { makeDigest } from '../engine/match/digest.ts';
import { addEntries, indexTables, removeEntries } from './candidates.ts';
import { pairOf } from './find-story.ts';
import type { FrequencyBook } from './frequencies.ts';
import { toArticle } from './rows.ts';
import type { ArticleRow, CorpusDatabase, DecisionRow, Key, StoredRow, VersionRow } from './schema.ts';

/** An article as a line of a list: everything but its text. */
export type ShelfRow = Omit<ArticleRow, 'key' | 'pinned'> & { readonly key: Key; readonly isPinned: boolean };

export interface ShelfFilter {
  readonly outlet?: string | null;
  /** Only what came into the collection at or after this time, in milliseconds since 1970. */
  readonly since?: number | null;
}

export interface OutletShelf {
  readonly outlet: string;
  /** Display name as its newest article gives it; null where none does. */
  readonly name: string | null;
  readonly articles: number;
}

/** An article that was taken out, with all that is needed to have it back; its analysis is made again from its text. */
export interface TakenArticle {
  readonly row: Omit<ArticleRow, 'key'>;
  readonly text: string;
  readonly versions: readonly Omit<VersionRow, 'key' | 'n'>[];
  /** What the reader said of it and of other articles, by their ids. */
  readonly decisions: readonly { readonly other: string; readonly decision: DecisionRow['decision'] }[];
}

export class Shelf {
  readonly #database: CorpusDatabase;
  readonly #frequencies: FrequencyBook;
  readonly #now: () => number;

  constructor(database: CorpusDatabase, frequencies: FrequencyBook, now: () => number) {
    this.#database = database;
    this.#frequencies = frequencies;
    this.#now = now;
  }

  /** Newest first. */
  async listKeys({ outlet = null, since = null }: ShelfFilter = {}): Promise<Key[]> {
    const { articles } = this.#database;
    const byTime = since === null ? articles.orderBy('addedAt') : articles.where('addedAt').aboveOrEqual(since);
    // Forwards, since only then the browser gives all keys in one go.
    const keys = ((await byTime.primaryKeys()) as Key[]).reverse();
    if (outlet === null) return keys;
    const ofOutlet = new Set(await articles.where('outlet').equals(outlet).primaryKeys());
    return keys.filter((key) => ofOutlet.has(key));
  }

  /**
   * Those of the articles, in the same order, whose title, outlet or text contain all of these words (lower case); all
   * of them where there are no words. Keys that are gone are left out.
   */
  async findAmong(keys: readonly Key[], words: readonly string[]): Promise<ShelfRow[]> {
    const { articles, texts } = this.#database;
    const rows = (await readMany(articles, keys)).filter((row): row is StoredRow => row !== undefined);
    if (words.length === 0) return rows.map(toShelfRow);
    const missing = rows.map(({ title, outlet, outletName }) => {
      const head = `${title} ${outlet} ${outletName ?? ''}`.toLowerCase();
      return words.filter((word) => !head.includes(word));
    });
    const toRead = rows.flatMap(({ key }, index) => (missing[index]?.length ? [key] : []));
    const read = new Map((await readMany(texts, toRead)).map((row) => [row?.key, row?.text ?? '']));
    return rows
      .filter(({ key }, index) => {
        const text = missing[index]?.length ? (read.get(key) ?? '').toLowerCase() : '';
        return missing[index]?.every((word) => text.includes(word));
      })
      .map(toShelfRow);
  }

  /** The row of an article; null where it is not kept. */
  async findRow(id: string): Promise<ShelfRow | null> {
    const row = (await this.#database.articles.where('id').equals(id).first()) as StoredRow | undefined;
    return row ? toShelfRow(row) : null;
  }

  /** The outlets with most articles first. */
  async listOutlets(): Promise<OutletShelf[]> {
    const { articles } = this.#database;
    const outlets = (await articles.orderBy('outlet').uniqueKeys()) as string[];
    const shelves = await Promise.all(
      outlets.map(async (outlet) => {
        // A Dexie collection is changed by what is asked of it: one for each question.
        const own = () => articles.where('outlet').equals(outlet);
        const [count, newest] = await Promise.all([own().count(), own().last()]);
        return { outlet, name: newest?.outletName || null, articles: count };
      }),
    );
    return shelves.sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
  }

  /** All of these articles or none; those that are gone already are left out of the answer. */
  takeOut(ids: readonly string[]): Promise<TakenArticle[]> {
    const { articles, texts, versions, decisions } = this.#database;
    return this.#frequencies.remove(this.#tables(), async (hasRoom) => {
      const rows = (await articles
        .where('id')
        .anyOf([...ids])
        .toArray()) as StoredRow[];
      const keys = rows.map(({ key }) => key);
      const [kept, earlier, said] = await Promise.all([
        texts.bulkGet(keys),
        versions.where('key').anyOf(keys).sortBy('n'),
        decisions.where('keys').anyOf(keys).distinct().toArray(),
      ]);
      const idOf = await this.#idsOf(said.flatMap((decision) => decision.keys));
      const taken = rows.map(({ key, ...row }, index) => ({
        row,
        text: kept[index]?.text ?? '',
        versions: earlier.filter((version) => version.key === key).map(({ key: _, n: __, ...version }) => version),
        decisions: said.flatMap(({ keys: [one, two], decision }) => {
          const other = one === key ? idOf.get(two) : two === key ? idOf.get(one) : undefined;
          return other === undefined ? [] : [{ other, decision }];
        }),
      }));
      await this.#delete(keys, hasRoom);
      return taken;
    });
  }

  /**
   * Puts articles back as they were, with time, pin, versions and what the reader said of them. One that came again
   * meanwhile stays as it is now. Resolves to how many were put back.
   */
  putBack(taken: readonly TakenArticle[]): Promise<number> {
    // Made before the transaction: it would end while nothing is asked of it.
    const made = taken.map((each) => {
      const article = toArticle(each.row, each.text);
      return { ...each, analysis: analyse(article), digest: makeDigest(article) };
    });
    const { articles, texts, analyses, versions } = this.#database;
    return this.#change(async () => {
      const terms = await this.#frequencies.read();
      let count = 0;
      for (const { row, text, analysis, digest, versions: earlier, decisions } of made) {
        if ((await articles.where('id').equals(row.id).count()) > 0) continue;
        const key = (await articles.add(row)) as Key;
        await texts.add({ key, text });
        await analyses.add({ key, version: analysis.version, analysis });
        await addEntries(this.#database, [{ key, digest }], terms);
        await this.#frequencies.countNew(key, digest);
        await versions.bulkAdd(earlier.map((version) => ({ ...version, key })));
        for (const { other, decision } of decisions) await this.#decide(key, other, decision);
        count += 1;
      }
      return count;
    });
  }

  async #decide(key: Key, other: string, decision: DecisionRow['decision']): Promise<void> {
    const partner = await this.#database.articles.where('id').equals(other).first();
    // A partner that is not back yet brings the decision itself.
    if (partner?.key === undefined) return;
    const pair = pairOf(key, partner.key);
    await this.#database.decisions.put({ pair, keys: [key, partner.key], decision, decidedAt: this.#now() });
  }

  async #idsOf(keys: readonly Key[]): Promise<Map<Key, string>> {
    const rows = await this.#database.articles.bulkGet([...new Set(keys)]);
    return new Map(rows.flatMap((row) => (row?.key === undefined ? [] : [[row.key, row.id] as const])));
  }

  async #delete(keys: Key[], hasRoom: boolean): Promise<void> {
    if (keys.length === 0) return;
    const { articles, texts, analyses, digests, versions, decisions } = this.#database;
    const gone = (await digests.bulkGet(keys)).filter((row) => row !== undefined);
    await this.#frequencies.replace(
      gone.map(({ digest }) => digest),
      [],
    );
    await removeEntries(this.#database, gone, hasRoom);
    for (const table of [articles, texts, analyses]) await (table as Table<unknown, Key>).bulkDelete(keys);
    await versions.where('key').anyOf(keys).delete();
    await decisions.where('keys').anyOf(keys).delete();
  }

  /** One transaction over everything. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    return this.#frequencies.change(this.#tables(), work);
  }

  #tables(): Table[] {
    const { articles, texts, analyses, versions, decisions, frequencies } = this.#database;
    return [articles, texts, analyses, versions, decisions, frequencies, ...indexTables(this.#database)];
  }
}

/**
 * Rows of these keys, in their order. Articles that came after each other have keys that lie close together: one request
 * for the range is many times as fast as one for each.
 */
async function readMany<Row extends { readonly key?: Key }>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<(Row | undefined)[]> {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const key of keys) [least, most] = [Math.min(least, key), Math.max(most, key)];
  if (most - least > keys.length * MOST_GAPS) return table.bulkGet([...keys]);
  const rows = await table.where('key').between(least, most, true, true).toArray();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key));
}

/** A range with more rows than this for each wanted one is not read whole. */
const MOST_GAPS = 3;

const toShelfRow = ({ pinned, ...row }: StoredRow): ShelfRow => ({ ...row, isPinned: pinned === 1 });
