import { describe, expect, it } from 'vitest';
import { hostsOf, lookUpFeed } from '../../../../utils/app/feeds/look-up-feed.ts';

const FEED = (link: string) =>
  `<rss version="2.0"><channel><title>Courier</title><item><title>A</title><link>${link}</link></item></channel></rss>`;

/** Pages by address; everything else is 404, hosts that are not named at all do not answer. */
const web =
  (pages: Record<string, string>): typeof fetch =>
  async (address) => {
    const page = pages[String(address)];
    if (page !== undefined) return new Response(page, { headers: { 'Content-Type': 'text/html' } });
    if (!Object.keys(pages).some((known) => new URL(known).host === new URL(String(address)).host))
      throw new TypeError('Failed to fetch');
    return new Response('', { status: 404 });
  };
const lookUp = (typed: string, pages: Record<string, string>) => lookUpFeed(typed, { fetch: web(pages), now: () => 0 });

describe('lookUpFeed', () => {
  it('takes a feed’s own address, and tells the hosts it needs', async () => {
    expect(
      await lookUp('feeds.courier.example/all', {
        'https://feeds.courier.example/all': FEED('https://www.courier.example/1'),
      }),
    ).toEqual({
      kind: 'feed',
      feed: { address: 'https://feeds.courier.example/all', title: 'Courier' },
      hosts: ['feeds.courier.example', 'www.courier.example'],
    });
  });

  it('follows the one feed that a site names', async () => {
    const pages = {
      'https://courier.example/': '<link rel="alternate" type="application/rss+xml" href="/rss-all">',
      'https://courier.example/rss-all': FEED('https://courier.example/1'),
    };
    expect(await lookUp('courier.example', pages)).toMatchObject({
      kind: 'feed',
      feed: { address: 'https://courier.example/rss-all' },
    });
  });

  it('lets the reader choose between several, and where the named one can’t be reached yet', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" title="${href}" href="${href}">`;
    expect(await lookUp('courier.example', { 'https://courier.example/': link('/a') + link('/b') })).toMatchObject({
      kind: 'choice',
      feeds: [{ title: '/a' }, { title: '/b' }],
    });
    expect(
      await lookUp('courier.example', { 'https://courier.example/': link('https://feeds.example/x') }),
    ).toMatchObject({ kind: 'choice', feeds: [{ address: 'https://feeds.example/x' }] });
  });

  it('tries the usual paths where a site names nothing', async () => {
    expect(
      await lookUp('courier.example', {
        'https://courier.example/': '<p>Hello</p>',
        'https://courier.example/rss.xml': FEED('https://courier.example/1'),
      }),
    ).toMatchObject({
      kind: 'feed',
      feed: { address: 'https://courier.example/rss.xml' },
    });
  });

  it.each<[string, string, Record<string, string>, object]>([
    ['nonsense', 'no address at all', {}, { kind: 'no-address' }],
    ['a site without feeds', 'courier.example', { 'https://courier.example/': '<p>Hello</p>' }, { kind: 'no-feed' }],
    ['a site that does not answer', 'silent.example', {}, { kind: 'failed', problem: { code: 'unreachable' } }],
    [
      'a page that is not there',
      'https://courier.example/x',
      { 'https://courier.example/': '' },
      { kind: 'failed', problem: { code: 'status', status: 404 } },
    ],
  ])('says so for %s', async (_name, typed, pages, expected) => expect(await lookUp(typed, pages)).toEqual(expected));
});

describe('hostsOf', () => {
  it('names the feed’s host first and leaves out hosts of single articles', () => {
    const items = Array.from({ length: 40 }, (_, i) => ({
      guid: `${i}`,
      link: `https://${i === 0 ? 'stray' : 'www'}.example/${i}`,
      title: '',
      summary: '',
      published: null,
    }));
    expect(hostsOf('https://feeds.example/rss', { items })).toEqual(['feeds.example', 'www.example']);
  });
});
