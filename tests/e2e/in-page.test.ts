/** Painted details, badges and popover over an open article: pointer, keyboard, hostile pages, and leaving no trace. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import type { EvidenceView, FindingView, StoryView } from '../../utils/app/views.ts';
import type { NoteStyle } from '../../utils/platform/preferences.ts';
import { clickBadge, findCovered, type NotesOnPage, readNotes, readPaint } from './support/notes.ts';
import { openTestSession, readyStateOf, stateOf, tabOf } from './support/session.ts';
import { articlePage, type Site, type SitePage, serveSite } from './support/site.ts';

const HOST = 'courier.test';
const text = {
  title: 'Ferry strikes the north pier',
  published: '2026-03-04T10:00:00Z',
  outlet: 'The Courier',
  paragraphs: [
    'At least 12 people were hurt when the ferry <em>Meridian</em> struck the north pier on Tuesday, the council said.',
    'The operator said the vessel had been inspected earlier this month and that its engines had been found in order.',
    'The mayor, Ana Lindqvist, told reporters that “the harbour stays closed until the wreck is moved” from the pier.',
    'Divers were to go down on Thursday. The council put the cost of the repairs at 4 million crowns, of which half is insured.',
    'It was the third accident at the pier in two years, and the second of this operator, which sails until May.',
  ],
};

const PAGES: Readonly<Record<string, SitePage | string>> = {
  [`${HOST}/plain`]: articlePage(text),
  [`${HOST}/dark`]: articlePage(text, { head: '<style>body { background: #111; color: #ddd }</style>' }),
  [`${HOST}/tiny-root`]: articlePage(text, { head: '<style>html { font-size: 10px }</style>' }),
  [`${HOST}/edge-to-edge`]: articlePage(text, { head: '<style>main { width: auto }</style>' }),
  [`${HOST}/right-to-left`]: articlePage(text, { head: '<style>html { direction: rtl }</style>' }),
  [`${HOST}/hides-strangers`]: articlePage(text, {
    head: '<style>html > :not(head, body) { display: none } * { font-size: 40px; color: red }</style>',
  }),
  [`${HOST}/strict`]: {
    html: articlePage(text).replace(/<style>.*?<\/style>/, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'",
    },
  },
};

/** More nodes than are read. */
const ENDLESS = articlePage(text, { after: '<p><b>a</b> <i>b</i> '.repeat(60_000) });

let session: Session;
let site: Site;
let page: Page;
let tab: number;

beforeAll(async () => {
  site = await serveSite({ ...PAGES, [`${HOST}/endless`]: ENDLESS });
  session = await openTestSession({ build: 'allowed', hosts: [HOST] });
});
afterEach(() => page?.close());
afterAll(async () => {
  await session?.close();
  await site?.close();
});

async function open(path: string): Promise<void> {
  page = await session.newPage();
  await page.goto(site.url(HOST, path));
  tab = await tabOf(session, page);
  await readyStateOf(session, tab);
}

interface Disputed {
  readonly verdict: FindingView['verdict'];
  readonly value: string;
}
const DISPUTED: readonly Disputed[] = [
  { verdict: 'differ', value: 'At least 12 people' },
  { verdict: 'differ', value: 'Tuesday' },
  { verdict: 'update', value: '4 million crowns' },
  { verdict: 'wording', value: 'the harbour stays closed' },
];

/** A story as the background would send it, with a made-up second outlet that has another value each time. */
async function show(disputed: readonly Disputed[], noteStyle: NoteStyle = 'badges'): Promise<void> {
  const state = await readyStateOf(session, tab);
  const id = state.article;
  const plain = text.paragraphs.map((paragraph) => paragraph.replace(/<[^>]+>/g, '')).join('\n');
  const evidence = (article: string, value: string): EvidenceView => {
    const start = Math.max(0, plain.indexOf(value));
    return { article, before: '', value, after: '', start, end: start + value.length, field: 'text', link: null };
  };
  const findings = disputed.map(
    ({ verdict, value }, index): FindingView => ({
      id: `f${index}`,
      kind: 'number',
      question: { key: 'test', args: {} },
      verdict,
      values: [
        { text: value, normalized: 'here', voices: 1, evidence: [evidence(id, value)] },
        { text: `not ${value}`, normalized: 'there', voices: 1, evidence: [evidence('other', `not ${value}`)] },
      ],
      reason: { rule: 'test', alignment: 1, basis: [] },
      isInOpenArticle: true,
    }),
  );
  const [own] = state.story.articles.filter(({ isOpen }) => isOpen);
  const other = { ...own!, id: 'other', outlet: 'rival.test', outletName: 'The Rival', isOpen: false, voice: 2 };
  const story: StoryView = { ...state.story, articles: [own!, other], findings };
  send = () =>
    session.inExtension(
      (api, tabId, shown, noteStyle) =>
        api.tabs.sendMessage(tabId, {
          intent: 'showStory',
          data: { story: shown, manner: { noteStyle, words: null } },
        }),
      tab,
      story,
      noteStyle,
    );
  await send();
}

