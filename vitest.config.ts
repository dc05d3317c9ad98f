import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // CPython takes a second or two to start, and several seconds on a machine that is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
