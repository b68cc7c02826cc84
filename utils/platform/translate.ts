/** The browser's message catalogue as the screens' `Translate`. */
import { browser } from 'wxt/browser';
import type { Translate } from '../app/translate.ts';

/** The catalogue's named placeholders stand for $1, $2 … in the order of `args`. An unknown key gives the key itself. */
export const translate: Translate = (key, args = {}) =>
  (browser.i18n.getMessage as (name: string, substitutions: string[]) => string)(key, Object.values(args)) || key;
