/**
 * A page that was fetched, not visited → what it says, by the same detection and extraction as an open page. Runs where
 * there is a parser for documents: the offscreen document (Chrome) or the event page (Firefox). Nothing of the page is
 * loaded or run.
 */
import { looksLikeArticle } from '../../page/detection/looks-like-article.ts';
import { extractArticle } from '../../page/extraction/extract-article.ts';
import { toPageArticle } from '../to-page-article.ts';
import type { FetchedPage } from './find-coverage.ts';

/** `url`: where the answer came from; `now`: ISO date-time. Null where the page is no article. */
export function readFetchedPage(page: Document, url: string, now: string): FetchedPage | null {
  if (!looksLikeArticle(page, url)) return null;
  const extraction = extractArticle(page, { url, now, extractedFrom: 'fetched-page' });
  return extraction.isArticle ? { page: toPageArticle(extraction.article), robots: readRobots(page) } : null;
}

/** All that the page's robots meta elements say; null where it has none. */
function readRobots(page: Document): string | null {
  const rules = [...page.querySelectorAll('meta[name="robots" i]')].map((meta) => meta.getAttribute('content') ?? '');
  return rules.length === 0 ? null : rules.join(',').slice(0, 1_000);
}
