/**
 * What the screens show, as plain data: made by the use cases from the corpus and the engine, passed as props to the
 * components and sent as messages between contexts. No HTML, no DOM, no database shape.
 */
import type { DetailKind, Genre, Question, Reason, Verdict } from '../engine/types.ts';
import type { MutedView } from './muting.ts';

/** What a reader should know of an article before reading it beside reports. */
export type MarkedGenre = Exclude<Genre, 'report'>;

/** An article as a row of a list or a column head. */
export interface ArticleView {
  readonly id: string;
  readonly url: string | null;
  /** Registrable domain. */
  readonly outlet: string;
  /** Display name; the domain where the page gives none. */
  readonly outletName: string;
  readonly title: string;
  readonly published: string | null;
  /** Articles with the same number are copies of one agency text: one voice. */
  readonly voice: number;
  /** Agency of a wire copy ("AFP"), where known. */
  readonly credit: string | null;
  readonly partial: boolean;
  /** Absent for a report, and where the page does not tell. */
  readonly genre?: MarkedGenre;
  /** True for the article open in the tab. */
  readonly isOpen: boolean;
}

/** The sentence that a value stands in, cut into what stands before the value, the value, and after it. */
export interface EvidenceView {
  readonly article: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** Offsets of the value in the article, for the jump in the open page. */
  readonly start: number;
  readonly end: number;
  readonly field: 'title' | 'text';
  /** Link to the sentence in the outlet's own page (text fragment); null where the address is unknown. */
  readonly link: string | null;
}

export interface ValueView {
  readonly text: string;
  readonly normalized: string;
  readonly voices: number;
  /** In order of publication. */
  readonly evidence: readonly EvidenceView[];
}

export interface FindingView {
  readonly id: string;
  readonly kind: DetailKind;
  readonly question: Question;
  readonly verdict: Verdict;
  readonly values: readonly ValueView[];
  readonly reason: Reason;
  /** Whether the open article has one of the values: then it can be painted and jumped to. */
  readonly isInOpenArticle: boolean;
}

/** What the outlet changed in the open article since it was read before. */
export interface VersionChangeView {
  readonly id: string;
  readonly kind: DetailKind;
  readonly question: Question;
  /** What it said, in the sentence that it stood in. */
  readonly before: EvidenceView;
  /** What it says instead; offsets and link are those of the open article. */
  readonly after: EvidenceView;
  /** When the earlier text was last read. ISO 8601. */
  readonly readAt: string;
  /** When it was changed, by the page's own word; null where that tells nothing of this change. */
  readonly changedAt: string | null;
}

/** The reader's word that another article reports the open one's event, or does not. */
export interface DecidedView {
  readonly article: ArticleView;
  readonly decision: 'same' | 'different';
}

export interface StoryView {
  /** The event's articles in order of publication, the open one among them. */
  readonly articles: readonly ArticleView[];
  /** Strongest first. */
  readonly findings: readonly FindingView[];
  /** Newest first; absent where the open article was never read with another text. */
  readonly versions?: readonly VersionChangeView[];
  /** What the reader said of other articles and this one; absent where nothing. It wins over what was found. */
  readonly decided?: readonly DecidedView[];
  /** Same saga, other event: listed, never compared. */
  readonly related: readonly ArticleView[];
  readonly compared: {
    readonly outlets: number;
    readonly voices: number;
    readonly kinds: readonly DetailKind[];
    readonly notCompared: readonly {
      readonly article: string;
      readonly why: 'language' | 'empty' | 'partial' | 'no-date';
    }[];
  };
}

/** A page in an open tab that can be read. */
export interface TabView {
  readonly id: number;
  readonly title: string;
  readonly host: string;
}

/** The search of the reader's feeds for other reports of the open article. */
export interface CoverageView {
  /** Pages to look at, how many of them are done, how many were kept. */
  readonly found: number;
  readonly done: number;
  readonly kept: number;
  readonly isRunning: boolean;
  /** Why nothing was asked, or not to the end; null where all was. */
  readonly idle: 'paused' | 'offline' | 'failed' | null;
}

/** What the popup shows for the tab it was opened on. */
export type PopupView =
  /** A page no extension may run in (browser pages, web stores), or no web page at all. */
  | { readonly state: 'unsupported' }
  /** The outlet is not allowed yet: offer "compare this page now" and "always on this outlet". */
  | { readonly state: 'not-allowed'; readonly host: string }
  | { readonly state: 'not-article'; readonly host: string; readonly isAllowed: boolean }
  /** The reader switched Crossread off for this outlet. */
  | { readonly state: 'off'; readonly host: string }
  | { readonly state: 'working'; readonly host: string; readonly step: 'reading' | 'analysing' | 'matching' }
  | {
      readonly state: 'failed';
      readonly host: string;
      readonly why: 'too-large' | 'storage-full' | 'storage-broken' | 'engine-failed' | 'page-gone';
    }
  | {
      readonly state: 'ready';
      readonly host: string;
      readonly isAllowed: boolean;
      /** Without what the reader muted. */
      readonly story: StoryView;
      readonly muted: MutedView;
      /** Nothing is marked in the page of this article, by the reader's word. */
      readonly isQuiet: boolean;
      /** The page has numbered badges. */
      readonly hasBadges: boolean;
      /** How many articles the corpus holds: 1 means that this is the first. */
      readonly corpusSize: number;
      /** Absent where the reader has no feeds. */
      readonly coverage?: CoverageView;
    };

/** Verdicts that count on the toolbar button: a difference that a reader is called to. */
export const isDifference = (finding: { readonly verdict: Verdict }): boolean =>
  finding.verdict === 'differ' || finding.verdict === 'update' || finding.verdict === 'wording';

/** Tells apart the places of an article's values. */
export const placeKey = ({ start, end, field }: Pick<EvidenceView, 'start' | 'end' | 'field'>): string =>
  `${field}:${start}:${end}`;
