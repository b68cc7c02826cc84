import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { ARTICLE_SET, type ArticlePage } from '../../pages/article-set.ts';
import { openShadowRoots } from '../../pages/open-shadow-roots.ts';

const CASES = ARTICLE_SET.map((page) => [page.name, page] as const);
/** Shows no day at all. */
const DAYLESS = 'only a type in open graph';
/** Characters of a line that could be read for a part of the article; a standfirst is shorter in these stories. */
const PROSE = 80;

function extract({ html, address }: ArticlePage) {
  const document = parsePage(html) as Document;
  openShadowRoots(document);
  const extraction = extractArticle(document, { url: address, now: null, extractedFrom: 'file' });
  if (!extraction.isArticle) throw new Error(extraction.why);
  return extraction.article;
}

describe('every template', () => {
  it.each(CASES)('gives its own paragraphs and no other prose: %s', (_name, page) => {
    const lines = extract(page).text.split('\n');
    expect(lines.filter((line) => line.length >= PROSE || page.text.includes(line))).toEqual(page.text);
  });

  it.each(CASES)('gives its headline and its day: %s', (name, page) => {
    const { title, published } = extract(page);
    expect(title).toContain(page.story.title);
    expect(published?.slice(0, 10) ?? null).toBe(name === DAYLESS ? null : page.story.published.slice(0, 10));
  });
});
