/** The screens with a tab of their own, opened as a reader opens them: from the popup. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { readScreen } from './support/screens.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom();
  session = await openTestSession({ build: 'allowed', hosts: newsroom.outlets.map(({ host }) => host) });
  page = await session.newPage();
  const tab = await tabOf(session, page);
  for (const { url } of newsroom.articles.slice(0, 2)) {
    await page.goto(url);
    await readyStateOf(session, tab, url);
  }
});
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

async function pressInPopup(words: string): Promise<void> {
  await page.bringToFront();
  const popup = await session.pressToolbarButton(page);
  await popup.press(words);
  // The browser closes it itself when the tab opens: whoever is first.
  await popup.close().catch(() => undefined);
}

test('the full comparison has a column for each outlet, and both sentences', async () => {
  await pressInPopup('Full comparison');
  const text = await readScreen(session, page, '/report.html', ['The Morning Ledger', 'Harbour Courier']);
  expect(text).toContain('issued on Wednesday');
  expect(text).toContain('said on Thursday');
});

test('the settings tell what is kept, lead to the library, and delete it all after a second word and a moment to take it back', async () => {
  await pressInPopup('Settings');
  await readScreen(session, page, '/options.html', ['2 articles kept']);
  await readScreen(session, page, '/options.html', ['2 articles kept'], 'See what is kept');
  const library = await readScreen(session, page, '/library.html', ['2 articles are kept']);
  for (const { title } of newsroom.articles.slice(0, 2)) expect(library).toContain(title);

  await readScreen(session, page, '/library.html', ['1 article removed'], 'Remove');
  await readScreen(session, page, '/library.html', ['2 articles are kept'], 'Undo');

  await readScreen(session, page, '/options.html', ['Delete all 2 articles?'], 'Delete everything');
  await readScreen(session, page, '/options.html', ['will be deleted in half a minute'], 'Delete');
  await readScreen(session, page, '/options.html', ['2 articles kept'], 'Undo');
  await poll('no plan', async () => {
    const text = await readScreen(session, page, '/options.html', ['2 articles kept']);
    return !text.includes('will be deleted');
  });
  await readScreen(session, page, '/options.html', ['Delete all 2 articles?'], 'Delete everything');
  await readScreen(session, page, '/options.html', ['Delete now'], 'Delete');
  await readScreen(session, page, '/options.html', ['2 articles deleted', '0 articles kept'], 'Delete now');
});
