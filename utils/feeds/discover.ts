/** Where a site says its feeds are: link elements of its front page, and the usual paths where it says nothing. */
import { decodeHTML } from 'entities';

export interface FoundFeed {
  readonly address: string;
  readonly title: string;
}

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);
const LONGEST_HEAD = 500_000;
const MOST_FOUND = 20;

/** Paths that sites without a link element often use, most common first. */
export const USUAL_PATHS: readonly string[] = [
  '/feed/',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feeds/posts/default',
];

/** Feeds that the page names in `<link rel="alternate">`, in order, comment feeds last, without doubles. */
export function discoverFeeds(html: string, address: string): FoundFeed[] {
  const found: FoundFeed[] = [];
  for (const tag of html.slice(0, LONGEST_HEAD).matchAll(/<link\s([^<>]{1,2000})>/gi)) {
    const attributes = readAttributes(tag[1] ?? '');
    const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(attributes.get('rel') ?? '');
    if (!isAlternate || !FEED_TYPES.has((attributes.get('type') ?? '').toLowerCase().trim())) continue;
    const url = URL.parse(attributes.get('href') ?? '', address);
    if (!url || !/^https?:$/.test(url.protocol) || found.some((f) => f.address === url.href)) continue;
    found.push({ address: url.href, title: (attributes.get('title') ?? '').trim().slice(0, 200) || url.hostname });
  }
  const isComments = (feed: FoundFeed) => /comments?\b/i.test(feed.address) || /\bcomments?\b/i.test(feed.title);
  return [...found.filter((f) => !isComments(f)), ...found.filter(isComments)].slice(0, MOST_FOUND);
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(
    /([\w:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeHTML(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** What the reader typed → an http(s) address; null where it can't be one. A bare host gets https. */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null;
}
