/** Differences in an open article without a pointer: keys, the walk through them, and what a screen reader hears. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { readNotes } from './support/notes.ts';
import { DISPUTED, FERRY, type OpenArticle, openArticle } from './support/open-article.ts';
import { openTestSession } from './support/session.ts';
import { articlePage, type Site, serveSite } from './support/site.ts';

const HOST = 'courier.test';

let session: Session;
let site: Site;
let article: OpenArticle;

beforeAll(async () => {
  site = await serveSite({ [`${HOST}/plain`]: articlePage(FERRY) });
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

test('with the keyboard: a badge is reached, opened, closed by Escape, and has the focus again', async () => {
  await open('/plain');
  await article.show(DISPUTED);
  await article.notesWith(4);
  const focused = async () => (await readNotes(session, article.tab)).focused;
  for (let presses = 0; presses < 12 && !(await focused())?.startsWith('1.'); presses += 1) {
    await article.page.keyboard.press('Tab');
  }
  expect(await focused()).toMatch(/^1\./);
  await article.page.keyboard.press('Enter');
  await poll('the popover', async () => (await readNotes(session, article.tab)).popover);
  await article.page.keyboard.press('Escape');
  await poll('no popover', async () => (await readNotes(session, article.tab)).popover === null);
  await poll('the focus on its badge', async () => (await focused())?.startsWith('1.'));
});

describe('the walk through the differences', () => {
  const walk = (direction: 'next' | 'previous') =>
    session.inExtension(
      (api, tabId, to) => api.tabs.sendMessage(tabId, { intent: 'walk', data: { direction: to } }),
      article.tab,
      direction,
    );
  const noteWith = (value: string) =>
    poll(`the note on ${value}`, async () => {
      const notes = await readNotes(session, article.tab);
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
    await article.show(values.map((value) => ({ verdict: 'differ', value })));
    await article.notesWith(6);
    for (const value of values) {
      expect(await walk('next')).toEqual({ ok: true, value: true });
      await noteWith(value);
    }
    expect((await readNotes(session, article.tab)).badges).toHaveLength(7);
    await walk('next');
    await noteWith(values[0]!);
    await walk('previous');
    await noteWith(values[6]!);
    await article.page.keyboard.press('Escape');
    await poll('the focus on its badge', async () => {
      const { popover, focused } = await readNotes(session, article.tab);
      return popover === null && focused?.startsWith('7.');
    });
    // A note that was closed is where the walk goes on from.
    await walk('previous');
    await noteWith(values[5]!);
  });

  test('brings a detail into sight that is far down the page', async () => {
    await open('/plain');
    await article.page.evaluate(() => {
      document.querySelector('h1')!.style.marginBottom = '3000px';
    });
    await article.show([{ verdict: 'differ', value: 'Thursday' }]);
    await article.notesWith(1);
    await walk('previous');
    await noteWith('Thursday');
    const { badges } = await readNotes(session, article.tab);
    expect(badges[0]!.box.top).toBeGreaterThan(0);
    expect(badges[0]!.box.top).toBeLessThan(await article.page.evaluate(() => innerHeight));
  });

  test('where nothing is marked it goes nowhere', async () => {
    await open('/plain');
    expect(await walk('next')).toEqual({ ok: true, value: false });
  });
});

test('a screen reader hears of the differences once', async () => {
  await open('/plain');
  await article.show(DISPUTED);
  await poll(
    'the word',
    async () => (await readNotes(session, article.tab)).status === '4 differences with other outlets',
  );
  await article.show(DISPUTED.slice(1));
  await article.notesWith(3);
  expect((await readNotes(session, article.tab)).status).toBe('4 differences with other outlets');
});
