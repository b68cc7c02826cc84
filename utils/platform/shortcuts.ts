/** The keyboard commands and their keys, as the browser has them, and the browser's own place to change them. */
import { browser } from 'wxt/browser';
import { openTab } from './tabs.ts';

export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  /** As the browser writes it ("Alt+Shift+D"); empty where the command has none. */
  readonly keys: string;
}

/** The manifest's own commands. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name && !name.startsWith('_') ? [{ name, keys: shortcut ?? '' }] : [],
  );
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings, Firefox alone. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Extensions can't change keys: the browser has a page for it. Edge sends the address on to its own. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}
