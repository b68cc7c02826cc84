/** What the screen of sources shows, as plain data. */
import type { FoundFeed } from '../../feeds/discover.ts';
import type { FeedProblem } from '../../feeds/feed.ts';
import type { FeedView } from './feed-view.ts';

export interface SourcesView {
  /** By title. */
  readonly feeds: readonly FeedView[];
  readonly areAllPaused: boolean;
}

/** How adding by address stands. */
export type Adding =
  | { readonly step: 'asking' }
  | { readonly step: 'no-address' | 'no-feed' }
  /** The reader said no: it is kept, but not asked. */
  | { readonly step: 'refused'; readonly host: string }
  | { readonly step: 'choice'; readonly feeds: readonly FoundFeed[] }
  | { readonly step: 'failed'; readonly problem: FeedProblem }
  /** `missing`: hosts of its articles that are still to be allowed. */
  | { readonly step: 'added'; readonly title: string; readonly missing: readonly string[] }
  | { readonly step: 'known'; readonly title: string };

/** What came of several at once, from the catalogue or a file. */
export type AddedMany =
  | { readonly kind: 'added'; readonly count: number; readonly isAllowed: boolean }
  | { readonly kind: 'not-opml' };

/** An outlet of the catalogue and whether all its feeds are subscribed. */
export interface CatalogueView {
  readonly domain: string;
  readonly name: string;
  readonly country: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly ownership: string;
  readonly isAdded: boolean;
}
