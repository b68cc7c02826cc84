/** What each message to the background does, over the use cases. */
import { addOpenTab } from '../../utils/app/add-open-tab.ts';
import type { CoverageTabs } from '../../utils/app/coverage/show-coverage.ts';
import { decideEvent } from '../../utils/app/decide-event.ts';
import { toFalseDifference } from '../../utils/app/false-difference.ts';
import { applyMutes, isSameQuestion, muteOf } from '../../utils/app/muting.ts';
import { readPageManner } from '../../utils/app/page-manner.ts';
import { type ArticleStore, readPage } from '../../utils/app/read-page.ts';
import { isSamePage, readableHost } from '../../utils/app/tab-state.ts';
import { isDifference } from '../../utils/app/views.ts';
import { ENGINE_VERSION } from '../../utils/engine/types.ts';
import { stayAwake } from '../../utils/platform/awake.ts';
import { runsBySelf } from '../../utils/platform/chosen-outlets.ts';
import { addFalseDifference, takeBackFalseDifferences } from '../../utils/platform/false-differences.ts';
import { injectDetector, injectReader, renewRegistration } from '../../utils/platform/injection.ts';
import { type BackgroundHandlers, tellTab } from '../../utils/platform/messages.ts';
import type { Mute } from '../../utils/platform/mute.ts';
import { readMutes, setMuted } from '../../utils/platform/mutes.ts';
import { readOffHosts, setOff } from '../../utils/platform/off-hosts.ts';
import { originOf } from '../../utils/platform/permissions.ts';
import { setQuiet } from '../../utils/platform/quiet-articles.ts';
import {
  forgetTab,
  readTabState,
  readTabStates,
  type TabState,
  watchTabState,
  writeTabState,
} from '../../utils/platform/tab-states.ts';
import { findTab, findTabs } from '../../utils/platform/tabs.ts';
import { showCount } from '../../utils/platform/toolbar.ts';
import type { BackgroundFeeds } from './feeds.ts';

export const tabs: CoverageTabs = {
  keepState: writeTabState,
  readState: readTabState,
  readStates: readTabStates,
  async show(tabId: number, state: TabState) {
    await writeTabState(tabId, state);
    await present(tabId, state);
  },
};

/** Toolbar count and page, without what the reader muted. */
async function present(tabId: number, state: TabState): Promise<void> {
  const story = state.phase === 'ready' ? applyMutes(state.story, await readMutes()).story : null;
  const manner = state.phase === 'ready' ? await readPageManner(state.article) : null;
  await Promise.all([
    story && manner && tellTab(tabId, 'showStory', { story, manner }),
    showCount(tabId, story ? story.findings.filter(isDifference).length : 0),
  ]);
}

/** Wherever a story is shown, the mute counts. */
async function applyMute(mute: Mute, isMuted: boolean): Promise<void> {
  await setMuted(mute, isMuted);
  await presentAll();
}

/** After a change of what the reader wants to see. */
export async function presentAll(): Promise<void> {
  for (const { tabId, state } of await readTabStates()) if (state.phase === 'ready') await present(tabId, state);
}

