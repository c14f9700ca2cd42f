import { defineConfig } from 'vitest/config';

/** End to end, in real browsers: two files at a time, since most of each is waiting. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/built.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
