import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePreferences, readPreferences } from '../../../utils/platform/preferences.ts';

beforeEach(() => fakeBrowser.reset());

test('badges and the browser’s language, until something is chosen', async () => {
  expect(await readPreferences()).toEqual({ noteStyle: 'badges', language: null });
  await changePreferences({ language: 'fr' });
  await changePreferences({ noteStyle: 'nothing' });
  expect(await readPreferences()).toEqual({ noteStyle: 'nothing', language: 'fr' });
});

test.each([
  [
    { noteStyle: 'confetti', language: 'de' },
    { noteStyle: 'badges', language: 'de' },
  ],
  [
    { noteStyle: 'underlines', language: 'xx' },
    { noteStyle: 'underlines', language: null },
  ],
  ['nonsense', { noteStyle: 'badges', language: null }],
])('what is not known falls back alone: %s', async (kept, read) => {
  await fakeBrowser.storage.local.set({ preferences: kept });
  expect(await readPreferences()).toEqual(read);
});
