/**
 * The corpus in real Chromium, on disk, at 10,000 and 100,000 articles: look-up of an open article's event, adding an
 * article, memory, the library's lists; beside them MiniSearch holding the same articles in memory.
 * CROSSREAD_BENCH_SIZES=10000 for less, CROSSREAD_BENCH_PEER=off without MiniSearch.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { findBrowsers } from '../../scripts/browser/find-browser.ts';
import type { CorpusBench } from './support/corpus-entry.ts';

const SIZES = (process.env.CROSSREAD_BENCH_SIZES ?? '10000,100000').split(',').map(Number);
const LOOK_UPS = 1_000;
const ADDS = 100;
const QUERIES = 50;
/** MiniSearch is given so many articles at once, and this long to take them in and to answer queries. */
const CHUNK = 1_000;
const MOST_LOADING = 420_000; // milliseconds
const MOST_ASKING = 60_000; // milliseconds
const ADDRESS = 'https://bench.test/';

export default async function benchCorpus(print: (line: string) => void): Promise<void> {
  const browser = findBrowsers('chromium')[0];
  if (!browser) {
    print('not measured: no Chromium here');
    return;
  }
  const script = await bundle(join(import.meta.dirname, 'support', 'corpus-entry.ts'));
  // Without a profile on disk Chromium keeps databases in memory.
  const profile = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--no-first-run', '--js-flags=--max-old-space-size=8000'],
  });
  try {
    await context.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    const page = await openPage(context, script);
    const measured: Measured[] = [];
    for (const size of SIZES) measured.push(await measure(page, size, print));
    const [least, most] = [measured[0], measured.at(-1)];
    if (least && most && least !== most) print(`look-up grows by ${(most.median / least.median).toFixed(2)} (aim 1.5)`);
    await page.page.close();
    if (process.env.CROSSREAD_BENCH_PEER === 'off') return;
    for (const own of measured) await measurePeer(await openPage(context, script), own, print);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

interface BenchPage {
  readonly page: Page;
  readonly devtools: CDPSession;
}

type Context = Awaited<ReturnType<typeof chromium.launchPersistentContext>>;

async function openPage(context: Context, script: string): Promise<BenchPage> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
  return { page, devtools: await context.newCDPSession(page) };
}

function run<Name extends keyof CorpusBench>(
  { page }: BenchPage,
  name: Name,
  ...given: Parameters<CorpusBench[Name]>
): Promise<Awaited<ReturnType<CorpusBench[Name]>>> {
  return page.evaluate(`corpusBench.${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`);
}

async function readHeap({ devtools }: BenchPage): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;

interface Measured {
  readonly size: number;
  /** Of a look-up, in milliseconds. */
  readonly median: number;
  /** In MB. */
  readonly heap: number;
  /** Until all articles were in, in milliseconds. */
  readonly filling: number;
}

async function measure(page: BenchPage, size: number, print: (line: string) => void): Promise<Measured> {
  filling += await run(page, 'fill', size - ADDS);
  const adding = await run(page, 'add', ADDS);
  const found = await run(page, 'lookUp', LOOK_UPS);
  const heap = await readHeap(page);
  const disk = await run(page, 'estimateDisk');
  const lists = await run(page, 'list');
  print(
    `${size} articles: look-up median ${ms(found.median)} (aim 25), p95 ${ms(found.p95)} (aim 60), other report found ${found.recall.toFixed(3)}, found rightly ${found.precision.toFixed(3)}`,
  );
  print(
    `  adding median ${ms(adding.median)} (aim 15), p95 ${ms(adding.p95)}; heap after ${LOOK_UPS} look-ups ${heap.toFixed(1)} MB (aim 60); disk ${(disk / 1e6).toFixed(0)} MB; filled in ${(filling / 1000).toFixed(0)} s`,
  );
  print(
    `  library: first rows ${ms(lists.newest)} (aim 1000), first row of a search ${ms(lists.searched)}, whole search ${(lists.through / 1000).toFixed(1)} s, outlets ${ms(lists.outlets)}`,
  );
  return { size, median: found.median, heap, filling };
}

/** All the time that filling took, up to the present size. */
let filling = 0;

/** In steps, each an answer of its own: whatever ends it, what was measured until then is printed. */
async function measurePeer(page: BenchPage, own: Measured, print: (line: string) => void): Promise<void> {
  const { size } = own;
  const before = await readHeap(page);
  const crashed = Promise.withResolvers<never>();
  crashed.promise.catch(() => undefined);
  page.page.once('crash', () => crashed.reject(new Error('its page ran out of memory')));
  const step = (work: Promise<number>) => Promise.race([work, crashed.promise]);
  let [added, load, end] = [0, 0, ''];
  const times: number[] = [];
  try {
    for (const until = Date.now() + MOST_LOADING; added < size && Date.now() < until; added += CHUNK)
      load += await step(run(page, 'addInMemory', added, Math.min(size, added + CHUNK)));
    if (added < size) end = `, the rest not in ${MOST_LOADING / 1000} s`;
    for (const until = Date.now() + MOST_ASKING; times.length < QUERIES && Date.now() < until; )
      times.push(await step(run(page, 'searchInMemory', Math.floor((times.length * added) / QUERIES))));
  } catch (error) {
    print(`  MiniSearch stopped at ${added} of ${size}: ${error}`);
    return;
  }
  added = Math.min(added, size);
  const heap = (await readHeap(page)) - before;
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  print(
    `  MiniSearch with ${added}${end}: load ${(load / 1000).toFixed(1)} s, heap ${heap.toFixed(0)} MB, query median ${ms(median)} of ${times.length}`,
  );
  const ratio = (one: number, other: number) => (one / other).toFixed(2);
  print(
    `  as ratios to ours: load ${ratio(load / added, own.filling / size)} of the first filling, and again at each start; memory ${ratio(heap, own.heap)}; query ${ratio(median, own.median)}`,
  );
  await page.page.close({ runBeforeUnload: false });
}

async function bundle(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'corpusBenchBundle' } },
  })) as Rollup.RollupOutput[];
  const [chunk] = output[0]?.output ?? [];
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}
