import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { extractArticle } from '../../../utils/page/extraction/extract-article.ts';
import { addressOfArticle, findWholeArticles } from '../../../utils/page/running-articles.ts';
import { runningPage } from '../../pages/running.ts';
import { STORIES } from '../../pages/stories.ts';

const ADDRESS = 'https://lantern.example/story/0';
const parse = (html: string): Document => parsePage(html) as Document;
const long = STORIES[0]?.paragraphs.map((text) => `<p>${text}</p>`).join('') ?? '';

describe('findWholeArticles', () => {
  it('finds those with a headline and text of their own', () => {
    expect(findWholeArticles(parse(runningPage({ isAddressed: true, isRenamed: false })))).toHaveLength(3);
  });

  it.each([
    ['one article', `<article><h1>One</h1>${long}</article>`],
    ['teasers beside it', `<article><h1>One</h1>${long}</article><article><h1>Two</h1><p>Short.</p></article>`],
    ['posts of a live blog', `<h1>Live</h1><article><h2>Post</h2>${long}</article><article>${long}</article>`],
    ['an article inside it', `<article><h1>One</h1>${long}<article><h1>Two</h1>${long}</article></article>`],
  ])('finds no second one: %s', (_name, html) => {
    expect(findWholeArticles(parse(`<body>${html}</body>`)).length).toBeLessThan(2);
  });
});

describe('addressOfArticle', () => {
  const addressOf = (html: string, head = '') => {
    const page = parse(`<html><head>${head}</head><body>${html}</body></html>`);
    return addressOfArticle(page.querySelector('article') as Element, page, ADDRESS);
  };
  const named = JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay shut', url: '/b' });
  it.each([
    ['its element', '<article data-url="/b"><h1>Quay shut</h1></article>', '', 'https://lantern.example/b'],
    ['its headline', '<article><h1><a href="/b">Quay shut</a></h1></article>', '', 'https://lantern.example/b'],
    [
      'JSON-LD of its headline',
      '<article><h1>Quay shut</h1></article>',
      `<script type="application/ld+json">${named}</script>`,
      'https://lantern.example/b',
    ],
    ['the title of the window', '<article><h1>Quay shut</h1></article>', '<title>Quay shut | L</title>', ADDRESS],
    ['nobody', '<article><h1>Quay shut</h1></article>', '<title>Ferry aground</title>', null],
    ['another site', '<article data-url="https://other.example/b"><h1>Quay shut</h1></article>', '', null],
  ])('is told by %s', (_name, html, head, expected) => expect(addressOf(html, head)).toBe(expected));
});

describe('an article further down', () => {
  it('is read with its own text and metadata, and nothing of the first', () => {
    const page = parse(runningPage({ isAddressed: true, isRenamed: false }));
    const [, subject] = findWholeArticles(page);
    const [, story] = STORIES;
    const extraction = extractArticle(page, {
      url: 'https://lantern.example/story/1',
      now: null,
      extractedFrom: 'live-page',
      ...(subject && { subject }),
    });
    if (!extraction.isArticle) throw new Error(extraction.why);
    expect(extraction.article).toMatchObject({
      id: 'https://lantern.example/story/1',
      title: story?.title,
      published: story?.published,
      outletName: 'The Lantern',
      text: story?.paragraphs.join('\n'),
    });
    expect(extraction.paragraphs.every(({ elements }) => elements.every((each) => subject?.contains(each)))).toBe(true);
  });
});
