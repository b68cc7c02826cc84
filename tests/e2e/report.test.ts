/** The full comparison as a reader uses it: whole articles side by side, by mouse and keyboard, and their word on the event. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { armsDenial } from '../../scripts/newsroom/stories/arms-denial.ts';
import { openScreen, type Screen } from './support/screen.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;
let screen: Screen;

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
beforeEach(async () => {
  screen = await openScreen(session, `/report.html?tab=${tab}`);
});
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

const countOf = (selector: string): Promise<number> =>
  screen.page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

test('both articles stand beside each other in their own words, and a question marks its sentence in each', async () => {
  await screen.press('Side by side');
  await poll('both texts', async () => (await countOf('.column .text > p')) > 10);
  const text = (await screen.text()).replaceAll(/\s+/g, ' ');
  // A paragraph of each that holds no value, and so is whole.
  for (const { paragraphs } of armsDenial.articles.slice(0, 2)) {
    const plain = paragraphs.filter((paragraph) => text.includes(paragraph));
    expect(plain.length).toBeGreaterThan(0);
  }
  await screen.press('When was the statement');
  const chosen = await screen.page.evaluate(() =>
    [...document.querySelectorAll('.column')].map((column) => column.querySelector('mark.is-chosen')?.textContent),
  );
  expect(chosen).toEqual([expect.stringContaining('Wednesday'), expect.stringContaining('Thursday')]);
});

test('by keyboard alone: to the texts, and to a question', async () => {
  const { page: shown } = screen;
  await shown.bringToFront();
  await shown.focus('[role=tab]');
  await shown.keyboard.press('ArrowRight');
  await poll('the texts', async () => (await countOf('.column')) === 2);
  await shown.keyboard.press('Tab');
  const reached = await poll('a question', async () => {
    await shown.keyboard.press('Tab');
    return shown.evaluate(() => document.activeElement?.matches('.rail li button') === true);
  });
  expect(reached).toBe(true);
  await shown.keyboard.press('Enter');
  await poll('its sentences', async () => (await countOf('mark.is-chosen')) >= 2);
});

test('that it is another event can be said here, and taken back, also when the tab is gone', async () => {
  await screen.press('Is it the same event?');
  await screen.press('Not the same event');
  await poll('the article alone', async () => (await countOf('[role=tab]')) === 0);
  expect(await screen.text()).toContain('You said: not the same event.');
  await page.goto('about:blank');
  await screen.press('Undo');
  await poll('both again', async () => (await countOf('thead .outlet-name')) === 2);
});
