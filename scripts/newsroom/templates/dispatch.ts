/** Plains Dispatch: an old content system. Tables for layout, <br><br> for paragraphs, the date only as text. */
import { escapeHtml as h, printedTime } from '../html.ts';
import type { Outlet } from '../outlets.ts';
import { type ArticlePage, DEMO_NOTE, type Template } from './page.ts';

const CSS = `
body { margin: 0; background: #e9edf2; font: 16px/1.55 Arial, Helvetica, sans-serif; color: #111 }
#page { width: 960px; margin: 0 auto; background: #fff; border-collapse: collapse }
#page td { padding: 14px 20px; vertical-align: top }
#head { background: #0d3b66; color: #fff; font: bold 30px/1.2 'Times New Roman', serif } #head a { color: #fff; text-decoration: none }
#head small { display: block; font: 13px/1.4 Arial, sans-serif }
#menu { background: #f4d35e; font-size: 14px } #menu a { color: #111; margin-right: 18px }
h1 { font: bold 31px/1.2 'Times New Roman', serif; margin: 0 0 8px }
.by { font-size: 13px; color: #555; border-bottom: 1px solid #ccc; padding-bottom: 8px; margin-bottom: 12px }
.pic { float: right; width: 240px; margin: 0 0 12px 16px; font-size: 12px; color: #555 } .pic i { display: block; height: 160px; background: #b7c4d1 }
#side { width: 210px; background: #f6f8fa; font-size: 14px } #side b { display: block; margin-bottom: 6px }
#side p { margin: 0 0 10px }
#bottom { font-size: 12px; color: #555; text-align: center }`;

export const dispatchTemplate: Template = { article, frame };

function article({ outlet, article: a, url, more }: ArticlePage): string {
  const text = a.paragraphs.map(h).join('<br><br>\n');
  const main = `<td class="story"><h1>${h(a.title)}</h1>
<div class="by">${h(a.byline)}<br>Posted: <span class="date">${h(printedTime(a.published, outlet.timeZone, outlet.language))}</span></div>
<div class="pic"><i></i>${h(a.caption)}</div>
<div class="storybody">${text}</div>
<p><font size="2">Reach the newsroom at (555) 010-0144.</font></p></td>
<td id="side"><b>Top stories</b>${more.map(({ path, title }) => `<p><a href="${h(path)}">${h(title)}</a></p>`).join('')}
<b>Classifieds</b><p>Hay, 40 bales. Call after six.</p></td>`;
  const head = `<meta name="description" content="${h(a.paragraphs[0] ?? a.title)}"><meta property="og:site_name" content="${h(outlet.name)}"><meta property="og:url" content="${h(url)}"><meta property="og:type" content="article">`;
  return shell(outlet, `${a.title} - ${outlet.name}`, main, head);
}

function frame(outlet: Outlet, title: string, main: string): string {
  return shell(outlet, `${title} - ${outlet.name}`, `<td colspan="2">${main}</td>`, '');
}

function shell(outlet: Outlet, title: string, main: string, head: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${h(title)}</title>${head}<style>${CSS}</style></head><body>
<table id="page"><tr><td id="head" colspan="2"><a href="/">${h(outlet.name)}</a><small>${h(outlet.tagline)}</small></td></tr>
<tr><td id="menu" colspan="2">${outlet.sections.map((name) => `<a href="/section/${encodeURIComponent(name.toLowerCase())}">${h(name)}</a>`).join('')}<a href="/search">Search</a><a href="/login">Log in</a></td></tr>
<tr>${main}</tr>
<tr><td id="bottom" colspan="2">Copyright ${h(outlet.name)}. No hay was harmed.<br>${h(DEMO_NOTE)}</td></tr></table>
</body></html>`;
}
