/** HTML → article, by the same extraction that the extension runs, over a DOM made by linkedom. */
import type { Article } from '../utils/engine/types.ts';
import { type Extraction, extractArticle } from '../utils/page/extraction/extract-article.ts';
import { readMetadata } from '../utils/page/metadata/read-metadata.ts';
import { registrableDomain } from '../utils/page/registrable-domain.ts';
import { parsePage } from './parse-html.ts';
import type { PageSource } from './sources.ts';

/** Why a page gives no article, for people. */
export const FAILURES = {
  'too-large': 'too large to be read (over 5 million characters, 60,000 elements or 600 levels)',
  'not-article': 'not an article: no part of it reads like one',
  'no-text': 'not an article: no text',
} as const;

/** Throws an Error that says why there is no article. */
export function toArticle(source: PageSource): Article {
  const extraction = extractPage(source);
  if (!extraction.isArticle) throw new Error(FAILURES[extraction.why]);
  return extraction.article;
}

/** The article with the record of what was removed and why, or why there is none. */
export function extractPage({ html, url, name, extractedFrom }: PageSource): Extraction {
  const document = parsePage(html);
  if (!document) return { isArticle: false, why: 'too-large', reports: [] };
  const context = { url, now: new Date().toISOString(), off: [], extractedFrom, domainOf: registrableDomain };
  const extraction = extractArticle(document, context);
  const found = extraction.isArticle ? extraction : readRemains(document, extraction, url);
  if (found.isArticle && isForm(document, found.article.text))
    return { isArticle: false, why: 'not-article', reports: found.reports };
  if (!found.isArticle) return found;
  const { article } = found;
  return { ...found, article: { ...article, extractedFrom, id: article.id || name, outlet: article.outlet || name } };
}

/** A page that asks for a log-in or for data, with hardly a text beside it. */
function isForm(document: Document, text: string): boolean {
  const fields = document.querySelectorAll(
    'input[type="password"],input[type="email"],input[type="tel"],textarea,select',
  );
  const isLogin = document.querySelector('input[type="password"]') !== null;
  return text.length < 400 && (isLogin || fields.length >= 4);
}

/**
 * Who names a file wants its text: where no part of it reads like an article, or it has words only for readers without
 * scripts or frames, those words are given, marked as partial.
 */
function readRemains(document: Document, failed: Extraction, url: string | null): Extraction {
  const text = (document.body?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  if (failed.isArticle || failed.why === 'too-large' || text === '') return failed;
  const article: Article = {
    ...readMetadata(document, url, null, registrableDomain).metadata,
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
