/** The browser is closed for a week: subscriptions, headlines and due times are where they were. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { openScreen } from './support/screen.ts';
import { openTestSession } from './support/session.ts';
import { type Site, serveSite } from './support/site.ts';

const [LEDGER, COURIER] = ['www.ledger.test', 'courier.test'];
const WEEK = 7 * 24 * 3_600_000;

const feed = (title: string) => ({
  headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  html: `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
    <item><title>Council votes on the new library in Marren</title><link>/library</link></item></channel></rss>`,
});

let profile: string;
let site: Site;
let session: Session;
const open = () => openTestSession({ build: 'allowed', hosts: [LEDGER, COURIER], profile });

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'crossread-profile-'));
  site = await serveSite({ [`${LEDGER}/feed.xml`]: feed('The Ledger'), [`${COURIER}/all.rss`]: feed('The Courier') });
  session = await open();
});
afterAll(async () => {
  await session?.close();
  await site?.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Everything that is kept of the feeds happened a week earlier. */
const letWeekPass = (now: Session) =>
  now.inExtension(async (_api, week) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('crossread-feeds');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('feeds', 'readwrite');
    const cursor = transaction.objectStore('feeds').openCursor();
    cursor.onsuccess = () => {
      if (!cursor.result) return;
      const { dueAt, triedAt, succeededAt, ...rest } = cursor.result.value;
      cursor.result.update({
        ...rest,
        dueAt: dueAt - week,
        triedAt: triedAt - week,
        succeededAt: succeededAt - week,
      });
      cursor.result.continue();
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, WEEK);

test('both feeds are asked again soon, and nothing is lost', async () => {
  const sources = await openScreen(session, '/sources.html');
  for (const url of [site.url(LEDGER, '/feed.xml'), site.url(COURIER, '/all.rss')]) {
    await sources.type('Address of a feed', url);
    await sources.press('Add');
  }
  await poll('both feeds', async () => (await sources.text()).match(/1 headline/g)?.length === 2);
  await letWeekPass(session);
  await session.close();
  const before = site.asked.length;

  session = await open();
  const alarm = await poll('the alarm', () =>
    session.inExtension(async (api) => (await api.alarms.get('feeds')) as { scheduledTime: number } | undefined),
  );
  // Not at once with the start of the browser, but soon.
  expect(alarm.scheduledTime - Date.now()).toBeLessThan(2 * 60_000);
  const again = await openScreen(session, '/sources.html');
  await poll('both feeds', async () => (await again.text()).match(/1 headline/g)?.length === 2);
  // The same alarm, earlier.
  await session.inExtension((api) => api.alarms.create('feeds', { when: Date.now() + 1 }));
  await poll('the feeds to be asked', async () => site.asked.length >= before + 2);
  expect(site.asked.slice(before).sort()).toEqual([`${COURIER}/all.rss`, `${LEDGER}/feed.xml`]);
  await poll('both feeds as working', async () => (await again.text()).match(/1 headline/g)?.length === 2);
});
