/** axe over the real screens with a real story; over every state of them in tests/screens. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InPopup, poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';

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
