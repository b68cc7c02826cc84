import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { STORIES } from '../../pages/stories.ts';

const [story] = STORIES;
const OWN = story?.paragraphs ?? [];
const body = OWN.map((text) => `<p>${text}</p>`);
const textOf = (html: string): string => {
  const extraction = extractArticle(parsePage(html) as Document, { url: null, now: null, extractedFrom: 'file' });
  return extraction.isArticle ? extraction.article.text : `no article: ${extraction.why}`;
};

describe('what stands beside the text', () => {
  const blurb = (index: number): string =>
    `<div class="c${index}"><a href="/${index}"><h3>Headline number ${index}</h3></a><p>Blurb number ${index} tells in some eighty characters what the other article has to say.</p></div>`;
  const rail = Array.from({ length: 20 }, (_, index) => blurb(index)).join('');

  it('may be longer than the article, as long as the run of its paragraphs is left alone', () => {
    const page = `<html lang="en"><body><main><div><h1>${story?.title}</h1>${body.join('')}</div><aside>${rail}</aside></main></body></html>`;
    expect(textOf(page)).toBe(OWN.join('\n'));
  });

  it('is no article where there is nothing else', () => {
    const many = Array.from({ length: 900 }, (_, index) => blurb(index)).join('');
    expect(textOf(`<html lang="en"><body><main>${many}</main></body></html>`)).toBe('no article: not-article');
  });

  it('tells elements of the page’s own making apart by what is around them', () => {
    const own = OWN.map((text) => `<x-text>${text.replace('the', 'the<x-mark> </x-mark>')}</x-text>`).join(' ');
    const lines = textOf(`<html lang="en"><body><main>${own}</main></body></html>`).split('\n');
    expect(lines).toHaveLength(OWN.length);
  });
});

it('keeps who wrote the post that is quoted last', () => {
  const quoted = '<blockquote><p>The wind was with us.</p>— Olaf Tregarth (@harbourolaf) March 5, 2024</blockquote>';
  expect(
    textOf(`<html lang="en"><body><article><h1>${story?.title}</h1>${body.join('')}${quoted}</article></body></html>`),
  ).toContain('— Olaf Tregarth (@harbourolaf)');
});
