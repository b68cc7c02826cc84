import type { Session } from '../../../scripts/browser/session.ts';
import { ENGINE } from './session.ts';

/**
 * Chromium asks the reader in a window of its own, which no test can press: there the host is put on the list of those
 * that need no question first. Firefox is told by a preference to answer yes.
 */
export async function answerYes(session: Session, host: string): Promise<void> {
  if (ENGINE === 'firefox') return;
  const id = await session.inExtension((api) => api.runtime.id as string);
  const page = await session.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`*://${host}/*`)})`,
  );
  await page.close();
}
