/**
 * What a demo story is: articles as data, and what a careful reader finds between them. All outlets, towns and people of
 * the stories are invented, unless a story says otherwise; how a page looks is the templates' business.
 */
import type { DetailKind, Verdict } from '../../../utils/engine/types.ts';

export interface DemoArticle {
  /** Key of `outlets.ts`. */
  readonly outlet: OutletKey;
  /** Path on the outlet's host, from its slash. */
  readonly path: string;
  readonly section: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly byline: string;
  /** ISO 8601 with an offset. */
  readonly published: string;
  readonly modified: string | null;
  /** Agency whose text it is; null for the outlet's own report. */
  readonly credit: string | null;
  readonly caption: string;
  readonly paragraphs: readonly string[];
}

export type OutletKey = 'ledger' | 'courier' | 'northgate' | 'dayline' | 'dispatch';

/** A difference that a reader sees. `values`: words of each outlet's text (or title) that hold the value. */
export interface ExpectedFinding {
  readonly kind: DetailKind;
  /** More than one where either reading is fair. */
  readonly verdicts: readonly Verdict[];
  readonly values: Readonly<Partial<Record<OutletKey, string>>>;
  /** True: the demo must show it. False: good to have. */
  readonly isMain: boolean;
}

export interface DemoStory {
  /** Kebab-case; used in file names of screenshots and tests. */
  readonly key: string;
  /** Same event, in order of publication. */
  readonly articles: readonly DemoArticle[];
  /** Same saga, other event. */
  readonly related: readonly DemoArticle[];
  readonly expected: readonly ExpectedFinding[];
  /** Pairs of passages that look like a difference and are none. */
  readonly notDifferent: readonly {
    readonly why: string;
    readonly values: Readonly<Partial<Record<OutletKey, string>>>;
  }[];
}
