/** Dayline: a young site. Inline links in the text, a pull quote, a live list of headlines inside the article. */
import { escapeHtml as h, printedTime, scriptJson } from '../html.ts';
import type { Outlet } from '../outlets.ts';
import { type ArticlePage, DEMO_NOTE, type Template } from './page.ts';

const CSS = `
body { margin: 0; font: 400 1.125rem/1.7 Inter, system-ui, sans-serif; color: #16161d; background: #fff }
.top { position: sticky; top: 0; background: rgb(255 255 255 / .94); border-bottom: 1px solid #ececf1; display: flex; gap: 1.5rem; padding: 1rem 1.5rem; font-size: .95rem; z-index: 5 }
.top a { text-decoration: none; color: inherit } .top .brand { font-weight: 800; color: #6a35d9 }
.wrap { max-width: 40rem; margin: 2.5rem auto; padding: 0 1.25rem }
.story__title { font-size: 2.6rem; line-height: 1.12; letter-spacing: -.03em; margin: .4rem 0 1rem }
.story__meta { display: flex; gap: .8rem; font-size: .9rem; color: #70707d }
.story__media { margin: 1.5rem 0 } .story__media span { display: block; height: 18rem; border-radius: 1rem; background: linear-gradient(120deg, #e7defc, #f8d9d2) }
.story__media figcaption { font-size: .85rem; color: #70707d; padding-top: .4rem }
.pull { border: 0; margin: 2rem 0; font-size: 1.5rem; line-height: 1.35; font-weight: 600; color: #6a35d9 }
.promo { background: #f6f4fd; border-radius: 1rem; padding: 1rem 1.25rem; margin: 2rem 0; font-size: .95rem }
.rail li { margin: .5rem 0 }
.end { font-size: .85rem; color: #70707d; padding: 2rem 1.5rem; border-top: 1px solid #ececf1 }`;

export const daylineTemplate: Template = { article, frame };

function article({ outlet, article: a, url, more }: ArticlePage): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'ReportageNewsArticle',
    headline: a.title,
    datePublished: a.published,
    dateModified: a.modified ?? a.published,
    author: { '@type': 'Person', name: a.byline, url: '/' },
    publisher: { '@type': 'Organization', name: outlet.name },
    image: [],
  };
  const body = a.paragraphs.map((text) => `<p class="story__p">${h(text)}</p>`);
  const quoted = a.paragraphs
    .map((text) => /“([^”]{20,90})[,.]?”/.exec(text)?.[1])
    .find((words) => words !== undefined);
  if (quoted) body.splice(4, 0, `<aside class="pull" aria-hidden="true">“${h(quoted)}”</aside>`);
  body.splice(
    3,
    0,
    `<div class="promo">Like what you read? <a href="/login">Join Dayline</a> for four dollars a month.</div>`,
  );
  const main = `<main class="wrap"><article class="story">
<a href="/section/${encodeURIComponent(a.section.toLowerCase())}">${h(a.section)}</a>
<h1 class="story__title">${h(a.title)}</h1>
<div class="story__meta"><span rel="author">${h(a.byline)}</span><time datetime="${a.published}">${h(printedTime(a.published, outlet.timeZone, outlet.language))}</time></div>
<figure class="story__media"><span></span><figcaption>${h(a.caption)}</figcaption></figure>
${body.join('\n')}
</article>
<section class="rail"><h2>Read next</h2><ul>${more.map(({ path, title }) => `<li><a href="${h(path)}">${h(title)}</a></li>`).join('')}</ul></section></main>`;
  const head = `<meta property="og:type" content="article"><meta property="og:title" content="${h(a.title)}"><meta property="og:site_name" content="${h(outlet.name)}">
<meta property="article:published_time" content="${a.published}"><link rel="canonical" href="${h(url)}"><script type="application/ld+json">${scriptJson([linked])}</script>`;
  return shell(outlet, `${a.title} · ${outlet.name}`, main, head);
}

function frame(outlet: Outlet, title: string, main: string): string {
  return shell(outlet, `${title} · ${outlet.name}`, `<main class="wrap">${main}</main>`, '');
}

function shell(outlet: Outlet, title: string, main: string, head: string): string {
  return `<!doctype html><html lang="${outlet.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${h(title)}</title>${head}<style>${CSS}</style></head><body>
<nav class="top"><a class="brand" href="/">${h(outlet.name)}</a>${outlet.sections.map((name) => `<a href="/section/${encodeURIComponent(name.toLowerCase())}">${h(name)}</a>`).join('')}<a href="/search">Search</a><a href="/login">Log in</a></nav>
${main}
<footer class="end">${h(outlet.tagline)}. © ${h(outlet.name)}<br>${h(DEMO_NOTE)}</footer></body></html>`;
}
