/**
 * Firefox over WebDriver BiDi. The toolbar button is pressed in the browser's own window (`--remote-allow-system-access`),
 * the popup is reached from another page of the extension, which shares its process.
 */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { callText, closingOf, type Popup, poll, press, type Session, type SessionOptions } from './session.ts';

const GECKO_ID = 'crossread@crossread.example';
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '7b1e1d9a-2f43-4a6f-9a57-1f2c3d4e5f60';

export async function openFirefox(options: SessionOptions): Promise<Session> {
  const { path, extension, isHeadless, hosts, profile, room } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: isHeadless,
    userDataDir: profile,
    timeout: 90_000, // a first start takes up to 30 s
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension for a session only is taken away at its end, and its data would be too.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': hosts.join(','),
      'network.proxy.type': 0,
      ...(room !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(room / 1024) }),
    },
  });
  await browser.installExtension(extension);
  const control = await openControlPage(browser);
  const window = await openWindowRealm(browser);

  return {
    engine: 'firefox',
    newPage: () => browser.newPage(),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await window(PRESS_BUTTON);
      await poll('the popup', async () => (await control.evaluate(`${POPUPS}.length`)) as number);
      return popupOf(control, window);
    },
    inExtension: async (code, ...args) =>
      (await control.evaluate(`(async () => ${callText(code as never, BACKGROUND_API, args)})()`)) as never,
    async stopBackground() {
      await window(STOP_BACKGROUND);
    },
    closed: closingOf(browser),
    close: () => browser.close(),
  };
}

/** The event page's own, so that messages come from there and not from a tab; asking for it wakes it. */
const BACKGROUND_API = '(await browser.runtime.getBackgroundPage()).browser';
const POPUPS = "browser.extension.getViews({ type: 'popup' })";

/** What Firefox itself does when the button is pressed: grants activeTab, opens the popup. */
const PRESS_BUTTON = `(async () => {
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  await Management.global.browserActionFor(extension).triggerAction(window);
})()`;

const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${GECKO_ID}').extension
  .terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`;

/** The popup's own browser element, painted at its real size. */
const PHOTOGRAPH_POPUP = `(async () => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  const { width, height } = popup.getBoundingClientRect();
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
})()`;

/** A click as the mouse makes it: what needs the reader's own gesture takes no less. */
const clickInPopup = (x: number, y: number) => `(() => {
  const { left, top } = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
  for (const [type, clickCount, buttons] of [['mousemove', 0, 0], ['mousedown', 1, 1], ['mouseup', 1, 0]])
    window.synthesizeMouseEvent(type, left + ${x}, top + ${y}, { button: 0, clickCount, buttons });
})()`;

function popupOf(control: Page, window: (code: string) => Promise<unknown>): Popup {
  const evaluate: Popup['evaluate'] = async (code, ...args) =>
    (await control.evaluate(callText(code as never, `${POPUPS}[0].document`, args))) as never;
  return {
    evaluate,
    press: (words) =>
      press(words, evaluate, async ({ x, y }) => {
        await window(clickInPopup(x, y));
      }),
    screenshot: async () => Buffer.from(String(await window(PHOTOGRAPH_POPUP)), 'base64'),
    async close() {
      await control.evaluate(`${POPUPS}.forEach((view) => view.close())`);
      await poll('the popup to close', async () => (await control.evaluate(`${POPUPS}.length`)) === 0);
    },
  };
}

/** A tab with the extension's APIs. `goto` never resolves on its addresses though the page loads. */
async function openControlPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${UUID}/popup.html`).catch(() => undefined);
  await poll(
    'the extension',
    () => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    60_000,
  );
  return page;
}

interface BidiReply {
  readonly result: {
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: 'success' | 'exception';
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** Runs code in the browser's own window. */
async function openWindowRealm(browser: Browser): Promise<(code: string) => Promise<unknown>> {
  // Not in Puppeteer's types: commands that only Firefox knows have to go over its connection.
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: unknown): Promise<BidiReply> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (!context) throw new Error('no browser window');
  return async (expression) => {
    const reply = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (reply.result.type === 'exception') throw new Error(reply.result.exceptionDetails?.text);
    return reply.result.result?.value;
  };
}
