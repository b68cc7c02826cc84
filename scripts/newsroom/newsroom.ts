/**
 * Serves the demo outlets on this machine: one server, one host an outlet. `node scripts/newsroom/newsroom.ts [PORT]`
 * runs it alone. Owns the server; what is on the pages is stories/ and templates/.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OUTLETS, type Outlet } from './outlets.ts';
import { renderFeed } from './render-feed.ts';
import { renderPage } from './render-page.ts';
import { STORIES } from './stories/index.ts';
import type { DemoArticle, OutletKey } from './stories/story.ts';

export interface ServedArticle {
  readonly outlet: OutletKey;
  readonly host: string;
  readonly path: string;
  /** "http://host:port/path" */
  readonly url: string;
  readonly title: string;
  /** Key of its story. */
  readonly story: string;
  /** False: of the same saga, but of another event. */
  readonly isSameEvent: boolean;
}

export interface Newsroom {
  readonly port: number;
  readonly outlets: readonly Outlet[];
  readonly articles: readonly ServedArticle[];
  /** "http://host:port/path" */
  url(outlet: OutletKey, path?: string): string;
  close(): Promise<void>;
}

/** `port` 0 or absent: any free one. Listens on the loopback address only. */
export async function startNewsroom({ port = 0 }: { readonly port?: number } = {}): Promise<Newsroom> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  const url = (key: OutletKey, path = '/') =>
    `http://${OUTLETS.find((outlet) => outlet.key === key)?.host ?? 'localhost'}:${actual}${path}`;
  const serve = (story: string, isSameEvent: boolean) => (article: DemoArticle) => ({
    outlet: article.outlet,
    host: new URL(url(article.outlet)).hostname,
    path: article.path,
    url: url(article.outlet, article.path),
    title: article.title,
    story,
    isSameEvent,
  });
  return {
    port: actual,
    outlets: OUTLETS,
    articles: STORIES.flatMap(({ key, articles, related }) => [
      ...articles.map(serve(key, true)),
      ...related.map(serve(key, false)),
    ]),
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').toLowerCase();
  const outlet = OUTLETS.find((candidate) => candidate.host === host.replace(/:\d+$/, ''));
  const address = `http://${host}${request.url ?? '/'}`;
  const isKnown = outlet !== undefined && URL.canParse(address);
  const feed = isKnown ? renderFeed(outlet, address) : null;
  if (feed) {
    response
      .writeHead(200, { 'content-type': `${feed.type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(feed.text);
    return;
  }
  const page = isKnown ? renderPage(outlet, address) : null;
  response
    .writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(page ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
}

if (import.meta.main) {
  const newsroom = await startNewsroom({ port: Number(process.argv[2] ?? 8090) });
  for (const { url, title } of newsroom.articles) console.log(`${url}\n  ${title}`);
}
