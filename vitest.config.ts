/** Unit, architecture and story tests. `wxt/browser` is a fake one; IndexedDB comes from fake-indexeddb where asked for. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/stories/**/*.test.ts'],
    mockReset: true,
    restoreMocks: true,
    // A limit for a run that hangs, not a measure: a busy machine is no failure.
    testTimeout: 120_000,
  },
});
