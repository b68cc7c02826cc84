/** Harbour Courier: dark, microdata instead of JSON-LD, "READ MORE" lines between paragraphs, comments below. */
import { escapeHtml as h, printedTime } from '../html.ts';
import type { Outlet } from '../outlets.ts';
import { type ArticlePage, DEMO_NOTE, type Template } from './page.ts';

const CSS = `
:root { color-scheme: dark }
body { margin: 0; background: #10151b; color: #d9dfe5; font: 17px/1.65 'Segoe UI', Roboto, Helvetica, Arial, sans-serif }
a { color: #7cc4d8 }
#bar { display: flex; align-items: center; gap: 24px; padding: 14px 28px; background: #0a0e12; border-bottom: 1px solid #28323c }
#bar .logo { font-weight: 800; font-size: 21px; color: #fff; text-decoration: none }
#bar ul { display: flex; gap: 18px; list-style: none; margin: 0; padding: 0; font-size: 14px }
#content { max-width: 720px; margin: 36px auto; padding: 0 20px }
h1 { font-size: 36px; line-height: 1.15; color: #fff; margin: 10px 0 16px }
.crumbs, .meta { font-size: 13px; color: #8a97a3 }
.hero { height: 280px; border-radius: 6px; background: radial-gradient(circle at 70% 30%, #38566a, #16212b 70%); margin-top: 18px }
.caption { font-size: 13px; color: #8a97a3; margin: 6px 0 24px }
.readmore { border-left: 3px solid #2c8aa4; padding-left: 12px; font-size: 15px }
.tags span { display: inline-block; background: #1c252e; border-radius: 12px; padding: 2px 12px; margin-right: 6px; font-size: 13px }
.comments { border-top: 1px solid #28323c; margin-top: 36px; font-size: 15px }
.comment { padding: 10px 0; border-bottom: 1px solid #1c252e }
#foot { padding: 28px; text-align: center; font-size: 13px; color: #8a97a3; background: #0a0e12 }`;

export const courierTemplate: Template = { article, frame };

function article({ outlet, article: a, url, more }: ArticlePage): string {
  const [first, second] = more;
  const body = a.paragraphs.map((text) => `<p>${h(text)}</p>`);
  if (first)
    body.splice(
      2,
      0,
      `<p class="readmore"><strong>READ MORE:</strong> <a href="${h(first.path)}">${h(first.title)}</a></p>`,
    );
  if (second)
    body.splice(
      5,
      0,
      `<p class="readmore"><strong>READ MORE:</strong> <a href="${h(second.path)}">${h(second.title)}</a></p>`,
    );
  const time = printedTime(a.published, outlet.timeZone, outlet.language);
  const main = `<div id="content" itemscope itemtype="https://schema.org/NewsArticle">
<div class="crumbs"><a href="/">Home</a> › <a href="/section/${encodeURIComponent(a.section.toLowerCase())}">${h(a.section)}</a></div>
<h1 itemprop="headline">${h(a.title)}</h1>
<div class="meta"><span itemprop="author">${h(a.byline)}</span> · Published <time itemprop="datePublished" datetime="${a.published}">${h(time)}</time>${a.modified ? ` · Updated <time itemprop="dateModified" datetime="${a.modified}">${h(printedTime(a.modified, outlet.timeZone, outlet.language))}</time>` : ''}</div>
<div class="hero"></div><p class="caption">${h(a.caption)}</p>
<div itemprop="articleBody">
${body.join('\n')}
</div>
<p class="tags"><span>${h(a.section)}</span><span>Top stories</span></p>
<div class="comments" id="comments"><h3>2 comments</h3>
<div class="comment"><b>quaysider</b> <p>I read somewhere that it was 99 and on a Sunday. You never know with the papers.</p></div>
<div class="comment"><b>old salt</b> <p>“Never believe the first report,” my father used to say.</p></div></div>
</div>`;
  const head = `<meta property="og:type" content="article"><meta property="og:title" content="${h(a.title)}"><meta property="og:site_name" content="${h(outlet.name)}"><meta property="og:url" content="${h(url)}">`;
  return shell(outlet, `${a.title} - ${outlet.name}`, main, head);
}

function frame(outlet: Outlet, title: string, main: string): string {
  return shell(outlet, `${title} - ${outlet.name}`, `<div id="content">${main}</div>`, '');
}

function shell(outlet: Outlet, title: string, main: string, head: string): string {
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head><meta charset="utf-8"><title>${h(title)}</title>${head}<meta name="viewport" content="width=device-width"><style>${CSS}</style></head>
<body>
<div id="bar"><a class="logo" href="/">${h(outlet.name)}</a><ul>${outlet.sections.map((name) => `<li><a href="/section/${encodeURIComponent(name.toLowerCase())}">${h(name)}</a></li>`).join('')}<li><a href="/search">Search</a></li><li><a href="/login">Log in</a></li></ul></div>
${main}
<div id="foot"><p>${h(outlet.tagline)}. Follow us on the usual networks.</p><p>${h(DEMO_NOTE)}</p></div>
</body></html>`;
}
