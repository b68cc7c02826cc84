/**
 * Chromium, Google Chrome and Edge. The extension is loaded through the debugging pipe: branded Chrome no longer takes
 * `--load-extension`.
 */
import { type Extension, launch, type Page } from 'puppeteer-core';
import { callText, closingOf, type Popup, poll, press, type Session, type SessionOptions } from './session.ts';

export async function openChromium(options: SessionOptions): Promise<Session> {
  const { path, extension, isHeadless, hosts, profile, room } = options;
  const browser = await launch({
    executablePath: path,
    headless: isHeadless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  });
  const id = await browser.installExtension(extension);
  const installed = await poll('the extension', async () => (await browser.extensions()).get(id));
  await poll('its service worker', async () => (await installed.workers()).length > 0);
  if (room !== undefined) {
    const origin = `chrome-extension://${id}`;
    const debug = await (await browser.newPage()).createCDPSession();
    // Its own script is counted among what it keeps.
    const { usage } = await debug.send('Storage.getUsageAndQuota', { origin });
    await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + room });
  }

  return {
    engine: 'chromium',
    newPage: () => browser.newPage(),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await installed.triggerAction(page);
      return popupOf(await poll('the popup', () => findPopup(installed)));
    },
    async inExtension(code, ...args) {
      // The worker may have been stopped: a fresh one is started by the first thing that needs it.
      const worker = await poll('the service worker', async () => (await installed.workers()).at(-1));
      return (await worker.evaluate(callText(code as never, 'chrome', args))) as never;
    },
    async stopBackground() {
      for (const worker of await installed.workers()) await worker.close();
      await poll('the worker to stop', async () => (await installed.workers()).length === 0);
    },
    closed: closingOf(browser),
    close: () => browser.close(),
  };
}

const findPopup = async (extension: Extension): Promise<Page | undefined> =>
  (await extension.pages()).find((page) => page.url().includes('popup.html'));

function popupOf(page: Page): Popup {
  const evaluate: Popup['evaluate'] = async (code, ...args) =>
    (await page.evaluate(callText(code as never, 'document', args))) as never;
  return {
    evaluate,
    press: (words) => press(words, evaluate, ({ x, y }) => page.mouse.click(x, y)),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
