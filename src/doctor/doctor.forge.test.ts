import { afterAll, describe, expect, it } from 'vitest';
import { READY } from '../desk/protect/environment.ts';
import { BREAKS } from './breaks.test-support.ts';
import { checksFor } from './checks/index.ts';
import { examine, type Diagnosis } from './examine.ts';
import { forgetPatients, patient } from './patient.test-support.ts';
import { printReport } from './print-report.ts';

const WORDLESS = /undefined|\[object|\bNaN\b/;

async function diagnosesOf(ground: Parameters<typeof examine>[0], only?: string): Promise<Diagnosis[]> {
  const checks = await checksFor(ground);
  return examine(ground, only === undefined ? checks : checks.filter(({ id }) => id === only));
}

afterAll(forgetPatients);

describe('the doctor', () => {
  it('finds nothing wrong in a repository that is set up right, and only reads', async () => {
    const one = await patient();
    await one.moveHere();
    one.ran('remind', 'failure', 'push', 'side');
    const before = one.forge.calls.length;
    const ground = await one.ground();
    const diagnoses = await diagnosesOf(ground);
    expect(diagnoses.filter(({ mark }) => mark !== 'good')).toEqual([]);
    const ids = diagnoses.map(({ check }) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(BREAKS.map(({ check }) => check))).toEqual(new Set(ids));
    const made = one.forge.calls.slice(before);
    expect(made.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(printReport(diagnoses, 'ja')).toContain('× はありません');
  });

  it('before the desk is open, asks for nothing that only an open desk does', async () => {
    const one = await patient();
    await one.moveHere();
    await one.push({ 'README.md': 'new\n' }, false);
    one.forge.clock.pass(10 * 86_400);
    await one.ran('remind', 'failure');
    await one.call('DELETE', `/actions/variables/${READY}`);
    const diagnoses = await diagnosesOf(await one.ground());
    expect(diagnoses.filter(({ mark }) => mark === 'bad').map(({ check }) => check.id)).toEqual(['ready']);
    const waits = diagnoses.find(({ check }) => check.id === 'backups');
    expect(waits?.mark === 'unseen' && waits.why.ja).toContain('窓口を開くまで');
  });

  it.each(BREAKS)('finds that $wrong', async ({ check, breaks, ground: changed, says, mend = '', where }) => {
    const one = await patient();
    await breaks(one);
    const ground = await one.ground();
    const [diagnosis] = await diagnosesOf(changed ? changed(ground) : ground, check);
    expect(diagnosis).toMatchObject({ mark: 'bad' });
    if (diagnosis?.mark !== 'bad') return;
    const [problem] = diagnosis.problems;
    expect(problem.found.ja).toContain(says);
    expect(problem.mend.ja).toContain(mend);
    expect(problem.where).toContain(where);
    expect(URL.canParse(problem.where)).toBe(true);
    for (const text of [diagnosis.check.title, diagnosis.check.follows, problem.mend]) {
      expect(text.ja).toMatch(/[ぁ-ん]/);
      expect(text.en).toMatch(/[a-z]/);
    }
    for (const { found, mend } of diagnosis.problems)
      for (const said of [found.en, mend.ja, mend.en]) expect(said).not.toMatch(WORDLESS);
  });
});
