/** A page of the gallery, in the shared browser. */
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { SCREEN } from '../../../scripts/gallery/listing.ts';

export interface Gallery {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Shows a state from its start. */
  show(name: string): Promise<void>;
  close(): Promise<void>;
}

/** `ways`: 'de' for German, 'rtl' for right to left. */
export async function openGallery(
  options: BrowserContextOptions = {},
  ...ways: readonly ('de' | 'rtl')[]
): Promise<Gallery> {
  const browser: Browser = await chromium.connect(inject('endpoint'));
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const address = `${inject('gallery')}?${ways.join('&')}`;
  return {
    page,
    devtools: await page.context().newCDPSession(page),
    async show(name) {
      // Another state of the same screen is drawn in place; for another screen the page loads itself anew.
      await page.goto(`${address}#${name}`);
      await page.waitForSelector(`#app[data-state="${name}"] :is(${SCREEN})`);
    },
    close: () => browser.close(),
  };
}
