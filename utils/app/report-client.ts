/** What the full comparison may ask for, over the browser's APIs: the story of a tab, and its place among the tabs. */
import { readTabState, watchTabState } from '../platform/tab-states.ts';
import { openTab, screenAddress } from '../platform/tabs.ts';
import type { StoryView } from './views.ts';

const TAB = 'tab';

/** Opens the full comparison of the tab's story in a tab of its own. */
export const openComparison = (tabId: number): Promise<void> => openTab(screenAddress(`/report.html?${TAB}=${tabId}`));

/** The tab that the comparison's address speaks of; null where it speaks of none. */
export function readComparedTab(address: string): number | null {
  const tab = new URL(address).searchParams.get(TAB) ?? '';
  return /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

/**
 * Calls back with the tab's story now and whenever it changes, until `signal` aborts; null where there is none from the
 * start. A story once shown stays when the tab moves on or is closed.
 */
export async function watchStory(
  tabId: number,
  onStory: (story: StoryView | null) => void,
  signal: AbortSignal,
): Promise<void> {
  let shown = false;
  const show = async () => {
    const state = await readTabState(tabId);
    if (signal.aborted || (shown && state?.phase !== 'ready')) return;
    shown = state?.phase === 'ready';
    onStory(state?.phase === 'ready' ? state.story : null);
  };
  watchTabState(tabId, () => void show(), signal);
  await show();
}
