import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/feeds/catalogue.ts';
import { discoverFeeds, readAddress } from '../../../utils/feeds/discover.ts';
import { NotOpmlError, readOpml, writeOpml } from '../../../utils/feeds/opml.ts';
import { nextAfterFailure, nextAfterSuccess } from '../../../utils/feeds/schedule.ts';

describe('discoverFeeds', () => {
  it('finds the feeds a page names, absolute, comment feeds last, each once', () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <LINK TYPE='application/atom+xml' REL='alternate' HREF='https://b.example/atom?a=1&amp;b=2'>
      <link rel=alternate type=application/rss+xml href=/feed title="News">
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="stylesheet" type="text/css" href="/x.css"><link rel="alternate" hreflang="de" href="/de"></head>`;
    expect(discoverFeeds(html, 'https://a.example/')).toEqual([
      { address: 'https://b.example/atom?a=1&b=2', title: 'b.example' },
      { address: 'https://a.example/feed', title: 'News' },
      { address: 'https://a.example/comments/feed', title: 'Comments' },
    ]);
  });

  it('takes no address but http(s)', () => {
    expect(
      discoverFeeds(
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
        'https://a.example/',
      ),
    ).toEqual([]);
  });
});

describe('readAddress', () => {
  it.each([
    ['courier.example', 'https://courier.example/'],
    [' http://courier.example/rss ', 'http://courier.example/rss'],
    ['javascript:alert(1)', null],
    ['ftp://courier.example/', null],
    ['https://me:secret@courier.example/', null],
    ['not an address', null],
    ['', null],
  ])('%j → %j', (typed, expected) => expect(readAddress(typed)).toBe(expected));
});

describe('OPML', () => {
  const feeds = [
    { address: 'https://a.example/feed?x=1&y=2', title: 'A & "B"', site: 'https://a.example/' },
    { address: 'https://c.example/rss', title: 'C', site: null },
  ];
  it('reads what it wrote', () => {
    expect(readOpml(writeOpml(feeds))).toEqual(feeds.map(({ address, title }) => ({ address, title })));
  });
  it('reads folders in folders', () => {
    const nested =
      '<opml version="2.0"><body><outline text="x"><outline text="y"><outline text="F" xmlUrl="https://f.example/"/></outline></outline></body></opml>';
    expect(readOpml(nested)).toEqual([{ address: 'https://f.example/', title: 'F' }]);
  });
  it('refuses what is no OPML', () => expect(() => readOpml('<rss/>')).toThrow(NotOpmlError));
});

describe('when a feed may be asked again', () => {
  const minutes = (time: number) => time / 60_000;
  it.each([
    ['nothing said', null, null, 45],
    ['max-age of two hours', 7_200, null, 120],
    ['ttl of 90 minutes', null, 90, 90],
    ['the longer of both', 60, 90, 90],
    ['never sooner than 15 minutes', 5, 1, 15],
    ['never later than a day', 10_000_000, null, 1_440],
  ])('after a success, %s', (_name, maxAge, ttl, expected) =>
    expect(minutes(nextAfterSuccess(0, maxAge, ttl, 0.5))).toBe(expected),
  );

  it.each([
    [1, null, 15],
    [2, null, 30],
    [5, null, 240],
    [50, null, 1_440],
    [1, 3_600_000, 60],
  ])('after %i failures with Retry-After %j', (failures, retryAfter, expected) => {
    expect(minutes(nextAfterFailure(0, failures, retryAfter, 0.5))).toBe(expected);
  });

  it('spreads feeds, and never below the shortest wait', () => {
    expect(minutes(nextAfterSuccess(0, null, null, 0))).toBe(36);
    expect(minutes(nextAfterFailure(0, 1, null, 0))).toBe(15);
  });
});

describe('the catalogue', () => {
  it('has at least 80 outlets of 15 countries and of different ownership, with secure addresses, none twice', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(80);
    expect(new Set(CATALOGUE.map((o) => o.country)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(CATALOGUE.map((o) => o.ownership)).size).toBeGreaterThanOrEqual(3);
    const addresses = CATALOGUE.flatMap((o) => o.feeds);
    expect(addresses.filter((a) => readAddress(a) !== a && new URL(a).href !== a)).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
