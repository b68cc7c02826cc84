/** What extraction read, cut to the bounds of what is handed over; the receiver decides whose article it is. */
import type { Extraction } from '../page/extraction/extract-article.ts';
import type { PageArticle } from '../platform/page-article.ts';

/**
 * Over-long lines of a hostile page are cut. `ownAddress`: where the article opens, if the page's address is that of
 * another one.
 */
export function toPageArticle(
  article: (Extraction & { isArticle: true })['article'],
  ownAddress: string | null = null,
): PageArticle {
  const cut = (value: string | null | undefined) => value?.slice(0, 2_000) ?? null;
  return {
    canonical: cut(ownAddress ?? article.url),
    outletName: cut(article.outletName),
    title: article.title.slice(0, 2_000),
    byline: cut(article.byline),
    published: cut(article.published),
    modified: cut(article.modified),
    language: cut(article.language),
    text: article.text.slice(0, 1_000_000),
    credit: cut(article.credit),
    partial: article.partial === true,
    section: cut(article.section),
    ...(ownAddress !== null && { isFurtherDown: true }),
    ...(article.genre && { genre: article.genre }),
  };
}
