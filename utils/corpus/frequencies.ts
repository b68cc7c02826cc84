/**
 * Document frequencies in this context's memory, and on disk. They are written seldom (half a megabyte): on start, the
 * articles that came after the last write are counted from their digests, so that nothing is lost when a worker dies.
 */
import type { Table } from 'dexie';
import { TermFrequencies } from '../engine/match/term-weights.ts';
import type { CorpusDatabase, FrequencyRow, FrequencyStampRow, Key } from './schema.ts';

/** Articles that may be counted again at a start rather than written: a few milliseconds' work. */
const WRITE_EVERY = 100;
const CATCH_UP_AT_ONCE = 500;

interface Counted {
  readonly terms: TermFrequencies;
  /** Last article that is in the counts. */
  upTo: Key;
  writtenUpTo: Key;
  generation: number;
}

interface HasTerms {
  readonly terms: readonly string[];
}

/** All methods but `forget` and `change` are called inside a transaction that has the tables `frequencies` and `digests`. */
export class FrequencyBook {
  readonly #database: CorpusDatabase;
  #counted: Counted | null = null;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  /** Up to date with what any context has stored. */
  async read(): Promise<TermFrequencies> {
    return (await this.#catchUp()).terms;
  }

  async #catchUp(): Promise<Counted> {
    const stamp = (await this.#database.frequencies.get('stamp')) as FrequencyStampRow | undefined;
    if (!this.#counted || this.#counted.generation !== (stamp?.generation ?? 0))
      this.#counted = await this.#load(stamp);
    const counted = this.#counted;
    for (;;) {
      const rows = await this.#database.digests.where('key').above(counted.upTo).limit(CATCH_UP_AT_ONCE).toArray();
      for (const row of rows) {
        // Another look-up may have counted it while this one waited.
        if (row.key <= counted.upTo) continue;
        counted.terms.count(row.digest.terms, 1);
        counted.upTo = row.key;
      }
      if (rows.length < CATCH_UP_AT_ONCE) return counted;
    }
  }

  async #load(stamp: FrequencyStampRow | undefined): Promise<Counted> {
    const row = (await this.#database.frequencies.get('terms')) as FrequencyRow | undefined;
    const terms = row ? new TermFrequencies(new Uint32Array(row.counters), row.articles) : new TermFrequencies();
    const upTo = stamp?.upTo ?? 0;
    return { terms, upTo, writtenUpTo: upTo, generation: stamp?.generation ?? 0 };
  }

  /** To disk now and then, as articles come in. */
  async writeSometimes(): Promise<void> {
    const counted = await this.#catchUp();
    if (counted.upTo - counted.writtenUpTo >= WRITE_EVERY) await this.#write(counted);
  }

  /** Digests that go, and those that come under keys already counted. To disk at once: no count shows it later. */
  async replace(gone: readonly HasTerms[], come: readonly HasTerms[]): Promise<void> {
    const counted = await this.#catchUp();
    for (const { terms } of gone) counted.terms.count(terms, -1);
    for (const { terms } of come) counted.terms.count(terms, 1);
    counted.generation += 1;
    await this.#write(counted);
  }

  /** One transaction that may write. What was counted in memory is forgotten where it fails. */
  async change<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
    try {
      return await this.#database.transaction('rw', [...tables], work);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** What is in memory may not be on disk: a transaction failed. */
  forget(): void {
    this.#counted = null;
  }

  async #write(counted: Counted): Promise<void> {
    const { terms, upTo, generation } = counted;
    await this.#database.frequencies.bulkPut([
      { name: 'terms', counters: terms.counters, articles: terms.articles },
      { name: 'stamp', upTo, generation },
    ]);
    counted.writtenUpTo = upTo;
  }
}
