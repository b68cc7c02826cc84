/** HTML → article, by the same extraction that the extension runs, over a DOM made by linkedom. */
import type { Article } from '../utils/engine/types.ts';
import { type Extraction, extractArticle } from '../utils/page/extraction/extract-article.ts';
import { readMetadata } from '../utils/page/metadata/read-metadata.ts';
import { parsePage } from './parse-html.ts';

/** Null where the page is not an article. `name` is the article's id where no address is known. */
export function extractFromHtml(html: string, url: string | null, name: string): Article | null {
  const extraction = extractPage(html, url, name);
  return extraction.isArticle ? extraction.article : null;
}

/** The same with the record of what was removed and why, or why there is no article. */
export function extractPage(html: string, url: string | null, name: string, off: readonly string[] = []): Extraction {
  const document = parsePage(html);
  if (!document) return { isArticle: false, why: 'too-large', reports: [] };
  const extraction = extractArticle(document, { url, now: new Date().toISOString(), off, extractedFrom: 'file' });
  const found = extraction.isArticle ? extraction : readRemains(document, extraction, url);
  if (!found.isArticle) return found;
  const { article } = found;
  return { ...found, article: { ...article, id: article.id || name, outlet: article.outlet || name } };
}

/**
 * Who names a file wants its text: where no part of it reads like an article, or it has words only for readers without
 * scripts or frames, those words are given, marked as partial.
 */
function readRemains(document: Document, failed: Extraction, url: string | null): Extraction {
  const text = (document.body?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  if (failed.isArticle || failed.why === 'too-large' || text === '') return failed;
  const article: Article = {
    ...readMetadata(document, url, null).metadata,
    text,
    partial: true,
    extractedFrom: 'file',
  };
  return {
    isArticle: true,
    article,
    paragraphs: [{ start: 0, end: text.length, elements: [] }],
    reports: failed.reports,
  };
}
