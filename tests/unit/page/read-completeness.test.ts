import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { STORIES } from '../../pages/stories.ts';

const OWN = STORIES[1]?.paragraphs ?? [];
const paragraphs = (count: number, times = 1): string =>
  OWN.slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('')
    .repeat(times);
const isPartial = (html: string): boolean => {
  const extraction = extractArticle(parsePage(html) as Document, { url: null, now: null, extractedFrom: 'file' });
  if (!extraction.isArticle) throw new Error(extraction.why);
  return extraction.article.partial === true;
};
const closed = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

describe('partial', () => {
  it.each([
    ['a short text that is told to be closed', `${closed}<article>${paragraphs(2)}</article>`, true],
    ['a closed article that is there as a whole', `${closed}<article>${paragraphs(5, 8)}</article>`, false],
    [
      'a short text before a prompt to subscribe',
      `<article>${paragraphs(2)}</article><div class="wall"><p>Subscribe to continue reading this story.</p></div>`,
      true,
    ],
    [
      'a short text before a wall by name',
      `<article>${paragraphs(2)}</article><div class="paywall">Become a member</div>`,
      true,
    ],
    [
      'a locked tier',
      `<meta property="article:content_tier" content="locked"><article>${paragraphs(2)}</article>`,
      true,
    ],
    ['a short report', `<article>${paragraphs(3)}</article>`, false],
    [
      'a short report with a newsletter',
      `<article>${paragraphs(3)}</article><p>Sign up for our newsletter.</p>`,
      false,
    ],
    [
      'a report about subscriptions',
      `<article>${paragraphs(3)}<p>Readers who subscribe pay more from May, the publisher said in its letter to them.</p></article>`,
      false,
    ],
  ])('%s', (_name, body, partial) => {
    expect(isPartial(`<html lang="en"><body>${body}</body></html>`)).toBe(partial);
  });
});
