/** Articles as rows, and back. */
import type { Article, Reading } from '../engine/types.ts';
import type { ArticleRow, CorpusDatabase, StoredRow, VersionRow } from './schema.ts';

/** Bytes that keys and the other indexes take beside text and analysis; measured on 10,000 articles in Chromium. */
const INDEX_BYTES = 6_000;

export interface Keeping {
  readonly extractor: string;
  readonly addedAt: number;
  readonly usedAt: number;
  readonly pinned: 0 | 1;
}

/** `length`: characters of what is stored beside the text. */
export function toArticleRow(article: Article, keeping: Keeping, length: number): Omit<ArticleRow, 'key'> {
  return {
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    outletName: article.outletName ?? null,
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    language: article.language,
    credit: article.credit ?? null,
    partial: article.partial ?? false,
    ...labelsOf(article),
    ...keeping,
    size: INDEX_BYTES + article.text.length + length,
  };
}

/** A row with its text is the article again. */
export const toArticle = (row: Omit<ArticleRow, 'key'>, text: string): Article => ({
  id: row.id,
  url: row.url,
  outlet: row.outlet,
  outletName: row.outletName,
  title: row.title,
  byline: row.byline,
  published: row.published,
  modified: row.modified,
  language: row.language,
  text,
  credit: row.credit,
  partial: row.partial,
  ...labelsOf(row),
});

/** What the page says of itself where it says anything: rows of earlier releases have none of it. */
const labelsOf = ({ genre, section, extractedFrom }: Pick<Article, 'genre' | 'section' | 'extractedFrom'>) => ({
  ...(genre && { genre }),
  ...(section && { section }),
  ...(extractedFrom && { extractedFrom }),
});

export const toVersionRow = (row: StoredRow, text: string): VersionRow => ({
  key: row.key,
  article: toArticle(row, text),
  extractor: row.extractor,
  readAt: row.usedAt,
});

/** An article as a line of the library: everything but its text. */
export type ArticleSummary = Omit<ArticleRow, 'key' | 'pinned'> & { readonly isPinned: boolean };

export function toSummary({ key: _, pinned, ...row }: ArticleRow): ArticleSummary {
  return { ...row, isPinned: pinned === 1 };
}

/** Rows with their texts, in the same order. Call inside a transaction that may read `texts`. */
export async function readArticles(database: CorpusDatabase, rows: readonly StoredRow[]): Promise<Article[]> {
  const texts = await database.texts.bulkGet(rows.map(({ key }) => key));
  return rows.map((row, index) => toArticle(row, texts[index]?.text ?? ''));
}

/** Rows with their texts and analyses, in the same order; without those whose analysis is gone. In a transaction as above. */
export async function readReadings(database: CorpusDatabase, rows: readonly StoredRow[]): Promise<Reading[]> {
  const [articles, analyses] = await Promise.all([
    readArticles(database, rows),
    database.analyses.bulkGet(rows.map(({ key }) => key)),
  ]);
  return articles.flatMap((article, index) => {
    const analysis = analyses[index]?.analysis;
    return analysis ? [{ article, analysis }] : [];
  });
}
