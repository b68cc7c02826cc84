/** Article pages in the templates that news sites use: what each says of itself, and how, is the difference. */
import { dayOf as day, dayPath, jsonLd, type Template, type TestPage } from './markup.ts';
import { STORIES, type Story } from './stories.ts';

const paragraphs = (story: Story, attributes = ''): string =>
  story.paragraphs.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const menu =
  '<nav><ul><li><a href="/">Start</a></li><li><a href="/coast">Coast</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const footer = '<footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> © The Lantern Press</footer>';
const page = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${menu}${body}${footer}</body></html>`;
const newsArticle = (story: Story, type: string | readonly string[] = 'NewsArticle') => ({
  '@context': 'https://schema.org',
  '@type': type,
  headline: story.title,
  datePublished: story.published,
  author: { '@type': 'Person', name: story.author },
  publisher: { '@type': 'Organization', name: 'The Marnock Lantern' },
});
const related =
  '<aside><h3>More from the coast</h3><ul><li><a href="/coast/a">Seals are back at the mole</a></li><li><a href="/coast/b">A summer of cheap berths</a></li></ul></aside>';

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'json-ld news article': (story) => ({
    address: `https://www.marnocklantern.example/coast/${story.slug}-10482`,
    html: page(
      `<title>${story.title} | The Marnock Lantern</title>${jsonLd(newsArticle(story))}`,
      `<main><article><h1>${story.title}</h1><p class="standfirst">${story.standfirst}</p>${paragraphs(story)}</article>${related}</main>`,
    ),
  }),
  'graph with web page': (story) => ({
    address: `https://dailyfathom.example/${dayPath(story)}/${story.slug}/`,
    html: page(
      jsonLd({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite', name: 'Daily Fathom' }, { '@type': 'WebPage' }, newsArticle(story, 'Article')],
      }) +
        `<meta property="og:type" content="article"><meta property="article:published_time" content="${story.published}"><title>${story.title} - Daily Fathom</title>`,
      `<div id="content" class="site-content"><article class="post type-post"><header><h1 class="entry-title">${story.title}</h1></header><div class="entry-content">${paragraphs(story)}</div></article></div>`,
    ),
  }),
  'open graph only': (story) => ({
    address: `https://oberlindpost.example/politics/story/${story.slug}`,
    html: page(
      `<meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.published}">`,
      `<div class="main"><h1>${story.title}</h1><div class="text">${paragraphs(story)}</div></div>`,
    ),
  }),
  microdata: (story) => ({
    address: `https://hartlow-echo.example/news/${story.slug}.html`,
    html: page(
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${story.title}</h1><time itemprop="datePublished" datetime="${story.published}">${day(story)}</time><div itemprop="articleBody">${paragraphs(story)}</div></div>`,
    ),
  }),
  'nothing declared, day in the address': (story) => ({
    address: `http://oldharbour.example/${dayPath(story)}/${story.slug}.htm`,
    html: page(
      `<title>${story.title}</title>`,
      `<h1>${story.title}</h1><div class="date">${day(story)}</div><div id="story">${paragraphs(story)}</div>`,
    ),
  }),
  'nothing declared, a number in the address': (story) => ({
    address: `https://kolnara-times.example/regional/article/338201/${story.slug}`,
    html: page(
      `<link rel="alternate" type="application/rss+xml" href="/feed"><title>${story.title}</title>`,
      `<h2>${story.title}</h2><span class="publish-info">${day(story)}</span><div>${paragraphs(story)}</div>`,
    ),
  }),
  'each paragraph wrapped': (story) => ({
    address: `https://wraparound.example/2024/${story.slug}`,
    html: page(
      jsonLd(newsArticle(story)),
      `<main><h1>${story.title}</h1><div class="chunks">${story.paragraphs.map((text) => `<div class="chunk"><p>${text}</p></div>`).join('')}</div></main>`,
    ),
  }),
  'broken json-ld': (story) => ({
    address: `https://sloppy-courier.example/world/${story.slug}-55120`,
    html: page(
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.title}","description":"two\nlines","datePublished":"${story.published}",}</script>`,
      `<h1>${story.title}</h1><div class="body">${paragraphs(story)}</div>`,
    ),
  }),
  'live blog': (story) => ({
    address: `https://www.fathomlive.example/news/live/${story.slug}`,
    html: page(
      jsonLd({ ...newsArticle(story, 'LiveBlogPosting'), liveBlogUpdate: [] }),
      `<main><h1>${story.title}</h1><div class="updates">${paragraphs(story)}</div></main>`,
    ),
  }),
  opinion: (story) => ({
    address: `https://www.marnocklantern.example/opinion/${story.slug}`,
    html: page(
      jsonLd(newsArticle(story, ['OpinionNewsArticle', 'NewsArticle'])),
      `<article><h1>${story.title}</h1>${paragraphs(story)}</article>`,
    ),
  }),
  'paywall stub': (story) => ({
    address: `https://goldenquill.example/${story.slug}-778812`,
    html: page(
      jsonLd({ ...newsArticle(story), isAccessibleForFree: 'False' }),
      `<article><h1>${story.title}</h1>${story.paragraphs
        .slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join('')}<div class="paywall">Subscribe to continue reading.</div></article>`,
    ),
    text: story.paragraphs.slice(0, 2),
  }),
  amp: (story) => ({
    address: `https://amp.oberlindpost.example/politics/${story.slug}/amp/`,
    html: page(
      jsonLd(newsArticle(story)),
      `<main><h1>${story.title}</h1><amp-img></amp-img>${paragraphs(story, ' class="p"')}</main>`,
      'amp lang="en"',
    ),
  }),
  'with a log-in box in the header': (story) => ({
    address: `https://memberspress.example/news/${story.slug}`,
    html: page(
      `${jsonLd(newsArticle(story))}<meta property="og:type" content="article">`,
      `<header><form action="/login"><input name="user"><input type="password"></form></header><article><h1>${story.title}</h1>${paragraphs(story)}</article>`,
    ),
  }),
  'with comments and a form for them': (story) => ({
    address: `https://villageboard.example/${dayPath(story)}/${story.slug}`,
    html: page(
      `<meta property="og:type" content="article"><meta property="article:published_time" content="${story.published}">`,
      `<article><h1>${story.title}</h1>${paragraphs(story)}</article><section id="comments"><p>I was on the quay that day and the wind was stronger than they say now, believe me, it was.</p><form class="comment-form"><input name="name"><input type="email"><textarea></textarea></form></section>`,
    ),
  }),
  'a short notice': (story) => ({
    address: `https://www.marnocklantern.example/coast/${story.slug}-brief`,
    html: page(
      jsonLd(newsArticle(story)),
      `<article><h1>${story.title}</h1>${story.paragraphs
        .slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join('')}</article>`,
    ),
    text: story.paragraphs.slice(0, 2),
  }),
  'query address': (story) => ({
    address: `https://archive-gazette.example/story.php?id=40551&lang=en`,
    html: page(
      `<meta name="date" content="${story.published}"><meta property="og:type" content="article">`,
      `<div class="content"><h1>${story.title}</h1>${paragraphs(story)}</div>`,
    ),
  }),
};

export const ARTICLE_PAGES: readonly TestPage[] = Object.entries(TEMPLATES).flatMap(([name, template]) =>
  STORIES.map((story) => ({ name: `${name}: ${story.slug}`, ...template(story) })),
);
