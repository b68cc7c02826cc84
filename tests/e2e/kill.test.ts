/**
 * The background is killed again and again while articles are handed over: whatever it has answered for is kept whole,
 * and nothing is kept by halves. In Chromium the test speaks as the in-page part does, many at a time; in Firefox, where
 * it can't, pages are opened.
 */
import type { Page, Realm } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { ENGINE, openTestSession, readyStateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const HOST = 'www.quayside.test';
const KILLS = 24;
const AT_ONCE = 6;
/** Number of the report that stays open, and how many are opened where pages are. */
const OPEN = 1_000;
const PAGES = 10;

/** Every row of the corpus, as it stands on disk. */
interface Rows {
  readonly ids: Readonly<Record<string, number>>;
  readonly texts: readonly number[];
  readonly analyses: readonly number[];
  readonly digests: readonly number[];
  /** Those that stand on a page of their day, and under each of their own rare keys. */
  readonly found: readonly number[];
}

const HEADS = ['Ash', 'Birk', 'Corn', 'Dun', 'Elm', 'Fal'] as const;
const town = (index: number): string => `${HEADS[index % HEADS.length]}ford ${index}`;
const report = (index: number) => ({
  canonical: `http://${HOST}/report-${index}`,
  outletName: 'The Quayside',
  title: `Storm closes the bridge at ${town(index)}`,
  byline: null,
  published: '2026-03-04T09:00:00Z',
  modified: null,
  language: 'en',
  text: [
    `The bridge at ${town(index)} was closed on Tuesday after a storm had damaged ${index + 3} of its lamps.`,
    `"Nobody was on it when the wind came up," said ${town(index + 7)} Harlow, the mayor of ${town(index)}.`,
    `Ferries take travellers across the water until the ${index + 2} engineers have finished their work.`,
    'Shops on both banks stayed shut, and the market was held in the hall of the old school as it is every winter.',
    'Buses go around by the mill road, which takes twenty minutes longer, until the lamps have been put up again.',
    'The council is to talk about the costs next week; the bridge was last painted and fitted with lamps in 2019.',
  ].join('\n'),
  credit: null,
  partial: false,
});

let session: Session;
let site: Site;
let page: Page;

beforeAll(async () => {
  const pages = [OPEN, ...Array.from({ length: PAGES }, (_, index) => index)].map((index) => {
    const { title, published, outletName: outlet, text } = report(index);
    return [`${HOST}/report-${index}`, articlePage({ title, published, outlet, paragraphs: text.split('\n') })];
  });
  site = await serveSite(Object.fromEntries(pages));
  session = await openTestSession({ build: 'allowed', hosts: [HOST] });
  page = await session.newPage();
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** Runs in the page's isolated world: hands an article over as the in-page part does; true once it was answered for. */
const submit = (article: unknown, read: string): Promise<boolean> =>
  (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean }> } } }
  ).chrome.runtime
    .sendMessage({ intent: 'submitArticle', data: { read, article } })
    .then(
      (reply) => reply?.ok === true,
      () => false,
    );

/** Runs in the extension. */
async function readRows(): Promise<Rows> {
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open('crossread'));
  const storeOf = (name: string) => database.transaction(name, 'readonly').objectStore(name);
  const keysOf = async (name: string) => (await settle(storeOf(name).getAllKeys())) as number[];
  const articles = (await settle(storeOf('articles').getAll())) as { readonly id: string; readonly key: number }[];
  const ids = Object.fromEntries(articles.map(({ id, key }) => [id, key]));
  const onPages = new Set<number>();
  for (const { page, signatures } of await settle(storeOf('dayPages').getAll())) {
    for (let at = 0; at < signatures.length; at += 2 + signatures[at + 1]) onPages.add(page * 128 + signatures[at]);
  }
  const rareKeys = await settle(storeOf('rareKeys').getAll());
  const byRareKey = new Map<string, readonly number[]>(rareKeys.map(({ name, articles: those }) => [name, those]));
  // Of a key that has become common only the last sixty articles are kept.
  const isUnder = (name: string, key: number) => {
    const those = byRareKey.get(name) ?? [];
    return those.includes(key) || those.length === 60;
  };
  const found: number[] = [];
  for (const { key, rare } of await settle(storeOf('digests').getAll())) {
    if (onPages.has(key) && rare.every((name: string) => isUnder(name, key))) found.push(key);
  }
  const rows = {
    ids,
    texts: await keysOf('texts'),
    analyses: await keysOf('analyses'),
    digests: await keysOf('digests'),
    found,
  };
  database.close();
  return rows;
}

