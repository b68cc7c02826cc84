/**
 * Chrome's service worker has no parser for documents; a page of the extension that is never shown has one. Owns its life:
 * there is at most one, and none while nothing is to be parsed.
 */
import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let opening: Promise<void> | null = null;

/** Resolves when the document is there and listens. */
export function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of articles from the feeds that the reader added.',
  });
}

export async function closeOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}
