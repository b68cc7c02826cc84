/**
 * What the popup may ask for, over the browser's APIs. The popup reads its tab's state itself, so that it paints without
 * waiting for a sleeping background; whatever changes anything is done by the background, which outlives the popup.
 */

import { intendOutlet, runsBySelf, watchChosenHosts } from '../platform/chosen-outlets.ts';
import { askBackground } from '../platform/messages.ts';
import type { Mute } from '../platform/mute.ts';
import { readMutes, watchMutes } from '../platform/mutes.ts';
import { readOffHosts, watchOffHosts } from '../platform/off-hosts.ts';
import { requestOutlet, watchPermissions } from '../platform/permissions.ts';
import { type NoteStyle, readPreferences } from '../platform/preferences.ts';
import { readQuietArticles, watchQuietArticles } from '../platform/quiet-articles.ts';
import { readTabState, watchTabState } from '../platform/tab-states.ts';
import { findTab, listNamedTabs, openTab, screenAddress } from '../platform/tabs.ts';
import { type Outcome, outcomeOf, permissionOutcome } from './outcome.ts';
import { currentState, makePopupView, readableHost, type TabFacts } from './tab-state.ts';
import { type EvidenceView, type FindingView, type PopupView, placeKey, type TabView } from './views.ts';

/** The tab that the popup was opened on; null where there is none. */
export { findActiveTab as findOpenTab, openOptions } from '../platform/tabs.ts';

/** Reading, analysing and matching each take less, on any page that is not refused. */
const LONGEST_STANDSTILL = 5_000; // ms

/** What the reader wants and does not want to see: known before the tab is. */
export interface Wishes {
  readonly offHosts: readonly string[];
  readonly mutes: readonly Mute[];
  readonly quiet: readonly string[];
  readonly noteStyle: NoteStyle;
}

export async function readWishes(): Promise<Wishes> {
  const [offHosts, mutes, quiet, { noteStyle }] = await Promise.all([
    readOffHosts(),
    readMutes(),
    readQuietArticles(),
    readPreferences(),
  ]);
  return { offHosts, mutes, quiet, noteStyle };
}

/**
 * Calls back with the view now and after each change, until `signal` aborts. An allowed page that nobody has looked at
 * yet is looked at. Findings wait for one answer of the browser: `tab` and `wishes` are what was asked for before.
 */
export async function watchPopupView(
  tab: { readonly id: number; readonly url: string | null },
  wishes: Wishes,
  onView: (view: PopupView) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: tabId } = tab;
  let asked = 0;
  const show = async (facts: Promise<TabFacts>) => {
    asked += 1;
    const turn = asked;
    const known = await facts;
    // A later look overtook this one: its view is newer.
    if (turn !== asked || signal.aborted) return null;
    onView(makePopupView(known));
    return known;
  };
  const refresh = () => void show(readTabFacts(tabId));
  watchTabState(tabId, refresh, signal);
  watchOffHosts(refresh, signal);
  watchMutes(refresh, signal);
  watchQuietArticles(refresh, signal);
  watchPermissions(refresh, signal);
  watchChosenHosts(refresh, signal);
  // A background that was stopped in the middle of its work leaves it undone: ask once more where nothing has moved.
  const stuck = setTimeout(async () => {
    const before = asked;
    const facts = await readTabFacts(tabId);
    if (before <= 1 && makePopupView(facts).state === 'working' && !signal.aborted) await compareThisPage(tabId);
  }, LONGEST_STANDSTILL);
  signal.addEventListener('abort', () => clearTimeout(stuck), { once: true });
  const facts = await show(addPageFacts(tabId, tab.url, wishes));
  if (facts?.isAllowed && !facts.isOff && readableHost(facts.url) && !currentState(facts)) await compareThisPage(tabId);
}

async function readTabFacts(tabId: number): Promise<TabFacts> {
  const [tab, wishes] = await Promise.all([findTab(tabId), readWishes()]);
  return addPageFacts(tabId, tab?.url ?? null, wishes);
}

