/** Muting and reporting in the popup, seen in toolbar count, page and settings. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Popup, poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import type { FalseDifference } from '../../utils/app/false-difference.ts';
import { readNotes } from './support/notes.ts';
import { readStory } from './support/popup.ts';
import { openScreen } from './support/screen.ts';
import { readScreen } from './support/screens.ts';
import { openTestSession, readyStateOf, tabOf, toolbarText } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;
let popup: Popup;

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
afterEach(() => popup?.close().catch(() => undefined));
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

const countOf = async () => Number(await toolbarText(session, tab));
const badgesInPage = async () => (await readNotes(session, tab)).badges.length;

/** How many findings it shows. */
async function openStory(): Promise<number> {
  await page.bringToFront();
  popup = await session.pressToolbarButton(page);
  return poll('the story', countFindings);
}

const countFindings = async () => (await readStory(popup)).findings.length;
const untilFindings = (count: number) => poll(`${count} findings`, async () => (await countFindings()) === count);

test('a muted question vanishes from popup, toolbar and page, and comes back on demand', async () => {
  const [before, badges] = [await poll('the count', countOf), await poll('badges', badgesInPage)];
  const findings = await openStory();
  await popup.press('Mute or report');
  await popup.press('Mute this question');
  await untilFindings(findings - 1);
  await poll('one less in the toolbar', async () => (await countOf()) === before - 1);
  await poll('one less in the page', async () => (await badgesInPage()) < badges);

  await popup.press('1 finding muted');
  await popup.press('Show again');
  await untilFindings(findings);
  await poll('all in the toolbar', async () => (await countOf()) === before);
  await poll('all in the page', async () => (await badgesInPage()) === badges);
});

test('a difference reported as false is muted, and kept with its reason and sentences for the settings', async () => {
  const findings = await openStory();
  await popup.press('Mute or report');
  await popup.press('Report as a false difference');
  await untilFindings(findings - 1);
  const reports = await session.inExtension(
    async (api) => (await api.storage.local.get('falseDifferences')).falseDifferences as readonly FalseDifference[],
  );
  expect(reports).toHaveLength(1);
  expect(reports[0]!.reason.rule).not.toBe('');
  const told = reports[0]!.values.flatMap(({ evidence }) => evidence);
  expect(new Set(told.map(({ outlet }) => outlet)).size).toBe(2);
  for (const { sentence } of told) expect(sentence).not.toBe('');

  await popup.press('Settings');
  await readScreen(session, page, '/options.html', ['You have reported 1 difference as false']);
  await readScreen(session, page, '/options.html', ['Delete 1 report for good?'], 'Clear the list');
  await readScreen(session, page, '/options.html', ['The list is empty'], 'Delete');
});

test('in the full comparison a finding is muted, too, and brought back at its foot', async () => {
  const before = await poll('the count', countOf);
  const screen = await openScreen(session, `/report.html?tab=${tab}`);
  await poll('the menu of the first finding', () =>
    screen.page.evaluate(() => {
      const more = document.querySelector<HTMLElement>('tbody tr [aria-label="Mute"]');
      more?.click();
      return more !== null;
    }),
  );
  await screen.press('Mute this question');
  await poll('one less in the toolbar', async () => (await countOf()) === before - 1);
  await screen.press('Undo');
  await poll('all in the toolbar', async () => (await countOf()) === before);
  await screen.page.close();
});
