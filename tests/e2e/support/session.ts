/** A browser with the built extension for one test file, and what tests ask of it. */
import type { Page } from 'puppeteer-core';
import { type Engine, findBrowsers } from '../../../scripts/browser/find-browser.ts';
import { openSession } from '../../../scripts/browser/open-session.ts';
import { poll, type Session } from '../../../scripts/browser/session.ts';
import { builtFolder } from '../../../scripts/tools.ts';
import type { TabState } from '../../../utils/platform/tab-states.ts';

export const ENGINE: Engine = process.env.CROSSREAD_ENGINE === 'firefox' ? 'firefox' : 'chromium';

export interface TestSessionOptions {
  /** 'shipped' asks for no site at install; 'allowed' is the test build, granted all sites. */
  readonly build: 'shipped' | 'allowed';
  readonly hosts: readonly string[];
  /** Folder of the browser's own data, for a browser that is opened again. */
  readonly profile?: string;
  /** Bytes that the browser lets the extension keep. */
  readonly room?: number;
}

export async function openTestSession({ build, hosts, profile, room }: TestSessionOptions): Promise<Session> {
  const browser = findBrowsers(ENGINE)[0];
  if (!browser) throw new Error(`no ${ENGINE} on this machine`);
  const session = await openSession(ENGINE, {
    path: browser.path,
    extension: builtFolder(ENGINE === 'firefox' ? 'firefox' : 'chrome', build === 'allowed'),
    isHeadless: true,
    hosts,
    ...(profile !== undefined && { profile }),
    ...(room !== undefined && { room }),
  });
  // The first page must not come before the detector is registered.
  if (build === 'allowed') await poll('the registration', () => countRegistered(session));
  // It would take the front from the page that a test has just opened.
  else await poll('the welcome', () => closeWelcome(session));
  return session;
}

/**
 * True once the tab that an install opens is there no more. It is let load first: where it goes while it loads, Chromium
 * now and then leaves the next popup without its scripts.
 */
const closeWelcome = (session: Session): Promise<boolean> =>
  session.inExtension(async (api) => {
    const tabs: { id: number; url?: string; status: string }[] = await api.tabs.query({});
    const welcome = tabs.find(({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete');
    if (welcome) await api.tabs.remove(welcome.id);
    return welcome !== undefined;
  });

export const countRegistered = (session: Session): Promise<number> =>
  session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length);

/** The browser's number of the tab that shows the page. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  return session.inExtension(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab.id;
  });
}

/** What the extension knows of the tab; null where it knows nothing. */
export const stateOf = (session: Session, tab: number): Promise<TabState | null> =>
  session.inExtension(async (api, key) => (await api.storage.session.get(key))[key] ?? null, `tab:${tab}`);

/** The state once the page's article is read, matched and compared. */
export const readyStateOf = (session: Session, tab: number, url?: string): Promise<TabState & { phase: 'ready' }> =>
  poll('the story', async () => {
    const state = await stateOf(session, tab);
    return state?.phase === 'ready' && (url === undefined || state.url === url) ? state : null;
  });

export const toolbarText = (session: Session, tab: number): Promise<string> =>
  session.inExtension((api, tabId) => api.action.getBadgeText({ tabId }), tab);
