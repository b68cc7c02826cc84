/** Every state of every screen, from the gallery, in Chromium: pictures, layout, accessibility. One browser for all. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/screens/**/*.test.ts'],
    globalSetup: 'tests/screens/support/serve-gallery.ts',
    fileParallelism: false,
    // Limits for a run that hangs, not measures: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
