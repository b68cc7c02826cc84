/** What the library shows, as plain data. */

export interface LibraryRow {
  readonly id: string;
  readonly url: string | null;
  readonly outletName: string;
  readonly title: string;
  readonly published: string | null;
  readonly isPinned: boolean;
}

export interface LibraryView {
  readonly search: string;
  /** Newest in the collection first. */
  readonly rows: readonly LibraryRow[];
  /** There are more rows than are shown. */
  readonly hasMore: boolean;
  /** All articles of the collection, whatever is searched for. */
  readonly total: number;
  /** How many were removed last and can be brought back; 0: none. */
  readonly removed: number;
}

/** Spans for "forget what was read", in milliseconds. */
export const FORGET_SPANS = { hour: 3_600_000, day: 86_400_000 } as const;
export type ForgetSpan = keyof typeof FORGET_SPANS;
