/**
 * Brings scripts into pages: the detector by registration on allowed outlets, and both parts on demand. Owns what is
 * registered; which sites are allowed is told by permissions.ts, which are off by off-hosts.ts.
 */
import { browser } from 'wxt/browser';
import { readOffHosts } from './off-hosts.ts';
import { allowedOrigins, originOf } from './permissions.ts';

const DETECTOR_ID = 'detector';
const DETECTOR_FILE = '/detector.js' as const;
const READER_FILE = '/content-scripts/article.js' as const;
const PAINTING_FILE = '/assets/painting.css' as const;

/** What a look at a page found; null where no script may run (browser pages, stores, a tab that is gone). */
export type Detected = 'article' | 'not-article' | null;

let registering: Promise<void> = Promise.resolve();

/**
 * Makes the registration agree with the allowed and the switched-off hosts; registers nothing where no site is allowed.
 * Calls are done one after the other: two at once would both see "not registered" and one would fail.
 */
export function renewRegistration(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const [matches, offHosts, registered] = await Promise.all([
    allowedOrigins(),
    readOffHosts(),
    browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR_ID] }),
  ]);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR_ID] });
    return;
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
