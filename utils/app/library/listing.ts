/**
 * One list of the library: what is wanted, found a step at a time, newest in the collection first. A step is bounded in
 * what it shows and in what it looks through, so that a search of a large collection answers at once and says how far it
 * went.
 */
import type { Corpus } from '../../corpus/corpus.ts';
import type { ShelfRow } from '../../corpus/shelf.ts';
import { LIBRARY_SPANS, type LibraryRow, type LibraryStory, type LibraryWish } from './library-view.ts';

/** Read from the database at once: their texts are about a megabyte. */
const CHUNK = 200;
/** Texts looked through in one step: some seconds, in which what is found is shown and the search can be stopped. */
const MOST_LOOKED = 25_000;
const ROWS_A_STEP = 50;
/** Stories looked up in one step; chosen, not measured. */
const STORIES_A_STEP = 20;

export class Listing {
  readonly wish: LibraryWish;
  readonly #corpus: Corpus;
  readonly #keys: readonly number[];
  readonly #words: readonly string[];
  readonly #grouped = new Set<string>();
  #rows: LibraryRow[] = [];
  #stories: LibraryStory[] = [];
  looked = 0;

  private constructor(corpus: Corpus, wish: LibraryWish, keys: readonly number[]) {
    this.#corpus = corpus;
    this.wish = wish;
    this.#keys = keys;
    this.#words = wish.search.toLowerCase().split(/\s+/).filter(Boolean);
  }

  /** `now`: milliseconds since 1970. */
  static async open(corpus: Corpus, wish: LibraryWish, now: number): Promise<Listing> {
    const since = wish.since === null ? null : now - LIBRARY_SPANS[wish.since];
    return new Listing(corpus, wish, await corpus.shelf.listKeys({ outlet: wish.outlet, since }));
  }

  get rows(): readonly LibraryRow[] {
    return this.#rows;
  }

  get stories(): readonly LibraryStory[] {
    return this.#stories;
  }

  /** As it is in the collection by now. */
  setPinned(id: string, isPinned: boolean): void {
    const set = (row: LibraryRow) => (row.id === id ? { ...row, isPinned } : row);
    this.#rows = this.#rows.map(set);
    this.#stories = this.#stories.map((story) => ({ ...story, rows: story.rows.map(set) }));
  }

  /** Articles that the list may hold. */
  get of(): number {
    return this.#keys.length;
  }

  get length(): number {
    return this.wish.order === 'stories' ? this.stories.length : this.rows.length;
  }

  /**
   * Finds about a screen more, at least `least` in all, or looks through as many as are looked through in one step. Calls
   * back while it goes on; stops where `isOvertaken` says so.
   */
  async more(onProgress: () => void, isOvertaken: () => boolean, least = 0): Promise<void> {
    const step = this.wish.order === 'stories' ? STORIES_A_STEP : ROWS_A_STEP;
    const enough = Math.max(least, this.length + step);
    const end = Math.min(this.of, this.looked + MOST_LOOKED);
    while (this.looked < end && this.length < enough && !isOvertaken()) {
      const size = this.#words.length > 0 ? CHUNK : enough - this.length;
      const keys = this.#keys.slice(this.looked, Math.min(end, this.looked + size));
      const found = await this.#corpus.shelf.findAmong(keys, this.#words);
      if (isOvertaken()) return;
      this.looked += keys.length;
      if (this.wish.order === 'stories') await this.#group(found, onProgress, isOvertaken);
      else this.#rows = [...this.#rows, ...found.map(toRow)];
      onProgress();
    }
  }

  async #group(found: readonly ShelfRow[], onProgress: () => void, isOvertaken: () => boolean): Promise<void> {
    for (const row of found) {
      if (isOvertaken()) return;
      if (this.#grouped.has(row.id)) continue;
      const story = await this.#corpus.findStory(row.id);
      const others = await Promise.all(
        (story?.same ?? []).map(({ article }) => this.#corpus.shelf.findRow(article.id)),
      );
      const rows = [row, ...others.filter((each) => each !== null && !this.#grouped.has(each.id))] as ShelfRow[];
      for (const { id } of rows) this.#grouped.add(id);
      this.#stories = [
        ...this.#stories,
        {
          id: row.id,
          title: row.title,
          outlets: new Set(rows.map(({ outlet }) => outlet)).size,
          rows: rows.map(toRow),
          comparison: comparisonOf(row.id),
          isWatched: false,
        },
      ];
      onProgress();
    }
  }
}

/** Address of the full comparison of an article's story, from any screen of the extension. */
export const comparisonOf = (id: string): string => `report.html?article=${encodeURIComponent(id)}`;

const toRow = ({ id, url, outlet, outletName, title, published, isPinned, genre }: ShelfRow): LibraryRow => ({
  id,
  url: url !== null && /^https?:\/\//i.test(url) ? url : null,
  outletName: outletName || outlet,
  title,
  published,
  isPinned,
  ...(genre && genre !== 'report' && { genre }),
  comparison: comparisonOf(id),
});
