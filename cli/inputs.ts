/**
 * Inputs named on the command line → articles. What can't be used gets one line on standard error that names it;
 * the rest is still done.
 */
import { basename } from 'node:path';
import { isRecord, readArticle } from '../utils/corpus/read-article-line.ts';
import type { Article } from '../utils/engine/types.ts';
import { toArticle } from './html.ts';
import type { Options } from './options.ts';
import { kindOf, readBounded, readSource } from './sources.ts';

export interface Inputs {
  readonly articles: Article[];
  /** False where at least one input could not be used. */
  readonly complete: boolean;
}

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
  const kind = kindOf(name);
  if (kind === 'page') return [toArticle(await readSource(name, options))];
  const content = (await readBounded(name)).toString('utf8');
  return kind === 'lines'
    ? readLines(name, content, complain)
    : [readPlainText(name, content, options.published ?? null)];
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
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return message.split('\n')[0] ?? message;
}
