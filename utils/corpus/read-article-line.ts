/**
 * A line of JSON Lines → an article, or why not. A file may hold anything: every field is checked. The command line reads
 * its inputs by the same rules.
 */
import type { Article, Genre } from '../engine/types.ts';

export type LineReading = { readonly article: Article } | { readonly why: 'not JSON' | 'no text' | 'no id' };

export function readArticleLine(line: string): LineReading {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { why: 'not JSON' };
  }
  return readArticle(row);
}

/** `row`: parsed JSON. */
export function readArticle(row: unknown): LineReading {
  if (!isRecord(row) || typeof row.text !== 'string') return { why: 'no text' };
  const id = textOrNull(row.id) ?? textOrNull(row.url);
  if (id === null) return { why: 'no id' };
  const published = textOrNull(row.published);
  return {
    article: {
      id,
      url: textOrNull(row.url),
      outlet: textOrNull(row.outlet) ?? id,
      outletName: textOrNull(row.outletName),
      title: textOrNull(row.title) ?? '',
      byline: textOrNull(row.byline),
      published: published !== null && Number.isNaN(Date.parse(published)) ? null : published,
      modified: textOrNull(row.modified),
      language: textOrNull(row.language),
      text: row.text,
      credit: textOrNull(row.credit),
      partial: row.partial === true,
      ...(textOrNull(row.section) !== null && { section: textOrNull(row.section) }),
      ...(isGenre(row.genre) && { genre: row.genre }),
      ...(isWay(row.extractedFrom) && { extractedFrom: row.extractedFrom }),
    },
  };
}

const GENRES: readonly unknown[] = ['report', 'opinion', 'live', 'correction'] satisfies Genre[];
const WAYS: readonly unknown[] = ['live-page', 'fetched-page', 'file'] satisfies Article['extractedFrom'][];
const isGenre = (value: unknown): value is Genre => GENRES.includes(value);
const isWay = (value: unknown): value is NonNullable<Article['extractedFrom']> => WAYS.includes(value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
