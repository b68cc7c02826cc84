/**
 * The demo stories read page by page, as a reader who has allowed the outlets: what popup, toolbar button and page show,
 * and where the jumps lead.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Popup, poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, type ServedArticle, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { OUTLETS } from '../../scripts/newsroom/outlets.ts';
import { STORIES } from '../../scripts/newsroom/stories/index.ts';
import type { DemoStory, ExpectedFinding } from '../../scripts/newsroom/stories/story.ts';
import { marksOf } from '../../utils/app/page-marks.ts';
import { isDifference } from '../../utils/app/views.ts';
import { readNotes, readPaint } from './support/notes.ts';
import { readStory, type ShownFinding } from './support/popup.ts';
import { openTestSession, readyStateOf, tabOf, toolbarText } from './support/session.ts';

let session: Session;
let newsroom: Newsroom;
let page: Page;
let tab: number;
const addressesRead = new Set<string>();

beforeAll(async () => {
  newsroom = await startNewsroom();
  session = await openTestSession({ build: 'allowed', hosts: newsroom.outlets.map(({ host }) => host) });
  page = await session.newPage();
  tab = await tabOf(session, page);
});
afterAll(async () => {
  await session?.close();
  await newsroom?.close();
});

const nameOf = (key: string) => OUTLETS.find((outlet) => outlet.key === key)!.name;

async function open(article: ServedArticle) {
  await page.goto(article.url);
  addressesRead.add(article.url);
  return readyStateOf(session, tab, article.url);
}

async function withPopup<Value>(use: (popup: Popup) => Promise<Value>): Promise<Value> {
  const popup = await session.pressToolbarButton(page);
  try {
    return await use(popup);
  } finally {
    await popup.close();
  }
}

/** The outlets of an expectation stand under different values of the finding, each with the expected words as evidence. */
function shows(finding: ShownFinding, { kind, verdicts, values }: ExpectedFinding): boolean {
  if (finding.kind !== kind || !verdicts.some((verdict) => verdict === finding.verdict)) return false;
  const places = Object.entries(values).map(([outlet, words]) =>
    finding.values.findIndex(({ evidence }) =>
      evidence.some((item) => item.outlet === nameOf(outlet) && item.sentence.includes(words)),
    ),
  );
  return new Set(places.filter((place) => place >= 0)).size >= 2;
}

describe.each(STORIES)('$key', (story: DemoStory) => {
  const served = () => newsroom.articles.filter((article) => article.story === story.key);

  test('each report is read, and joins those of its event', async () => {
    const names: string[] = [];
    for (const article of served()) {
      const state = await open(article);
      expect(state.corpusSize).toBe(addressesRead.size);
      if (!article.isSameEvent) continue;
      names.push(nameOf(article.outlet));
      expect(state.story.articles.map(({ outletName }) => outletName)).toEqual(names);
      expect(state.story.articles.find(({ isOpen }) => isOpen)?.outletName).toBe(nameOf(article.outlet));
    }
  });

  test('the popup shows what a careful reader finds, each value with its sentence', async () => {
    await open(
      served()
        .filter(({ isSameEvent }) => isSameEvent)
        .at(-1)!,
    );
    const shown = await withPopup((popup) =>
      poll('the story in the popup', async () => {
        const found = await readStory(popup);
        return found.outlets.length > 1 ? found : null;
      }),
    );
    expect(shown.outlets).toEqual(story.articles.map(({ outlet }) => nameOf(outlet)));
    const missing = story.expected.filter(
      (one) => one.isMain && !shown.findings.some((finding) => shows(finding, one)),
    );
    expect(missing).toEqual([]);
    for (const { values, question } of shown.findings) {
      expect(question).not.toMatch(/^question_|\$/);
      for (const { evidence } of values) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { sentence, marked } of evidence) {
          expect(marked).not.toBe('');
          expect(sentence).toContain(marked);
        }
      }
    }
    for (const { title } of story.related) expect(shown.text).toContain(title);
    expect(shown.text).not.toMatch(/\b(?:false|wrong|lie|contradict\w*)\b/i);
  });

  test('what only looks like a difference is none', async () => {
    const state = await open(
      served()
        .filter(({ isSameEvent }) => isSameEvent)
        .at(-1)!,
    );
    const alarms = story.notDifferent.filter(({ values }) => {
      const wanted = Object.entries(values);
      return (
        wanted.length > 1 &&
        state.story.findings.filter(isDifference).some((finding) => {
          const places = wanted.map(([outlet, words]) =>
            finding.values.findIndex(({ evidence }) =>
              evidence.some(({ article, before, value, after }) => {
                const by = state.story.articles.find(({ id }) => id === article);
                const isThere = `${before}${value}${after}`.includes(words);
                return by?.outletName === nameOf(outlet) && isThere && (words.includes(value) || value.includes(words));
              }),
            ),
          );
          return places.every((place) => place >= 0) && new Set(places).size > 1;
        })
      );
    });
    expect(alarms).toEqual([]);
  });

  test('on every page: the count on the button, the paint, the badges', async () => {
    for (const article of served().filter(({ isSameEvent }) => isSameEvent)) {
      const state = await open(article);
      const differences = state.story.findings.filter(isDifference);
      const count = differences.length === 0 ? '' : String(differences.length);
      // The page hears of its story first.
      await poll(`${count} on the button`, async () => (await toolbarText(session, tab)) === count);
      const marks = marksOf(state.story);
      const painted = await poll(`the paint of ${article.title}`, async () => {
        const words = Object.values(await readPaint(page)).flat();
        return words.length > 0 || marks.length === 0 ? words : null;
      });
      const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(painted.map(fold).sort()).toEqual(
        marks.flatMap(({ places }) => places.map(({ value }) => fold(value))).sort(),
      );
      const { badges, hosts } = await readNotes(session, tab);
      expect(hosts).toBe(marks.length === 0 ? 0 : 1);
      expect(badges).toHaveLength(marks.length > 5 ? 6 : marks.length);
    }
  });

  test('a value of this page is jumped to and flashes; one of another page is linked by its words', async () => {
    const article = served().find(({ isSameEvent }) => isSameEvent)!;
    const state = await open(article);
    const own = marksOf(state.story).at(-1)?.places[0];
    expect(own).toBeDefined();
    await page.evaluate(() => scrollTo(0, 0));
    await withPopup(async (popup) => {
      await poll('the findings', async () => (await readStory(popup)).findings.length > 0);
      await popup.evaluate(
        async (_, tabId, place) => {
          // biome-ignore lint/suspicious/noExplicitAny: the popup's own API
          const { browser, chrome } = globalThis as any;
          await (browser ?? chrome).runtime.sendMessage({ intent: 'jumpTo', data: { tabId, place } });
        },
        tab,
        { start: own!.start, end: own!.end, field: own!.field },
      );
    });
    const flashed = (await readPaint(page)).d ?? [];
    expect(flashed.map((words) => words.replace(/\s+/g, ' '))).toEqual([own!.value.replace(/\s+/g, ' ')]);
    const inSight = await page.evaluate(() => {
      const [range] = CSS.highlights.get('crossread-d') ?? [];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inSight).toBe(true);

    const elsewhere = state.story.findings
      .flatMap(({ values }) => values.flatMap(({ evidence }) => evidence))
      .filter((evidence) => evidence.article !== state.article && evidence.field === 'text');
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const { link } of elsewhere) expect(link).toMatch(/^http:\/\/[^#]+#:~:text=./);
  });
});
