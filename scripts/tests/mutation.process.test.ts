import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The package declares the names of levels as a const enum, which a module by itself cannot read. */
const QUIET: object = { logLevel: 'off' };

const scratch = mkdtempSync(path.join(tmpdir(), 'junkan-mutation-'));

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('mutation testing', () => {
  it('kills a planted mutant that a test notices, and reports one that no test notices', async () => {
    process.chdir(ROOT);
    process.env.MUTATION_TESTS = 'scripts/mutation/planted/*.test.ts';
    const results = await new Stryker({
      ...QUIET,
      mutate: ['scripts/mutation/planted/at-least.ts'],
      ignorePatterns: ['**', '!scripts/mutation/**/*.*', '!package.json', '!tsconfig.json'],
      incremental: false,
      reporters: [],
      tempDirName: path.join(scratch, 'sandbox'),
    }).runMutationTest();
    expect(Object.fromEntries(results.map(({ replacement, status }) => [replacement, status]))).toEqual({
      '{}': 'Killed',
      true: 'Killed',
      false: 'Killed',
      'count < least': 'Killed',
      'count > least': 'Survived',
    });
  });
});
