/** Several articles on one page, under each other: the one in the middle of the window is the one that is shown. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { runningPage } from '../pages/running.ts';
import { STORIES } from '../pages/stories.ts';
import { openTestSession, stateOf, tabOf } from './support/session.ts';
import { type Site, serveSite } from './support/site.ts';

const [STILL, MOVING] = ['still.test', 'moving.test'];

let session: Session;
let site: Site;

beforeAll(async () => {
  site = await serveSite({
    [`${STILL}/story/0`]: runningPage({ isAddressed: true, isRenamed: false }),
    [`${MOVING}/story/0`]: runningPage({ isAddressed: false, isRenamed: true }),
  });
  session = await openTestSession({ build: 'allowed', hosts: [STILL, MOVING] });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

test.each([
  ['the address stays', STILL],
  ['the address changes with the article', MOVING],
])('scrolling on to another article shows that one: %s', async (_name, host) => {
  const page = await session.newPage();
  await page.goto(site.url(host, '/story/0'));
  const tab = await tabOf(session, page);
  const shown = (index: number) =>
    poll(`article ${index}`, async () => {
      const state = await stateOf(session, tab);
      const open = state?.phase === 'ready' ? state.story.articles.find(({ isOpen }) => isOpen) : undefined;
      return open?.title === STORIES[index]?.title ? open : null;
    });
  const scrollTo = (index: number) =>
    page.evaluate((at) => document.querySelectorAll('article')[at]?.scrollIntoView({ block: 'start' }), index);

  await shown(0);
  await scrollTo(1);
  expect(await shown(1)).toMatchObject({ url: site.url(host, '/story/1') });
  await scrollTo(2);
  expect(await shown(2)).toMatchObject({ url: site.url(host, '/story/2') });
  await scrollTo(0);
  expect(await shown(0)).toMatchObject({ url: site.url(host, '/story/0') });
  await page.close();
});
