/** The words of the screens and of the notes in a page, in the language that the reader chose. */
import type { PageManner } from '../platform/messages.ts';
import { type Language, readPreferences } from '../platform/preferences.ts';
import { hasCatalogue, readCatalogues, readLocale, translate } from '../platform/translate.ts';
import { makeWords, type StoryWords } from './story-words.ts';
import { type Translate, translateWith } from './translate.ts';

/** In the chosen language, else the browser's: from the browser where it has it, else from the extension's own files. */
export async function loadTranslate(): Promise<Translate> {
  const { language } = await readPreferences();
  if (!isBrowsersOwn(language)) return translateWith(...(await readCatalogues(language ?? undefined)));
  return hasCatalogue() ? translate : translateWith(...(await readCatalogues()));
}

const isBrowsersOwn = (language: Language | null): boolean =>
  language === null || translate('catalogueLocale') === language;

/** The same as what screens speak, ready before the first paint; sets the page's language and direction. */
export async function loadWords(root: { lang: string; dir: string }): Promise<StoryWords> {
  const translate = await loadTranslate();
  const words = makeWords(translate, readLocale(translate));
  root.lang = words.locale;
  root.dir = words.direction;
  return words;
}

/** Messages that no note in a page says: most of the catalogue need not go to every tab. */
const NOT_IN_PAGES = /^(?:options|library|sources|welcome|report|popup|coverage|command)_/;

/** For the notes in a page; null where the browser's own catalogue speaks the chosen language. */
export async function loadPageWords(language: Language | null): Promise<PageManner['words']> {
  if (isBrowsersOwn(language)) return null;
  const catalogues = await readCatalogues(language ?? undefined);
  const entries = catalogues
    .toReversed()
    .flatMap((catalogue) => Object.entries(catalogue))
    .filter(([key]) => !NOT_IN_PAGES.test(key))
    .map(([key, { message }]) => [key, { message }] as const);
  const catalogue = Object.fromEntries(entries);
  return { locale: readLocale(translateWith(catalogue)), catalogue };
}