/** `openStore`: called at each need; opens the corpus once per life of the background. */
export function makeHandlers(openStore: () => ArticleStore, feeds: BackgroundFeeds): BackgroundHandlers {
  return {
    async articleFound(_, { tabId, url }) {
      await bringReader(tabId, url);
      return null;
    },
    async submitArticle({ read, article }, sender) {
      if (!isSamePage(read, sender.url) || (await isOff(sender.url))) return null;
      await readPage(openStore(), tabs, article, sender);
      void feeds.look(sender);
      return null;
    },
    async reportPage({ outcome }, { tabId, url }) {
      await tabs.show(
        tabId,
        outcome === 'not-article' ? { phase: 'not-article', url } : { phase: 'failed', url, why: outcome },
      );
      return null;
    },
    async hideMarks(_, { tabId, url }) {
      const state = await readTabState(tabId);
      if (state?.phase === 'ready' && isSamePage(state.url, url)) await setQuiet(state.article, true);
      return null;
    },
    async leaveOutlet(_, { url }) {
      const host = readableHost(url);
      if (host !== null) await leaveHost(host);
      return null;
    },
    async compareThisPage({ tabId }) {
      return lookAt(tabId);
    },
    async jumpTo({ tabId, place }) {
      const reply = await tellTab(tabId, 'scrollToPlace', { place });
      return reply.ok && reply.value;
    },
    async listLost({ tabId }) {
      const reply = await tellTab(tabId, 'findLost', {});
      return reply.ok ? reply.value : [];
    },
    async addOutlet({ domain }) {
      await feeds.addOutlet(domain);
      return null;
    },
    async pollFeeds() {
      await feeds.poll();
      return null;
    },
    async lookInFeeds({ tabId }) {
      const state = await readTabState(tabId);
      if (state) await feeds.lookAnew({ tabId, url: state.url });
      return null;
    },
    async stopLooking({ tabId }) {
      feeds.stopLooking(tabId);
      return null;
    },
    async mute({ mute }) {
      await applyMute(mute, true);
      return null;
    },
    async unmute({ mute }) {
      const takenBack = await takeBackFalseDifferences((report) => isSameQuestion(report, mute));
      await applyMute(mute, false);
      return takenBack > 0;
    },
    async reportFalse({ tabId, finding: id }) {
      const state = await readTabState(tabId);
      const story = state?.phase === 'ready' ? state.story : null;
      const finding = story?.findings.find((candidate) => candidate.id === id);
      if (!story || !finding) return false;
      const now = { reported: new Date().toISOString(), engine: ENGINE_VERSION };
      await addFalseDifference(toFalseDifference(finding, story.articles, now));
      await applyMute(muteOf(finding), true);
      return true;
    },
    async decideEvent({ tabId, other, decision }) {
      await decideEvent(openStore(), tabs, tabId, other, decision);
      return null;
    },
    addOpenTab({ tabId, other }) {
      return stayAwake(addOpenTab({ store: openStore(), tabs, lookAt, watch: watchTabState }, tabId, other));
    },
    async setQuiet({ article, isQuiet }) {
      await setQuiet(article, isQuiet);
      return null;
    },
    async switchOff({ host }) {
      await leaveHost(host);
      return null;
    },
    async switchOn({ host }) {
      await setOff(host, false);
      try {
        await renewRegistration();
      } catch (error) {
        // It would be said to be on, and read nothing.
        await setOff(host, true);
        throw error;
      }
      await lookAtHost(host);
      return null;
    },
  };
}

/**
 * Reads the tab's page now, whatever was known of it. Where it is an article the detector asks for the rest itself. False
 * where it may not be looked at; what became of a look is told by the tab's state.
 */
async function lookAt(tabId: number): Promise<boolean> {
  const url = (await findTab(tabId))?.url;
  if (!url || readableHost(url) === null || (await isOff(url))) return false;
  await tabs.show(tabId, { phase: 'working', url, step: 'reading' });
  const detected = await injectDetector(tabId);
  if (detected === 'not-article') await tabs.show(tabId, { phase: 'not-article', url });
  if (detected === null) await tabs.show(tabId, { phase: 'failed', url, why: 'page-gone' });
  return true;
}

/** In all tabs that show a page of this host, where it runs by itself. What was known of them went when it was left. */
async function lookAtHost(host: string): Promise<void> {
  if (!(await runsBySelf(host))) return;
  for (const { id } of await findTabs([originOf(host)])) await lookAt(id);
}

/** The keyboard command. It is a gesture, too: a page that nobody has looked at yet is read, like at the toolbar button. */
export async function walk(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const reply = await tellTab(tabId, 'walk', { direction });
  if (!reply.ok && reply.why === 'unreachable') await lookAt(tabId);
}

async function bringReader(tabId: number, url: string): Promise<void> {
  if (await isOff(url)) return;
  await tabs.show(tabId, { phase: 'working', url, step: 'reading' });
  if (!(await injectReader(tabId))) await tabs.show(tabId, { phase: 'failed', url, why: 'page-gone' });
}

async function leaveHost(host: string): Promise<void> {
  await setOff(host, true);
  await clearHost(host);
  // Off by now, whatever comes of this: a detector that still runs there is told to bring nothing.
  await renewRegistration().catch((error: unknown) => console.error('Crossread:', error));
}

/** Takes everything away in the tabs that show a page of this host. */
export async function clearHost(host: string): Promise<void> {
  for (const { tabId, state } of await readTabStates()) {
    if (readableHost(state.url) !== host) continue;
    await tellTab(tabId, 'clear', {});
    await showCount(tabId, 0);
    await forgetTab(tabId);
  }
}

async function isOff(url: string): Promise<boolean> {
  const host = readableHost(url);
  return host === null || (await readOffHosts()).includes(host);
}
