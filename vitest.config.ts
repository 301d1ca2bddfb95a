import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './scripts/tests/slowest-first.ts';

/** Tests whose names say that they need more than their own process: GitHub's stand-in, a browser, other processes. */
const BEYOND = 'src/**/*.{forge,browser}.test.ts';
const PROCESS = '{src,scripts}/**/*.process.test.ts';
const SITE = 'scripts/tests/site/**/*.test.ts';

// `npm run test:unit` and `npm run test:watch` run the first lane, `npm test` all.
export default defineConfig({
  test: {
    // Many tests wait for processes of their own: more files at once than cores.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    // Whole-system tests run hundreds of processes, on machines that may be slow. What waits longer says why.
    testTimeout: 400_000,
    hookTimeout: 400_000,
    projects: [
      // One process keeps the modules of the domain for all files: loading them anew takes longer than most tests.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [BEYOND, PROCESS],
          setupFiles: 'scripts/tests/in-process.ts',
          isolate: false,
          unstubEnvs: true,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Here too: half of the time of a file that meets the stand-in is that of its modules.
      {
        extends: true,
        test: {
          name: 'system',
          include: [BEYOND, 'scripts/**/*.test.ts'],
          exclude: [SITE, PROCESS],
          isolate: false,
        },
      },
      // What changes its own process or loads modules anew has a process of its own.
      { extends: true, test: { name: 'process', include: [PROCESS] } },
      // These share one built site.
      {
        extends: true,
        test: { name: 'site', include: [SITE], globalSetup: 'scripts/tests/site/setup.ts', isolate: false },
      },
    ],
  },
});
