/**
 * Export and import as JSON Lines: an article a line, as the command line reads and writes it. Streamed: neither way
 * holds more than a few articles in memory. Analyses are not exported; they are made again.
 */
import { analyse } from '../engine/analyse.ts';
import type { Article } from '../engine/types.ts';
import type { Corpus } from './corpus.ts';
import { readArticleLine } from './read-article-line.ts';

export interface Progress {
  /** Articles done so far. */
  readonly done: number;
  /** Null where it is not known beforehand. */
  readonly total: number | null;
}

export interface ExchangeOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops after the article at hand; what was imported stays. */
  readonly signal?: AbortSignal;
}

export interface ImportResult {
  readonly added: number;
  /** Were there already; what was read on this machine stays as it is. */
  readonly known: number;
  /** Lines that were skipped, counted from 1, with a short reason; at most MOST_BAD_LINES of them. */
  readonly badLines: readonly { readonly line: number; readonly why: string }[];
  readonly badLineCount: number;
  readonly isCancelled: boolean;
}

const PAGE = 50;
const MOST_BAD_LINES = 100;
/** A longer line is no article; it is skipped without being held in memory. */
const LONGEST_LINE = 8_000_000; // characters

/** Lines with their line breaks, oldest article first. Articles added meanwhile may or may not be in it. */
export async function* exportArticles(corpus: Corpus, options: ExchangeOptions = {}): AsyncGenerator<string> {
  const total = await corpus.countArticles();
  let done = 0;
  let after = 0;
  for (;;) {
    const { articles, last } = await corpus.upkeep.readPage(after, PAGE);
    for (const article of articles) {
      if (options.signal?.aborted) return;
      yield `${JSON.stringify(article)}\n`;
      done += 1;
    }
    options.onProgress?.({ done, total });
    if (articles.length < PAGE) return;
    after = last;
  }
}

/** Merges: an article that is there already stays one article. Bad lines are listed and skipped. */
export async function importArticles(
  corpus: Corpus,
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ExchangeOptions = {},
): Promise<ImportResult> {
  const counts = { added: 0, known: 0 };
  const badLines: { line: number; why: string }[] = [];
  let badLineCount = 0;
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number += 1;
    if (options.signal?.aborted) return { ...counts, badLines, badLineCount, isCancelled: true };
    if (line !== null && line.trim() === '') continue;
    const read = line === null ? { why: 'line too long' } : readArticleLine(line);
    if ('why' in read) {
      badLineCount += 1;
      if (badLines.length < MOST_BAD_LINES) badLines.push({ line: number, why: read.why });
      continue;
    }
    counts[await importArticle(corpus, read.article)] += 1;
    options.onProgress?.({ done: counts.added + counts.known, total: null });
  }
  return { ...counts, badLines, badLineCount, isCancelled: false };
}

async function importArticle(corpus: Corpus, article: Article): Promise<'added' | 'known'> {
  if (await corpus.hasArticle(article.id)) return 'known';
  await corpus.addArticle(article, analyse(article), { extractor: 'import' });
  return 'added';
}

/** Whole lines of a stream of pieces; null in place of a line that is too long. */
async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string | null> {
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    for (const [index, piece] of lines.entries()) {
      if (!isTooLong) rest += piece;
      if (rest.length > LONGEST_LINE) [rest, isTooLong] = ['', true];
      if (index === lines.length - 1) break;
      yield isTooLong ? null : rest;
      [rest, isTooLong] = ['', false];
    }
  }
  if (isTooLong) yield null;
  else if (rest !== '') yield rest;
}
