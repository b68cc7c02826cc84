/** Opens the welcome, once, after an install. */
import { type Browser, browser } from 'wxt/browser';
import { openTab, screenAddress } from '../../utils/platform/tabs.ts';

/** Not after an update, and not in the test build: that one is granted all sites at install, so nothing is to be chosen. */
export async function welcome({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  const isGranted = (browser.runtime.getManifest().host_permissions ?? []).length > 0;
  if (reason === 'install' && !isGranted) await openTab(screenAddress('/welcome.html'));
}
