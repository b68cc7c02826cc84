/** A real HTTP server whose paths misbehave in the ways that feeds do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface FeedServer {
  readonly origin: string;
  /** Requests so far, in order. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export const rss = (items: string, title = 'Harbour Courier') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://courier.example/</link>${items}</channel></rss>`;

export const item = (n: number, extra = '') =>
  `<item><title>Ferry story ${n}</title><link>https://courier.example/story/${n}</link><guid isPermaLink="false">g${n}</guid><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>The ferry, part ${n}.</description>${extra}</item>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const xml = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) => {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml', ...headers });
  response.end(body);
};

const HANDLERS: Readonly<Record<string, Handler>> = {
  '/ok': (_q, r) =>
    xml(r, rss(item(1) + item(2)), {
      ETag: '"v1"',
      'Last-Modified': 'Tue, 05 Mar 2024 10:00:00 GMT',
      'Cache-Control': 'max-age=7200',
    }),
  '/conditional': (q, r) => {
    if (q.headers['if-none-match'] === '"v1"') {
      r.writeHead(304);
      r.end();
    } else xml(r, rss(item(1)), { ETag: '"v1"' });
  },
  '/moved': (_q, r) => {
    r.writeHead(301, { Location: '/ok' });
    r.end();
  },
  '/circle': (_q, r) => {
    r.writeHead(302, { Location: '/circle' });
    r.end();
  },
  '/missing': (_q, r) => {
    r.writeHead(404);
    r.end('no');
  },
  '/gone': (_q, r) => {
    r.writeHead(410);
    r.end();
  },
  '/busy': (_q, r) => {
    r.writeHead(429, { 'Retry-After': '7200' });
    r.end();
  },
  '/broken': (_q, r) => {
    r.writeHead(503);
    r.end();
  },
  '/drip': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'application/rss+xml' });
    r.write('<rss>');
  },
  '/cut': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'application/rss+xml', 'Content-Length': '5000' });
    r.write('<rss>');
    setImmediate(() => r.destroy());
  },
  '/huge': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'application/rss+xml' });
    const chunk = 'x'.repeat(65_536);
    const more = () => {
      while (!r.destroyed && r.write(chunk));
    };
    r.on('drain', more);
    more();
  },
  '/declared-huge': (_q, r) => {
    r.writeHead(200, { 'Content-Length': '100000000' });
    r.flushHeaders();
  },
  '/page': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    r.end('<!doctype html><html><body>Not a feed</body></html>');
  },
  '/front-page': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    r.end('<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/ok"></head><p>News</p>');
  },
  '/wrong-type': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'text/html' });
    r.end(rss(item(1)));
  },
  '/latin1': (_q, r) => {
    r.writeHead(200, { 'Content-Type': 'application/xml' });
    r.end(
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Köln</title><item><title>Brücke</title><link>https://k.example/1</link></item></channel></rss>`,
        'latin1',
      ),
    );
  },
  '/gzip': (_q, r) => xml(r, gzipSync(rss(item(1))), { 'Content-Encoding': 'gzip' }),
  '/bomb': (_q, r) => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    xml(r, `<!DOCTYPE x [<!ENTITY e0 "boom">${levels}]>${rss(item(1), '&e12;')}`);
  },
  '/many': (_q, r) => xml(r, rss(Array.from({ length: 10_000 }, (_, i) => item(i)).join(''))),
};

export async function startFeedServer(): Promise<FeedServer> {
  const requests: FeedServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    requests.push({ path, headers: request.headers });
    const handler = HANDLERS[path.replace(/\/\d+$/, '')];
    if (handler) handler(request, response);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
