/** Open tabs join a story from the popup, and the collection from the library; only those whose sites are allowed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { readStory } from './support/popup.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const [LEDGER, COURIER] = ['www.ledger.test', 'courier.test'];
const PAGES = {
  [`${LEDGER}/tram`]: [
    'Tram leaves rails in Osterby',
    'A tram on line four left the rails in Osterby on Monday morning, and 12 passengers were hurt, the fire brigade said.',
    'The tram had come from the depot in Vellin and was passing the market hall when its rear car struck a signal post.',
    'The transport company of Osterby has taken all trams of the type out of service until their wheels are inspected.',
  ],
  [`${COURIER}/orchard`]: [
    'Frost ruins the cherry harvest in Halmare',
    'Growers around Halmare expect to lose most of their cherries after three nights of frost, their association said on Friday.',
    'Many had lit fires between the trees, but wind from the lake carried the warmth away before it could settle on the slopes.',
    'The province is to decide next week whether farms will be paid for what they lost, a spokesman of the governor said.',
  ],
} as const;

let session: Session;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serveSite(
    Object.fromEntries(
      Object.entries(PAGES).map(([path, [title, ...paragraphs]]) => [
        path,
        articlePage({ title, published: '2026-03-02T10:00:00Z', outlet: path, paragraphs }),
      ]),
    ),
  );
  session = await openTestSession({ build: 'allowed', hosts: [LEDGER, COURIER] });
  const other = await session.newPage();
  await other.goto(site.url(COURIER, '/orchard'));
  await readyStateOf(session, await tabOf(session, other));
  page = await session.newPage();
  await page.goto(site.url(LEDGER, '/tram'));
  await readyStateOf(session, await tabOf(session, page));
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('in the popup: the reader says that another tab reports the event, and it is compared', async () => {
  await page.bringToFront();
  const popup = await session.pressToolbarButton(page);
  await popup.press('Add an open tab');
  await popup.press('Add: Frost ruins');
  await poll('both outlets', async () => (await readStory(popup)).outlets.length === 2);
  await popup.close();
});

test('in the library: tabs are chosen, read once more, and kept', async () => {
  await session.inExtension(async (api) => await api.storage.session.clear());
  const library = await openScreen(session, '/library.html');
  await library.press('Compare anything');
  await library.press('Open tabs');
  await poll('the tabs', async () => (await library.text()).includes('Frost ruins'));
  await library.page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.tabs input')) box.click();
  });
  await library.press('Read the chosen tabs');
  await poll('both read', () =>
    session.inExtension(async (api) => {
      const states: { phase: string }[] = Object.values(await api.storage.session.get(null));
      return states.filter(({ phase }) => phase === 'ready').length === 2;
    }),
  );
  expect(await library.text()).toContain('2 tabs are being read');
});