/** Sends the story that was shown last once more. */
let send: () => Promise<void>;
/** What the background itself has to show of the page has come by then. */
const LATEST_OWN_STORY = 2_000; // ms

async function notesWith(count: number): Promise<NotesOnPage> {
  let again = Date.now() + LATEST_OWN_STORY;
  return poll(`${count} badges`, async () => {
    const notes = await readNotes(session, tab);
    if (notes.badges.length === count) return notes;
    // The background's own story of the page, without findings, may come after the made-up one.
    if (count > 0 && Date.now() > again) {
      again = Date.now() + LATEST_OWN_STORY;
      await send();
    }
    return null;
  });
}

describe.each(Object.keys(PAGES).map((key) => key.slice(HOST.length)))('on %s', (path) => {
  test('details are painted, badges stand beside them, a click opens what the others say', async () => {
    await open(path);
    const before = await page.evaluate(() => document.body.outerHTML);
    await show(DISPUTED);
    const { hosts, badges } = await notesWith(4);
    expect(hosts).toBe(1);
    expect(badges.map(({ text: number }) => number)).toEqual(['1', '2', '3', '4']);
    for (const { box } of badges) expect(box).toMatchObject({ width: 24, height: 24 });
    expect(await readPaint(page)).toEqual({
      a: ['At least 12 people', 'Tuesday'],
      b: ['4 million crowns'],
      c: ['the harbour stays closed'],
    });
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

    await clickBadge(page, badges[0]!);
    const { popover } = await poll('the popover', async () => {
      const notes = await readNotes(session, tab);
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
    await page.setViewport({ width, height: 900 });
    await show(DISPUTED);
    const notes = await poll('badges over no text', async () => {
      const shown = await readNotes(session, tab);
      return shown.badges.length > 0 && (await findCovered(page, shown)).length === 0 ? shown : null;
    });
    expect(notes.badges.length).toBeGreaterThan(0);
  });
});

test('badges stand where the lines end', async () => {
  await open('/right-to-left');
  await show(DISPUTED);
  const { badges } = await notesWith(4);
  const column = await page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().toJSON());
  for (const { box } of badges) expect(box.left + box.width).toBeLessThanOrEqual(column.left);
});

test('a note stands beside its badge, inside the window, and goes along when the page is scrolled', async () => {
  await open('/plain');
  await page.setViewport({ width: 900, height: 500 });
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 900px' })),
  );
  await show(DISPUTED);
  await clickBadge(page, (await notesWith(4)).badges[0]!);
  const beside = () =>
    poll('the note beside its badge', async () => {
      const { popoverBox, badges } = await readNotes(session, tab);
      if (!popoverBox) return null;
      const { box } = badges[0]!;
      const gaps = [popoverBox.top - (box.top + box.height), box.top - (popoverBox.top + popoverBox.height)];
      return gaps.some((gap) => gap >= 0 && gap <= 12) ? popoverBox : null;
    });
  const { left, width } = await beside();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(900);
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  await beside();
});

