/** Northgate Post: html{font-size:10px} and rem, nested divs with class names that say little, broken JSON-LD. */
import { escapeHtml as h, printedTime } from '../html.ts';
import type { Outlet } from '../outlets.ts';
import { type ArticlePage, DEMO_NOTE, type Template } from './page.ts';

const CSS = `
html { font-size: 10px }
body { margin: 0; background: #fff; color: #222; font: 1.7rem/1.6 Verdana, 'DejaVu Sans', sans-serif }
.w { max-width: 94rem; margin: 0 auto; padding: 0 2rem }
.hd { background: #14513c; color: #fff; padding: 1.6rem 0 }
.hd a { color: #fff; text-decoration: none }
.hd .lg { font-size: 2.6rem; font-weight: bold }
.hd .mn { font-size: 1.3rem; padding-top: .8rem } .hd .mn a { padding-right: 2rem }
.g { display: flex; gap: 4rem; padding: 3rem 0 }
.c1 { flex: 1; min-width: 0 } .c2 { width: 22rem; font-size: 1.3rem }
h1 { font-size: 3.2rem; line-height: 1.2; margin: 0 0 .6rem }
h2.s { font-size: 1.8rem; font-weight: normal; color: #666; margin: 0 0 1.4rem }
.i { font-size: 1.2rem; color: #777; margin-bottom: 1.6rem }
.ph { height: 22rem; background: repeating-linear-gradient(45deg, #cfd9d4, #cfd9d4 2rem, #c3cfc9 2rem, #c3cfc9 4rem) }
.ph + div { font-size: 1.2rem; color: #777; margin: .4rem 0 2rem }
.bx { border: .1rem solid #ddd; padding: 1.2rem; margin-bottom: 2rem } .bx b { display: block; margin-bottom: .6rem }
.bx div { padding: .4rem 0 }
.sh { font-size: 1.3rem; color: #14513c; margin: 2rem 0 }
.ft { background: #eee; font-size: 1.2rem; padding: 2rem 0; color: #555 }`;

export const northgateTemplate: Template = { article, frame };

function article({ outlet, article: a, url, more }: ArticlePage): string {
  const main = `<div class="g"><div class="c1"><div class="tx">
<h1>${h(a.title)}</h1>
${a.standfirst ? `<h2 class="s">${h(a.standfirst)}</h2>` : ''}
<div class="i">${h(a.byline)} | ${h(printedTime(a.published, outlet.timeZone, outlet.language))} | 3 min read</div>
<div class="ph"></div><div>${h(a.caption)}</div>
${a.paragraphs.map((text) => `<div class="p"><p>${h(text)}</p></div>`).join('\n')}
<div class="sh">Share: <a href="/">Mail</a> <a href="/">Print</a> <a href="/">Copy link</a></div>
</div></div>
<div class="c2"><div class="bx"><b>You may also like</b>${more.map(({ path, title }) => `<div><a href="${h(path)}">${h(title)}</a></div>`).join('')}</div>
<div class="bx"><b>Newsletter</b>Every evening at seven: the city and the world on one page. <a href="/login">Subscribe</a></div></div></div>`;
  // The trailing comma is on purpose: many sites publish JSON-LD that no parser takes.
  const broken = `{"@context": "https://schema.org", "@type": "NewsArticle", "headline": ${JSON.stringify(a.title).replaceAll('<', '\\u003c')},}`;
  const head = `<meta property="og:title" content="${h(a.title)}"><meta property="og:type" content="article"><meta property="og:url" content="${h(url)}">
<meta property="og:site_name" content="${h(outlet.name)}"><meta property="article:published_time" content="${a.published}">
<script type="application/ld+json">${broken}</script>`;
  return shell(outlet, a.title, main, head);
}

function frame(outlet: Outlet, title: string, main: string): string {
  return shell(outlet, title, `<div class="g"><div class="c1">${main}</div></div>`, '');
}

function shell(outlet: Outlet, title: string, main: string, head: string): string {
  return `<!DOCTYPE html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${h(title)} | ${h(outlet.name)}</title>
${head}<style>${CSS}</style></head><body>
<div class="hd"><div class="w"><a class="lg" href="/">${h(outlet.name)}</a><div class="mn">${outlet.sections.map((name) => `<a href="/section/${encodeURIComponent(name.toLowerCase())}">${h(name)}</a>`).join('')}<a href="/search">Search</a><a href="/login">My account</a></div></div></div>
<div class="w">${main}</div>
<div class="ft"><div class="w">${h(outlet.name)}, ${h(outlet.tagline)}. All rights reserved.<br>${h(DEMO_NOTE)}</div></div>
</body></html>`;
}
