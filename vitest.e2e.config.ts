/** Tests over the built extension in a real browser, named by `CROSSREAD_ENGINE`; one file after the other. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser that failed to start once (a slow machine) is not a failure of the extension; a failing test is.
    retry: 0,
  },
});
