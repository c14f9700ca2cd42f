import { defineConfig } from 'vitest/config';

/** End to end, in a real browser. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts'], maxWorkers: 2, testTimeout: 180_000, hookTimeout: 120_000 },
});
