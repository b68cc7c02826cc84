/** Painted details, badges and popover over an open article: with the pointer, on hostile pages, and leaving no trace. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { clickBadge, findCovered, readNotes, readPaint } from './support/notes.ts';
import { DISPUTED, FERRY, type OpenArticle, openArticle } from './support/open-article.ts';
import { openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, type SitePage, serveSite } from './support/site.ts';

const HOST = 'courier.test';
const PAGES: Readonly<Record<string, SitePage | string>> = {
  [`${HOST}/plain`]: articlePage(FERRY),
  [`${HOST}/dark`]: articlePage(FERRY, { head: '<style>body { background: #111; color: #ddd }</style>' }),
  [`${HOST}/tiny-root`]: articlePage(FERRY, { head: '<style>html { font-size: 10px }</style>' }),
  [`${HOST}/edge-to-edge`]: articlePage(FERRY, { head: '<style>main { width: auto }</style>' }),
  [`${HOST}/right-to-left`]: articlePage(FERRY, { head: '<style>html { direction: rtl }</style>' }),
  [`${HOST}/hides-strangers`]: articlePage(FERRY, {
    head: '<style>html > :not(head, body) { display: none } * { font-size: 40px; color: red }</style>',
  }),
  [`${HOST}/strict`]: {
    html: articlePage(FERRY).replace(/<style>.*?<\/style>/, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'",
    },
  },
};

/** More nodes than are read. */
const ENDLESS = articlePage(FERRY, { after: '<p><b>a</b> <i>b</i> '.repeat(60_000) });

let session: Session;
let site: Site;
let article: OpenArticle;

beforeAll(async () => {
  site = await serveSite({ ...PAGES, [`${HOST}/endless`]: ENDLESS });
  session = await openTestSession({ build: 'allowed', hosts: [HOST] });
});
afterEach(async () => {
  if (article && !article.page.isClosed()) await article.page.close();
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

const open = async (path: string): Promise<void> => {
  article = await openArticle(session, site.url(HOST, path));
};

describe.each(Object.keys(PAGES).map((key) => key.slice(HOST.length)))('on %s', (path) => {
  test('details are painted, badges stand beside them, a click opens what the others say', async () => {
    await open(path);
    const before = await article.page.evaluate(() => document.body.outerHTML);
    await article.show(DISPUTED);
    const { hosts, badges } = await article.notesWith(4);
    expect(hosts).toBe(1);
    expect(badges.map(({ text: number }) => number)).toEqual(['1', '2', '3', '4']);
    for (const { box } of badges) expect(box).toMatchObject({ width: 24, height: 24 });
    expect(await readPaint(article.page)).toEqual({
      a: ['At least 12 people', 'Tuesday'],
      b: ['4 million crowns'],
      c: ['the harbour stays closed'],
    });
    expect(await article.page.evaluate(() => document.body.outerHTML)).toBe(before);

    await clickBadge(article.page, badges[0]!);
    const { popover } = await poll('the popover', async () => {
      const notes = await readNotes(session, article.tab);
      return notes.popover === null ? null : notes;
    });
    expect(popover).toContain('The Rival');
    expect(popover).toContain('not At least 12 people');
  });
});

describe.each([
  ['/plain', 1200],
  ['/plain', 380],
  ['/right-to-left', 1200],
  ['/edge-to-edge', 800],
  ['/edge-to-edge', 360],
])('on %s, %i px wide', (path, width) => {
  test('badges cover no text', async () => {
    await open(path);
    await article.page.setViewport({ width, height: 900 });
    await article.show(DISPUTED);
    const notes = await poll('badges over no text', async () => {
      const shown = await readNotes(session, article.tab);
      return shown.badges.length > 0 && (await findCovered(article.page, shown)).length === 0 ? shown : null;
    });
    expect(notes.badges.length).toBeGreaterThan(0);
  });
});

test('badges stand where the lines end', async () => {
  await open('/right-to-left');
  await article.show(DISPUTED);
  const { badges } = await article.notesWith(4);
  const column = await article.page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().toJSON());
  for (const { box } of badges) expect(box.left + box.width).toBeLessThanOrEqual(column.left);
});

test('a note stands beside its badge, inside the window, and goes along when the page is scrolled', async () => {
  await open('/plain');
  await article.page.setViewport({ width: 900, height: 500 });
  await article.page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 900px' })),
  );
  await article.show(DISPUTED);
  await clickBadge(article.page, (await article.notesWith(4)).badges[0]!);
  const beside = () =>
    poll('the note beside its badge', async () => {
      const { popoverBox, badges } = await readNotes(session, article.tab);
      if (!popoverBox) return null;
      const { box } = badges[0]!;
      const gaps = [popoverBox.top - (box.top + box.height), box.top - (popoverBox.top + popoverBox.height)];
      return gaps.some((gap) => gap >= 0 && gap <= 12) ? popoverBox : null;
    });
  const { left, width } = await beside();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(900);
  await article.page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  await beside();
});

