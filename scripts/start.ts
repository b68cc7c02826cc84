/**
 * `npm start`: the demo. Builds the extension, serves the demo newsroom on this machine, opens a browser with both, reads
 * the demo stories, and stays on one of the articles until the browser is closed. Where there is no display it does the
 * same without a window, prints what the popup shows, saves pictures of popup and page, and ends.
 *
 *   npm start                 the first browser found
 *   npm start -- firefox      Firefox (or: chromium)
 *   npm start -- --headless   without a window
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type Engine,
  findBrowsers,
  type InstalledBrowser,
  installBrowser,
  WHICH_TO_INSTALL,
} from './browser/find-browser.ts';
import { openSession } from './browser/open-session.ts';
import { type ExtensionApi, poll, type Session } from './browser/session.ts';
import { type Newsroom, type ServedArticle, startNewsroom } from './newsroom/newsroom.ts';
import { build, builtFolder, ROOT } from './tools.ts';

const wanted = process.argv.slice(2);
const engine = wanted.find((word): word is Engine => word === 'chromium' || word === 'firefox');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const isHeadless = wanted.includes('--headless') || !hasDisplay;

const browser = chooseBrowser();
if (browser) {
  const newsroom = await startNewsroom();
  try {
    await show(browser, newsroom);
  } finally {
    await newsroom.close();
  }
} else {
  console.error(WHICH_TO_INSTALL);
  process.exitCode = 1;
}

function chooseBrowser(): InstalledBrowser | undefined {
  return findBrowsers(engine)[0] ?? (installBrowser(engine ?? 'chromium') ? findBrowsers(engine)[0] : undefined);
}

async function show(chosen: InstalledBrowser, newsroom: Newsroom): Promise<void> {
  const target = chosen.engine === 'firefox' ? 'firefox' : 'chrome';
  console.log('Building …');
  // The demo's reader has allowed all outlets; the shipped build asks for each.
  if (!build(target, true)) throw new Error('the build failed');
  console.log(`Opening ${chosen.name} …`);
  const session = await openSession(chosen.engine, {
    path: chosen.path,
    extension: builtFolder(target, true),
    isHeadless,
    hosts: newsroom.outlets.map(({ host }) => host),
  });
  try {
    const page = await readStories(session, newsroom);
    if (isHeadless) await report(session, page);
    else await untilClosed(session, page);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Opens every article once, as a reader would over some days, and ends on the last report of the first story. */
async function readStories(session: Session, newsroom: Newsroom): Promise<Page> {
  await poll('the extension', () =>
    session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0),
  );
  const page = await session.newPage();
  for (const article of newsroom.articles) await read(session, page, article);
  const [first] = newsroom.articles;
  const shown = newsroom.articles.filter(({ story, isSameEvent }) => isSameEvent && story === first?.story).at(-1);
  if (shown) await read(session, page, shown);
  return page;
}

/** One page that is not read is told and does not end the demo. */
async function read(session: Session, page: Page, { url, title, host }: ServedArticle): Promise<void> {
  console.log(`Reading ${host}: ${title}`);
  await page.goto(url);
  try {
    await poll(`"${title}"`, () => session.inExtension(isReady, url));
  } catch {
    console.log('  … was not taken for an article.');
  }
}

/** Sent as text: runs in the extension. */
async function isReady(api: ExtensionApi, address: string): Promise<boolean> {
  const states: { url: string; phase: string }[] = Object.values(await api.storage.session.get(null));
  return states.some((state) => state.phase === 'ready' && state.url === address);
}

/** What a reader would see, as text and as pictures. */
async function report(session: Session, page: Page): Promise<void> {
  const popup = await session.pressToolbarButton(page);
  const text = await poll('the findings in the popup', () =>
    popup.evaluate((document) => {
      const shown = document.body.innerText.trim();
      return document.querySelector('article[data-verdict]') ? shown : null;
    }),
  );
  console.log(`\n── The popup on ${page.url()}\n\n${text}\n`);
  const folder = join(ROOT, '.output', 'demo');
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Uint8Array) => {
    writeFileSync(join(folder, name), picture);
    console.log(`Saved ${join('.output', 'demo', name)}`);
  };
  save(`popup-${session.engine}.png`, await popup.screenshot());
  await popup.close();
  save(`page-${session.engine}.png`, await page.screenshot());
}

async function untilClosed(session: Session, page: Page): Promise<void> {
  console.log('\nThe toolbar button shows the number of differences: press it. Close the browser to end the demo.');
  // Chromium hides new extensions behind the puzzle piece; the popup shows itself once.
  await session.pressToolbarButton(page).catch(() => undefined);
  await session.closed;
}
