/** axe over the real screens with a real story, and over every state of the gallery, light and dark. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InPopup, poll, type Session } from '../../scripts/browser/session.ts';
import { buildGallery, GALLERY } from '../../scripts/gallery/build-gallery.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { openScreen } from './support/screen.ts';
import { ENGINE, openTestSession, readyStateOf, tabOf } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;

beforeAll(async () => {
  newsroom = await startNewsroom();
  session = await openTestSession({ build: 'allowed', hosts: newsroom.outlets.map(({ host }) => host) });
  page = await session.newPage();
  tab = await tabOf(session, page);
  for (const { url } of newsroom.articles.slice(0, 2)) {
    await page.goto(url);
    await readyStateOf(session, tab, url);
  }
});
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

/** "rule: element" for each violation, in the document that it is run in. */
const RUN = `window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`;

const violationsIn = (shown: Page): Promise<string[]> => shown.evaluate(`${axe.source}; ${RUN}`) as Promise<string[]>;

/** The popup is reached by the text of a function alone: this one's is axe itself. */
const runInPopup = new Function('document', `const window = document.defaultView; ${axe.source}; return ${RUN};`);

describe('with two reports of one event', () => {
  test('popup', async () => {
    await page.bringToFront();
    const popup = await session.pressToolbarButton(page);
    await poll('the story', () => popup.evaluate((document) => document.querySelector('.finding') !== null));
    await popup.press('Mute or report');
    expect(await popup.evaluate(runInPopup as InPopup<[], string[]>)).toEqual([]);
    await popup.close();
  });

  test.each(['/report.html', '/options.html', '/library.html', '/sources.html', '/welcome.html'])(
    '%s',
    async (path) => {
      const screen = await openScreen(session, path === '/report.html' ? `${path}?tab=${tab}` : path);
      expect(await violationsIn(screen.page)).toEqual([]);
      await screen.page.close();
    },
  );
});

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

// Only Chromium's driver can switch the scheme.
describe.each(ENGINE === 'chromium' ? (['light', 'dark'] as const) : [])('every state, %s', (scheme) => {
  let folder: string;
  let server: Server;
  let gallery: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-gallery-'));
    await buildGallery(folder);
    server = createServer(({ url = '/' }, response) => {
      const file = join(folder, normalize(new URL(url, 'http://a').pathname).replace(/\/$/, '/index.html'));
      try {
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    gallery = await session.newPage();
    await gallery.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });
  afterAll(async () => {
    await gallery?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([...GALLERY])('%s', async (name, width) => {
    await gallery.setViewport({ width, height: 600 });
    await gallery.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${name}`);
    await gallery.waitForSelector('main');
    expect(await violationsIn(gallery)).toEqual([]);
  });
});
