/**
 * How soon the real popup paints, and shows its findings, in Chromium: on a demo story with all its reports among 100,000
 * kept articles, beside the same story in a corpus that holds nothing else, by turns in the same run. Told by the
 * browser's own paint timing, from the popup's start. CROSSREAD_BENCH_SIZES=10000 for less.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build as bundle, type Rollup } from 'vite';
import { findBrowsers } from '../../scripts/browser/find-browser.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { poll, type Session } from '../../scripts/browser/session.ts';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/newsroom.ts';
import { build, builtFolder } from '../../scripts/tools.ts';

const SIZE = Number(process.env.CROSSREAD_BENCH_SIZES?.split(',').at(-1) ?? 100_000);
const ROUNDS = 21;
/** Filled between two answers to the browser's driver. */
const STEP = 4_000;
const AIMS = { paint: 100, findings: 150 } as const; // milliseconds

export default async function benchPopup(print: (line: string) => void): Promise<void> {
  const chromium = findBrowsers('chromium')[0];
  if (!chromium) {
    print('not measured: no Chromium here');
    return;
  }
  if (!build('chrome', true)) throw new Error('the build failed');
  const newsroom = await startNewsroom();
  const open = () => openWithStory(newsroom, chromium.path);
  const sides: Side[] = [];
  try {
    sides.push(await open(), await open());
    const [empty, full] = sides as [Side, Side];
    const seconds = await fill(full.session);
    await read(full.session, full.page, full.url);
    print(`${SIZE} articles filled in ${seconds.toFixed(0)} s; ${ROUNDS} times each, by turns:`);
    const times = { empty: [] as Times[], full: [] as Times[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push(await measure(empty));
      times.full.push(await measure(full));
    }
    for (const name of ['paint', 'findings'] as const) {
      const [few, many] = [of(times.empty, name), of(times.full, name)];
      const label = name === 'paint' ? 'first paint' : 'findings';
      print(`${label}: median ${many.median} ms, slowest ${many.slowest} ms (the aim: ${AIMS[name]} ms)`);
      print(
        `  in a corpus without them: median ${few.median} ms, slowest ${few.slowest} ms; ratio of the medians ${(many.median / few.median).toFixed(2)}`,
      );
    }
  } finally {
    for (const { session } of sides) await session.close();
    await newsroom.close();
  }
}

interface Side {
  readonly session: Session;
  readonly page: Page;
  /** Of the article that the popup is opened on. */
  readonly url: string;
}

/** Milliseconds from the popup's start. */
interface Times {
  readonly paint: number;
  readonly findings: number;
}

async function openWithStory(newsroom: Newsroom, path: string): Promise<Side> {
  const session = await openSession('chromium', {
    path,
    extension: builtFolder('chrome', true),
    isHeadless: true,
    hosts: newsroom.outlets.map(({ host }) => host),
  });
  await poll('the registration', () =>
    session.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts()).length > 0),
  );
  const page = await session.newPage();
  const story = newsroom.articles.filter(({ isSameEvent }) => isSameEvent);
  for (const { url } of story) await read(session, page, url);
  return { session, page, url: story.at(-1)!.url };
}

/** Resolves when the article is read, matched and compared. */
async function read(session: Session, page: Page, url: string): Promise<void> {
  await session.inExtension(async (api) => await api.storage.session.clear());
  await page.goto(url);
  await poll(url, () =>
    session.inExtension(async (api, address) => {
      const states: { url: string; phase: string }[] = Object.values(await api.storage.session.get(null));
      return states.some((state) => state.phase === 'ready' && state.url === address);
    }, url),
  );
}

/** Gives the seconds that it took. */
async function fill(session: Session): Promise<number> {
  const output = (await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'support', 'popup-corpus-entry.ts'),
        formats: ['iife'],
        name: 'popupCorpusBundle',
      },
    },
  })) as Rollup.RollupOutput[];
  const code = output[0]?.output[0]?.code;
  if (!code) throw new Error('nothing was built');
  const page = await session.newPage();
  await page.goto(await session.inExtension((api) => api.runtime.getURL('/welcome.html') as string));
  await page.evaluate(code);
  const started = performance.now();
  for (let from = 0; from < SIZE; from += STEP)
    await page.evaluate(`popupCorpus.fill(${from}, ${Math.min(SIZE, from + STEP)})`);
  await page.evaluate('popupCorpus.finish()');
  await page.close();
  return (performance.now() - started) / 1000;
}

async function measure({ session, page }: Side): Promise<Times> {
  await page.bringToFront();
  const popup = await session.pressToolbarButton(page);
  const times = await poll('the findings', () =>
    popup.evaluate(async (document) => {
      if (document.querySelectorAll('article[data-verdict]').length === 0) return null;
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      // The frame is painted first; the largest thing that is painted after it are the findings.
      const largest = await new Promise<PerformanceEntry | undefined>((resolve) => {
        new PerformanceObserver((entries) => resolve(entries.getEntries().at(-1))).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      });
      return paint && largest && { paint: paint.startTime, findings: largest.startTime };
    }),
  );
  await popup.close();
  return times;
}

function of(times: readonly Times[], name: keyof Times) {
  const sorted = times.map((each) => each[name]).toSorted((a, b) => a - b);
  return { median: Math.round(sorted[sorted.length >> 1]!), slowest: Math.round(sorted.at(-1)!) };
}
