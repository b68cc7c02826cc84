import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom } from '../../../scripts/newsroom/newsroom.ts';
import { STORIES } from '../../../scripts/newsroom/stories/index.ts';
import { discoverFeeds } from '../../../utils/feeds/discover.ts';
import { parseFeed } from '../../../utils/feeds/parse-feed.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

/** By address and host header, since not every system resolves names under .localhost for Node. */
const get = (url: string): Promise<{ status: number; html: string }> =>
  new Promise((resolve, reject) => {
    const { pathname, search, host } = new URL(url);
    request({ host: '127.0.0.1', port: newsroom.port, path: pathname + search, headers: { host } }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        html += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, html }));
    })
      .on('error', reject)
      .end();
  });

describe('the demo newsroom', () => {
  test('serves every article on its own outlet’s host only', async () => {
    for (const article of newsroom.articles) {
      const { status, html } = await get(article.url);
      expect(status, article.url).toBe(200);
      expect(html).toContain(article.title.replaceAll('&', '&amp;'));
      const elsewhere = newsroom.outlets.find(({ host }) => host !== article.host);
      expect((await get(article.url.replace(article.host, elsewhere?.host ?? ''))).status).toBe(404);
    }
  });

  test.each(['/', '/login', '/search'])('has a page %s that is no article', async (path) => {
    for (const { key } of newsroom.outlets) {
      const { status, html } = await get(newsroom.url(key, path));
      expect(status).toBe(200);
      expect(html).not.toContain('article:published_time');
    }
  });
});

describe('the outlets’ feeds', () => {
  test('are named by the front page and hold every article of the outlet', async () => {
    for (const outlet of newsroom.outlets) {
      const front = newsroom.url(outlet.key);
      const [named] = discoverFeeds((await get(front)).html, front);
      expect(named?.title).toBe(outlet.name);
      const { status, html } = await get(named?.address ?? front);
      expect(status).toBe(200);
      const parsed = parseFeed(html, named?.address ?? front, Date.now());
      const own = newsroom.articles.filter((article) => article.outlet === outlet.key);
      expect(parsed.items.map(({ link }) => link).sort()).toEqual(own.map(({ url }) => url).sort());
      for (const { title, published } of parsed.items) {
        expect(own.map((article) => article.title)).toContain(title);
        expect(published).not.toBeNull();
      }
    }
  });
});

describe.each(STORIES.map((story) => [story.key, story] as const))('%s', (_key, story) => {
  test('has four outlets or more, in order of publication', () => {
    expect(new Set(story.articles.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(4);
    const times = story.articles.map(({ published }) => Date.parse(published));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('expects only what its articles say', () => {
    for (const { values } of [...story.expected, ...story.notDifferent]) {
      for (const [outlet, words] of Object.entries(values)) {
        const article = story.articles.find((candidate) => candidate.outlet === outlet);
        expect([article?.title, ...(article?.paragraphs ?? [])].join('\n'), `${outlet}: ${words}`).toContain(words);
      }
    }
  });
});
