/** What an input is, by its name, and the bytes behind it: files and addresses, bounded in size and time. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeBody } from '../utils/feeds/decode-body.ts';
import type { FeedProblem } from '../utils/feeds/feed.ts';
import { request } from '../utils/feeds/request.ts';
import type { Options } from './options.ts';

/** A page of HTML. */
export interface PageSource {
  readonly html: string;
  /** Null where nobody knows it. */
  readonly url: string | null;
  /** Stands for the article's id and outlet where no address is known. */
  readonly name: string;
  readonly extractedFrom: 'file' | 'fetched-page';
}

const LARGEST_FILE = 512 * 1024 * 1024; // bytes
const ADDRESS_LIMITS = { time: 20_000, bytes: 20_000_000 };

const KINDS: Record<string, 'page' | 'text' | 'lines'> = {
  '.html': 'page',
  '.htm': 'page',
  '.txt': 'text',
  '.jsonl': 'lines',
};

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Throws an Error that says what can be used. */
export function kindOf(name: string): 'page' | 'text' | 'lines' {
  if (isAddress(name)) return 'page';
  const kind = KINDS[extname(name).toLowerCase()];
  if (!kind) throw new Error('not a .html, .txt or .jsonl file, nor an http(s) address');
  return kind;
}

/** Throws where there is no such file, it is too large or nobody answers. */
export async function readSource(
  name: string,
  { url = null }: { readonly url?: Options['url'] | null },
): Promise<PageSource> {
  if (!isAddress(name)) {
    const html = decodeBody(await readBounded(name), null);
    return { html, url, name: basename(name), extractedFrom: 'file' };
  }
  const answer = await request(name, {}, ADDRESS_LIMITS, fetch, Date.now());
  if (answer.kind === 'failed') throw new Error(explainProblem(answer.problem));
  if (answer.kind === 'unchanged') throw new Error('gave no page');
  return { html: answer.text, url: answer.address, name: answer.address, extractedFrom: 'fetched-page' };
}

export async function readBounded(file: string): Promise<Buffer> {
  if ((await stat(file)).size > LARGEST_FILE) throw new Error('larger than 512 MB');
  return readFile(file);
}

function explainProblem(problem: FeedProblem): string {
  if (problem.code === 'status') return `answered ${problem.status}`;
  return PROBLEMS[problem.code];
}

const PROBLEMS: Record<Exclude<FeedProblem['code'], 'status'>, string> = {
  timeout: 'no answer in 20 seconds',
  unreachable: 'could not be reached',
  'redirect-blocked': 'leads on to an address that could not be reached',
  'cut-off': 'ended in the middle',
  'too-large': 'larger than 20 MB',
  'not-a-feed': 'could not be read',
  gone: 'is gone for good (410)',
};
