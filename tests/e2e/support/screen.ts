/** One of the extension's own screens in a tab, pressed as a reader presses it. */
import type { Page } from 'puppeteer-core';
import { callText, type Point, poll, press, type RunInScreen, type Session } from '../../../scripts/browser/session.ts';

export interface Screen {
  readonly page: Page;
  /** What it shows. */
  text(): Promise<string>;
  /** A real click on the button or link that says this, once there is one. */
  press(words: string): Promise<void>;
  /** Types into the field with this label, over what stands in it. */
  type(label: string, words: string): Promise<void>;
}

/** `path`: "/sources.html". */
export async function openScreen(session: Session, path: string): Promise<Screen> {
  const url = await session.inExtension((api, file) => api.runtime.getURL(file) as string, path);
  const page = await session.newPage();
  // Firefox never says that it has arrived.
  page.goto(url).catch(() => undefined);
  await poll(path, () =>
    page.evaluate(
      (address) =>
        location.href === address && document.readyState === 'complete' && document.querySelector('main') !== null,
      url,
    ),
  );
  return {
    page,
    text: () => page.evaluate(() => document.body.innerText),
    async press(words) {
      await page.bringToFront();
      const run: RunInScreen = async (code, ...args) =>
        (await page.evaluate(callText(code as never, 'document', args))) as never;
      await press(words, run, ({ x, y }) => page.mouse.click(x, y));
    },
    async type(label, words) {
      await page.bringToFront();
      // What comes in above the field may move it away from under the pointer.
      await poll(`the field "${label}"`, async () => {
        const { x, y } = await poll(`a field "${label}"`, () => page.evaluate(findField, label));
        await page.mouse.click(x, y, { count: 3 });
        return page.evaluate(
          (wanted) => document.activeElement?.closest('label')?.textContent?.includes(wanted),
          label,
        );
      });
      await page.keyboard.type(words);
    },
  };
}

/** Runs in the screen: the middle of the field with this label; null where there is none. */
function findField(label: string): Point | null {
  const field = [...document.querySelectorAll('label')].find((each) => each.textContent?.includes(label));
  const input = field?.querySelector('input, textarea');
  if (!input) return null;
  input.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = input.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