const inPagePart = (): Promise<Realm> => poll('the in-page part', async () => page.extensionRealms()[0]);

/** Does not wait until it is gone: what still comes in starts it anew at once. */
async function kill(): Promise<void> {
  const worker = page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');
  const running = await worker?.worker().catch(() => null);
  // It may be gone by itself just then: the browser stops a worker whose last one was killed in the middle of its start.
  await running?.close().catch(() => undefined);
}

/** Every article is in all tables and found by its keys, and those answered for are there. */
function expectWhole({ ids, texts, analyses, digests, found }: Rows, acknowledged: readonly string[]): void {
  const keys = Object.values(ids).sort((a, b) => a - b);
  for (const table of [texts, analyses, digests, found]) expect([...table].sort((a, b) => a - b)).toEqual(keys);
  expect(Object.keys(ids).map(lastPart)).toEqual(expect.arrayContaining(acknowledged.map(lastPart)));
}
const lastPart = (address: string) => address.split('/').at(-1);

async function killWhileMessagesComeIn(): Promise<void> {
  const open = site.url(HOST, `/report-${OPEN}`);
  await page.goto(open);
  await readyStateOf(session, await tabOf(session, page), open);
  const realm = await inPagePart();
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    const sent = Array.from({ length: AT_ONCE }, (_, at) => report(round * AT_ONCE + at));
    // After none of them, after the first, and so on: the kill falls into all parts of the work.
    const enough = Promise.withResolvers<void>();
    const killed = Promise.withResolvers<boolean>();
    const wait = round % AT_ONCE;
    let answered = 0;
    if (wait === 0) enough.resolve();
    const replies = sent.map(async (article) => {
      // A killed worker's promise is thrown away, or never settled.
      const isKept = await Promise.race([realm.evaluate(submit, article, open).catch(() => false), killed.promise]);
      if (isKept) acknowledged.push(article.canonical);
      answered += 1;
      if (answered >= wait) enough.resolve();
    });
    await enough.promise;
    await kill();
    killed.resolve(false);
    await Promise.all(replies);
  }
  const all = Array.from({ length: KILLS * AT_ONCE }, (_, index) => report(index));
  const lost = all.filter(({ canonical }) => !acknowledged.includes(canonical));
  expect(lost.length).toBeGreaterThan(0);
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  // One more message, that there is a worker to look through.
  expect(await realm.evaluate(submit, report(OPEN + 1), open)).toBe(true);
  expectWhole(await session.inExtension(readRows), acknowledged);
  // What was not answered for is handed over once more, and taken as if nothing had been.
  for (const article of lost) expect(await realm.evaluate(submit, article, open)).toBe(true);
  const rows = await session.inExtension(readRows);
  expectWhole(
    rows,
    all.map(({ canonical }) => canonical),
  );
  expect(Object.keys(rows.ids)).toHaveLength(all.length + 2);
}

async function stopWhilePagesOpen(): Promise<void> {
  const tab = await tabOf(session, page);
  const acknowledged: string[] = [];
  for (let index = 0; index < PAGES; index += 1) {
    const url = site.url(HOST, `/report-${index}`);
    await page.goto(url);
    // Every other one is stopped while it is being worked on.
    if (index % 2 === 0) {
      await readyStateOf(session, tab, url);
      acknowledged.push(url);
    }
    await session.stopBackground();
  }
  expectWhole(await session.inExtension(readRows), acknowledged);
}

test('stopped many times, it has lost nothing it answered for and kept nothing by halves', async () => {
  await (ENGINE === 'chromium' ? killWhileMessagesComeIn() : stopWhilePagesOpen());
});
