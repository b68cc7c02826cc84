/**
 * What the full comparison may ask for, over the browser's APIs and the collection: the story of a tab or of a kept
 * article without what the reader muted, and the reader's word on what belongs to its event.
 */
import { openCorpus } from '../corpus/corpus.ts';
import { askBackground } from '../platform/messages.ts';
import { readMutes, watchMutes } from '../platform/mutes.ts';
import { readTabState, watchTabState } from '../platform/tab-states.ts';
import type { Compared } from './comparison-address.ts';
import { compareKept } from './library/compared-story.ts';
import { applyMutes, type MutedView } from './muting.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { StoryView } from './views.ts';

export interface ShownStory {
  /** Without what the reader muted. Null: there is none. */
  readonly story: StoryView | null;
  readonly muted: MutedView;
}

/**
 * Calls back with the story now and whenever it or the reader's mutes change, until `signal` aborts. A tab's story once
 * shown stays when the tab moves on or is closed. Gives back how the reader says what belongs to the event.
 */
export async function watchStory(
  compared: Compared,
  onStory: (shown: ShownStory) => void,
  signal: AbortSignal,
): Promise<(other: string, decision: 'same' | 'different' | null) => Promise<Outcome>> {
  let story: StoryView | null = null;
  /** Its story is told, whatever the tab shows by now. */
  let own = 'article' in compared ? compared.article : null;
  const show = async () => {
    const mutes = await readMutes();
    if (!signal.aborted) onStory(story ? applyMutes(story, mutes) : { story: null, muted: { count: 0, by: [] } });
  };
  const stateNow = async () => {
    const state = 'tab' in compared ? await readTabState(compared.tab) : null;
    return state?.phase === 'ready' && (own === null || state.article === own) ? state : null;
  };
  const readTab = async () => {
    const state = await stateNow();
    if (!state) return;
    own = state.article;
    story = state.story;
    await show();
  };
  watchMutes(() => void show(), signal);
  if ('tab' in compared) {
    watchTabState(compared.tab, () => void readTab(), signal);
    await readTab();
  } else story = await compareKept(compared.article);
  if (own === null || 'article' in compared) await show();
  return async (other, decision) => {
    if ('tab' in compared && (await stateNow())) {
      return outcomeOf(await askBackground('decideEvent', { tabId: compared.tab, other, decision }));
    }
    if (own === null) return 'failed';
    try {
      await openCorpus().setDecision(own, other, decision);
    } catch {
      return 'failed';
    }
    story = await compareKept(own);
    await show();
    return 'done';
  };
}
