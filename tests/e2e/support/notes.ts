/** What the in-page part shows: read through the extension, since the page itself can't look into its shadow root. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browser/session.ts';

export interface BadgeOnPage {
  readonly text: string;
  readonly label: string;
  /** In the window. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export interface NotesOnPage {
  /** How many hosts there are: never more than one. */
  readonly hosts: number;
  readonly badges: readonly BadgeOnPage[];
  /** Text of the open popover; null where none is open. */
  readonly popover: string | null;
  /** Accessible name of what has the focus inside; null where the focus is in the page. */
  readonly focused: string | null;
  /** What its live region says; null where there is none. */
  readonly status: string | null;
}

/** `tab`: the extension has to be allowed on its page. */
export const readNotes = (session: Session, tab: number): Promise<NotesOnPage> =>
  session.inExtension(async (api, tabId) => {
    const [frame] = await api.scripting.executeScript({
      target: { tabId },
      func: () => {
        const hosts = [...document.querySelectorAll('crossread-notes')];
        const [host] = hosts;
        if (!host) return { hosts: 0, badges: [], popover: null, focused: null, status: null };
        // Firefox and Chromium each have their own way into a closed root.
        type Opener = { openOrClosedShadowRoot?: ShadowRoot };
        type Scope = { chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } };
        const root =
          (host as Opener).openOrClosedShadowRoot ??
          (globalThis as unknown as Scope).chrome.dom.openOrClosedShadowRoot(host);
        const popover = root.querySelector('[popover]:popover-open');
        return {
          hosts: hosts.length,
          badges: [...root.querySelectorAll('button')]
            .filter((button) => !button.closest('[popover]'))
            .map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              const label = button.getAttribute('aria-label') ?? '';
              return { text: button.textContent ?? '', label, box: { left, top, width, height } };
            }),
          popover: popover ? popover.textContent : null,
          focused: root.activeElement
            ? (root.activeElement.getAttribute('aria-label') ?? root.activeElement.className)
            : null,
          status: root.querySelector('[role="status"]')?.textContent ?? null,
        };
      },
    });
    return frame.result;
  }, tab);

/** The words that are painted, by the highlight's name. */
export const readPaint = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const letter of ['a', 'b', 'c', 'd']) {
      const highlight = CSS.highlights.get(`crossread-${letter}`);
      if (highlight) painted[letter] = [...highlight].map(String);
    }
    return painted;
  });

export async function clickBadge(page: Page, { box }: BadgeOnPage): Promise<void> {
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}
