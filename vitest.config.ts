import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
    isolate: false,
    setupFiles: ['tests/runs.ts'],
    globalSetup: ['src/practice/testing/postgres-setup.ts'],
    exclude: ['**/node_modules/**', 'src/**/*.view.test.ts', 'src/player/**', 'tests/browser/**', 'tests/e2e/**', 'tests/long/**'],
  },
});
