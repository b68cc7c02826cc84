/** The words of an extension page, ready before its first paint. */
import { hasCatalogue, readCatalogues, readLocale, translate } from '../platform/translate.ts';
import { makeWords, type StoryWords } from './story-words.ts';
import { type Translate, translateWith } from './translate.ts';

/** In the reader's language, from the browser or, where it gives none, from the extension's own files. */
export async function loadTranslate(): Promise<Translate> {
  return hasCatalogue() ? translate : translateWith(...(await readCatalogues()));
}

/** The same as what screens speak; sets the page's language and direction. */
export async function loadWords(root: { lang: string; dir: string }): Promise<StoryWords> {
  const words = await loadTranslate();
  const locale = readLocale(words);
  root.lang = locale;
  root.dir = /^(?:ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
  return makeWords(words, locale);
}
