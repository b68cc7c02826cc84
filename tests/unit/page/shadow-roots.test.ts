// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { STORIES } from '../../pages/stories.ts';

it('reads open shadow roots, one inside the other, and leads back into them', () => {
  const own = STORIES[0]?.paragraphs ?? [];
  const paragraph = (text: string) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  };
  const outer = document.createElement('news-page');
  document.body.append(outer);
  const box = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(box);
  const inner = document.createElement('news-text');
  box.append(inner);
  const shown = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append(shown);
  shown.append(...own.map(paragraph));

  const extraction = extractArticle(document, { url: null, now: null, extractedFrom: 'live-page' });
  if (!extraction.isArticle) throw new Error(extraction.why);
  expect(extraction.article.text).toBe(own.join('\n'));
  expect(extraction.paragraphs[2]?.elements[0]).toBe(shown.children[2]);
});
