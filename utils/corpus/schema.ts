/**
 * The database: tables, keys and indexes. What may be done with it is in corpus.ts and its neighbours. Opened only by
 * the background and the extension's own pages.
 *
 * A released `version(n)` block is never edited; a change of tables or indexes is a new block with its own upgrade.
 */
import { Dexie, type Table } from 'dexie';
import type { Digest } from '../engine/match/digest.ts';
import type { Analysis, Article } from '../engine/types.ts';
import { gatherKeys } from './upgrade-2.ts';

/** Number that the database gives an article: short, since the indexes hold it some fifty times for each. */
export type Key = number;

/** All of an article but its text, so that lists and retention need not read texts. */
export interface ArticleRow {
  readonly key?: Key;
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly outletName: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly credit: string | null;
  readonly partial: boolean;
  /** Absent in rows of earlier releases, and where the article has none. */
  readonly genre?: NonNullable<Article['genre']>;
  readonly section?: string;
  readonly extractedFrom?: NonNullable<Article['extractedFrom']>;
  /** Way of extraction ("page-1", "feed", "file"): only texts got the same way are compared as versions. */
  readonly extractor: string;
  /** Milliseconds since 1970, of this machine's clock. */
  readonly addedAt: number;
  readonly usedAt: number;
  /** 1: never removed by retention. A number, since IndexedDB can't index booleans. */
  readonly pinned: 0 | 1;
  /** About how many bytes its rows and those of its earlier texts take. */
  readonly size: number;
}

export type StoredRow = ArticleRow & { readonly key: Key };

export interface TextRow {
  readonly key: Key;
  readonly text: string;
}

export interface AnalysisRow {
  readonly key: Key;
  readonly version: number;
  readonly analysis: Analysis;
}

export interface DigestRow {
  readonly key: Key;
  readonly digest: Digest;
  /** Index keys of an article without a day; those of the others are in `dayPages`. */
  readonly undated?: readonly string[];
  /** The rarest index keys. */
  readonly rare: readonly string[];
}

/** Index keys of articles of one day, packed (day-pages.ts). */
export interface DayPageRow {
  /** Counted from 1970-01-01. */
  readonly day: number;
  /** Of the articles' keys: which stretch of them. */
  readonly page: number;
  readonly signatures: Uint16Array;
}

/** Articles that have a rare key, by their keys (rare-keys.ts). */
export interface RareKeyRow {
  readonly name: string;
  /** In order of arrival. */
  readonly articles: readonly Key[];
}

/**
 * An earlier text of an address. Bounded for each article and way of extraction (keep-versions.ts): the first and the last
 * stay, and between them those after which a detail changed go last.
 */
export interface VersionRow {
  readonly n?: number;
  readonly key: Key;
  readonly article: Article;
  readonly extractor: string;
  /** When the text was last read as it stands here. */
  readonly readAt: number;
  /** The text that came in its place told the same details; absent where it did not, or where that is not known. */
  readonly isTrivial?: true;
}

export interface DecisionRow {
  /** Both keys, the smaller first: "3|17". */
  readonly pair: string;
  readonly keys: readonly [Key, Key];
  readonly decision: 'same' | 'different';
  readonly decidedAt: number;
}

export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** Document frequencies (see engine/match/term-weights.ts): counted up to and with the article `upTo`. */
export interface FrequencyRow {
  readonly name: 'terms';
  readonly counters: Uint32Array;
  readonly articles: number;
}

/** Kept apart from the counters, so that a look at it costs nothing. */
export interface FrequencyStampRow {
  readonly name: 'stamp';
  readonly upTo: Key;
  /** Changes whenever counts change other than by articles after `upTo`. */
  readonly generation: number;
}

export class CorpusDatabase extends Dexie {
  declare readonly articles: Table<ArticleRow, Key>;
  declare readonly texts: Table<TextRow, Key>;
  declare readonly analyses: Table<AnalysisRow, Key>;
  declare readonly digests: Table<DigestRow, Key>;
  declare readonly dayPages: Table<DayPageRow, [number, number]>;
  declare readonly rareKeys: Table<RareKeyRow, string>;
  declare readonly versions: Table<VersionRow, number>;
  declare readonly decisions: Table<DecisionRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly frequencies: Table<FrequencyRow | FrequencyStampRow, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      articles: '++key, &id, url, outlet, addedAt, [pinned+usedAt]',
      texts: 'key',
      analyses: 'key, version',
      digests: 'key, *dated, *rare',
      versions: '++n, key',
      decisions: 'pair, *keys',
      settings: 'name',
      frequencies: 'name',
    });
    // A day's articles with all their keys in one place, and a rare key's articles in one row: an index had a row for
    // each key of each article.
    this.version(2).stores({ digests: 'key, *undated', dayPages: '[day+page]', rareKeys: 'name' }).upgrade(gatherKeys);
  }
}
