/**
 * In Chromium: the detector on pages that are no article, and the whole extraction beside Readability alone on the same
 * page; how long the longest task is when extraction is sliced.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { BENCH_PAGES } from './support/bench-pages.ts';
import type { Figures } from './support/page-entry.ts';

const ROUNDS = 15;
/** Of pages so large that one round takes seconds. */
const FEW_ROUNDS = 3;
const LARGE = 2_000_000; // characters

export default async function benchPage(print: (line: string) => void): Promise<void> {
  const script = await bundle(join(import.meta.dirname, 'support', 'page-entry.ts'));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false });
  try {
    for (const [name, { html, address }] of Object.entries(BENCH_PAGES)) {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.addScriptTag({ content: script });
      const figures = (await page.evaluate(
        `bench(${JSON.stringify(address)}, ${html.length > LARGE ? FEW_ROUNDS : ROUNDS})`,
      )) as Figures;
      const { detector, coldDetector, readability, extraction, longestTask, outcome, isArticle } = figures;
      print(
        `${name}: detector ${detector.toFixed(2)} ms (first run ${coldDetector.toFixed(2)}), says ${isArticle ? 'article' : 'no article'}; Readability alone ${readability.toFixed(1)} ms, extraction ${extraction.toFixed(1)} ms, ratio ${(extraction / readability).toFixed(2)}; longest task when sliced ${longestTask.toFixed(1)} ms; ${outcome}`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'pageBench' } },
  })) as Rollup.RollupOutput[];
  const [chunk] = output[0]?.output ?? [];
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}
