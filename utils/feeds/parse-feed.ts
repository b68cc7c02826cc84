/**
 * Feed text (RSS 0.9x–2.0, RDF, Atom, JSON Feed) → title, site and items. Parsing itself is feedsmith's; here its
 * formats become one shape, addresses become absolute, HTML becomes text, and everything is bounded.
 */
import { parseFeed as parseAnyFeed } from 'feedsmith';
import { toPlainText } from './plain-text.ts';

export interface ParsedItem {
  /** The item's own id where it has one, else its link: unique within a parsed feed. */
  readonly guid: string;
  /** Absolute http(s) address. */
  readonly link: string;
  /** Plain text, at most 300 characters. */
  readonly title: string;
  /** Plain text, at most 1,000 characters; may be empty. */
  readonly summary: string;
  /** ISO date-time; null where missing, unreadable, or more than a day in the future. */
  readonly published: string | null;
}

export interface ParsedFeed {
  readonly title: string;
  readonly site: string | null;
  /** Minutes the feed asks to be left alone (RSS ttl); null where it doesn't say. */
  readonly ttl: number | null;
  /** In the feed's order; without doubles. */
  readonly items: readonly ParsedItem[];
}

/** The text is none of the formats. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}

const MOST_ITEMS = 10_000;
const LONGEST_TITLE = 300;
const LONGEST_SUMMARY = 1_000;
const DAY = 86_400_000;

interface RawItem {
  readonly guid: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  /** As written; feedsmith leaves dates to the caller. */
  readonly published: unknown;
}

/** `address` is where the text came from (for relative links); `now` in milliseconds. Throws NotAFeedError. */
export function parseFeed(text: string, address: string, now: number): ParsedFeed {
  const { title, site, ttl, items } = readRaw(text);
  const seen = new Set<string>();
  const parsed: ParsedItem[] = [];
  for (const raw of items.slice(0, MOST_ITEMS)) {
    const link = toAbsolute(raw.link ?? raw.guid, site ?? address, address);
    const headline = toPlainText(raw.title ?? '', LONGEST_TITLE);
    if (link === null || headline === '') continue;
    const guid = raw.guid?.slice(0, 500) || link;
    if (seen.has(guid) || seen.has(link)) continue;
    seen.add(guid).add(link);
    parsed.push({
      guid,
      link,
      title: headline,
      summary: toPlainText(raw.summary ?? '', LONGEST_SUMMARY),
      published: toTime(raw.published, now),
    });
  }
  return {
    title: toPlainText(title ?? '', LONGEST_TITLE) || new URL(address).hostname,
    site: toAbsolute(site, address, address),
    ttl: ttl ?? null,
    items: parsed,
  };
}

function readRaw(text: string): {
  title?: string | undefined;
  site?: string | undefined;
  ttl?: number | undefined;
  items: RawItem[];
} {
  let parsed: ReturnType<typeof parseAnyFeed>;
  try {
    parsed = parseAnyFeed(text);
  } catch {
    throw new NotAFeedError();
  }
  switch (parsed.format) {
    case 'rss': {
      const { title, link, ttl, items = [] } = parsed.feed;
      return {
        title,
        site: link,
        ttl,
        items: items.map((i) => ({
          guid: i?.guid?.value,
          link: i?.link,
          title: i?.title,
          summary: i?.description,
          published: i?.pubDate ?? i?.dc?.dates?.[0],
        })),
      };
    }
    case 'rdf': {
      const { title, link, items = [] } = parsed.feed;
      return {
        title,
        site: link,
        items: items.map((i) => ({
          guid: i?.link,
          link: i?.link,
          title: i?.title,
          summary: i?.description,
          published: i?.dc?.dates?.[0],
        })),
      };
    }
    case 'atom': {
      const { title, links = [], entries = [] } = parsed.feed;
      const site = links.find((l) => (l?.rel ?? 'alternate') === 'alternate')?.href;
      return {
        title: title?.value,
        site,
        items: entries.map((e) => ({
          guid: e?.id,
          link: e?.links?.find((l) => (l?.rel ?? 'alternate') === 'alternate')?.href,
          title: e?.title?.value,
          summary: e?.summary?.value ?? e?.content?.value,
          published: e?.published ?? e?.updated,
        })),
      };
    }
    case 'json': {
      const { title, home_page_url, items = [] } = parsed.feed;
      return {
        title,
        site: home_page_url,
        items: items.map((i) => ({
          guid: i?.id,
          link: i?.url,
          title: i?.title,
          summary: i?.summary ?? i?.content_text ?? i?.content_html,
          published: i?.date_published,
        })),
      };
    }
  }
}

/** First of the bases that gives an http(s) address; null where none does. */
function toAbsolute(link: string | undefined, ...bases: readonly string[]): string | null {
  if (!link?.trim()) return null;
  for (const base of bases) {
    const url = URL.parse(link.trim(), base);
    if (url && /^https?:$/.test(url.protocol) && url.hostname !== '' && !url.username) return url.href;
  }
  return null;
}

function toTime(written: unknown, now: number): string | null {
  const time = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time) || time > now + DAY) return null;
  return new Date(time).toISOString();
}
