import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './scripts/tests/slowest-first.ts';

/** Tests whose names say that they need more than their own process: GitHub's stand-in, processes, a browser. */
const BEYOND = 'src/**/*.{forge,process,browser}.test.ts';
const SITE = 'scripts/tests/site/**/*.test.ts';

// Three lanes. `npm run test:unit` and `npm run test:watch` run the first, `npm test` all.
export default defineConfig({
  test: {
    // Many tests wait for processes of their own: more files at once than cores.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    // Whole-system tests run hundreds of processes, on machines that may be slow. What waits longer says why.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // One process keeps the modules of the domain for all files: loading them anew takes longer than most tests.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [BEYOND],
          setupFiles: 'scripts/tests/in-process.ts',
          isolate: false,
          unstubEnvs: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'system', include: [BEYOND, 'scripts/**/*.test.ts'], exclude: [SITE] },
      },
      // These share one built site.
      {
        extends: true,
        test: { name: 'site', include: [SITE], globalSetup: 'scripts/tests/site/setup.ts' },
      },
    ],
  },
});
