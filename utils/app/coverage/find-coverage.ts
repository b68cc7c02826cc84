/**
 * An open article → other outlets' pages from the reader's feeds: headlines that may belong to its event are looked up,
 * the best of them fetched, read and kept. Owns the order, the bounds and what becomes of each page; reading a page is
 * passed in, since only a document can do it.
 */

import { analyse } from '../../engine/analyse.ts';
import { makeDigest } from '../../engine/match/digest.ts';
import { rateHeadline, termsForHeadlines } from '../../engine/match/headline.ts';
import type { Article, Reading } from '../../engine/types.ts';
import type { FeedItem } from '../../feeds/feed.ts';
import type { FeedStore } from '../../feeds/feed-store.ts';
import { PAGE_LIMITS, request } from '../../feeds/request.ts';
import type { PageArticle } from '../../platform/page-article.ts';
import { admitArticle, outletOf } from '../admit-article.ts';

export interface FetchedPage {
  readonly page: PageArticle;
  /** What its own robots meta element asks for. */
  readonly robots: string | null;
}

export interface CoverageNeeds {
  readonly feeds: FeedStore;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Page source → what the page says; null where it is no article. `robots`: what its own meta element asks for. */
  readonly readPage: (html: string, url: string) => Promise<FetchedPage | null>;
  readonly keep: (reading: Reading) => Promise<void>;
  /** False for a page that may not be asked for, or is kept already; absent: all are wanted. */
  readonly isWanted?: (link: string) => Promise<boolean>;
  readonly onProgress: (progress: CoverageProgress) => void;
  readonly stop: AbortSignal;
}

export interface CoverageProgress {
  /** Pages to look at, and how many of them are done. */
  readonly found: number;
  readonly done: number;
  /** Pages kept. */
  readonly kept: number;
}

const MOST_PAGES = 8;
const AT_ONCE = 2;
/** Of a headline's weight: measured on nothing yet, chosen low since a wrong guess costs one request, not a finding. */
const LEAST_RATE = 0.3;
const WINDOW = 5 * 86_400_000; // milliseconds
const RETRY_PAGE = 6 * 3_600_000; // milliseconds

/** Resolves when all pages are done or stopped. One failed page never ends the others. */
export async function findCoverage(article: Article, needs: CoverageNeeds): Promise<CoverageProgress> {
  const waiting = await findHeadlines(article, needs);
  let progress: CoverageProgress = { found: waiting.length, done: 0, kept: 0 };
  const tell = (kept: number) => {
    progress = { ...progress, done: progress.done + 1, kept: progress.kept + kept };
    needs.onProgress(progress);
  };
  needs.onProgress(progress);
  const work = async () => {
    for (let item = waiting.shift(); item && !needs.stop.aborted; item = waiting.shift()) {
      const page = await fetchPage(item, needs);
      if (needs.stop.aborted) return;
      await needs.feeds.changeItem(item.link, { page, pageTriedAt: needs.now() });
      tell(page === 'stored' ? 1 : 0);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return progress;
}

/** Headlines worth a request, best first: other outlets', near in time, not fetched yet. */
async function findHeadlines(article: Article, { feeds, now, isWanted }: CoverageNeeds): Promise<FeedItem[]> {
  const digest = makeDigest(article);
  const found = await feeds.findItems(termsForHeadlines(digest), 200);
  const time = Date.parse(article.published ?? '') || now();
  const rated = found
    .map(({ item }) => ({ item, rate: rateHeadline(digest, item.title, item.summary) }))
    .filter(({ item, rate }) => {
      if (rate < LEAST_RATE || outletOf(item.link) === article.outlet) return false;
      if (Math.abs((Date.parse(item.published ?? '') || item.seenAt) - time) > WINDOW) return false;
      return item.page === 'not-fetched' || (item.page === 'failed' && now() - (item.pageTriedAt ?? 0) > RETRY_PAGE);
    })
    .sort((a, b) => b.rate - a.rate);
  const wanted: FeedItem[] = [];
  for (const { item } of rated) {
    if (wanted.length >= MOST_PAGES) break;
    if (!isWanted || (await isWanted(item.link))) wanted.push(item);
  }
  return wanted;
}

async function fetchPage(
  item: FeedItem,
  { fetch, now, stop, readPage, keep }: CoverageNeeds,
): Promise<FeedItem['page']> {
  const answer = await request(item.link, {}, PAGE_LIMITS, fetch, now(), stop);
  if (answer.kind !== 'fresh') return 'failed';
  if (asksNotToBeKept(answer.robots) || !/html|^$/i.test(answer.contentType ?? '')) return 'refused';
  const read = await readPage(answer.text, answer.address);
  if (!read || stop.aborted) return 'failed';
  if (asksNotToBeKept(read.robots)) return 'refused';
  // The address that answered tells the outlet; the feed's time stands in where the page tells none.
  const article = admitArticle(read.page, answer.address);
  const kept: Article = { ...article, published: article.published ?? item.published, extractedFrom: 'fetched-page' };
  await keep({ article: kept, analysis: analyse(kept) });
  return 'stored';
}

/** Robots rules (meta element or X-Robots-Tag header) by which a page asks not to be kept. */
export const asksNotToBeKept = (robots: string | null): boolean => /\b(?:noindex|noarchive|none)\b/i.test(robots ?? '');
