import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/**
 * Tests the tests: changes the code of `src/domain` in one place at a time and runs the tests of its room. A change that
 * no test notices (a "survivor") is printed. Arguments are folders or files below `src/domain`; without any, all of it.
 */
const DOMAIN = 'src/domain';

/** The room of a path is the folder below `src/domain` in which it lies; its own tests must notice a change. */
const roomOf = (target: string): string => target.split('/').slice(0, 3).join('/');

const mutated = (target: string): string[] => [
  path.extname(target) === '' ? `${target}/**/*.ts` : target,
  '!**/*.test.ts',
  '!**/*.test-support.ts',
  '!**/*.arbitrary.ts',
];

const targets = process.argv.slice(2).map((target) => target.replace(/\/$/, ''));
for (const target of targets.length > 0 ? targets : [DOMAIN]) {
  const name = target.replaceAll('/', '-');
  process.env.MUTATION_TESTS = `${roomOf(target)}/**/*.test.ts`;
  await new Stryker({
    mutate: mutated(target),
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
}
