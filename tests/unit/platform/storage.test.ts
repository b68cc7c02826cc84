import { afterEach, expect, it, vi } from 'vitest';
import { askPersistentStorage, isStoragePersistent } from '../../../utils/platform/storage.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([true, false])('tells whether it was granted: %s', async (isGranted) => {
  vi.stubGlobal('navigator', { storage: { persisted: async () => isGranted, persist: async () => isGranted } });
  expect(await isStoragePersistent()).toBe(isGranted);
  expect(await askPersistentStorage()).toBe(isGranted);
});

it('is neither known nor granted where the browser cannot', async () => {
  vi.stubGlobal('navigator', {});
  expect(await isStoragePersistent()).toBeNull();
  expect(await askPersistentStorage()).toBe(false);
});
