import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stayAwake } from '../../../utils/platform/awake.ts';

/** The browser stops a background that has called nothing for so long. */
const QUIET = 30_000; // milliseconds

const poke = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  poke.mockReset().mockResolvedValue({});
  fakeBrowser.runtime.getPlatformInfo = poke;
});
afterEach(() => void vi.useRealTimers());

describe('long work in the background', () => {
  it('an API is called within each half minute while it goes on, and no more once it is done', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const work = stayAwake(promise);
    for (let halfMinutes = 1; halfMinutes <= 4; halfMinutes += 1) {
      await vi.advanceTimersByTimeAsync(QUIET);
      expect(poke.mock.calls.length).toBeGreaterThanOrEqual(halfMinutes);
    }
    resolve('done');
    expect(await work).toBe('done');
    poke.mockClear();
    await vi.advanceTimersByTimeAsync(4 * QUIET);
    expect(poke).not.toHaveBeenCalled();
  });

  it('work that fails lets the background rest as well', async () => {
    await expect(stayAwake(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(4 * QUIET);
    expect(poke).not.toHaveBeenCalled();
  });
});
