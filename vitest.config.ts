import { defineConfig } from 'vitest/config';

const SITE = 'scripts/tests/site/**/*.test.ts';

export default defineConfig({
  test: {
    // Many tests wait for processes of their own: more files at once than cores.
    maxWorkers: 3,
    // Whole-system tests build the site and drive a browser and run hundreds of processes, on machines that may be slow.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    projects: [
      {
        extends: true,
        test: { name: 'junkan', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [SITE] },
      },
      // These share one built site.
      {
        extends: true,
        test: { name: 'site', include: [SITE], globalSetup: 'scripts/tests/site/setup.ts' },
      },
    ],
  },
});
