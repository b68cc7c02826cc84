/** Parsing and storing 10,000 headlines, and polling 200 feeds: time and memory. Feeds are made up, the server is local. */
import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headlineTerms } from '../../utils/engine/match/headline.ts';
import { type FeedItem, newFeed } from '../../utils/feeds/feed.ts';
import { openFeedStore } from '../../utils/feeds/feed-store.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { pollDue } from '../../utils/feeds/poll.ts';

const SUBJECTS = [
  'ferry',
  'bridge',
  'council',
  'factory',
  'harvest',
  'election',
  'flood',
  'museum',
  'strike',
  'railway',
];
const PLACES = ['Oster', 'Brackwater', 'Solvane', 'Tarn', 'Lindholm', 'Quarry Bay', 'Marren', 'Ives Point'];
const ACTS = ['closed after storm', 'reopens', 'votes on budget', 'delayed again', 'sold to rival', 'damaged by fire'];

const headline = (n: number) =>
  `${PLACES[n % PLACES.length]} ${SUBJECTS[n % SUBJECTS.length]} ${ACTS[n % ACTS.length]}, inquiry ${n} hears`;

const makeFeed = (from: number, count: number) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${from}</title>${Array.from(
    { length: count },
    (_, i) => {
      const n = from + i;
      return `<item><title>${headline(n)}</title><link>https://o${from}.example/${n}</link><description>${headline(n + 3)}. ${headline(n + 7)}.</description><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>`;
    },
  ).join('')}</channel></rss>`;

const NOW = Date.parse('2024-03-06T12:00:00Z');
const FEED = newFeed('https://o.example/', 'Feed', NOW);
const megabytes = () => Math.round(process.memoryUsage().heapUsed / 1e6);

export default async function benchFeeds(print: (line: string) => void): Promise<void> {
  const text = makeFeed(0, 10_000);
  const atFirst = megabytes();
  const parsing = performance.now();
  const { items } = parseFeed(text, 'https://o.example/', NOW);
  const parsed = performance.now();
  const rows = items.map((item): FeedItem => {
    const terms = headlineTerms(item.title, item.summary);
    return { ...item, feed: FEED.address, seenAt: NOW, terms, page: 'not-fetched', pageTriedAt: null };
  });
  const read = performance.now();
  const large = openFeedStore('bench-items');
  await large.addFeeds([FEED]);
  const kept = await large.keepPoll(FEED.address, {}, rows);
  const indexed = performance.now();
  print(
    `10,000 items (${(text.length / 1e6).toFixed(1)} MB): parse ${ms(parsed - parsing)}, terms ${ms(read - parsed)}, keep and index ${kept} (in-memory IndexedDB) ${ms(indexed - read)}, heap +${megabytes() - atFirst} MB`,
  );
  large.close();

  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/rss+xml' });
    response.end(makeFeed(Number(request.url?.slice(1)) * 50, 50));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const store = openFeedStore('bench-feeds');
  await store.addFeeds(Array.from({ length: 200 }, (_, i) => newFeed(`http://127.0.1.${i + 1}:${port}/${i}`, '', NOW)));
  const before = megabytes();
  const started = performance.now();
  const found = await pollDue({
    store,
    fetch,
    now: () => NOW,
    chance: () => 0.5,
    termsOf: ({ title, summary }) => headlineTerms(title, summary),
  });
  print(
    `200 feeds on 200 hosts, two requests at a time, ${found} headlines kept (in-memory IndexedDB): ${ms(performance.now() - started)}, heap +${megabytes() - before} MB`,
  );
  store.close();
  server.closeAllConnections();
  server.close();
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
