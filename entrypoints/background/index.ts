/** The service worker (Chrome) or event page (Firefox): only wiring. Every listener is there before the first await. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readableHost } from '../../utils/app/tab-state.ts';
import { dropNotAllowed, keepIntended, watchChosenHosts } from '../../utils/platform/chosen-outlets.ts';
import { injectDetector, renewRegistration } from '../../utils/platform/injection.ts';
import { receiveInBackground } from '../../utils/platform/messages.ts';
import { isAllowed } from '../../utils/platform/permissions.ts';
import { watchPreferences } from '../../utils/platform/preferences.ts';
import { watchQuietArticles } from '../../utils/platform/quiet-articles.ts';
import { forgetTab, readTabStates } from '../../utils/platform/tab-states.ts';
import { findTabs } from '../../utils/platform/tabs.ts';
import { openOwnCorpus, openStore } from './corpus.ts';
import { makeBackgroundFeeds } from './feeds.ts';
import { clearHost, makeHandlers, presentAll, tabs, walk } from './handlers.ts';
import { keepUp, keepWipePlan } from './upkeep.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  const feeds = makeBackgroundFeeds(openStore, tabs);
  receiveInBackground(makeHandlers(openStore, feeds));
  void feeds.start();
  void keepUp(openOwnCorpus);
  void keepWipePlan(openOwnCorpus);
  // A registration does not outlive an update of the extension.
  browser.runtime.onInstalled.addListener(() => void renewRegistration());
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
  browser.runtime.onStartup.addListener(() => void renewRegistration());
  browser.permissions.onAdded.addListener(() => void startWhereChosen());
  // A host that was allowed already, for a feed, is chosen without a question.
  watchChosenHosts(() => void startWhereChosen(), new AbortController().signal);
  browser.permissions.onRemoved.addListener(() => void stopWhereNotAllowed());
  browser.permissions.onAdded.addListener(() => void feeds.reviewHosts());
  browser.permissions.onRemoved.addListener(() => void feeds.reviewHosts());
  watchPreferences(() => void presentAll(), new AbortController().signal);
  watchQuietArticles(() => void presentAll(), new AbortController().signal);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void walk(tab.id, command === 'previous-difference' ? 'previous' : 'next');
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    feeds.stopLooking(tabId);
    void forgetTab(tabId);
  });
});

/** The reader chose sites: later pages get the detector by registration, the open ones at once. */
async function startWhereChosen(): Promise<void> {
  await keepIntended();
  const origins = await renewRegistration();
  if (origins.length === 0) return;
  for (const { id } of await findTabs(origins)) await injectDetector(id);
}

async function stopWhereNotAllowed(): Promise<void> {
  await dropNotAllowed();
  await renewRegistration();
  const hosts = new Set((await readTabStates()).flatMap(({ state }) => readableHost(state.url) ?? []));
  for (const host of hosts) if (!(await isAllowed(host))) await clearHost(host);
}
