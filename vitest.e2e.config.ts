import { defineConfig } from 'vitest/config';

/** End to end, in a real browser: one file at a time, since two cores carry one browser. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 120_000 },
});