describe('what is marked is the reader’s choice', () => {
  test('underlines alone: no badge but that of the note which the walk has opened', async () => {
    await open('/plain');
    await show(DISPUTED, 'underlines');
    await poll('the paint', async () => Object.keys(await readPaint(page)).length === 3);
    expect((await readNotes(session, tab)).badges).toEqual([]);
    await session.inExtension(
      (api, tabId) => api.tabs.sendMessage(tabId, { intent: 'walk', data: { direction: 'next' } }),
      tab,
    );
    const { popover } = await poll('the note', async () => {
      const notes = await readNotes(session, tab);
      return notes.popover !== null && notes.badges.length === 1 ? notes : null;
    });
    expect(popover).toContain('not At least 12 people');
    await page.keyboard.press('Escape');
    await notesWith(0);
  });

  test('nothing: no paint and no badge', async () => {
    await open('/plain');
    await show(DISPUTED);
    await notesWith(4);
    await show(DISPUTED, 'nothing');
    await notesWith(0);
    expect(await readPaint(page)).toEqual({});
  });

  test('hidden for this article from its note: also at the next visit, and not for another article', async () => {
    await open('/plain');
    await show(DISPUTED);
    await clickBadge(page, (await notesWith(4)).badges[0]!);
    const { offers } = await poll('the note', async () => {
      const notes = await readNotes(session, tab);
      return notes.offers.length > 0 ? notes : null;
    });
    await clickBadge(page, offers.find(({ text: said }) => said === 'Hide the marks in this article')!);
    await notesWith(0);
    const quiet = await session.inExtension(
      async (api) => (await api.storage.local.get('quietArticles')).quietArticles as string[],
    );
    expect(quiet).toEqual([(await readyStateOf(session, tab)).article]);
    await session.inExtension((api) => api.storage.local.remove('quietArticles'));
  });
});

