/** The toolbar button's count of differences. The browser forgets it by itself when the tab loads another page. */
import { browser } from 'wxt/browser';

/** No text at zero: no difference found is not "verified". */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d4f91' });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
