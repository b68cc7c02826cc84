/**
 * All articles kept on this machine. Every change is one transaction: an article is there with its analysis and its
 * index entries, or not at all, whenever the process is stopped; what was acknowledged stays. Opened only by the
 * background and the extension's own pages; several may hold it open at once.
 */
import { makeDigest } from '../engine/match/digest.ts';
import type { Analysis, Article, Reading } from '../engine/types.ts';
import { addEntries, indexTables, removeEntries, replaceEntry } from './candidates.ts';
import { findStory, pairOf, type Story } from './find-story.ts';
import { FrequencyBook } from './frequencies.ts';
import { keepVersion, measureVersions, tellsTheSame } from './keep-versions.ts';
import { type ArticleSummary, readArticles, readReadings, toArticleRow, toSummary } from './rows.ts';
import { CorpusDatabase, type Key, type StoredRow } from './schema.ts';
import { Shelf } from './shelf.ts';
import { Upkeep } from './upkeep.ts';
import { watchArticles } from './watch-articles.ts';

export interface AddOptions {
  /** How the text was got: only texts got the same way are compared as versions. */
  readonly extractor?: string;
}

export interface AddResult {
  /** The article's id. */
  readonly id: string;
  readonly isNew: boolean;
  /** True where the address was known and its title or text is another now; the earlier one is kept as a version. */
  readonly isChanged: boolean;
}

