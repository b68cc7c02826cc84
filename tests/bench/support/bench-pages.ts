/** Pages of the size that news pages have, with all that stands around an article. Invented text. */
import { STORIES } from '../../pages/stories.ts';

const teaser = (index: number): string =>
  `<div class="card card--${index % 7}"><a href="/news/${index}" class="card__link"><img src="data:," alt=""><h3 class="card__title">${STORIES[index % 3]?.title}</h3></a><p class="card__text">${STORIES[index % 3]?.standfirst}</p><span class="card__date"><time datetime="2024-03-05">5 March</time></span></div>`;
const teasers = (count: number): string => Array.from({ length: count }, (_, index) => teaser(index)).join('\n');
const menu = `<header class="site-header"><nav><ul>${Array.from({ length: 80 }, (_, index) => `<li class="menu-item"><a href="/section/${index}">Section ${index}</a></li>`).join('')}</ul></nav></header>`;
const prose = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const text = STORIES[index % 3]?.paragraphs[index % 5] ?? '';
    return `<p class="text">${text.replace(/(\w+), /, '<a href="/x">$1</a>, ')}</p>${index % 6 === 5 ? '<figure><img src="data:,"><figcaption>The quay on Tuesday afternoon. (Photo: Ida Fennimore)</figcaption></figure>' : ''}`;
  }).join('\n');
const scripts = (size: number): string => `<script type="text/plain">${'var a = 1; '.repeat(size / 11)}</script>`;
const head = '<meta charset="utf-8"><title>Ferry runs aground | The Marnock Lantern</title>';
const jsonLd =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2024-03-05T18:20:00+01:00"}</script>';
const comments = (count: number): string =>
  `<section id="comments">${Array.from({ length: count }, (_, index) => `<div class="comment"><b>Reader ${index}</b><p>${STORIES[(index + 1) % 3]?.paragraphs[index % 5]}</p></div>`).join('')}</section>`;
const article = (paragraphs: number, around: number, remarks: number, script: number): string =>
  `<!doctype html><html lang="en"><head>${head}${jsonLd}</head><body>${menu}<main><article><h1>Ferry runs aground</h1><time datetime="2024-03-05">5 March 2024</time>${prose(paragraphs)}</article><aside class="rail">${teasers(around)}</aside></main>${comments(remarks)}${scripts(script)}<footer>© The Lantern</footer></body></html>`;

const frontPage = `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<main>${teasers(500)}</main>${scripts(100_000)}</body></html>`;
/** The same furniture and text in boxes that no name and no element of their own tell from the article. */
const nameless = (html: string): string =>
  html
    .replaceAll(/<(\/?)(?:aside|article|main|section|header|footer|nav|figure|figcaption)\b/g, '<$1div')
    .replaceAll(/ (?:class|id)="([^"]*)"/g, (_, name: string) => ` class="css-${name.length}${name.charCodeAt(0)}"`);
const ARTICLE_ADDRESS = 'https://www.marnocklantern.example/coast/ferry-runs-aground-off-the-pier-10482';

export const BENCH_PAGES: Readonly<Record<string, { readonly html: string; readonly address: string }>> = {
  'front page, 300 kB': { html: frontPage, address: 'https://www.marnocklantern.example/' },
  'list of teasers under an address like an article’s, 300 kB': { html: frontPage, address: ARTICLE_ADDRESS },
  'article, 120 kB': { html: article(30, 60, 20, 60_000), address: ARTICLE_ADDRESS },
  'article, 120 kB, no names': { html: nameless(article(30, 60, 20, 60_000)), address: ARTICLE_ADDRESS },
  'article, 1 MB': { html: article(200, 900, 1_500, 300_000), address: ARTICLE_ADDRESS },
  'article, 1 MB, no names': { html: nameless(article(200, 900, 1_500, 300_000)), address: ARTICLE_ADDRESS },
  'article among 50,000 elements': { html: article(60, 4_000, 5_000, 60_000), address: ARTICLE_ADDRESS },
  'article among 50,000 elements, no names': {
    html: nameless(article(60, 4_000, 5_000, 60_000)),
    address: ARTICLE_ADDRESS,
  },
};
