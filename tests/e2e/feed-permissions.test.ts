/** What a feed is allowed is for the feed and its articles: Crossread does not run there by itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { answerYes } from './support/permission.ts';
import { openScreen, type Screen } from './support/screen.ts';
import { countRegistered, openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, type SitePage, serveSite } from './support/site.ts';

const [FEEDS, LEDGER, NEW] = ['feeds.ledger.test', 'www.ledger.test', 'rss.ledger.test'];
const paragraphs = Array.from(
  { length: 6 },
  (_, n) =>
    `Paragraph ${n}. The council of Marren said on Tuesday that the library would be closed until its roof had been mended.`,
);

let session: Session;
let site: Site;
let sources: Screen;

beforeAll(async () => {
  const pages: Record<string, SitePage | string> = {
    [`${LEDGER}/library`]: articlePage({
      title: 'Library in Marren closed',
      published: '2026-03-04T10:00:00Z',
      outlet: 'The Ledger',
      paragraphs,
    }),
  };
  site = await serveSite(pages);
  const feed = {
    headers: { 'content-type': 'application/rss+xml' },
    html: `<rss version="2.0"><channel><title>The Ledger</title><item><title>Library in Marren closed</title><link>${site.url(LEDGER, '/library')}</link></item></channel></rss>`,
  };
  pages[`${FEEDS}/old.rss`] = { status: 302, html: '', headers: { location: site.url(NEW, '/new.rss') } };
  pages[`${FEEDS}/all.rss`] = feed;
  pages[`${NEW}/new.rss`] = feed;
  session = await openTestSession({ build: 'shipped', hosts: [FEEDS, LEDGER, NEW] });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

const origins = () => session.inExtension(async (api) => (await api.permissions.getAll()).origins as string[]);

test('adding a feed asks for its host, and for its articles’ host by a second click', async () => {
  await answerYes(session, FEEDS);
  await answerYes(session, `www.${FEEDS}`);
  sources = await openScreen(session, '/sources.html');
  await sources.type('Address of a feed', site.url(FEEDS, '/all.rss'));
  await sources.press('Add');
  await poll('the question', async () => (await sources.text()).includes(`It needs your permission for ${LEDGER}`));
  // Nothing is asked for on its behalf before the reader has said so.
  expect(await sources.text()).toContain('Waits for your permission');
  expect(await origins()).not.toContain(`*://${LEDGER}/*`);

  await answerYes(session, LEDGER);
  await sources.press('Allow the articles’ sites');
  await poll('a feed that works', async () => (await sources.text()).includes('1 headline'));
  expect(await origins()).toContain(`*://${LEDGER}/*`);
});

test('Crossread does not run by itself where only a feed was allowed', async () => {
  expect(await countRegistered(session)).toBe(0);
  const page = await session.newPage();
  await page.goto(site.url(LEDGER, '/library'));
  const tab = await tabOf(session, page);
  expect(await stateOf(session, tab)).toBeNull();

  // The reader chooses the outlet: no question is left, and the open page is done at once.
  const popup = await session.pressToolbarButton(page);
  await popup.press('Always on this outlet');
  await readyStateOf(session, tab);
  await popup.close().catch(() => undefined);
  expect(await countRegistered(session)).toBe(1);
  await page.close();
});

test('a feed that leads to a host that is not allowed is paused, and goes on by one click', async () => {
  const opml = `<opml version="2.0"><body><outline type="rss" text="Old" xmlUrl="${site.url(FEEDS, '/old.rss')}"/></body></opml>`;
  await sources.page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'feeds.opml'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, opml);
  await poll('the redirect', async () => (await sources.text()).includes('Leads elsewhere'));

  await answerYes(session, '*.ledger.test');
  await sources.press('Allow this outlet’s other sites');
  await poll('the new address', async () =>
    (await sources.text()).includes(`It has moved to ${site.url(NEW, '/new.rss')}`),
  );
  await sources.press('Keep the new address');
  await poll('the move', async () => !(await sources.text()).includes('It has moved to'));
  expect(await sources.text()).toContain(site.url(NEW, '/new.rss'));
});

test('a feed whose host is taken back says so and waits', async () => {
  const held = (await origins()).filter((origin) => !origin.includes(LEDGER));
  await session.inExtension((api, all) => api.permissions.remove({ origins: all }), held);
  await poll('the feed to wait', async () => (await sources.text()).includes(`It needs your permission for ${FEEDS}`));
});
