/**
 * The corpus in real Chromium, on disk, at 10,000 and 100,000 articles: look-up of an open article's event, adding an
 * article, memory; beside them MiniSearch holding the same articles in memory. CROSSREAD_BENCH_SIZES=10000 for less.
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
    const medians: number[] = [];
    for (const size of SIZES) medians.push(await measure(page, size, print));
    if (medians.length > 1) print(`look-up grows by ${((medians.at(-1) ?? 0) / (medians[0] ?? 1)).toFixed(2)}`);
    for (const size of SIZES)
      await measurePeer(await openPage(context, script), size, medians[SIZES.indexOf(size)] ?? 0, print);
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

async function measure(page: BenchPage, size: number, print: (line: string) => void): Promise<number> {
  const filling = await run(page, 'fill', size - ADDS);
  const adding = await run(page, 'add', ADDS);
  const found = await run(page, 'lookUp', LOOK_UPS);
  const heap = await readHeap(page);
  const disk = await run(page, 'estimateDisk');
  print(
    `${size} articles: look-up median ${ms(found.median)} (aim 25), p95 ${ms(found.p95)} (aim 60), other report found ${found.recall.toFixed(3)}, found rightly ${found.precision.toFixed(3)}`,
  );
  print(
    `  adding median ${ms(adding.median)} (aim 15), p95 ${ms(adding.p95)}; heap after ${LOOK_UPS} look-ups ${heap.toFixed(1)} MB (aim 60); disk ${(disk / 1e6).toFixed(0)} MB; filled in ${(filling / 1000).toFixed(0)} s`,
  );
  return found.median;
}

async function measurePeer(
  page: BenchPage,
  size: number,
  median: number,
  print: (line: string) => void,
): Promise<void> {
  const before = await readHeap(page);
  const peer = await run(page, 'searchInMemory', size, QUERIES);
  const heap = (await readHeap(page)) - before;
  print(
    `  MiniSearch with ${size}: load ${(peer.load / 1000).toFixed(1)} s, heap ${heap.toFixed(0)} MB, query median ${ms(peer.median)}, p95 ${ms(peer.p95)}; its query takes ${(peer.median / median).toFixed(2)} of a look-up's time`,
  );
  await page.page.close();
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
