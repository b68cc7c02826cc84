/** The reader says that another article reports the open one's event, or does not: kept, and shown wherever it tells. */
import { type ArticleStore, showEvent, type Tabs } from './read-page.ts';

/** `decision`: null takes it back. Ignored where the tab shows no story. */
export async function decideEvent(
  store: ArticleStore,
  tabs: Tabs,
  tabId: number,
  other: string,
  decision: 'same' | 'different' | null,
): Promise<void> {
  const state = await tabs.readState(tabId);
  if (state?.phase !== 'ready') return;
  await store.decide(state.article, other, decision);
  await showEvent(store, tabs, { id: state.article }, { tabId, url: state.url }, state.coverage);
  // The other article's own tab may not belong to the event any more, and nobody else tells it.
  for (const { tabId: its, state: shown } of await tabs.readStates()) {
    if (its === tabId || shown.phase !== 'ready' || shown.article !== other) continue;
    await showEvent(store, tabs, { id: other }, { tabId: its, url: shown.url }, shown.coverage);
  }
}
