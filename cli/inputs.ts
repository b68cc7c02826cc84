/**
 * Inputs named on the command line → articles. What can't be used gets one line on standard error that names it;
 * the rest is still done.
 */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isRecord, readArticle } from '../utils/corpus/read-article-line.ts';
import type { Article } from '../utils/engine/types.ts';
import { extractFromHtml } from './html.ts';
import type { Options } from './options.ts';
import { decodePage } from './parse-html.ts';

export interface Inputs {
  readonly articles: Article[];
  /** False where at least one input could not be used. */
  readonly complete: boolean;
}

const LARGEST_INPUT = 512 * 1024 * 1024; // bytes
const FETCH_TIMEOUT = 20_000; // milliseconds

export async function readInputs(names: readonly string[], options: Options): Promise<Inputs> {
  const articles: Article[] = [];
  let complete = true;
  const complain = (name: string, why: string) => {
    process.stderr.write(`crossread: ${name}: ${why}\n`);
    complete = false;
  };
  for (const name of names) {
    try {
      for (const article of await readInput(name, options, complain)) articles.push(uniqueId(article, articles));
    } catch (error) {
      complain(name, explainFailure(error));
    }
  }
  return { articles, complete };
}

type Complain = (name: string, why: string) => void;

async function readInput(name: string, options: Options, complain: Complain): Promise<Article[]> {
  if (/^https?:\/\//i.test(name)) return [await fetchArticle(name)];
  const kind = extname(name).toLowerCase();
  if (!['.html', '.htm', '.txt', '.jsonl'].includes(kind))
    throw new Error('not a .html, .txt or .jsonl file, nor an http(s) address');
  const content = await readBounded(name);
  if (kind === '.jsonl') return readLines(name, content, complain);
  if (kind === '.txt') return [readPlainText(name, content, options.published ?? null)];
  return [extractFromHtml(content, options.url ?? null, basename(name))];
}

async function readBounded(name: string): Promise<string> {
  const content = await readFile(name);
  if (content.length > LARGEST_INPUT) throw new Error('larger than 512 MB');
  return /\.html?$/i.test(name) ? decodePage(content) : content.toString('utf8');
}

async function fetchArticle(address: string): Promise<Article> {
  const response = await fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT), redirect: 'follow' });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const charset = /charset=["']?([\w:-]{2,40})/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const page = decodePage(new Uint8Array(await response.arrayBuffer()), charset);
  return extractFromHtml(page, response.url, response.url, 'fetched-page');
}

function readPlainText(name: string, content: string, published: string | null): Article {
  if (published !== null && Number.isNaN(Date.parse(published)))
    throw new Error(`--published ${published}: not a date`);
  const cut = content.indexOf('\n');
  const title = (cut < 0 ? content : content.slice(0, cut)).trim();
  const text = cut < 0 ? '' : content.slice(cut + 1).trim();
  if (text === '') throw new Error('not an article: no text under its first line');
  const id = basename(name);
  return { id, url: null, outlet: id, title, byline: null, published, modified: null, language: null, text };
}

function readLines(name: string, content: string, complain: Complain): Article[] {
  const articles: Article[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${name}, line ${index + 1}`;
    try {
      const row: unknown = JSON.parse(line);
      const rows = isRecord(row) && Array.isArray(row.articles) ? row.articles : [row];
      for (const each of rows) {
        const read = readArticle(each);
        if ('why' in read) throw new Error(`not an article: ${read.why}`);
        articles.push(read.article);
      }
    } catch (error) {
      complain(where, error instanceof SyntaxError ? 'not JSON' : explainFailure(error));
    }
  }
  return articles;
}

/** Two inputs of one name stay two articles. */
function uniqueId(article: Article, others: readonly Article[]): Article {
  if (!others.some(({ id }) => id === article.id)) return article;
  const id = `${article.id}#${others.length + 1}`;
  return { ...article, id, outlet: article.outlet === article.id ? id : article.outlet };
}

/** A line for people: no stack, no code. */
export function explainFailure(error: unknown): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  if (name === 'TimeoutError') return 'no answer in 20 seconds';
  if (message === 'fetch failed') return 'could not be reached';
  return message.split('\n')[0] ?? message;
}
