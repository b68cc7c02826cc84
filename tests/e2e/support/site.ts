/** Web sites of this machine for tests: any number of hosts, one server. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** 200 where absent. */
  readonly status?: number;
}

export interface Site {
  /** "http://host:port/path" */
  url(host: string, path?: string): string;
  /** Paths that were asked for, as "host/path". */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** `pages`: by "host/path"; what is not there is answered with 404. */
export async function serveSite(pages: Readonly<Record<string, SitePage | string>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const key = `${host}${(request.url ?? '/').split('?', 1)[0]}`;
    asked.push(key);
    const page = Object.hasOwn(pages, key) ? pages[key] : undefined;
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { html, headers = {}, status = 200 } = typeof page === 'string' ? { html: page } : page;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface ArticleText {
  readonly title: string;
  /** ISO 8601. */
  readonly published: string;
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** A plain article page. `head` and `after` are put in as they are. */
export function articlePage(
  { title, published, outlet, paragraphs }: ArticleText,
  { head = '', after = '' }: { readonly head?: string; readonly after?: string } = {},
): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
  };
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<style>body { font: 17px/1.5 serif; margin: 0 } main { width: 640px; margin: 0 auto }</style>${head}</head>
<body><header><nav><a href="/">Front page</a> <a href="/world">World</a></nav></header>
<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer><p>Contact us</p></footer>${after}</body></html>`;
}
