/** The Morning Ledger: a broadsheet's site. Semantic elements, complete JSON-LD, a gallery and an author's box. */
import { escapeHtml as h, printedTime, scriptJson } from '../html.ts';
import type { Outlet } from '../outlets.ts';
import { type ArticlePage, DEMO_NOTE, type Template } from './page.ts';

const CSS = `
:root { --ink: #1a1a17; --rule: #d8d3c6; --paper: #fdfcf8 }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, 'Times New Roman', serif }
a { color: inherit }
.masthead { text-align: center; border-bottom: 3px double var(--ink); padding: 22px 16px 14px }
.masthead a { font: 700 44px/1 Georgia, serif; text-decoration: none; letter-spacing: -1px }
.masthead p { margin: 6px 0 0; font: italic 13px/1.4 Georgia, serif; color: #6d685c }
nav.sections { display: flex; justify-content: center; gap: 26px; padding: 9px; border-bottom: 1px solid var(--rule);
  font: 13px/1 Helvetica, Arial, sans-serif; text-transform: uppercase; letter-spacing: .08em }
nav.sections a { text-decoration: none }
.cookies { background: #efeadd; font: 13px/1.5 Helvetica, sans-serif; padding: 8px 20px; text-align: center }
.columns { display: grid; grid-template-columns: minmax(0, 660px) 250px; gap: 60px; max-width: 1010px; margin: 34px auto; padding: 0 20px }
h1 { font-size: 42px; line-height: 1.1; letter-spacing: -.8px; margin: 6px 0 12px }
.kicker { font: 700 12px/1 Helvetica, sans-serif; text-transform: uppercase; letter-spacing: .1em; color: #8c2f1c; margin: 0 }
.standfirst { font-size: 21px; line-height: 1.4; color: #55503f; margin: 0 0 16px }
.byline, time { font: 13px/1.6 Helvetica, sans-serif; color: #6d685c; margin: 0 }
figure { margin: 22px 0 }
figure div { height: 290px; background: linear-gradient(160deg, #b9b49f, #75705f 55%, #4b483d) }
figcaption { font: 13px/1.5 Helvetica, sans-serif; color: #6d685c; padding-top: 6px }
aside h2, .related h2 { font: 700 13px/1 Helvetica, sans-serif; text-transform: uppercase; letter-spacing: .08em; border-top: 2px solid var(--ink); padding-top: 8px }
aside li, .related li { margin: 0 0 12px; line-height: 1.35; font-size: 16px }
aside ul, .related ul { list-style: none; padding: 0 }
.newsletter, .author { background: #f2eee2; padding: 16px 20px; font: 15px/1.5 Helvetica, sans-serif; margin: 26px 0 }
footer { border-top: 3px double var(--ink); padding: 20px; text-align: center; font: 13px/1.7 Helvetica, sans-serif; color: #6d685c }`;

export const ledgerTemplate: Template = { article, frame };

function article({ outlet, article: a, url, more }: ArticlePage): string {
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: outlet.name, url: new URL('/', url).href },
      {
        '@type': 'NewsArticle',
        headline: a.title,
        description: a.standfirst ?? undefined,
        datePublished: a.published,
        dateModified: a.modified ?? a.published,
        author: [{ '@type': 'Person', name: a.byline.replace(/^By /, '') }],
        publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
        articleSection: a.section,
        mainEntityOfPage: url,
      },
    ],
  };
  const half = Math.ceil(a.paragraphs.length / 2);
  const paragraphs = a.paragraphs.map((text) => `<p>${h(text)}</p>`);
  const main = `
<article>
  <p class="kicker">${h(a.section)}</p>
  <h1>${h(a.title)}</h1>
  ${a.standfirst ? `<p class="standfirst">${h(a.standfirst)}</p>` : ''}
  <p class="byline">${h(a.byline)}</p>
  <time datetime="${a.published}">${h(printedTime(a.published, outlet.timeZone, outlet.language))}</time>
  <figure><div role="img" aria-label="Photograph"></div><figcaption>${h(a.caption)}</figcaption></figure>
  ${paragraphs.slice(0, half).join('\n  ')}
  <div class="newsletter"><strong>The Ledger at Breakfast.</strong> Our editors’ choice, in your inbox by six. <a href="/login">Sign up</a></div>
  ${paragraphs.slice(half).join('\n  ')}
  <div class="author"><strong>About the author.</strong> ${h(a.byline.replace(/^By /, ''))} has reported for the Ledger since 2014.</div>
  <section class="related"><h2>More from ${h(a.section)}</h2><ul>
  ${more.map(({ path, title, summary }) => `<li><a href="${h(path)}">${h(title)}</a><br>${h(summary)}</li>`).join('\n  ')}
  </ul></section>
</article>
<aside><h2>Most read</h2><ul>
${more.map(({ path, title }) => `<li><a href="${h(path)}">${h(title)}</a></li>`).join('\n')}
</ul></aside>`;
  const head = `<meta property="og:type" content="article"><meta property="og:title" content="${h(a.title)}">
<meta property="og:site_name" content="${h(outlet.name)}"><meta property="og:url" content="${h(url)}"><link rel="canonical" href="${h(url)}">
<meta property="article:published_time" content="${a.published}">
<script type="application/ld+json">${scriptJson(linked)}</script>`;
  return shell(outlet, `${a.title} | ${outlet.name}`, `<div class="columns">${main}</div>`, head);
}

function frame(outlet: Outlet, title: string, main: string): string {
  return shell(outlet, `${title} | ${outlet.name}`, `<main class="columns"><div>${main}</div></main>`, '');
}

function shell(outlet: Outlet, title: string, main: string, head: string): string {
  return `<!doctype html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${h(title)}</title>${head}<style>${CSS}</style></head>
<body>
<div class="cookies" role="region" aria-label="Cookies">We use cookies to remember your choices. <button type="button">Accept</button> <button type="button">Decline</button></div>
<header class="masthead"><a href="/">${h(outlet.name)}</a><p>${h(outlet.tagline)}</p></header>
<nav class="sections" aria-label="Sections">${outlet.sections.map((name) => `<a href="/section/${encodeURIComponent(name.toLowerCase())}">${h(name)}</a>`).join(' ')}<a href="/search">Search</a><a href="/login">Sign in</a></nav>
${main}
<footer><p>© ${h(outlet.name)} · <a href="/">Contact</a> · <a href="/">Terms</a> · <a href="/">Corrections</a></p><p>${h(DEMO_NOTE)}</p></footer>
</body></html>`;
}
