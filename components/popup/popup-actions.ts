/** What a reader can do in the popup. */

import type { SuggestedOutlet } from '../../utils/app/feeds/suggest-outlets.ts';
import type { Mute } from '../../utils/app/muting.ts';
import type { Outcome, UnmuteOutcome } from '../../utils/app/outcome.ts';
import type { ArticleView, EvidenceView, FindingView, TabView } from '../../utils/app/views.ts';

export interface PopupActions {
  /** Scrolls the open page to the value. False: it is not to be found there any more. */
  readonly jump: (evidence: EvidenceView) => Promise<boolean>;
  readonly openEvidence: (evidence: EvidenceView) => void;
  readonly openArticle: (article: ArticleView) => void;
  /** False where nothing could be copied. */
  readonly copy: (finding: FindingView) => Promise<boolean>;
  /** The whole story in a tab of its own. */
  readonly openComparison: () => void;
  /** The settings, in a tab of their own. */
  readonly openOptions: () => void;
  /** Asks the reader's sources anew for other reports of the open article. */
  readonly lookInSources: () => Promise<Outcome>;
  readonly stopLooking: () => Promise<Outcome>;
  /** Outlets of the catalogue to offer beside an article of this outlet. */
  readonly findOffers: (outlet: string) => Promise<readonly SuggestedOutlet[]>;
  /** One of them becomes a source. `refused`: the reader did not allow it, and it waits among the sources. */
  readonly addOffered: (domain: string) => Promise<Outcome | 'refused'>;
  /** The reader's sources, in a tab of their own. */
  readonly openSources: () => void;
  /** What is kept, in a tab of its own. */
  readonly openLibrary: () => void;
  /** A search engine's results for the headline, in a tab of their own. */
  readonly searchWeb: (headline: string) => void;
  readonly mute: (what: Mute) => Promise<Outcome>;
  readonly unmute: (what: Mute) => Promise<UnmuteOutcome>;
  /** Keeps it as a false difference, and mutes its question. */
  readonly reportFalse: (finding: FindingView) => Promise<Outcome>;
  /** Whether the article reports the open one's event; null takes it back. */
  readonly decideEvent: (article: ArticleView, decision: 'same' | 'different' | null) => Promise<Outcome>;
  /** Whether nothing is marked in the page of this article. */
  readonly setQuiet: (isQuiet: boolean) => Promise<Outcome>;
  /** Open tabs that may join the story. */
  readonly listTabs: () => Promise<readonly TabView[]>;
  /** False: that tab shows no article that could be read. */
  readonly addTab: (tab: number) => Promise<boolean>;
  /** Done: the page is being read. */
  readonly comparePage: () => Promise<Outcome>;
  /** Failed also where the reader said no to the browser's question. */
  readonly allowOutlet: (host: string) => Promise<Outcome>;
  readonly switchOff: (host: string) => Promise<Outcome>;
  readonly switchOn: (host: string) => Promise<Outcome>;
}
