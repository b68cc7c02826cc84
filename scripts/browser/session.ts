/** One browser with the extension in it, the same for Chromium and Firefox: what `npm start` and the tests drive. */
import type { Browser, Page } from 'puppeteer-core';

export interface SessionOptions {
  /** Path of the browser. */
  readonly path: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly isHeadless: boolean;
  /** Hosts that are served by this machine. */
  readonly hosts: readonly string[];
}

/** Code that runs in the popup: it gets the popup's document. It is sent as text, so it must not use what is around it. */
export type InPopup<Args extends readonly unknown[], Value> = (
  document: Document,
  ...args: Args
) => Value | Promise<Value>;

export interface Popup {
  evaluate<Args extends readonly unknown[], Value>(code: InPopup<Args, Value>, ...args: Args): Promise<Value>;
  /** A real click on the button or link that says this. Waits until there is one. */
  press(words: string): Promise<void>;
  /** The picture as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Session {
  readonly engine: 'chromium' | 'firefox';
  newPage(): Promise<Page>;
  /** Presses the toolbar button on this page, as a reader does, and gives the real popup. */
  pressToolbarButton(page: Page): Promise<Popup>;
  /** Runs code with the extension's own APIs (`browser` or `chrome`, as `api`). Sent as text. */
  inExtension<Args extends readonly unknown[], Value>(
    code: (api: ExtensionApi, ...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** Stops the background, as the browser does when it is idle; the next message or event starts it anew. */
  stopBackground(): Promise<void>;
  /** Resolves when the browser was closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The APIs that scripts and tests call in the extension; loosely typed, since the code is sent as text. */
// biome-ignore lint/suspicious/noExplicitAny: stands for both browsers' API objects
export type ExtensionApi = any;

/** Tries until it gives something; the time is a limit for a broken run, not a measure. */
export async function poll<Value>(
  what: string,
  attempt: () => Promise<Value | null | undefined | false>,
  limit = 40_000,
): Promise<Value> {
  const end = Date.now() + limit;
  let last: unknown = null;
  for (;;) {
    try {
      const value = await attempt();
      if (value) return value;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`gave up waiting for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** As text, so that it can be run in another realm. */
export const callText = (code: (...args: never[]) => unknown, first: string, args: readonly unknown[]): string =>
  `(${code.toString()})(${[first, ...args.map((argument) => JSON.stringify(argument) ?? 'undefined')].join(', ')})`;

/** Runs in the popup: the middle of the button or link that says this, scrolled into sight; null where there is none. */
export function findPressable(document: Document, words: string): { readonly x: number; readonly y: number } | null {
  const element = [...document.querySelectorAll('button, a, summary')].find((candidate) =>
    `${candidate.textContent} ${candidate.getAttribute('aria-label') ?? ''}`.includes(words),
  );
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}

export const closingOf = (browser: Browser): Promise<void> =>
  new Promise((resolve) => browser.once('disconnected', () => resolve()));
