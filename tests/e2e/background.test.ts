/** The browser may stop the background at any moment: nothing that matters is lost, and everything wakes it again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { readPaint } from './support/notes.ts';
import { readStory } from './support/popup.ts';
import { openTestSession, readyStateOf, tabOf, toolbarText } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;

beforeAll(async () => {
  newsroom = await startNewsroom();
  session = await openTestSession({ build: 'allowed', hosts: newsroom.outlets.map(({ host }) => host) });
  page = await session.newPage();
  tab = await tabOf(session, page);
});
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

test('stopped between two articles of a story, it compares the second with the first', async () => {
  const [first, second] = newsroom.articles;
  await page.goto(first!.url);
  await readyStateOf(session, tab, first!.url);
  await session.stopBackground();
  await page.goto(second!.url);
  const { story, corpusSize } = await readyStateOf(session, tab, second!.url);
  expect(corpusSize).toBe(2);
  expect(story.articles).toHaveLength(2);
  await poll('the count on the button', async () => (await toolbarText(session, tab)) !== '');
});

test('stopped while an article is open, the popup shows its findings and a jump works', async () => {
  await session.stopBackground();
  const popup = await session.pressToolbarButton(page);
  const { findings } = await poll('the findings', async () => {
    const story = await readStory(popup);
    return story.findings.length > 0 ? story : null;
  });
  expect(findings.length).toBeGreaterThan(0);
  // The first evidence of this page has the button that jumps to it.
  await popup.evaluate((document) => {
    document.querySelector<HTMLButtonElement>('.evidence.is-this-page button.way')?.click();
  });
  await poll('the flash', async () => (await readPaint(page)).d);
  await popup.close();
});

test('stopped in the middle of its work, it is asked again by the popup', async () => {
  await session.inExtension(async (api, key) => {
    const state = (await api.storage.session.get(key))[key];
    await api.storage.session.set({ [key]: { phase: 'working', url: state.url, step: 'matching' } });
  }, `tab:${tab}`);
  const popup = await session.pressToolbarButton(page);
  await poll('the findings', async () => (await readStory(popup)).findings.length > 0);
  await popup.close();
});
