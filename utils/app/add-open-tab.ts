/**
 * An open tab's article joins the story of another tab, by the reader's word: it is read where nobody has yet, and said
 * to be the same event where it is not matched by itself.
 */
import { decideEvent } from './decide-event.ts';
import type { ArticleStore, Tabs } from './read-page.ts';
import { readableHost } from './tab-state.ts';

export interface AddTabNeeds {
  readonly store: ArticleStore;
  readonly tabs: Tabs;
  /** Reads the tab's page now, whatever was known of it. */
  readonly lookAt: (tabId: number) => Promise<unknown>;
  /** Calls back at each change of what is known of the tab, until `signal` aborts. */
  readonly watch: (tabId: number, onChange: () => void, signal: AbortSignal) => void;
}

/** Longer than any article takes to be read, analysed and matched. */
const LONGEST_READING = 25_000; // milliseconds

/** False where the tab shows no article that could be read, or the open one has no story. */
export async function addOpenTab(needs: AddTabNeeds, tabId: number, other: number): Promise<boolean> {
  const article = (await articleIn(needs, other)) ?? (await readArticle(needs, other));
  const open = await needs.tabs.readState(tabId);
  if (article === null || open?.phase !== 'ready' || open.article === article) return false;
  // It may have been found to be the same event by itself, while it was read.
  if (!open.story.articles.some(({ id }) => id === article))
    await decideEvent(needs.store, needs.tabs, tabId, article, 'same');
  return true;
}

async function articleIn({ tabs }: AddTabNeeds, tabId: number): Promise<string | null> {
  const state = await tabs.readState(tabId);
  return state?.phase === 'ready' && readableHost(state.url) !== null ? state.article : null;
}

/** Null where it turned out to be none, or took too long. */
function readArticle(needs: AddTabNeeds, tabId: number): Promise<string | null> {
  const done = new AbortController();
  return new Promise<string | null>((resolve) => {
    const look = async () => {
      const state = await needs.tabs.readState(tabId);
      if (state?.phase === 'ready') resolve(state.article);
      if (state?.phase === 'failed' || state?.phase === 'not-article') resolve(null);
    };
    needs.watch(tabId, () => void look(), done.signal);
    setTimeout(() => resolve(null), LONGEST_READING);
    void needs.lookAt(tabId).then(async () => {
      // Nothing is known of a tab that is gone, or whose site is turned off.
      if ((await needs.tabs.readState(tabId)) === null) resolve(null);
      else await look();
    });
  }).finally(() => done.abort());
}
