/** An article that stands alone: the popup offers outlets of the catalogue, and a click makes one a source. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { hostsOfOutlet } from '../../utils/app/feeds/catalogue-feeds.ts';
import { suggestOutlets } from '../../utils/app/feeds/suggest-outlets.ts';
import { CATALOGUE } from '../../utils/feeds/catalogue.ts';
import { answerYes } from './support/permission.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession, readyStateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const POST = 'www.post.test';
const [first] = suggestOutlets('post.test', new Set());
const offered = CATALOGUE.find(({ domain }) => domain === first?.domain);

let session: Session;
let site: Site;

beforeAll(async () => {
  site = await serveSite({
    [`${POST}/ferry`]: articlePage({
      title: 'Ferry strikes the north pier',
      published: '2026-03-04T10:00:00Z',
      outlet: 'The Post',
      paragraphs: Array.from(
        { length: 6 },
        (_, n) =>
          `Paragraph ${n}. The council said on Tuesday that the ferry had struck the pier, and that the harbour would stay closed until the wreck was moved.`,
      ),
    }),
  });
  // The outlet's real hosts lead to this machine, where nobody answers for them.
  session = await openTestSession({ build: 'shipped', hosts: [POST, ...(offered ? hostsOfOutlet(offered) : [])] });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test('one click adds an outlet that is offered, with the hosts that it needs', async () => {
  if (!offered) throw new Error('the catalogue offers nothing');
  for (const host of hostsOfOutlet(offered)) await answerYes(session, host);
  const page = await session.newPage();
  await page.goto(site.url(POST, '/ferry'));
  const tab = await tabOf(session, page);
  const popup = await session.pressToolbarButton(page);
  await popup.press('Compare this page now');
  await readyStateOf(session, tab);
  await popup.press(`Add ${offered.name} to your sources`);
  // The popup may be closed by the browser's question: what counts is what the background made of it.
  const origins = () => session.inExtension(async (api) => (await api.permissions.getAll()).origins as string[]);
  await poll('the hosts', async () => {
    const held = await origins();
    return hostsOfOutlet(offered).every((host) => held.includes(`*://${host}/*`));
  });
  await popup.close().catch(() => undefined);
  const sources = await openScreen(session, '/sources.html');
  await poll('the source', async () => (await sources.text()).includes(offered.name));
  const text = await poll('no question left', async () => {
    const now = await sources.text();
    return now.includes('Waits for your permission') ? null : now;
  });
  expect(text).toContain(offered.name);
  // A source is not an outlet to run on.
  expect(await session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length)).toBe(0);
});
