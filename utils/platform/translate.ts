/** The browser's message catalogue as the screens' `Translate`. */
import { browser } from 'wxt/browser';
import type { Catalogue, Translate } from '../app/translate.ts';

/** The catalogue's named placeholders stand for $1, $2 … in the order of `args`. An unknown key gives the key itself. */
export const translate: Translate = (key, args = {}) =>
  (browser.i18n.getMessage as (name: string, substitutions: string[]) => string)(key, Object.values(args)) || key;

/**
 * False where the browser gives this page no catalogue: Chromium sometimes does just after a permission was granted, and
 * goes on doing so. Extension pages then read the catalogue's own file.
 */
export const hasCatalogue = (): boolean => browser.i18n.getMessage('catalogueLocale') !== '';

/** The catalogues of a language (absent: the browser's) and of English, as files of the extension; not for content scripts. */
export async function readCatalogues(language?: string): Promise<Catalogue[]> {
  const own = language ?? browser.i18n.getUILanguage().split('-', 1)[0] ?? 'en';
  const files = await Promise.all([...new Set([own, 'en'])].map(readCatalogue));
  return files.filter((catalogue) => catalogue !== null);
}

async function readCatalogue(language: string): Promise<Catalogue | null> {
  try {
    const response = await fetch(new URL(`_locales/${language}/messages.json`, browser.runtime.getURL('/')));
    return (await response.json()) as Catalogue;
  } catch {
    return null; // a language without a catalogue
  }
}

/**
 * BCP 47 tag for dates, numbers and plural forms: the browser's own language where the catalogue speaks it, so that a
 * reader in Britain gets British dates; else the catalogue's, so that a sentence is not in two languages.
 */
export function readLocale(words: Translate = translate): string {
  const catalogue = words('catalogueLocale');
  const own = browser.i18n.getUILanguage();
  if (catalogue === 'catalogueLocale') return own;
  return own.split('-', 1)[0] === catalogue ? own : catalogue;
}
