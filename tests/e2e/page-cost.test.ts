/** A page that is no article costs nothing to speak of: nothing is brought, nothing kept, nobody told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { builtFolder } from '../../scripts/tools.ts';
import { ENGINE, openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const HOST = 'post.test';
const built = (isTestBuild: boolean) => builtFolder(ENGINE === 'firefox' ? 'firefox' : 'chrome', isTestBuild);
const list = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/story-${n}">Council meets for the ${n}th time</a></li>`,
);

let session: Session;
let site: Site;

beforeAll(async () => {
  site = await serveSite({
    [`${HOST}/`]: `<!doctype html><html lang="en"><title>Front page</title><h1>Today</h1><ul>${list.join('')}</ul>`,
    [`${HOST}/login`]: '<!doctype html><html lang="en"><title>Log in</title><form><input type="password"></form>',
    [`${HOST}/ferry`]: articlePage({
      title: 'Ferry strikes the north pier',
      published: '2026-03-04T10:00:00Z',
      outlet: 'The Post',
      paragraphs: Array.from(
        { length: 6 },
        (_, n) =>
          `Paragraph ${n}. The council said on Tuesday that at least 12 people were hurt when the ferry struck the pier, and that the harbour would stay closed until the wreck was moved.`,
      ),
    }),
  });
  session = await openTestSession({ build: 'allowed', hosts: [HOST] });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('the detector is small and brings no polyfill', () => {
  const detector = readFileSync(join(built(false), 'detector.js'));
  expect(detector.byteLength).toBeLessThan(12_000);
  expect(detector.toString()).not.toContain('webextension-polyfill');
});

test('no page can load anything of the extension', () => {
  for (const isTestBuild of [false, true]) {
    const manifest = JSON.parse(readFileSync(join(built(isTestBuild), 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
  }
});

/** What the extension keeps anywhere, and what of it stands in the page. */
const traces = (tabId: number) =>
  session.inExtension(
    async (api, tab, host) => {
      const [frame] = await api.scripting.executeScript({
        target: { tabId: tab },
        func: () => ({
          hosts: document.querySelectorAll('crossread-notes').length,
          detector: 'crossreadDetector' in globalThis,
        }),
      });
      // Only the in-page part answers.
      const question = { intent: 'scrollToPlace', data: { place: { start: 0, end: 0, field: 'text' } } };
      const reply = await api.tabs.sendMessage(tab, question).catch(() => null);
      return {
        ...frame.result,
        reader: reply?.ok === true,
        session: Object.keys(await api.storage.session.get(null)),
        // Settings of the extension's own may be there; nothing may tell of this page.
        local: JSON.stringify(await api.storage.local.get(null)).includes(host),
        corpus: (await indexedDB.databases()).some(({ name }) => name === 'crossread'),
      };
    },
    tabId,
    HOST,
  );

test.each(['/', '/login'])('nothing is brought to %s and nothing kept of it', async (path) => {
  const page = await session.newPage();
  await page.goto(site.url(HOST, path));
  const found = await traces(await tabOf(session, page));
  expect(found).toEqual({ hosts: 0, detector: true, reader: false, session: [], local: false, corpus: false });
  await page.close();
});

test('a front page that the reader asks about is told from an article at once, and not read', async () => {
  const page = await session.newPage();
  await page.goto(site.url(HOST, '/'));
  const tab = await tabOf(session, page);
  const popup = await session.pressToolbarButton(page);
  await poll('the answer', async () =>
    (await popup.evaluate((document) => document.body.textContent ?? '')).includes('No news article on this page'),
  );
  await popup.press('Look again');
  await poll('the same answer', async () => (await stateOf(session, tab))?.phase === 'not-article');
  await popup.close().catch(() => undefined);
  expect(await traces(tab)).toMatchObject({ hosts: 0, reader: false, corpus: false });
  await page.close();
});

test('an article gets the rest', async () => {
  const page = await session.newPage();
  await page.goto(site.url(HOST, '/ferry'));
  const tab = await tabOf(session, page);
  await readyStateOf(session, tab);
  expect(await traces(tab)).toMatchObject({ reader: true, session: [`tab:${tab}`], corpus: true });
  await page.close();
});
