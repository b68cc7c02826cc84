/** An article that its outlet changed is read again: the popup says what it said, and what it says now. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const HOST = 'www.brackwater-courier.test';
const PAGE = `${HOST}/bus`;
const text = (dead: number, driver: string) =>
  articlePage({
    title: 'Bus falls into gully near Velmont',
    published: '2026-03-04T09:00:00Z',
    outlet: 'Brackwater Courier',
    paragraphs: [
      'A bus left the mountain road near Velmont on Monday and rolled into a gully, police in the district said.',
      `At least ${dead} people were killed in the crash, the regional governor told reporters at the scene on Tuesday.`,
      '"The brakes failed on the last bend before the village," said Ilse Branner, a spokeswoman for the police.',
      `The ${driver} had worked for the company for six years and knew the road well, his colleagues remembered.`,
      'Flags were lowered at the town hall, where a service for the families is to be held later this week.',
    ],
  });

let session: Session;
let site: Site;
let page: Page;
const pages = { [PAGE]: text(12, 'driver') };

beforeAll(async () => {
  site = await serveSite(pages);
  session = await openTestSession({ build: 'allowed', hosts: [HOST] });
  page = await session.newPage();
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('a changed detail is told, an edit that changes none is not', async () => {
  const url = site.url(HOST, '/bus');
  await page.goto(url);
  const tab = await tabOf(session, page);
  expect((await readyStateOf(session, tab, url)).story.versions).toBeUndefined();
  pages[PAGE] = text(14, 'motorist');
  await page.reload();
  const versions = await poll('the change', async () => (await readyStateOf(session, tab, url)).story.versions);
  expect(versions.map(({ before, after }) => [before.value, after.value])).toEqual([
    [expect.stringContaining('12'), expect.stringContaining('14')],
  ]);
  const popup = await session.pressToolbarButton(page);
  const shown = await poll('the note', () =>
    popup.evaluate((document) => document.querySelector('.versions p')?.textContent),
  );
  expect(shown).toMatch(/12.*14/);
  await popup.close();
});
