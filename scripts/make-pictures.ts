/**
 * The README's picture: `npm start -- --headless` photographs popup and page apart, since a browser without a window
 * draws the popup on a surface of its own; here the one is laid over the other where a browser puts it.
 *   npm start -- chromium --headless && npx node scripts/make-pictures.ts
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browser/find-browser.ts';
import { ROOT } from './tools.ts';

const picture = (name: string) =>
  `data:image/png;base64,${readFileSync(join(ROOT, '.output/demo', `${name}-chromium.png`)).toString('base64')}`;

const [found] = findBrowsers('chromium');
if (!found) throw new Error('no Chromium found');
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<style>body{margin:0;background:url(${picture('page')}) no-repeat}
    img{position:absolute;top:8px;right:24px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 8px 32px #0004}</style>
    <img alt="" src="${picture('popup')}">`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  await page.screenshot({ path: join(ROOT, 'docs/popup-over-page.png') });
} finally {
  await browser.close();
}