describe('what is marked is the reader’s choice', () => {
  test('underlines alone: no badge but that of the note which the walk has opened', async () => {
    await open('/plain');
    await article.show(DISPUTED, 'underlines');
    await poll('the paint', async () => Object.keys(await readPaint(article.page)).length === 3);
    expect((await readNotes(session, article.tab)).badges).toEqual([]);
    await session.inExtension(
      (api, tabId) => api.tabs.sendMessage(tabId, { intent: 'walk', data: { direction: 'next' } }),
      article.tab,
    );
    const { popover } = await poll('the note', async () => {
      const notes = await readNotes(session, article.tab);
      return notes.popover !== null && notes.badges.length === 1 ? notes : null;
    });
    expect(popover).toContain('not At least 12 people');
    await article.page.keyboard.press('Escape');
    await article.notesWith(0);
  });

  test('nothing: no paint and no badge', async () => {
    await open('/plain');
    await article.show(DISPUTED);
    await article.notesWith(4);
    await article.show(DISPUTED, 'nothing');
    await article.notesWith(0);
    expect(await readPaint(article.page)).toEqual({});
  });

  test('hidden for this article from its note: also at the next visit, and not for another article', async () => {
    await open('/plain');
    await article.show(DISPUTED);
    await clickBadge(article.page, (await article.notesWith(4)).badges[0]!);
    const { offers } = await poll('the note', async () => {
      const notes = await readNotes(session, article.tab);
      return notes.offers.length > 0 ? notes : null;
    });
    await clickBadge(article.page, offers.find(({ text: said }) => said === 'Hide the marks in this article')!);
    await article.notesWith(0);
    const quiet = await session.inExtension(
      async (api) => (await api.storage.local.get('quietArticles')).quietArticles as string[],
    );
    expect(quiet).toEqual([(await readyStateOf(session, article.tab)).article]);
    await session.inExtension((api) => api.storage.local.remove('quietArticles'));
  });
});

test('at most five badges at first, the rest on demand', async () => {
  await open('/plain');
  const values = ['At least 12', 'Meridian', 'Tuesday', 'earlier this month', 'Thursday', '4 million', 'half'];
  await article.show(values.map((value) => ({ verdict: 'differ', value })));
  const { badges } = await article.notesWith(6);
  expect(badges.map(({ text: label }) => label)).toEqual(['1', '2', '3', '4', '5', '+2']);
  await clickBadge(article.page, badges[5]!);
  expect((await article.notesWith(7)).badges.map(({ text: label }) => label)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
});

test('text that is replaced by the same text after it was painted is found again', async () => {
  await open('/plain');
  await article.show(DISPUTED);
  await article.notesWith(4);
  await article.page.evaluate(() => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
  });
  await poll('new paint', async () => {
    const { a = [] } = await readPaint(article.page);
    return a.length === 2 && a.every((words) => words !== '');
  });
  expect((await readNotes(session, article.tab)).badges).toHaveLength(4);
});

test('given twice, it is there once', async () => {
  await open('/plain');
  await session.inExtension(async (api, tabId) => {
    for (const file of ['/detector.js', '/detector.js', '/content-scripts/article.js']) {
      await api.scripting.executeScript({ target: { tabId }, files: [file] });
    }
  }, article.tab);
  await poll('the story again', async () => {
    await article.show(DISPUTED);
    return (await readNotes(session, article.tab)).badges.length === 4;
  });
  expect((await readNotes(session, article.tab)).hosts).toBe(1);
});

test('navigation without a load takes everything away, and the next article is read', async () => {
  await open('/plain');
  await article.show(DISPUTED);
  await article.notesWith(4);
  await article.page.evaluate(() => {
    history.pushState(null, '', '/next');
    document.querySelector('h1')!.textContent = 'Harbour reopens after ferry accident';
  });
  await poll('no notes', async () => (await readNotes(session, article.tab)).hosts === 0);
  expect(await readPaint(article.page)).toEqual({});
  const state = await readyStateOf(session, article.tab, site.url(HOST, '/next'));
  expect(state.article).toContain('/next');
});

test('back from another page: the article is known again', async () => {
  await open('/plain');
  await article.page.goto(site.url(HOST, '/dark'));
  await readyStateOf(session, article.tab, site.url(HOST, '/dark'));
  // Not the driver's own way back: it waits for a load, and a page from the browser's memory has none.
  await article.page.evaluate(() => history.back());
  await readyStateOf(session, article.tab, site.url(HOST, '/plain'));
});

test('a page beyond all bounds is told plainly, and is not in the way of its reader', async () => {
  const page = await session.newPage();
  await page.goto(site.url(HOST, '/endless'));
  const tab = await tabOf(session, page);
  const state = await poll('the outcome', async () => {
    const known = await stateOf(session, tab);
    return known?.phase === 'failed' ? known : null;
  });
  expect(state).toMatchObject({ why: 'too-large' });
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(FERRY.title);
  await page.close();
});

test('switched off for the site: everything goes, and stays away at the next visit', async () => {
  await open('/plain');
  await article.show(DISPUTED);
  await article.notesWith(4);
  const popup = await session.pressToolbarButton(article.page);
  await popup.evaluate(async (_, host) => {
    // biome-ignore lint/suspicious/noExplicitAny: the popup's own API
    const scope = globalThis as any;
    await (scope.browser ?? scope.chrome).runtime.sendMessage({ intent: 'switchOff', data: { host } });
  }, HOST);
  await popup.close();
  await poll('no notes', async () => (await readNotes(session, article.tab)).hosts === 0);
  expect(await readPaint(article.page)).toEqual({});
  await article.page.reload();
  await article.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await session.inExtension(async (api) => Object.keys(await api.storage.session.get(null)))).toEqual([]);
});
