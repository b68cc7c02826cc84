/** The browser's message catalogue as the screens' `Translate`. */
import { browser } from 'wxt/browser';
import type { Translate } from '../app/translate.ts';

/** The catalogue's named placeholders stand for $1, $2 … in the order of `args`. An unknown key gives the key itself. */
export const translate: Translate = (key, args = {}) =>
  (browser.i18n.getMessage as (name: string, substitutions: string[]) => string)(key, Object.values(args)) || key;

/**
 * BCP 47 tag for dates, numbers and plural forms: the browser's own language where the catalogue speaks it, so that a
 * reader in Britain gets British dates; else the catalogue's, so that a sentence is not in two languages.
 */
export function readLocale(): string {
  const catalogue = translate('catalogueLocale');
  const own = browser.i18n.getUILanguage();
  // Chromium sometimes gives a page no catalogue just after a permission was granted: words then, not a blank screen.
  if (catalogue === 'catalogueLocale') return own;
  return own.split('-', 1)[0] === catalogue ? own : catalogue;
}
