import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLocale } from '../../../utils/platform/translate.ts';

const speaking = (catalogue: string) => (key: string) => (key === 'catalogueLocale' ? catalogue : key);

afterEach(() => void vi.restoreAllMocks());

describe('the language of dates and numbers', () => {
  it.each([
    { browser: 'en-GB', catalogue: 'en', locale: 'en-GB', why: 'the reader’s own form of the screens’ language' },
    { browser: 'de', catalogue: 'de', locale: 'de', why: 'the same' },
    { browser: 'it-IT', catalogue: 'en', locale: 'en', why: 'no sentence is in two languages' },
    { browser: 'es-MX', catalogue: 'catalogueLocale', locale: 'es-MX', why: 'the browser gave no catalogue' },
  ])('$browser with screens in $catalogue: $locale, $why', ({ browser, catalogue, locale }) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browser);
    expect(readLocale(speaking(catalogue))).toBe(locale);
  });
});
