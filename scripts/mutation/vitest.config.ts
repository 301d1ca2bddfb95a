import { defineConfig } from 'vitest/config';

/** Files of tests, comma-separated globs, that judge the mutants of a run: set by `scripts/mutation.ts`. */
const include = (process.env.MUTATION_TESTS ?? 'src/domain/**/*.test.ts').split(',');

export default defineConfig({
  test: { include, setupFiles: ['scripts/mutation/setup.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
