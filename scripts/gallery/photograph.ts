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
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildGallery } from './build-gallery.ts';
import { GALLERY, SCREEN } from './listing.ts';

const [folder = '.', ...wanted] = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : [...GALLERY.keys()];
const built = mkdtempSync(join(tmpdir(), 'crossread-gallery-'));
await buildGallery(built);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CROSSREAD_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ['--allow-file-access-from-files'],
});
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const name of names) {
      const width = GALLERY.get(name) ?? 400;
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 600 } });
      await page.goto(`${pathToFileURL(join(built, 'index.html')).href}#${name}`);
      const screen = page.locator(`#app[data-state="${name}"] :is(${SCREEN})`);
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
