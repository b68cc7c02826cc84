import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../cli/parse-html.ts';
import { readFetchedPage } from '../../../../utils/app/coverage/read-fetched-page.ts';

const URL_ = 'https://www.courier.example/world/ferry-12345';
const NOW = '2026-03-05T12:00:00Z';
const text = Array.from(
  { length: 5 },
  (_, n) =>
    `Paragraph ${n}: lifeboats took all passengers of the stranded ferry to safety within two hours of the alarm.`,
);
const article = (head = '') =>
  `<html lang="en"><head><title>Ferry aground</title><meta property="og:type" content="article">${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry aground</h1>${text.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const read = (html: string, url = URL_) => readFetchedPage(parsePage(html) as Document, url, NOW);

describe('readFetchedPage', () => {
  it('reads an article as an open page would be', () => {
    expect(read(article())).toMatchObject({
      page: { title: 'Ferry aground', language: 'en', text: text.join('\n') },
      robots: null,
    });
  });

  it.each([
    ['<meta name="ROBOTS" content="NoArchive">', 'NoArchive'],
    ['<meta name="robots" content="index"><meta name="robots" content="noarchive">', 'index,noarchive'],
  ])('tells what %s asks for', (head, robots) => expect(read(article(head))?.robots).toBe(robots));

  it.each([
    ['a page that wants to be in no index', article('<meta name="robots" content="noindex">'), URL_],
    ['a front page that an old address leads to', article(), 'https://www.courier.example/'],
    ['a log-in page', '<html><title>Log in</title><form><input type="password"></form>', URL_],
    ['nothing', '', URL_],
  ])('takes %s for no article', (_name, html, url) => expect(read(html, url)).toBeNull());
});
