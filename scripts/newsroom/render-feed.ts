/** The demo outlets' feeds: one format each, so that the demo has RSS, Atom and JSON Feed. Pure: outlet in, text out. */
import { escapeHtml as h } from './html.ts';
import type { Outlet } from './outlets.ts';
import { STORIES } from './stories/index.ts';
import type { DemoArticle, OutletKey } from './stories/story.ts';

export interface RenderedFeed {
  readonly type: string;
  readonly text: string;
}

type Format = 'rss' | 'atom' | 'json';

const FEEDS: Readonly<Record<OutletKey, { readonly path: string; readonly format: Format }>> = {
  ledger: { path: '/feed.xml', format: 'rss' },
  courier: { path: '/atom.xml', format: 'atom' },
  northgate: { path: '/feed.json', format: 'json' },
  dayline: { path: '/rss/all', format: 'rss' },
  dispatch: { path: '/news.rss', format: 'rss' },
};

const TYPES: Readonly<Record<Format, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

const WRITERS: Readonly<Record<Format, (outlet: Outlet, origin: string, articles: readonly DemoArticle[]) => string>> =
  { rss: toRss, atom: toAtom, json: toJson };

/** Path of the outlet's feed, from its slash. */
export const feedPath = ({ key }: Pick<Outlet, 'key'>): string => FEEDS[key].path;

/** What a front page says of it. */
export const feedLink = (outlet: Outlet): string =>
  `<link rel="alternate" type="${TYPES[FEEDS[outlet.key].format]}" title="${h(outlet.name)}" href="${feedPath(outlet)}">`;

/** `url`: as visited. Null where the outlet has no feed there. */
export function renderFeed(outlet: Outlet, url: string): RenderedFeed | null {
  const { pathname, origin } = new URL(url);
  const { path, format } = FEEDS[outlet.key];
  if (pathname !== path) return null;
  const articles = STORIES.flatMap((story) => [...story.articles, ...story.related])
    .filter((article) => article.outlet === outlet.key)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
  return { type: TYPES[format], text: WRITERS[format](outlet, origin, articles) };
}

const summaryOf = ({ standfirst, paragraphs }: DemoArticle): string => standfirst ?? paragraphs[0] ?? '';

function toRss(outlet: Outlet, origin: string, articles: readonly DemoArticle[]): string {
  const items = articles.map(
    (article) => `<item><title>${h(article.title)}</title><link>${h(origin + article.path)}</link>
<guid isPermaLink="true">${h(origin + article.path)}</guid><description>${h(summaryOf(article))}</description>
<pubDate>${new Date(article.published).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${h(outlet.name)}</title><link>${h(origin)}/</link><description>${h(outlet.tagline)}</description>
${items.join('\n')}
</channel></rss>`;
}

function toAtom(outlet: Outlet, origin: string, articles: readonly DemoArticle[]): string {
  const entries = articles.map(
    (article) => `<entry><id>${h(origin + article.path)}</id><title>${h(article.title)}</title>
<link rel="alternate" href="${h(article.path)}"/><summary>${h(summaryOf(article))}</summary>
<published>${article.published}</published><updated>${article.modified ?? article.published}</updated></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${h(origin)}/</id><title>${h(outlet.name)}</title><link rel="alternate" href="${h(origin)}/"/>
<updated>${articles[0]?.published ?? '1970-01-01T00:00:00Z'}</updated>
${entries.join('\n')}
</feed>`;
}

function toJson(outlet: Outlet, origin: string, articles: readonly DemoArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${origin}/`,
    items: articles.map((article) => ({
      id: origin + article.path,
      url: origin + article.path,
      title: article.title,
      summary: summaryOf(article),
      date_published: article.published,
    })),
  });
}
