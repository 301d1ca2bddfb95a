import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Whole-system tests build the site and drive a browser on machines that may be slow.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
