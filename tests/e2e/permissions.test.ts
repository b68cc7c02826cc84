/** Where the shipped build may run: nowhere at install, on a press of the button at once, and always where allowed. */

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { answerYes } from './support/permission.ts';
import { countRegistered, openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const [POST, COURIER] = ['www.post.test', 'www.courier.test'];
const article = (outlet: string) =>
  articlePage({
    title: 'Ferry strikes the north pier',
    published: '2026-03-04T10:00:00Z',
    outlet,
    paragraphs: Array.from(
      { length: 6 },
      (_, n) =>
        `Paragraph ${n}. The council said on Tuesday that at least 12 people were hurt when the ferry struck the pier, and that the harbour would stay closed until the wreck was moved.`,
    ),
  });

let session: Session;
let site: Site;

beforeEach(async () => {
  site = await serveSite({
    [`${POST}/ferry`]: article('The Post'),
    [`${POST}/later`]: article('The Post'),
    [`${COURIER}/ferry`]: article('The Courier'),
  });
  session = await openTestSession({ build: 'shipped', hosts: [POST, COURIER] });
});
afterEach(async () => {
  await session?.close();
  await site?.close();
});

async function open(host: string, path: string): Promise<{ page: Page; tab: number }> {
  const page = await session.newPage();
  await page.goto(site.url(host, path));
  return { page, tab: await tabOf(session, page) };
}

const origins = () => session.inExtension(async (api) => (await api.permissions.getAll()).origins as string[]);

/** Presses the button and closes the popup as soon as the browser has granted the host. */
async function allowOutlet(page: Page, host: string): Promise<void> {
  const popup = await session.pressToolbarButton(page);
  await popup.press('Always on this outlet');
  await poll('the grant', async () => (await origins()).includes(`*://${host}/*`));
  await popup.close();
}

test('at install no site is asked for, nothing runs and nothing is known of a page', async () => {
  expect(await origins()).toEqual([]);
  expect(await countRegistered(session)).toBe(0);
  const { tab } = await open(POST, '/ferry');
  expect(await stateOf(session, tab)).toBeNull();
});

test('the toolbar button works at once on this page, and on this page only', async () => {
  const { page, tab } = await open(POST, '/ferry');
  const popup = await session.pressToolbarButton(page);
  await popup.press('Compare this page');
  expect(await readyStateOf(session, tab)).toMatchObject({ corpusSize: 1 });
  await popup.close();
  expect(await origins()).toEqual([]);
  expect(await countRegistered(session)).toBe(0);

  const other = await open(COURIER, '/ferry');
  expect(await stateOf(session, other.tab)).toBeNull();
});

test('"always on this outlet" asks for that host alone and does the open tab though the popup is gone', async () => {
  const bystander = await open(COURIER, '/ferry');
  const { page, tab } = await open(POST, '/ferry');
  await answerYes(session, POST);
  await page.bringToFront();
  await allowOutlet(page, POST);

  await readyStateOf(session, tab);
  expect(await origins()).toEqual([`*://${POST}/*`]);
  const registered = await poll('the registration', () =>
    session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts())[0]),
  );
  expect(registered).toMatchObject({ matches: [`*://${POST}/*`], persistAcrossSessions: true });
  expect(await stateOf(session, bystander.tab)).toBeNull();

  const later = await open(POST, '/later');
  expect(await readyStateOf(session, later.tab)).toMatchObject({ corpusSize: 2 });
});

test('a host taken back is left: registration and notes go', async () => {
  const { page, tab } = await open(POST, '/ferry');
  await answerYes(session, POST);
  await allowOutlet(page, POST);
  await readyStateOf(session, tab);
  await session.inExtension((api, host) => api.permissions.remove({ origins: [`*://${host}/*`] }), POST);
  await poll('no registration', async () => (await countRegistered(session)) === 0);
  await poll('no state', async () => (await stateOf(session, tab)) === null);
});

test('a host turned off and on again is read at once, in the tab that shows it and without a word more', async () => {
  const { page, tab } = await open(POST, '/ferry');
  await answerYes(session, POST);
  await allowOutlet(page, POST);
  await readyStateOf(session, tab);
  await page.bringToFront();
  const popup = await session.pressToolbarButton(page);
  await popup.press('Turn off here');
  await poll('no state', async () => (await stateOf(session, tab)) === null);
  await popup.press('Turn on again');
  await readyStateOf(session, tab);
  await poll('the story in the popup', () => popup.evaluate((document) => !document.querySelector('[aria-busy]')));
  await popup.close();
});
