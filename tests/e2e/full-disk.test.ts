/** The browser itself gives no more room: what was kept stays, and the reader is told. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const HOST = 'www.quayside.test';
/** Far more than there is room for: each takes 50 to 150 kB. */
const PAGES = 40;
/** Chromium refuses when about a megabyte is left. */
const ROOM = 2_000_000; // bytes

const TOWNS = ['Ashford', 'Birkhaven', 'Cornby', 'Dunmore', 'Elmstead', 'Falworth'] as const;
const paragraph = (page: number, index: number): string => {
  const town = TOWNS[(page + index) % TOWNS.length];
  return `The storm of Tuesday tore ${page * 7 + index + 3} tiles off the roofs of ${town}, said the builder Petra Lindholm ${index}, and the repairs of quarter ${index * 31 + page} are to cost ${index + 2} million crowns.`;
};

let session: Session;
let site: Site;

beforeAll(async () => {
  const pages = Array.from({ length: PAGES }, (_, page): [string, string] => [
    `${HOST}/report-${page}`,
    articlePage({
      title: `Storm damages roofs of ${page + 2} streets`,
      published: '2026-03-04T09:00:00Z',
      outlet: 'The Quayside',
      paragraphs: Array.from({ length: 120 }, (_, index) => paragraph(page, index)),
    }),
  ]);
  site = await serveSite(Object.fromEntries(pages));
  session = await openTestSession({ build: 'allowed', hosts: [HOST], room: ROOM });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('what was kept is still there, the popup says that no room is left, and room can be made', async () => {
  const page = await session.newPage();
  const tab = await tabOf(session, page);
  const read = async (index: number) => {
    const url = site.url(HOST, `/report-${index}`);
    await page.goto(url);
    return poll(`the outcome of report ${index}`, async () => {
      const state = await stateOf(session, tab);
      return state && state.url === url && (state.phase === 'ready' || state.phase === 'failed') ? state : null;
    });
  };
  let kept = 0;
  let last = await read(0);
  while (last.phase === 'ready' && kept < PAGES - 1) {
    kept += 1;
    last = await read(kept);
  }
  expect(kept).toBeGreaterThan(1);
  expect(last).toMatchObject({ phase: 'failed', why: 'storage-full' });

  const popup = await session.pressToolbarButton(page);
  await poll('the popup to say so', () =>
    popup.evaluate((document) => document.body.textContent?.includes('No room left')),
  );
  await popup.close();

  const library = await openScreen(session, '/library.html');
  await poll('all that was kept', async () => (await library.text()).includes(`${kept} articles are kept`));
  await library.press('Forget the last hour');
  await poll('the removal', async () => (await library.text()).includes(`${kept} articles removed`));
});
