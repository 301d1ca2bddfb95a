import { describe, expect, it } from 'vitest';
import { checksFor } from './checks/index.ts';
import { examine } from './examine.ts';
import { patient } from './patient.test-support.ts';

describe('the doctor', () => {
  it('finds nothing wrong in a repository that is set up right', async () => {
    const ground = await (await patient()).ground();
    const diagnoses = await examine(ground, await checksFor(ground));
    const notGood = diagnoses.filter(({ mark }) => mark !== 'good');
    expect(notGood.map((one) => [one.check.id, one])).toEqual([]);
  });
});
