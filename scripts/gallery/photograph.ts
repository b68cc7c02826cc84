/**
 * Builds the gallery and photographs every state, light and dark, at its screen's size:
 *
 *   node scripts/gallery/photograph.ts FOLDER [NAME…]
 *
 * Writes FOLDER/NAME-light.png (the part that a reader sees first), NAME-dark.png, and NAME-whole.png.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { LIBRARY_STATES, OPTIONS_STATES, POPUP_STATES, REPORT_STATES } from './states.ts';

const [folder = '.', ...wanted] = process.argv.slice(2);
const names =
  wanted.length > 0 ? wanted : Object.keys({ ...POPUP_STATES, ...REPORT_STATES, ...OPTIONS_STATES, ...LIBRARY_STATES });
const built = mkdtempSync(join(tmpdir(), 'crossread-gallery-'));
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  configFile: false,
  logLevel: 'warn',
  plugins: [preact()],
  build: { outDir: built, emptyOutDir: true, modulePreload: false },
});
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CROSSREAD_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ['--allow-file-access-from-files'],
});
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const name of names) {
      const width = Object.hasOwn(POPUP_STATES, name) ? 400 : Object.hasOwn(REPORT_STATES, name) ? 1280 : 760;
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 600 } });
      await page.goto(`${pathToFileURL(join(built, 'index.html')).href}?${name}`);
      const screen = page.locator('.popup, main.report, main.options, main.library');
      await screen.waitFor();
      const height = Math.min(width === 400 ? 600 : 1000, Math.ceil((await screen.boundingBox())?.height ?? 600));
      await page.screenshot({
        path: join(folder, `${name}-${colorScheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height },
      });
      if (colorScheme === 'light') await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
  rmSync(built, { recursive: true, force: true });
}
