/** Two feeds are added, an article on a third outlet is opened, and it is compared with outlets that were never visited. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { readStory } from './support/popup.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, type SitePage, serveSite } from './support/site.ts';

const [LEDGER, COURIER, POST] = ['www.ledger.test', 'courier.test', 'www.post.test'];
const TITLE = 'Ferry Solvane runs aground off Tarn Island';

/** Three reports in words of their own, since copies of one text would be one voice. */
const LEDGER_TEXT = [
  'At least 12 passengers were injured when the ferry Solvane ran aground off Tarn Island on Tuesday, the coastguard said.',
  'The ferry was on its way from Brackwater to Lindholm with 140 people on board when it struck a reef in thick fog.',
  'Lifeboats took everybody to safety within two hours. The operator said that the radar of the Solvane had been in order.',
  'Divers are to look at the hull on Thursday, and the transport ministry has sent investigators to Tarn Island.',
];
const COURIER_TEXT = [
  'The Solvane, a ferry between Brackwater and Lindholm, has run aground off Tarn Island, and 31 passengers were injured.',
  'It hit rocks on Tuesday in fog so dense that the crew could not see the bow, one of the passengers told the Courier.',
  'Fishing boats were the first to arrive, followed by three lifeboats and a helicopter of the coastguard from Brackwater.',
  'By the evening the harbour hotel had taken in most of the travellers, and the ferry lay on its side in shallow water.',
];
const POST_TEXT = [
  'All passengers of the ferry Solvane have been saved after it ran aground off Tarn Island on Tuesday; 12 passengers were injured.',
  'Coastguard officials in Brackwater spoke of a rescue that went as it had been trained many times over the last years.',
  'Why the ship left its route to Lindholm is not known. Fog had been forecast, and another ferry had stayed in port.',
  'The ministry of transport wants to publish a first report within a month, a spokeswoman said in the capital.',
];
const report = (outlet: string, title: string, time: string, paragraphs: readonly string[], head = '') =>
  articlePage({ title, published: `2026-03-04T${time}:00Z`, outlet, paragraphs }, { head });

const feed = (items: readonly { readonly title: string; readonly link: string }[]): SitePage => ({
  headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  html: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items
    .map(
      ({ title, link }) =>
        `<item><title>${title}</title><link>${link}</link><pubDate>Wed, 04 Mar 2026 09:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`,
});

let session: Session;
let site: Site;

beforeAll(async () => {
  const pages: Record<string, SitePage | string> = {
    [`${LEDGER}/solvane`]: report('The Ledger', TITLE, '08:00', LEDGER_TEXT),
    [`${COURIER}/news/ferry`]: report('The Courier', 'Solvane: 31 hurt as ferry hits rocks', '09:00', COURIER_TEXT),
    [`${POST}/ferry`]: report('The Post', 'Passengers of ferry Solvane saved off Tarn Island', '10:00', POST_TEXT),
    [`${LEDGER}/private`]: report(
      'The Ledger',
      TITLE,
      '08:00',
      LEDGER_TEXT.map((text) => text.replace('12', '99')),
      '<meta name="robots" content="noarchive">',
    ),
    [`${COURIER}/`]: `<!doctype html><title>Courier</title><link rel="alternate" type="application/rss+xml" href="/all.rss">`,
    [`${LEDGER}/feed.xml`]: feed([
      { title: TITLE, link: '/solvane' },
      { title: `${TITLE}, coastguard log`, link: '/private' },
      { title: 'Council votes on the new library in Marren', link: '/library' },
    ]),
    [`${COURIER}/all.rss`]: feed([{ title: `Dozens hurt as ${TITLE}`, link: '/news/ferry' }]),
  };
  site = await serveSite(pages);
  session = await openTestSession({ build: 'allowed', hosts: [LEDGER, COURIER, POST] });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('feeds are added by a feed’s and by a site’s address, and show that they work', async () => {
  const sources = await openScreen(session, '/sources.html');
  await sources.type('Address of a feed', site.url(LEDGER, '/feed.xml'));
  await sources.press('Add');
  await poll('3 headlines', async () => (await sources.text()).includes('3 headlines'));
  await sources.type('Address of a feed', site.url(COURIER));
  await sources.press('Add');
  await poll('1 headline', async () => (await sources.text()).includes('1 headline'));
  expect(await sources.text()).not.toContain('Does not work');
  // Only the feeds were asked: an article is fetched when it is needed.
  expect(site.asked.filter((path) => path.includes('solvane') || path.includes('ferry'))).toEqual([]);
  const alarm = await session.inExtension((api) => api.alarms.get('feeds'));
  expect(alarm).toMatchObject({ name: 'feeds' });
  await sources.page.close();
});

test('an open article is compared with reports of outlets that were never visited', async () => {
  // All that it has to know is on disk.
  await session.stopBackground();
  const page = await session.newPage();
  await page.goto(site.url(POST, '/ferry'));
  const tab = await tabOf(session, page);
  const state = await poll('the coverage', async () => {
    const now = await stateOf(session, tab);
    return now?.phase === 'ready' && now.coverage && !now.coverage.isRunning ? now : null;
  });
  expect(state.coverage).toMatchObject({ found: 3, done: 3, kept: 2, idle: null });
  expect(state.story.articles.map(({ outlet }) => outlet)).toEqual(['ledger.test', 'courier.test', 'post.test']);
  expect(site.asked.filter((path) => path.endsWith('/library'))).toEqual([]);

  const popup = await session.pressToolbarButton(page);
  const { findings } = await poll('the findings', async () => {
    const story = await readStory(popup);
    return story.findings.length > 0 ? story : null;
  });
  await popup.close();
  const sentences = findings.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence.map((e) => e.marked)));
  expect(sentences.some((marked) => marked.includes('31'))).toBe(true);
  // The page that asks not to be kept is not.
  expect(sentences.some((marked) => marked.includes('99'))).toBe(false);
  await page.close();
});

test('after a stop it is awake again for its feeds, and what was running then is told to be over', async () => {
  const page = await session.newPage();
  await page.goto(site.url(POST, '/ferry'));
  const tab = await tabOf(session, page);
  const over = async () => {
    const now = await stateOf(session, tab);
    return now?.phase === 'ready' && now.coverage && !now.coverage.isRunning ? now : null;
  };
  const state = await poll('the end of the search', over);
  await session.inExtension(
    async (api, key, running) => {
      await api.alarms.clear('feeds');
      await api.storage.session.set({ [key]: running });
    },
    `tab:${tab}`,
    { ...state, coverage: { ...state.coverage, isRunning: true } },
  );
  await session.stopBackground();
  const waker = await session.newPage();
  await waker.goto(site.url(POST, '/ferry'));
  await poll('the search to be over', over);
  await poll('the alarm', () => session.inExtension((api) => api.alarms.get('feeds')));
  await waker.close();
  await page.close();
});

test('no page is fetched twice', async () => {
  const before = site.asked.filter((path) => path === `${COURIER}/news/ferry`).length;
  expect(before).toBe(1);
  const page = await session.newPage();
  await page.goto(site.url(POST, '/ferry'));
  const tab = await tabOf(session, page);
  await readyStateOf(session, tab);
  await poll('the end of the search', async () => {
    const now = await stateOf(session, tab);
    return now?.phase === 'ready' && now.coverage && !now.coverage.isRunning;
  });
  expect(site.asked.filter((path) => path === `${COURIER}/news/ferry`)).toHaveLength(before);
  await page.close();
});
