/** Builds the gallery and starts a browser once for all files of tests; both are gone at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowsers, WHICH_TO_INSTALL } from '../../../scripts/browser/find-browser.ts';
import { buildGallery } from '../../../scripts/gallery/build-gallery.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the running browser. */
    readonly endpoint: string;
    /** Address of the gallery, without a state's name. */
    readonly gallery: string;
    /** Whether missing or differing pictures are to be written. */
    readonly pictures: 'all' | 'new' | 'none';
  }
}

export default async function serveGallery(project: TestProject): Promise<() => Promise<void>> {
  const [found] = findBrowsers('chromium');
  if (!found) throw new Error(WHICH_TO_INSTALL);
  const folder = mkdtempSync(join(tmpdir(), 'crossread-gallery-'));
  const [browser] = await Promise.all([
    chromium.launchServer({
      executablePath: found.path,
      chromiumSandbox: false,
      // What differs between machines in how text is drawn is switched off.
      args: ['--allow-file-access-from-files', '--disable-lcd-text', '--font-render-hinting=none'],
    }),
    buildGallery(folder),
  ]);
  project.provide('endpoint', browser.wsEndpoint());
  project.provide('gallery', pathToFileURL(join(folder, 'index.html')).href);
  project.provide('pictures', project.globalConfig.snapshotOptions.updateSnapshot);
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
