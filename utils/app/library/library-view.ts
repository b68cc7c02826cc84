/** What the library shows, as plain data. */
import type { MarkedGenre, TabView } from '../views.ts';
import type { WatchedStory } from './watched-stories.ts';

/** All articles, newest in the collection first; by the event that they report; or the outlets. */
export type LibraryOrder = 'newest' | 'stories' | 'outlets';
export const LIBRARY_ORDERS: readonly LibraryOrder[] = ['newest', 'stories', 'outlets'];

/** Spans of time back from now, in milliseconds. */
export const LIBRARY_SPANS = { hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_592_000_000 } as const;
export type LibrarySpan = keyof typeof LIBRARY_SPANS;
/** What came in within them can be shown alone. */
export const SINCE_SPANS: readonly LibrarySpan[] = ['day', 'week', 'month'];
/** What came in within them can be forgotten at once. */
export const FORGET_SPANS: readonly LibrarySpan[] = ['hour', 'day'];

/** What of the collection is wanted. */
export interface LibraryWish {
  readonly order: LibraryOrder;
  readonly search: string;
  /** Registrable domain; null: all outlets. */
  readonly outlet: string | null;
  /** Null: whenever it came in. */
  readonly since: LibrarySpan | null;
}

export interface LibraryRow {
  readonly id: string;
  /** Null where the article has no web address. */
  readonly url: string | null;
  readonly outletName: string;
  readonly title: string;
  readonly published: string | null;
  readonly isPinned: boolean;
  /** Absent for a report, and where the page does not tell. */
  readonly genre?: MarkedGenre;
  /** Address of the full comparison of its story. */
  readonly comparison: string;
}

/** Reports of one event. */
export interface LibraryStory {
  /** Of the article that it was found by. */
  readonly id: string;
  readonly title: string;
  readonly outlets: number;
  readonly rows: readonly LibraryRow[];
  readonly comparison: string;
  readonly isWatched: boolean;
}

export interface LibraryOutlet {
  readonly outlet: string;
  readonly name: string;
  readonly articles: number;
}

/** What was done last, or is being done. */
export type LibraryNotice =
  | { readonly state: 'removing' | 'restoring' | 'adding'; readonly done: number; readonly of: number }
  /** Can be undone. */
  | { readonly state: 'removed'; readonly count: number }
  | { readonly state: 'restored'; readonly count: number }
  /** A story is watched no more; can be undone. */
  | { readonly state: 'unwatched' }
  | { readonly state: 'watched-again' }
  | {
      readonly state: 'added';
      readonly count: number;
      /** Were there already, and stay as they are. */
      readonly known: number;
      /** Address of the full comparison of what was brought along; null where nothing was. */
      readonly comparison: string | null;
      /** Two or more were brought along, and are not one event by themselves: the reader may say that they are. */
      readonly canJoin: boolean;
      readonly refused: readonly { readonly name: string; readonly why: Refusal }[];
    }
  /** Pages of open tabs are being read; they come into the list by themselves. */
  | { readonly state: 'reading-tabs'; readonly count: number }
  | { readonly state: 'failed'; readonly why: 'full' | 'broken' };

/** Why a file, a pasted text or an address is no article. */
export type Refusal =
  | 'too-large'
  | 'not-article'
  | 'no-text'
  | 'other-kind'
  | 'no-address'
  | 'not-allowed'
  | 'no-answer'
  | 'not-to-be-kept';

export interface LibraryView extends LibraryWish {
  /** Where `order` is 'newest'. */
  readonly rows: readonly LibraryRow[];
  /** Where `order` is 'stories'. */
  readonly stories: readonly LibraryStory[];
  /** All outlets of the collection, those with most articles first. */
  readonly outlets: readonly LibraryOutlet[];
  /** How many articles were looked through for this list, of how many. */
  readonly looked: number;
  readonly of: number;
  readonly isLooking: boolean;
  /** All articles of the collection, whatever is wanted. */
  readonly total: number;
  readonly notice: LibraryNotice | null;
  /** The reader's watched stories, the newest watch first. */
  readonly watched: readonly WatchedStory[];
  /** Open tabs that can be read; null until they were asked for. */
  readonly tabs: readonly TabView[] | null;
}