/** All at once. */
async function addPageFacts(tabId: number, url: string | null, wishes: Wishes): Promise<TabFacts> {
  const host = readableHost(url);
  const [state, isAllowed] = await Promise.all([readTabState(tabId), host !== null && runsBySelf(host)]);
  const { offHosts, ...rest } = wishes;
  return { url, state, isAllowed, isOff: host !== null && offHosts.includes(host), ...rest };
}

/** "Compare this page now": this page, this once. Failed where the page may not be looked at. */
export async function compareThisPage(tabId: number): Promise<Outcome> {
  const reply = await askBackground('compareThisPage', { tabId });
  return reply.ok && reply.value ? 'done' : 'failed';
}

/** "Always on this outlet". Call it first in the click handler; the browser asks the reader, and may close the popup. */
export async function allowOutlet(host: string): Promise<Outcome> {
  const intended = intendOutlet(host);
  const outcome = await permissionOutcome(requestOutlet(host));
  await intended;
  return outcome;
}

export async function decideEvent(
  tabId: number,
  other: string,
  decision: 'same' | 'different' | null,
): Promise<Outcome> {
  return outcomeOf(await askBackground('decideEvent', { tabId, other, decision }));
}

/** Open tabs that may join the story of this one: others than it, on sites that are allowed and not turned off. */
export async function listTabs(tabId: number): Promise<readonly TabView[]> {
  const [tabs, offHosts] = await Promise.all([listNamedTabs(), readOffHosts()]);
  return tabs.flatMap(({ id, url, title }) => {
    const host = readableHost(url);
    return id === tabId || host === null || offHosts.includes(host) ? [] : [{ id, title, host }];
  });
}

/** False where the other tab shows no article that could be read. */
export async function addTab(tabId: number, other: number): Promise<boolean> {
  const reply = await askBackground('addOpenTab', { tabId, other });
  return reply.ok && reply.value;
}

export const switchOff = async (host: string): Promise<Outcome> =>
  outcomeOf(await askBackground('switchOff', { host }));
export const switchOn = async (host: string): Promise<Outcome> => outcomeOf(await askBackground('switchOn', { host }));

/** Whether anything is marked in the page of the tab's article. */
export async function setQuiet(tabId: number, isQuiet: boolean): Promise<Outcome> {
  const state = await readTabState(tabId);
  if (state?.phase !== 'ready') return 'failed';
  return outcomeOf(await askBackground('setQuiet', { article: state.article, isQuiet }));
}

/** Keeps it with its reason and sentences on this machine, and mutes its question. */
export async function reportFalse(tabId: number, { id }: FindingView): Promise<Outcome> {
  const reply = await askBackground('reportFalse', { tabId, finding: id });
  return reply.ok && reply.value ? 'done' : 'failed';
}

/** Scrolls the open page to a value and flashes it. `value: false`: it is not in the page any more. */
export const jumpTo = (tabId: number, { start, end, field }: EvidenceView) =>
  askBackground('jumpTo', { tabId, place: { start, end, field } });

/** Keys (see `placeKey`) of the open article's values that can't be found in its page; none where it can't be asked. */
export async function findLost(tabId: number): Promise<ReadonlySet<string>> {
  const reply = await askBackground('listLost', { tabId });
  return new Set(reply.ok ? reply.value.map(placeKey) : []);
}

/** Opens another outlet's article at the sentence, in a new tab. False where its address is unknown. */
export async function openEvidence({ link }: Pick<EvidenceView, 'link'>): Promise<boolean> {
  if (link === null || !/^https?:/.test(link)) return false;
  await openTab(link);
  return true;
}

/** Asks the reader's sources anew, then looks in them for other reports of the tab's article. */
export const lookInSources = async (tabId: number): Promise<Outcome> =>
  outcomeOf(await askBackground('lookInFeeds', { tabId }));
export const stopLooking = async (tabId: number): Promise<Outcome> =>
  outcomeOf(await askBackground('stopLooking', { tabId }));

export const openLibrary = (): Promise<void> => openTab(screenAddress('/library.html'));

export const openSources = (): Promise<void> => openTab(screenAddress('/sources.html'));

/** Only where the reader presses it: the words go to the search engine. */
export const searchWeb = (headline: string): Promise<void> =>
  openTab(`https://duckduckgo.com/?q=${encodeURIComponent(headline.slice(0, 300))}`);
