/** Tests over the built extension in a real browser, named by `CROSSREAD_ENGINE`; one file after the other. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    // Limits for a run that hangs, not measures: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
