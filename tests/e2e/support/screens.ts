/** The extension's own tabs (full comparison, settings, library), in either browser. */
import type { Page } from 'puppeteer-core';
import { poll, type Session } from '../../../scripts/browser/session.ts';

/**
 * The text of the screen once it has all of `words`. `press`: the button to press
 * before, by its text. `page`: any page of the session.
 */
export async function readScreen(
  session: Session,
  page: Page,
  path: string,
  words: readonly string[],
  press: string | null = null,
): Promise<string> {
  const look = session.engine === 'firefox' ? lookInFirefox : lookInChromium;
  if (press !== null)
    await poll(`the button "${press}"`, async () => (await look(session, page, path, press)) !== null);
  return poll(`${path} with ${words.join(', ')}`, async () => {
    const text = await look(session, page, path, null);
    return text !== null && words.every((part) => text.includes(part)) ? text : null;
  });
}

/** Null where there is no such screen, or no such button on it. */
type Look = (session: Session, page: Page, path: string, press: string | null) => Promise<string | null>;

const lookInChromium: Look = async (_session, page, path, press) => {
  const screen = (await page.browser().pages()).find((other) => new URL(other.url()).pathname === path);
  if (!screen) return null;
  return screen.evaluate((words) => {
    if (words !== null) {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
      if (!button || button.disabled) return null;
      button.click();
    }
    return document.body.innerText;
  }, press);
};

/** Puppeteer does not see these tabs in Firefox; another page of the extension does. */
const lookInFirefox: Look = (session, _page, path, press) =>
  session.inExtension(
    (api, wanted, words) => {
      const views: readonly Window[] = api.extension.getViews({ type: 'tab' });
      const document = views.find(({ location }) => location.pathname === wanted)?.document;
      if (!document) return null;
      if (words !== null) {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
        if (!button || button.disabled) return null;
        button.click();
      }
      return document.body.innerText;
    },
    path,
    press,
  );
