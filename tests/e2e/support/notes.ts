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
  /** In the window; null where none is open. */
  readonly popoverBox: BadgeOnPage['box'] | null;
  /** What the open popover's own buttons say, and where they are. */
  readonly offers: readonly BadgeOnPage[];
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
        if (!host)
          return { hosts: 0, badges: [], popover: null, popoverBox: null, offers: [], focused: null, status: null };
        // Firefox and Chromium each have their own way into a closed root.
        type Opener = { openOrClosedShadowRoot?: ShadowRoot };
        type Scope = { chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } };
        const root =
          (host as Opener).openOrClosedShadowRoot ??
          (globalThis as unknown as Scope).chrome.dom.openOrClosedShadowRoot(host);
        const popover = root.querySelector('[popover]:popover-open');
        const toBox = (element: Element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return { left, top, width, height };
        };
        const toBadge = (button: Element) => ({
          text: button.textContent ?? '',
          label: button.getAttribute('aria-label') ?? '',
          box: toBox(button),
        });
        return {
          hosts: hosts.length,
          badges: [...root.querySelectorAll('button')].filter((button) => !button.closest('[popover]')).map(toBadge),
          popover: popover ? popover.textContent : null,
          popoverBox: popover ? toBox(popover) : null,
          offers: [...(popover?.querySelectorAll('.offs button') ?? [])].map(toBadge),
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

/** Badges that stand over text of the page, each with that text; in the window as it is now. */
export const findCovered = async (page: Page, { badges }: NotesOnPage): Promise<string[]> =>
  page.evaluate(
    (shown) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const covered: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.textContent?.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          for (const { text, box } of shown) {
            const isApart =
              box.left >= rect.right ||
              box.left + box.width <= rect.left ||
              box.top >= rect.bottom ||
              box.top + box.height <= rect.top;
            if (!isApart) covered.push(`${text}: ${node.textContent}`);
          }
      }
      return covered;
    },
    badges.map(({ text, box }) => ({ text, box })),
  );

export async function clickBadge(page: Page, { box }: BadgeOnPage): Promise<void> {
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}
