/**
 * What looks after the whole corpus in small steps: pages for export, the least used for retention, what an older engine
 * read. Owns the steps, each a transaction of its own; not when and how many are done (exchange.ts, retention.ts,
 * reanalyse.ts).
 */
import { Dexie } from 'dexie';
import { DIGEST_VERSION, makeDigest } from '../engine/match/digest.ts';
import type { Analysis, Article } from '../engine/types.ts';
import { indexTables, replaceEntry } from './candidates.ts';
import type { FrequencyBook } from './frequencies.ts';
import { type ArticleSummary, readArticles, toSummary } from './rows.ts';
import type { CorpusDatabase, StoredRow } from './schema.ts';

/** Rows read at once where all are looked at. */
const SIZED_AT_ONCE = 1_000;

export class Upkeep {
  readonly #database: CorpusDatabase;
  readonly #frequencies: FrequencyBook;

  constructor(database: CorpusDatabase, frequencies: FrequencyBook) {
    this.#database = database;
    this.#frequencies = frequencies;
  }

  /** Articles after a place in order of arrival, and the place of the last; begin with 0. */
  async readPage(
    after: number,
    limit: number,
  ): Promise<{ readonly articles: readonly Article[]; readonly last: number }> {
    const { articles, texts } = this.#database;
    return this.#database.transaction('r', [articles, texts], async () => {
      const rows = (await articles.where('key').above(after).limit(limit).toArray()) as StoredRow[];
      return { articles: await readArticles(this.#database, rows), last: rows.at(-1)?.key ?? after };
    });
  }

  /** Not pinned, the longest unused first. */
  async listLeastUsed(limit: number): Promise<ArticleSummary[]> {
    const range = this.#database.articles.where('[pinned+usedAt]').between([0, Dexie.minKey], [0, Dexie.maxKey]);
    return (await range.limit(limit).toArray()).map(toSummary);
  }

  /** How many of what is not pinned go before `goes` says no of one, the longest unused first. */
  async countLeastUsed(goes: (row: { readonly usedAt: number; readonly size: number }) => boolean): Promise<number> {
    const range = this.#database.articles.where('[pinned+usedAt]').between([0, Dexie.minKey], [0, Dexie.maxKey]);
    let count = 0;
    await range
      .until((row) => !goes(row))
      .each(() => {
        count += 1;
      });
    return count;
  }

  /** About how many bytes all articles take together. Reads every row but its text: not for every page. */
  async measureSize(): Promise<number> {
    let bytes = 0;
    let after = 0;
    for (;;) {
      const rows = await this.#database.articles.where('key').above(after).limit(SIZED_AT_ONCE).toArray();
      for (const { size } of rows) bytes += size;
      if (rows.length < SIZED_AT_ONCE) return bytes;
      after = rows.at(-1)?.key ?? after;
    }
  }

  /** Articles whose analysis is of an older engine, at most `limit`. */
  async listAnalysedBefore(version: number, limit: number): Promise<Article[]> {
    const { articles, texts, analyses } = this.#database;
    return this.#database.transaction('r', [articles, texts, analyses], async () => {
      const keys = await analyses.where('version').below(version).limit(limit).primaryKeys();
      const rows = (await articles.bulkGet(keys)) as (StoredRow | undefined)[];
      return readArticles(
        this.#database,
        rows.filter((row) => row !== undefined),
      );
    });
  }

  /**
   * A new analysis of a text that is still as it was; ignored where the article went or changed meanwhile. A digest of
   * an older version is made again with it, so ENGINE_VERSION goes up whenever DIGEST_VERSION does.
   */
  async replaceAnalysis(article: Article, analysis: Analysis): Promise<void> {
    const { articles, texts, analyses, digests, frequencies } = this.#database;
    const tables = [articles, texts, analyses, frequencies, ...indexTables(this.#database)];
    await this.#frequencies.change(tables, async () => {
      const row = (await articles.where('id').equals(article.id).first()) as StoredRow | undefined;
      if (!row || (await texts.get(row.key))?.text !== article.text) return;
      await analyses.put({ key: row.key, version: analysis.version, analysis });
      const before = await digests.get(row.key);
      if (before?.digest.version === DIGEST_VERSION) return;
      const digest = makeDigest(article);
      await this.#frequencies.replace(before ? [before.digest] : [], [digest]);
      await replaceEntry(this.#database, row.key, before, digest, await this.#frequencies.read());
    });
  }
}