test('with the keyboard: a badge is reached, opened, closed by Escape, and has the focus again', async () => {
  await open('/plain');
  await show(DISPUTED);
  await notesWith(4);
  const focused = async () => (await readNotes(session, tab)).focused;
  for (let presses = 0; presses < 12 && !(await focused())?.startsWith('1.'); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toMatch(/^1\./);
  await page.keyboard.press('Enter');
  await poll('the popover', async () => (await readNotes(session, tab)).popover);
  await page.keyboard.press('Escape');
  await poll('no popover', async () => (await readNotes(session, tab)).popover === null);
  await poll('the focus on its badge', async () => (await focused())?.startsWith('1.'));
});

test('at most five badges at first, the rest on demand', async () => {
  await open('/plain');
  const values = ['At least 12', 'Meridian', 'Tuesday', 'earlier this month', 'Thursday', '4 million', 'half'];
  await show(values.map((value) => ({ verdict: 'differ', value })));
  const { badges } = await notesWith(6);
  expect(badges.map(({ text: label }) => label)).toEqual(['1', '2', '3', '4', '5', '+2']);
  await clickBadge(page, badges[5]!);
  expect((await notesWith(7)).badges.map(({ text: label }) => label)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

describe('the walk through the differences', () => {
  const walk = (direction: 'next' | 'previous') =>
    session.inExtension(
      (api, tabId, to) => api.tabs.sendMessage(tabId, { intent: 'walk', data: { direction: to } }),
      tab,
      direction,
    );
  const noteWith = (value: string) =>
    poll(`the note on ${value}`, async () => {
      const notes = await readNotes(session, tab);
      return notes.popover?.includes(`not ${value}`) ? notes : null;
    });

  test('has keys of its own', async () => {
    await open('/plain');
    const commands: readonly { readonly name: string; readonly shortcut: string }[] = await session.inExtension((api) =>
      api.commands.getAll(),
    );
    const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys.get('next-difference')).toBe('Alt+Shift+D');
    expect(keys.get('previous-difference')).toBe('Alt+Shift+S');
  });

  test('opens each note in turn, beyond the first five, round at the end, and back; Escape leads to the badge', async () => {
    await open('/plain');
    const values = ['At least 12', 'Meridian', 'Tuesday', 'earlier this month', 'Thursday', '4 million', 'half'];
    await show(values.map((value) => ({ verdict: 'differ', value })));
    await notesWith(6);
    for (const value of values) {
      expect(await walk('next')).toEqual({ ok: true, value: true });
      await noteWith(value);
    }
    expect((await readNotes(session, tab)).badges).toHaveLength(7);
    await walk('next');
    await noteWith(values[0]!);
    await walk('previous');
    await noteWith(values[6]!);
    await page.keyboard.press('Escape');
    await poll('the focus on its badge', async () => {
      const { popover, focused } = await readNotes(session, tab);
      return popover === null && focused?.startsWith('7.');
    });
    // A note that was closed is where the walk goes on from.
    await walk('previous');
    await noteWith(values[5]!);
  });

  test('brings a detail into sight that is far down the page', async () => {
    await open('/plain');
    await page.evaluate(() => {
      document.querySelector('h1')!.style.marginBottom = '3000px';
    });
    await show([{ verdict: 'differ', value: 'Thursday' }]);
    await notesWith(1);
    await walk('previous');
    await noteWith('Thursday');
    const { badges } = await readNotes(session, tab);
    expect(badges[0]!.box.top).toBeGreaterThan(0);
    expect(badges[0]!.box.top).toBeLessThan(await page.evaluate(() => innerHeight));
  });

  test('where nothing is marked it goes nowhere', async () => {
    await open('/plain');
    expect(await walk('next')).toEqual({ ok: true, value: false });
  });
});

test('a screen reader hears of the differences once', async () => {
  await open('/plain');
  await show(DISPUTED);
  await poll('the word', async () => (await readNotes(session, tab)).status === '4 differences with other outlets');
  await show(DISPUTED.slice(1));
  await notesWith(3);
  expect((await readNotes(session, tab)).status).toBe('4 differences with other outlets');
});

test('text that is replaced by the same text after it was painted is found again', async () => {
  await open('/plain');
  await show(DISPUTED);
  await notesWith(4);
  await page.evaluate(() => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
  });
  await poll('new paint', async () => {
    const { a = [] } = await readPaint(page);
    return a.length === 2 && a.every((words) => words !== '');
  });
  expect((await readNotes(session, tab)).badges).toHaveLength(4);
});

test('given twice, it is there once', async () => {
  await open('/plain');
  await session.inExtension(async (api, tabId) => {
    for (const file of ['/detector.js', '/detector.js', '/content-scripts/article.js']) {
      await api.scripting.executeScript({ target: { tabId }, files: [file] });
    }
  }, tab);
  await poll('the story again', async () => {
    await show(DISPUTED);
    return (await readNotes(session, tab)).badges.length === 4;
  });
  expect((await readNotes(session, tab)).hosts).toBe(1);
});

test('navigation without a load takes everything away, and the next article is read', async () => {
  await open('/plain');
  await show(DISPUTED);
  await notesWith(4);
  await page.evaluate(() => {
    history.pushState(null, '', '/next');
    document.querySelector('h1')!.textContent = 'Harbour reopens after ferry accident';
  });
  await poll('no notes', async () => (await readNotes(session, tab)).hosts === 0);
  expect(await readPaint(page)).toEqual({});
  const state = await readyStateOf(session, tab, site.url(HOST, '/next'));
  expect(state.article).toContain('/next');
});

test('back from another page: the article is known again', async () => {
  await open('/plain');
  await page.goto(site.url(HOST, '/dark'));
  await readyStateOf(session, tab, site.url(HOST, '/dark'));
  // Not the driver's own way back: it waits for a load, and a page from the browser's memory has none.
  await page.evaluate(() => history.back());
  await readyStateOf(session, tab, site.url(HOST, '/plain'));
});

test('a page beyond all bounds is told plainly, and is not in the way of its reader', async () => {
  page = await session.newPage();
  await page.goto(site.url(HOST, '/endless'));
  tab = await tabOf(session, page);
  const state = await poll('the outcome', async () => {
    const known = await stateOf(session, tab);
    return known?.phase === 'failed' ? known : null;
  });
  expect(state).toMatchObject({ why: 'too-large' });
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(text.title);
});

test('switched off for the site: everything goes, and stays away at the next visit', async () => {
  await open('/plain');
  await show(DISPUTED);
  await notesWith(4);
  const popup = await session.pressToolbarButton(page);
  await popup.evaluate(async (_, host) => {
    // biome-ignore lint/suspicious/noExplicitAny: the popup's own API
    const scope = globalThis as any;
    await (scope.browser ?? scope.chrome).runtime.sendMessage({ intent: 'switchOff', data: { host } });
  }, HOST);
  await popup.close();
  await poll('no notes', async () => (await readNotes(session, tab)).hosts === 0);
  expect(await readPaint(page)).toEqual({});
  await page.reload();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await session.inExtension(async (api) => Object.keys(await api.storage.session.get(null)))).toEqual([]);
});
