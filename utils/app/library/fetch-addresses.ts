/**
 * Addresses that the reader pasted → articles: asked for like the pages of the reader's sources, without cookies, bounded
 * in time and bytes, as data. Whether a site may be asked is settled before.
 */
import { PAGE_LIMITS, request } from '../../feeds/request.ts';
import { admitArticle } from '../admit-article.ts';
import { asksNotToBeKept } from '../coverage/find-coverage.ts';
import { readFetchedPage } from '../coverage/read-fetched-page.ts';
import { readableHost } from '../tab-state.ts';
import type { Dropped } from './read-dropped.ts';

export interface FetchNeeds {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** HTML → a document that loads and runs nothing. */
  readonly parse: (html: string) => Document;
}

/** More at once would be no reading any more. */
export const MOST_ADDRESSES = 20;

/** Web addresses in what was pasted, each once, in their order; `https` where the scheme is left out. */
export function readAddresses(pasted: string): readonly string[] {
  const words = pasted
    .slice(0, 100_000)
    .split(/[\s<>"]+/)
    .filter(Boolean);
  const addresses = words.flatMap((word) => {
    const typed = /^[a-z][a-z\d+.-]*:/i.test(word) && !/^[^:]*\.[^:]*:\d/.test(word) ? word : `https://${word}`;
    return URL.canParse(typed) && isOnTheWeb(typed) ? [new URL(typed).href] : [];
  });
  return [...new Set(addresses)].slice(0, MOST_ADDRESSES);
}

/** A word without a dot is no address, unless it is a host of this machine with its scheme. */
const isOnTheWeb = (address: string): boolean =>
  readableHost(address) !== null && /\.|^localhost$/.test(new URL(address).hostname);

/** Never thrown: what it is instead of an article is told. */
export async function fetchAddress(address: string, { fetch, now, parse }: FetchNeeds): Promise<Dropped> {
  const answer = await request(address, {}, PAGE_LIMITS, fetch, now());
  if (answer.kind !== 'fresh') {
    const isTooLarge = answer.kind === 'failed' && answer.problem.code === 'too-large';
    return { why: isTooLarge ? 'too-large' : 'no-answer' };
  }
  if (!/html|^$/i.test(answer.contentType ?? '')) return { why: 'not-article' };
  const read = readFetchedPage(parse(answer.text), answer.address, new Date(now()).toISOString());
  if (!read) return { why: 'not-article' };
  if (asksNotToBeKept(answer.robots) || asksNotToBeKept(read.robots)) return { why: 'not-to-be-kept' };
  return { article: { ...admitArticle(read.page, answer.address), extractedFrom: 'fetched-page' } };
}
