import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPageWords, loadTranslate, loadWords } from '../../../utils/app/load-words.ts';
import { changePreferences } from '../../../utils/platform/preferences.ts';

/** What the browser says in its own language; empty: it gives this page no catalogue. */
let own: Record<string, string>;

beforeEach(() => {
  fakeBrowser.reset();
  own = { catalogueLocale: 'de', popup_title: 'aus dem Browser' };
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => own[key] ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
  vi.stubGlobal('fetch', async (url: URL) => {
    const language = /_locales\/(\w+)\//.exec(String(url))?.[1] ?? '';
    const file = fileURLToPath(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url));
    return new Response(readFileSync(file));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the language of the screens', () => {
  it('is the browser’s own where the reader chose none', async () => {
    expect((await loadTranslate())('popup_title')).toBe('aus dem Browser');
  });

  it('is the chosen one, from the extension’s own files', async () => {
    await changePreferences({ language: 'fr' });
    const root = { lang: '', dir: '' };
    await loadWords(root);
    expect(root).toEqual({ lang: 'fr', dir: 'ltr' });
    expect((await loadTranslate())('catalogueLocale')).toBe('fr');
  });

  it('is read from the files as well where the browser gives no catalogue', async () => {
    own = {};
    expect((await loadTranslate())('catalogueLocale')).toBe('de');
  });
});

describe('words for the notes in a page', () => {
  it('are none where the browser speaks the language', async () => {
    expect(await loadPageWords(null)).toBeNull();
    expect(await loadPageWords('de')).toBeNull();
  });

  it('are the chosen language’s, without what only screens say', async () => {
    const words = await loadPageWords('fr');
    expect(words?.locale).toBe('fr');
    const keys = Object.keys(words?.catalogue ?? {});
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => /^(?:library|options|popup)_/.test(key))).toEqual([]);
  });
});
