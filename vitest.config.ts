import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Many tests wait for processes of their own: more files at once than cores.
    maxWorkers: 3,
    // Whole-system tests build the site and drive a browser and run hundreds of processes, on machines that may be slow.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
