import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { looksLikeArticle } from '../../../utils/page/detection/looks-like-article.ts';
import { ARTICLE_PAGES, type TestPage } from '../../pages/articles.ts';
import { OTHER_PAGES, PRIVATE_PAGES } from '../../pages/others.ts';

const detect = ({ html, address }: TestPage): boolean => looksLikeArticle(parsePage(html) as Document, address);

describe('looksLikeArticle', () => {
  it('has a set of at least 40 articles and 60 other pages', () => {
    expect(ARTICLE_PAGES.length).toBeGreaterThanOrEqual(40);
    expect(OTHER_PAGES.length).toBeGreaterThanOrEqual(60);
  });

  it('lets no private page pass', () => {
    expect(PRIVATE_PAGES.filter(detect).map(({ name }) => name)).toEqual([]);
  });

  it('reaches a precision of .98 and a recall of .95', () => {
    const wrong = OTHER_PAGES.filter(detect).map(({ name }) => name);
    const missed = ARTICLE_PAGES.filter((page) => !detect(page)).map(({ name }) => name);
    const right = ARTICLE_PAGES.length - missed.length;
    expect({ wrong, precision: right / (right + wrong.length) >= 0.98 }).toMatchObject({ precision: true });
    expect({ missed, recall: right / ARTICLE_PAGES.length >= 0.95 }).toMatchObject({ recall: true });
  });

  it('changes nothing on the page', () => {
    const [page] = ARTICLE_PAGES;
    const document = parsePage(page?.html ?? '') as Document;
    const before = document.documentElement.outerHTML;
    looksLikeArticle(document, page?.address);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
