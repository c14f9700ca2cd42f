import { defineConfig } from 'vitest/config';

/** What takes long, and the whole of what `npm test` samples: one file at a time, since two cores carry one browser. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts', 'tests/e2e/{browsers,talks,type-screens,types}.test.ts'],
    env: { WHOLE: '1' },
    setupFiles: ['tests/runs.ts'],
    fileParallelism: false,
    testTimeout: 1_500_000,
    hookTimeout: 120_000,
  },
});
