/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/words.mjs'],
  ignorers: ['words'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A static mutant (of a table that is made when its file loads) would run every test anew.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  reporters: ['clear-text', 'json'],
  allowConsoleColors: false,
  ignorePatterns: ['dist', '.astro', '.cache', '.github', 'public', 'reports'],
  tempDirName: '.cache/mutation',
  cleanTempDir: 'always',
};
