/**
 * Document frequencies in this context's memory, and on disk. They are written seldom (half a megabyte): on start, the
 * articles that came after the last write are counted from their digests, so that nothing is lost when a worker dies.
 */
import type { Table } from 'dexie';
import { TermFrequencies } from '../engine/match/term-weights.ts';
import { whyStorageFailed } from './errors.ts';
import type { CorpusDatabase, DigestRow, FrequencyRow, FrequencyStampRow, Key } from './schema.ts';

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

/**
 * All methods but `forget`, `change` and `remove` are called inside a transaction that has the tables `frequencies` and
 * `digests`.
 */
export class FrequencyBook {
  readonly #database: CorpusDatabase;
  #counted: Counted | null = null;
  #hasRoom = true;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  /** Up to date with what any context has stored. */
  async read(): Promise<TermFrequencies> {
    return (await this.#catchUp()).terms;
  }

  async #catchUp(): Promise<Counted> {
    const known = this.#counted;
    // Asked for together: each answer waited for by itself is a way to the disk and back.
    const [stamp, come] = await Promise.all([
      this.#database.frequencies.get('stamp') as PromiseLike<FrequencyStampRow | undefined>,
      known ? this.#readAfter(known.upTo) : [],
    ]);
    if (this.#counted === null || this.#counted.generation !== (stamp?.generation ?? 0))
      this.#counted = await this.#load(stamp);
    const counted = this.#counted;
    let rows = counted === known ? come : await this.#readAfter(counted.upTo);
    for (;;) {
      for (const row of rows) this.#count(counted, row.key, row.digest);
      if (rows.length < CATCH_UP_AT_ONCE) return counted;
      rows = await this.#readAfter(counted.upTo);
    }
  }

  #readAfter(key: Key): PromiseLike<DigestRow[]> {
    return this.#database.digests.where('key').above(key).limit(CATCH_UP_AT_ONCE).toArray();
  }

  #count(counted: Counted, key: Key, { terms }: HasTerms): void {
    // Another look-up may have counted it while this one waited.
    if (key <= counted.upTo) return;
    counted.terms.count(terms, 1);
    counted.upTo = key;
  }

  async #load(stamp: FrequencyStampRow | undefined): Promise<Counted> {
    const row = (await this.#database.frequencies.get('terms')) as FrequencyRow | undefined;
    const terms = row ? new TermFrequencies(new Uint32Array(row.counters), row.articles) : new TermFrequencies();
    const upTo = stamp?.upTo ?? 0;
    return { terms, upTo, writtenUpTo: upTo, generation: stamp?.generation ?? 0 };
  }

  /**
   * An article that this transaction stored under a new key, after it called `read`: nothing else can have come between.
   * To disk now and then only.
   */
  async countNew(key: Key, digest: HasTerms): Promise<void> {
    const counted = this.#counted ?? (await this.#catchUp());
    this.#count(counted, key, digest);
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

  /**
   * One transaction that only takes away, so that room can be made. On a full disk no row can be written, however small
   * (Chromium says that the quota is exceeded, Firefox names other errors): the counts are dropped then, and counted anew
   * from the digests. `work` is told whether it may write.
   */
  async remove<T>(tables: readonly Table[], work: (hasRoom: boolean) => Promise<T>): Promise<T> {
    try {
      // Dexie holds a transaction open over native awaits only where the function given to it is an async one.
      return await this.change(tables, async () => work(true));
    } catch (error) {
      if (whyStorageFailed(error) === null) throw error;
    }
    this.#hasRoom = false;
    try {
      return await this.change(tables, async () => work(false));
    } finally {
      this.#hasRoom = true;
      this.forget();
    }
  }

  /** What is in memory may not be on disk: a transaction failed. */
  forget(): void {
    this.#counted = null;
  }

  async #write(counted: Counted): Promise<void> {
    const { terms, upTo, generation } = counted;
    if (!this.#hasRoom) {
      await this.#database.frequencies.clear();
      return;
    }
    await this.#database.frequencies.bulkPut([
      { name: 'terms', counters: terms.counters, articles: terms.articles },
      { name: 'stamp', upTo, generation },
    ]);
    counted.writtenUpTo = upTo;
  }
}
