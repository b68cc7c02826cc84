/**
 * The open article of a tab is looked for in the reader's feeds, and the tab's state fills in as pages arrive. Owns what
 * the tab is shown and when the search is over for it; the search itself is find-coverage.ts.
 */
import { type ArticleStore, showEvent, type Tabs, type Visit } from '../read-page.ts';
import { isSamePage } from '../tab-state.ts';
import type { CoverageView } from '../views.ts';
import { type CoverageNeeds, type CoverageProgress, findCoverage } from './find-coverage.ts';

export interface CoverageTabs extends Tabs {
  /** Keeps the state for the popup; toolbar and page are as they were. */
  keepState(tabId: number, state: Awaited<ReturnType<Tabs['readState']>> & object): Promise<void>;
}

export interface ShownCoverageNeeds extends Omit<CoverageNeeds, 'onProgress' | 'keep' | 'stop'> {
  readonly store: ArticleStore;
  readonly tabs: CoverageTabs;
  /** Why nothing may be asked for now; null where it may. */
  readonly idle: CoverageView['idle'];
}

/** Resolves when the search is over: done, stopped, or the tab has gone to another page. */
export async function showCoverage(needs: ShownCoverageNeeds, visit: Visit, stopped: AbortSignal): Promise<void> {
  const { store, tabs, idle } = needs;
  const article = await findOpenArticle(needs, visit);
  if (!article) return;
  const gone = new AbortController();
  let shown: CoverageView | null = null;
  let updates = Promise.resolve();
  const tell = (progress: CoverageProgress, isRunning: boolean) => {
    updates = updates.then(async () => {
      const state = await tabs.readState(visit.tabId);
      if (!state || !isSamePage(state.url, visit.url)) return gone.abort();
      // The page is being read once more: what is told next finds it ready again.
      if (state.phase !== 'ready') return;
      if (state.article !== article.id) return gone.abort();
      const isMore = progress.kept > (shown?.kept ?? 0);
      shown = { ...progress, isRunning, idle };
      if (isMore) await showEvent(store, tabs, article, visit, shown);
      else await tabs.keepState(visit.tabId, { ...state, coverage: shown });
    });
  };
  if (idle !== null) tell({ found: 0, done: 0, kept: 0 }, false);
  else {
    const done = await findCoverage(article, {
      ...needs,
      onProgress: (progress) => tell(progress, true),
      async keep(reading) {
        // What the reader has seen with own eyes is not replaced by what a stranger is served.
        if (!(await store.find(reading.article.id))) await store.keep(reading);
      },
      stop: AbortSignal.any([stopped, gone.signal]),
    });
    tell(done, false);
  }
  await updates;
}

/** Says at once that a search has begun: asking the feeds comes first and takes its time. */
export async function startCoverage(tabs: CoverageTabs, { tabId, url }: Visit): Promise<void> {
  const state = await tabs.readState(tabId);
  if (state?.phase !== 'ready' || !isSamePage(state.url, url)) return;
  await tabs.keepState(tabId, { ...state, coverage: { found: 0, done: 0, kept: 0, isRunning: true, idle: null } });
}

/** The search broke off: the tab is told, and told no longer that it runs. */
export async function failCoverage(tabs: CoverageTabs, { tabId, url }: Visit): Promise<void> {
  const state = await tabs.readState(tabId);
  if (state?.phase !== 'ready' || !isSamePage(state.url, url)) return;
  const coverage = { ...(state.coverage ?? { found: 0, done: 0, kept: 0 }), isRunning: false, idle: 'failed' } as const;
  await tabs.keepState(tabId, { ...state, coverage });
}

/** After the background was stopped: what was running then runs no more. */
export async function endCoverage(tabs: CoverageTabs): Promise<void> {
  for (const { tabId, state } of await tabs.readStates()) {
    if (state.phase !== 'ready' || !state.coverage?.isRunning) continue;
    await tabs.keepState(tabId, { ...state, coverage: { ...state.coverage, isRunning: false } });
  }
}

async function findOpenArticle({ store, tabs }: ShownCoverageNeeds, { tabId, url }: Visit) {
  const state = await tabs.readState(tabId);
  if (state?.phase !== 'ready' || !isSamePage(state.url, url)) return null;
  return (await store.find(state.article))?.article ?? null;
}
