/** A subscription and its items, as stored. What the reader sees of a feed's health is all in here. */

/** Why the last request failed; the screens word it (message `feedProblem_<code>`). */
export type FeedProblem =
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'timeout' | 'unreachable' | 'cut-off' | 'too-large' | 'not-a-feed' | 'redirect-blocked' | 'gone' };

export interface Feed {
  /** Absolute address: the key. */
  readonly address: string;
  readonly title: string;
  readonly site: string | null;
  readonly addedAt: number;
  /** The reader paused it, or a permission was refused. */
  readonly isPaused: boolean;
  /** Hosts it needs and does not have: its own, or its articles'. */
  readonly missingHosts: readonly string[];
  /** Where it ended the last time, if elsewhere; or the feed that the page in its place names. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds since the epoch; when it may be asked again. */
  readonly dueAt: number;
  readonly triedAt: number | null;
  readonly succeededAt: number | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly problem: FeedProblem | null;
  readonly items: number;
}

export interface FeedItem {
  /** Canonical address of the article: the key, so that two feeds with one article hold it once. */
  readonly link: string;
  readonly feed: string;
  readonly guid: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string | null;
  readonly seenAt: number;
  /** Index terms joined with their day, for look-up by an open article. */
  readonly terms: readonly string[];
  /** What became of its full page. */
  readonly page: 'not-fetched' | 'stored' | 'refused' | 'failed';
  readonly pageTriedAt: number | null;
}

export const newFeed = (address: string, title: string, now: number): Feed => ({
  address,
  title,
  site: null,
  addedAt: now,
  isPaused: false,
  missingHosts: [],
  movedTo: null,
  etag: null,
  lastModified: null,
  dueAt: now,
  triedAt: null,
  succeededAt: null,
  failures: 0,
  problem: null,
  items: 0,
});
