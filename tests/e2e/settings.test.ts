/** Settings take effect where they speak of: popup, page, toolbar count, and the settings themselves. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { readNotes, readPaint } from './support/notes.ts';
import { readStory } from './support/popup.ts';
import { openScreen, type Screen } from './support/screen.ts';
import { openTestSession, readyStateOf, tabOf, toolbarText } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;
let settings: Screen;

beforeAll(async () => {
  newsroom = await startNewsroom();
  session = await openTestSession({ build: 'allowed', hosts: newsroom.outlets.map(({ host }) => host) });
  page = await session.newPage();
  tab = await tabOf(session, page);
  for (const { url } of newsroom.articles.slice(0, 2)) {
    await page.goto(url);
    await readyStateOf(session, tab, url);
  }
  settings = await openScreen(session, '/options.html');
});
afterEach(() => settings.page.evaluate(() => scrollTo(0, 0)));
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

/** A click on the box or the round button with this label. */
async function choose(label: string): Promise<void> {
  await poll(`the choice "${label}"`, () =>
    settings.page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === wanted);
      found?.querySelector('input')?.click();
      return found !== undefined;
    }, label),
  );
}

async function popupText(words: string): Promise<string> {
  await page.bringToFront();
  const popup = await session.pressToolbarButton(page);
  const { text } = await poll(`"${words}" in the popup`, async () => {
    const story = await readStory(popup);
    return story.text.includes(words) ? story : null;
  });
  await popup.close();
  return text;
}

const countOf = async () => Number(await toolbarText(session, tab));
const badges = async () => (await readNotes(session, tab)).badges;

test('a kind that is switched off is gone from toolbar, page and popup, which says so; then it is back', async () => {
  const before = await poll('the count', countOf);
  const marked = (await poll('badges', async () => (await badges()).length > 0 && (await badges()))).length;
  await choose('Dates');
  await poll('fewer in the toolbar', async () => (await countOf()) < before);
  await poll('fewer in the page', async () => (await badges()).length < marked);
  expect(await popupText('muted')).toContain('All dates');
  await choose('Dates');
  await poll('all in the toolbar', async () => (await countOf()) === before);
});

test('marks in the page: underlines alone, nothing, and badges again', async () => {
  await poll('badges', async () => (await badges()).length > 0);
  await choose('Underlines only; the keyboard commands open the notes');
  await poll('no badges', async () => (await badges()).length === 0);
  expect(Object.keys(await readPaint(page))).not.toEqual([]);
  await choose('Nothing; the popup has it all');
  await poll('no paint', async () => Object.keys(await readPaint(page)).length === 0);
  await choose('Underlines and numbered badges');
  await poll('badges again', async () => (await badges()).length > 0);
});

const heading = () => settings.page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

test('the language is that of settings, popup and page, at once', async () => {
  await settings.page.select('select', 'de');
  await poll('settings in German', async () => (await heading()) === 'Einstellungen');
  expect(await settings.page.evaluate(() => document.documentElement.lang)).toBe('de');
  await poll('notes in German', async () => (await badges()).some(({ label }) => label.includes('Medien weichen ab')));
  expect(await popupText('Einstellungen')).toContain('Ganzer Vergleich');
  await settings.page.select('select', '');
  await poll('settings in English', async () => (await heading()) === 'Settings');
  await poll('notes in English', async () => (await badges()).some(({ label }) => label.includes('Outlets differ')));
});

test('shortcuts and what was granted are told', async () => {
  const text = await settings.text();
  expect(text).toMatch(/Go to the next difference in the article\s+Alt\+Shift\+D/);
  expect(text).toMatch(/activeTab\s+Reads the page you are on/);
});

test('a deletion that was planned is done though the page is closed, unless it was taken back', async () => {
  await settings.press('Delete everything');
  await poll('the second word', () =>
    settings.page.evaluate(() => {
      // "Delete everything" begins with the same word.
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Delete');
      button?.click();
      return button !== undefined;
    }),
  );
  await poll('the plan', async () => (await settings.text()).includes('will be deleted in half a minute'));
  await settings.press('Undo');
  await poll('no plan', async () => !(await settings.text()).includes('will be deleted in half a minute'));
  expect(await session.inExtension(async (api) => (await api.storage.local.get('wipeAt')).wipeAt ?? null)).toBeNull();

  // As if the page had been closed and the half minute were over: the alarm alone does it.
  await settings.page.close();
  await session.inExtension(async (api) => {
    await api.storage.local.set({ wipeAt: Date.now() - 1 });
    await api.alarms.create('wipe', { when: Date.now() });
  });
  await poll('the plan is done', () =>
    session.inExtension(async (api) => (await api.storage.local.get('wipeAt')).wipeAt === undefined),
  );
  settings = await openScreen(session, '/options.html');
  await poll('nothing kept', async () => (await settings.text()).includes('0 articles kept'));
});