export interface ListOptions {
  /** Only articles whose title or outlet contains all of these words; case does not count. */
  readonly search?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export class Corpus {
  readonly #database: CorpusDatabase;
  readonly #frequencies: FrequencyBook;
  readonly #now: () => number;
  /** Looking through what is kept, taking out and putting back. */
  readonly shelf: Shelf;
  /** What is looked after in idle time. */
  readonly upkeep: Upkeep;

  /** `now` gives milliseconds since 1970. */
  constructor(database: CorpusDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#frequencies = new FrequencyBook(database);
    this.#now = now;
    this.shelf = new Shelf(database, this.#frequencies, now);
    this.upkeep = new Upkeep(database, this.#frequencies);
  }

  /** Resolves when the article is safely stored and will be found. The same text again only counts as a use. */
  async addArticle(article: Article, analysis: Analysis, options: AddOptions = {}): Promise<AddResult> {
    const digest = makeDigest(article);
    const length = JSON.stringify(analysis).length;
    const { articles, texts, analyses, digests, versions, frequencies } = this.#database;
    const tables = [articles, texts, analyses, versions, frequencies, ...indexTables(this.#database)];
    const now = this.#now();
    const extractor = options.extractor ?? 'page';
    return this.#frequencies.change(tables, async () => {
      const [terms, known] = await Promise.all([this.#frequencies.read(), this.#rowOf(article.id)]);
      const keeping = { extractor, addedAt: known?.addedAt ?? now, usedAt: now, pinned: known?.pinned ?? 0 } as const;
      const row = toArticleRow(article, keeping, length);
      if (!known) {
        const key = (await articles.add(row)) as Key;
        await Promise.all([
          texts.add({ key, text: article.text }),
          analyses.add({ key, version: analysis.version, analysis }),
          addEntries(this.#database, [{ key, digest }], terms),
          this.#frequencies.countNew(key, digest),
        ]);
        return { id: article.id, isNew: true, isChanged: false };
      }
      const { key } = known;
      const [text = '', read] = await Promise.all([texts.get(key).then((kept) => kept?.text), analyses.get(key)]);
      const isChanged = text !== article.text || known.title !== article.title;
      const isTrivial = read !== undefined && tellsTheSame(read.analysis, analysis);
      const earlier = isChanged
        ? await keepVersion(this.#database, known, text, isTrivial)
        : await measureVersions(this.#database, key);
      await articles.put({ ...row, size: row.size + earlier, key });
      if (!isChanged && known.published === article.published) {
        await analyses.put({ key, version: analysis.version, analysis });
        return { id: article.id, isNew: false, isChanged };
      }
      const before = await digests.get(key);
      // Counted as it is until here; from now on the new one counts.
      await this.#frequencies.replace(before ? [before.digest] : [], [digest]);
      await texts.put({ key, text: article.text });
      await analyses.put({ key, version: analysis.version, analysis });
      await replaceEntry(this.#database, key, before, digest, terms);
      return { id: article.id, isNew: false, isChanged };
    });
  }

  /** Null where it is not kept. */
  async getArticle(id: string): Promise<Reading | null> {
    const { articles, texts, analyses } = this.#database;
    return this.#database.transaction('r', [articles, texts, analyses], async () => {
      const row = await this.#rowOf(id);
      return row ? ((await readReadings(this.#database, [row]))[0] ?? null) : null;
    });
  }

  /** The article with this very address; null where there is none. */
  async findByAddress(url: string): Promise<Reading | null> {
    const { articles, texts, analyses } = this.#database;
    return this.#database.transaction('r', [articles, texts, analyses], async () => {
      const row = (await articles.where('url').equals(url).first()) as StoredRow | undefined;
      return row ? ((await readReadings(this.#database, [row]))[0] ?? null) : null;
    });
  }

  /** The article's event and saga; null where the article is not kept. Reads candidates only, whatever the corpus' size. */
  findStory(id: string): Promise<Story | null> {
    return findStory(this.#database, this.#frequencies, id);
  }

  async hasArticle(id: string): Promise<boolean> {
    return (await this.#database.articles.where('id').equals(id).count()) > 0;
  }

  countArticles(): Promise<number> {
    return this.#database.articles.count();
  }

  /** Newest first. With a search all titles are looked through. */
  async listArticles({ search = '', offset = 0, limit = 100 }: ListOptions = {}): Promise<ArticleSummary[]> {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const all = this.#database.articles.orderBy('addedAt').reverse();
    const found =
      words.length === 0
        ? all
        : all.filter(({ title, outlet, outletName }) => {
            const text = `${title} ${outlet} ${outletName ?? ''}`.toLowerCase();
            return words.every((word) => text.includes(word));
          });
    return (await found.offset(offset).limit(limit).toArray()).map(toSummary);
  }

  /** Earlier texts of an article, oldest first, at most MOST_VERSIONS; only those got in the same way as the present one. */
  async listVersions(id: string): Promise<readonly { readonly article: Article; readonly readAt: number }[]> {
    const { articles, versions } = this.#database;
    return this.#database.transaction('r', [articles, versions], async () => {
      const row = await this.#rowOf(id);
      if (!row) return [];
      const earlier = await versions.where('key').equals(row.key).sortBy('readAt');
      return earlier
        .filter(({ extractor }) => extractor === row.extractor)
        .map(({ article, readAt }) => ({ article, readAt }));
    });
  }

  /** True where there was one. */
  deleteArticle(id: string): Promise<boolean> {
    return this.deleteArticles([id]).then((count) => count > 0);
  }

  /** All or none of them. Resolves to how many there were. */
  async deleteArticles(ids: readonly string[]): Promise<number> {
    const { articles, texts, analyses, digests, versions, decisions, frequencies } = this.#database;
    return this.#frequencies.remove(
      [articles, texts, analyses, versions, decisions, frequencies, ...indexTables(this.#database)],
      async (hasRoom) => {
        const keys = (await articles
          .where('id')
          .anyOf([...ids])
          .primaryKeys()) as Key[];
        if (keys.length === 0) return 0;
        const gone = (await digests.bulkGet(keys)).filter((row) => row !== undefined);
        await this.#frequencies.replace(
          gone.map(({ digest }) => digest),
          [],
        );
        await removeEntries(this.#database, gone, hasRoom);
        for (const table of [articles, texts, analyses]) await table.bulkDelete(keys);
        await versions.where('key').anyOf(keys).delete();
        await decisions.where('keys').anyOf(keys).delete();
        return keys.length;
      },
    );
  }

  /** Everything but the settings. */
  async wipe(): Promise<void> {
    const { articles, texts, analyses, versions, decisions, frequencies } = this.#database;
    const tables = [articles, texts, analyses, versions, decisions, frequencies, ...indexTables(this.#database)];
    await this.#frequencies.remove(tables, async () => {
      for (const table of tables) await table.clear();
    });
    this.#frequencies.forget();
  }

  /** What the reader says of a pair wins over the engine; null takes it back. Unknown articles are ignored. */
  async setDecision(a: string, b: string, decision: 'same' | 'different' | null): Promise<void> {
    const { articles, decisions } = this.#database;
    await this.#frequencies.change([articles, decisions], async () => {
      const keys = [(await this.#rowOf(a))?.key, (await this.#rowOf(b))?.key];
      const [one, other] = keys;
      if (one === undefined || other === undefined || one === other) return;
      const pair = pairOf(one, other);
      if (decision === null) await decisions.delete(pair);
      else await decisions.put({ pair, keys: [one, other], decision, decidedAt: this.#now() });
    });
  }

  /** What the reader said of this article and others, the newest first. */
  async listDecisions(
    id: string,
  ): Promise<readonly { readonly article: Article; readonly decision: 'same' | 'different' }[]> {
    const { articles, texts, decisions } = this.#database;
    return this.#database.transaction('r', [articles, texts, decisions], async () => {
      const own = await this.#rowOf(id);
      if (!own) return [];
      const said = (await decisions.where('keys').equals(own.key).sortBy('decidedAt')).reverse();
      const others = said.map(({ keys: [one, other] }) => (one === own.key ? other : one));
      const rows = (await articles.bulkGet(others)) as (StoredRow | undefined)[];
      const found = await readArticles(
        this.#database,
        rows.filter((row) => row !== undefined),
      );
      const byId = new Map(found.map((article) => [article.id, article]));
      return said.flatMap(({ decision }, at) => {
        const article = byId.get(rows[at]?.id ?? '');
        return article ? [{ article, decision }] : [];
      });
    });
  }

  /** A pinned article is never removed by retention. */
  async setPinned(id: string, isPinned: boolean): Promise<void> {
    await this.#database.articles
      .where('id')
      .equals(id)
      .modify({ pinned: isPinned ? 1 : 0 });
  }

  /** Undefined where the setting was never written. The caller checks the shape: another version may have written it. */
  async readSetting(name: string): Promise<unknown> {
    return (await this.#database.settings.get(name))?.value;
  }

  async writeSetting(name: string, value: unknown): Promise<void> {
    await this.#database.settings.put({ name, value });
  }

  /** Calls back after articles came, went or changed, whichever context did it, until `signal` aborts. */
  watchArticles(onChange: () => void, signal: AbortSignal): void {
    watchArticles(this.#database.name, onChange, signal);
  }

  /** Call before the context goes away on purpose; a context that is killed needs none. */
  close(): void {
    this.#database.close();
  }

  async #rowOf(id: string): Promise<StoredRow | undefined> {
    return (await this.#database.articles.where('id').equals(id).first()) as StoredRow | undefined;
  }
}

/** `name` keeps test databases apart. Nothing is opened before the first use. */
export const openCorpus = (name = 'crossread', now: () => number = Date.now): Corpus =>
  new Corpus(new CorpusDatabase(name), now);
