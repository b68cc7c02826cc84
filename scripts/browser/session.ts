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
  /** Bytes that the browser lets the extension keep; left out: as much as the browser sees fit. */
  readonly room?: number;
  /** Folder of the browser's own data, so that it can be closed and opened again; left out: a fresh one. */
  readonly profile?: string;
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

/** Where to click, in the screen's own pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sends code to a screen of the extension and runs it there with the screen's document first. */
export type RunInScreen = <Value>(code: (document: Document, words: string) => Value, words: string) => Promise<Value>;

/**
 * A real click on the button or link that says this, once there is one. A screen that is still being laid out moves what
 * was found away from under the pointer: the screen is asked whether the click came, and it is made anew where none did.
 */
export async function press(words: string, run: RunInScreen, click: (at: Point) => Promise<void>): Promise<void> {
  await poll(`a press on "${words}"`, async () => {
    const point = await poll(`a button "${words}"`, () => run(findPressable, words));
    await click(point);
    return poll(
      'the click',
      // A screen that is gone was closed by what was pressed.
      () => run(hasHeardPress, words).catch(() => true),
      LONGEST_CLICK,
    ).catch(() => false);
  });
}

/** A click that has not come by then never comes. */
const LONGEST_CLICK = 5_000; // ms

/** The words of what was pressed last, kept on the screen's document. */
type Listening = Document & { pressed?: string | null };

/** Runs in the screen: the middle of the button or link that says this, scrolled into sight; null where there is none. */
function findPressable(document: Document, words: string): Point | null {
  const wordsOf = (element: Element) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
  const pressable = 'button, a, summary';
  const element = [...document.querySelectorAll(pressable)].find((candidate) => wordsOf(candidate).includes(words));
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0) return null;
  const screen: Listening = document;
  if (screen.pressed === undefined) {
    const listen = ({ target }: Event) => {
      const pressed = (target as Element).closest(pressable);
      screen.pressed = pressed && wordsOf(pressed);
    };
    document.addEventListener('click', listen, { capture: true });
  }
  screen.pressed = null;
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the screen. Where nobody listens, the press has already led to another page. */
function hasHeardPress(document: Document, words: string): boolean {
  const { pressed }: Listening = document;
  return pressed === undefined || (pressed?.includes(words) ?? false);
}

export const closingOf = (browser: Browser): Promise<void> =>
  new Promise((resolve) => browser.once('disconnected', () => resolve()));
