/**
 * Brings scripts into pages: the detector by registration on chosen outlets, and both parts on demand. Owns what is
 * registered; which sites are allowed is told by permissions.ts, which of them are meant by chosen-outlets.ts, which are
 * off by off-hosts.ts.
 */
import { browser } from 'wxt/browser';
import { readChosenHosts } from './chosen-outlets.ts';
import { readOffHosts } from './off-hosts.ts';
import { allSitesHeld, isAllowed, originOf } from './permissions.ts';

const DETECTOR_ID = 'detector';
const DETECTOR_FILE = '/detector.js' as const;
const READER_FILE = '/content-scripts/article.js' as const;
const PAINTING_FILE = '/assets/painting.css' as const;

/** What a look at a page found; null where no script may run (browser pages, stores, a tab that is gone). */
export type Detected = 'article' | 'not-article' | null;

let registering: Promise<unknown> = Promise.resolve();

/**
 * Makes the registration agree with the chosen and the switched-off hosts; registers nothing where no site is chosen.
 * Gives the origin patterns that are new in it. Calls are done one after the other: two at once would both see "not
 * registered" and one would fail.
 */
export function renewRegistration(): Promise<string[]> {
  const renewed = registering.then(register, register);
  registering = renewed;
  return renewed;
}

/** All sites where the reader allowed them, and the chosen outlets; not what was allowed only for a feed. */
async function originsToRunOn(): Promise<string[]> {
  const [all, chosen] = await Promise.all([allSitesHeld(), readChosenHosts()]);
  const allowed = await Promise.all(chosen.map(isAllowed));
  return [...all, ...chosen.filter((_, index) => allowed[index]).map(originOf)];
}

async function register(): Promise<string[]> {
  const [matches, offHosts, registered] = await Promise.all([
    originsToRunOn(),
    readOffHosts(),
    browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR_ID] }),
  ]);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR_ID] });
    return [];
  }
  const script = {
    id: DETECTOR_ID,
    js: [DETECTOR_FILE],
    matches,
    excludeMatches: offHosts.map(originOf),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  const before = new Set(registered[0]?.matches);
  return matches.filter((origin) => !before.has(origin));
}

/** Looks at the page once more, whether or not the detector runs there already. */
export async function injectDetector(tabId: number): Promise<Detected> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR_FILE] });
    return frame?.result === 'article' ? 'article' : 'not-article';
  } catch {
    return null;
  }
}

/** The rest of the in-page part. False where no script may run. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAINTING_FILE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}
