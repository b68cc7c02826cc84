/**
 * The main use case: a page was read → its article is analysed, kept, matched and compared, and whoever looks at one of
 * the story's articles sees it. Owns the order of the steps and what becomes of a failure; not the steps.
 */
import { whyStorageFailed } from '../corpus/errors.ts';
import { analyse } from '../engine/analyse.ts';
import { type Article, ENGINE_VERSION, type Reading } from '../engine/types.ts';
import type { PageArticle } from '../platform/page-article.ts';
import type { TabState } from '../platform/tab-states.ts';
import { admitArticle } from './admit-article.ts';
import { type Event, makeStoryView } from './make-story-view.ts';
import { isSamePage } from './tab-state.ts';
import type { CoverageView } from './views.ts';

/** What the use cases need of the corpus. */
export interface ArticleStore {
  /** Null where the article is not kept. */
  find(articleId: string): Promise<Reading | null>;
  /** Keeps the reading; an article read again replaces its earlier reading. */
  keep(reading: Reading): Promise<void>;
  /** What the reader says of two articles; null takes it back. Unknown ones are ignored. */
  decide(one: string, other: string, decision: 'same' | 'different' | null): Promise<void>;
  /** The event's readings, the article's own among them; null where the article is not kept. */
  findEvent(articleId: string): Promise<Event | null>;
  count(): Promise<number>;
}

/** What is known of the tabs, and what each shows of it (toolbar count, page). */
export interface Tabs {
  readState(tabId: number): Promise<TabState | null>;
  readStates(): Promise<readonly { readonly tabId: number; readonly state: TabState }[]>;
  /** Keeps the state and shows it. */
  show(tabId: number, state: TabState): Promise<void>;
}

export interface Visit {
  readonly tabId: number;
  /** The address that the tab shows. */
  readonly url: string;
}

/** Resolves when everything is shown, or when the tab went elsewhere meanwhile. Failures become the tab's state. */
export async function readPage(store: ArticleStore, tabs: Tabs, page: PageArticle, visit: Visit): Promise<void> {
  const { tabId, url } = visit;
  const article = admitArticle(page, url);
  await tabs.show(tabId, { phase: 'working', url, step: 'analysing', article: article.id });
  try {
    await store.keep(await readOnce(store, article));
    if (!(await isStillThere(tabs, visit, article.id))) return;
    await tabs.show(tabId, { phase: 'working', url, step: 'matching', article: article.id });
    await showEvent(store, tabs, article, visit);
  } catch (error) {
    console.error('Crossread:', error);
    if (await isStillThere(tabs, visit, article.id))
      await tabs.show(tabId, { phase: 'failed', url, why: failureOf(error) });
  }
}

/** An article whose text has not changed is not analysed again. */
async function readOnce(store: ArticleStore, article: Article): Promise<Reading> {
  const kept = await store.find(article.id);
  const isSame =
    kept?.analysis.version === ENGINE_VERSION &&
    kept.article.text === article.text &&
    kept.article.title === article.title &&
    kept.article.published === article.published;
  return { article, analysis: isSame ? kept.analysis : analyse(article) };
}

/**
 * Matches and compares the article once more and shows what came of it, in its own tab (unless that went elsewhere) and
 * in those of the event's other articles. `coverage` goes with it.
 */
export async function showEvent(
  store: ArticleStore,
  tabs: Tabs,
  article: Pick<Article, 'id'>,
  visit: Visit,
  coverage?: CoverageView,
): Promise<void> {
  const [event, corpusSize] = await Promise.all([store.findEvent(article.id), store.count()]);
  if (!event || !(await isStillThere(tabs, visit, article.id))) return;
  const { tabId, url } = visit;
  await tabs.show(tabId, {
    phase: 'ready',
    url,
    article: article.id,
    story: makeStoryView(event, article.id),
    corpusSize,
    ...(coverage && { coverage }),
  });
  await refreshOthers(tabs, event, tabId, corpusSize);
}

/** Tabs that show other articles of the event learn of the new one. */
async function refreshOthers(tabs: Tabs, event: Event, besides: number, corpusSize: number): Promise<void> {
  const ids = new Set(event.readings.map(({ article }) => article.id));
  for (const { tabId, state } of await tabs.readStates()) {
    if (tabId === besides || state.phase !== 'ready' || !ids.has(state.article)) continue;
    // What is known of versions and decisions is known of the article that was asked for.
    const { versions, decided } = state.story;
    const { decided: _, ...view } = makeStoryView(event, state.article);
    const story = { ...view, ...(versions && { versions }), ...(decided && { decided }) };
    await tabs.show(tabId, { ...state, story, corpusSize });
  }
}

/**
 * The tab may have gone to another page while this one was worked on, or to another article of the same page: then its
 * state speaks of that one.
 */
async function isStillThere(tabs: Tabs, { tabId, url }: Visit, article: string): Promise<boolean> {
  const state = await tabs.readState(tabId);
  if (state === null || !isSamePage(state.url, url)) return false;
  const shown = state.phase === 'ready' || state.phase === 'working' ? state.article : undefined;
  return shown === undefined || shown === article;
}

/** What is no failure of the storage is one of the engine: this article can't be compared, others can. */
const FAILURES = { full: 'storage-full', broken: 'storage-broken' } as const;
function failureOf(error: unknown): 'storage-full' | 'storage-broken' | 'engine-failed' {
  const why = whyStorageFailed(error);
  return why === null ? 'engine-failed' : FAILURES[why];
}
