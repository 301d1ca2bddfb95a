import { describe, expect, it } from 'vitest';
import { SWEEPS, startSweeps } from './sweeps.ts';
import { reviveWorkflows, silentWorkflows, tellOfSilence } from './silence.ts';
import type { GitHub } from '../../github/port.ts';
import { alertIssue } from '../../github/issues.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';

const HOUR = 3_600_000;
const NOW = '2026-11-20T09:00:00+09:00';
const fileOf = (workflow: string): string => `.github/workflows/${workflow}.yml`;

/** A repository with the clock and what it starts, a month old. */
async function withClock(): Promise<{ forge: Forge; gh: GitHub }> {
  const forge = await testForge({ now: '2026-10-20T09:00:00+09:00' });
  const text = (workflow: string): string =>
    `name: ${workflow}\non:\n${workflow === 'schedule' ? "  schedule:\n    - cron: '1 2 * * *'" : '  workflow_dispatch:'}\n`;
  await forge.asUser('kanri').commit({
    branch: 'main',
    files: ['schedule', 'ci', ...SWEEPS.map(({ workflow }) => workflow)].map((workflow) => ({
      path: fileOf(workflow),
      text: text(workflow),
    })),
    message: 'Add workflows',
  });
  return { forge, gh: deskOf(forge, { actions: 'write', issues: 'write' }) };
}

/** A run that ended so many hours before now. */
async function ran(
  forge: Forge,
  workflow: string,
  hours: number,
  conclusion: 'success' | 'skipped' | 'failure' | 'startup_failure',
  on: { readonly owner: string | null; readonly branch: string } = { owner: null, branch: 'main' },
) {
  forge.clock.moveTo(new Date(Date.parse(NOW) - hours * HOUR).toISOString());
  const main = (await forge.asUser('kanri').call('GET', `/repos/${forge.repository}/git/ref/heads/main`)) as {
    object: { sha: string };
  };
  const run = forge.beginRun(
    { user: 'kanri' },
    {
      name: workflow,
      path: fileOf(workflow),
      event: workflow === 'schedule' ? 'schedule' : 'workflow_dispatch',
      head: { ...on, sha: main.object.sha },
    },
  );
  forge.moveRun(run, 'completed', conclusion);
}

describe('the watch over workflows', () => {
  it('finds one that is late among many that ran since, and no other', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 24 * 20, 'success');
    await ran(forge, 'backup', 24 * 4, 'success');
    await ran(forge, 'publish', 60, 'success');
    for (const hours of [40, 30, 20])
      for (let n = 0; n < 50; n += 1) await ran(forge, 'ci', hours, 'success');
    for (const { workflow } of SWEEPS)
      if (workflow !== 'backup' && workflow !== 'publish') await ran(forge, workflow, 2, 'success');
    await ran(forge, 'publish', 1, 'failure');
    await ran(forge, 'schedule', 1, 'success');
    expect(await silentWorkflows(gh, NOW)).toEqual([
      { workflow: 'publish', last: '2026-11-17T12:00:00Z', state: 'active' },
    ]);
  });

  it('says nothing of what was never due: setting up is not finished, or has just been', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 40, 'skipped');
    await ran(forge, 'schedule', 4, 'skipped');
    expect(await silentWorkflows(gh, NOW)).toEqual([]);
    await ran(forge, 'schedule', 3, 'success');
    expect(await silentWorkflows(gh, NOW)).toEqual([]);
  });

  it('finds what never ran although the clock has worked for long', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 24 * 20, 'success');
    for (const { workflow } of SWEEPS) if (workflow !== 'backup') await ran(forge, workflow, 2, 'success');
    await ran(forge, 'schedule', 1, 'success');
    expect(await silentWorkflows(gh, NOW)).toEqual([{ workflow: 'backup', last: null, state: 'active' }]);
  });

  it('finds the clock standing still, and tells the secretariat once a day where it is to look', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 30, 'success');
    const silent = await silentWorkflows(gh, NOW);
    expect(silent).toEqual([{ workflow: 'schedule', last: '2026-11-18T18:00:00Z', state: 'active' }]);
    await tellOfSilence(gh, silent, NOW, null);
    await tellOfSilence(gh, silent, NOW, null);
    const alert = await alertIssue(gh);
    expect(alert).not.toBeNull();
    const comments = await gh.comments.list(alert ?? 0);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('決まった時刻の始動');
  });

  it('finds a workflow whose file is so wrong that GitHub starts none of its jobs, until it is mended', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 2, 'success');
    await ran(forge, 'ci', 3, 'success');
    await ran(forge, 'ci', 1, 'startup_failure');
    const silent = await silentWorkflows(gh, NOW);
    expect(silent).toEqual([{ workflow: 'ci', last: '2026-11-19T23:00:00Z', state: 'startup_failure' }]);
    await tellOfSilence(gh, silent, NOW, null);
    const [said] = await gh.comments.list((await alertIssue(gh)) ?? 0);
    expect(said?.body).toContain('.github/workflows/ci.yml');
    await ran(forge, 'ci', 0, 'success');
    expect(await silentWorkflows(gh, NOW)).toEqual([]);
  });

  it('looks at the default branch alone: a run of another branch or of a fork neither hides a wrong file nor is one', async () => {
    const { forge, gh } = await withClock();
    await ran(forge, 'schedule', 2, 'success');
    const others = [
      { owner: null, branch: 'side' },
      { owner: 'somebody', branch: 'main' },
    ];
    await ran(forge, 'ci', 9, 'success');
    for (const other of others) await ran(forge, 'ci', 8, 'startup_failure', other);
    expect(await silentWorkflows(gh, NOW)).toEqual([]);
    await ran(forge, 'ci', 7, 'startup_failure');
    for (const other of others) await ran(forge, 'ci', 6, 'success', other);
    expect(await silentWorkflows(gh, NOW)).toMatchObject([{ workflow: 'ci', state: 'startup_failure' }]);
  });

  it('switches on what GitHub put to sleep, keeps the clock awake, and leaves alone what a person switched off', async () => {
    const { forge, gh } = await withClock();
    const clerk = forge.asUser('kanri');
    await clerk.call('PUT', `/repos/${forge.repository}/actions/workflows/ci.yml/disable`, {});
    daysPass(forge, 59);
    expect(await reviveWorkflows(gh)).toEqual([]);
    daysPass(forge, 59);
    expect(await stateOf(gh, 'schedule.yml')).toBe('active');
    daysPass(forge, 2);
    expect(await stateOf(gh, 'schedule.yml')).toBe('disabled_inactivity');
    expect(await silentWorkflows(gh, '2027-02-20T00:00:00+09:00')).toMatchObject([
      { workflow: 'ci', state: 'disabled_manually' },
      { workflow: 'schedule', state: 'disabled_inactivity' },
    ]);
    expect(await reviveWorkflows(gh)).toEqual(['schedule']);
    expect(await stateOf(gh, 'schedule.yml')).toBe('active');
    expect(await stateOf(gh, 'ci.yml')).toBe('disabled_manually');
  });

  it('starts what is planned for a time, each of the others where one cannot be started, and refuses a foreign time', async () => {
    const { forge, gh } = await withClock();
    const started: unknown[] = [];
    forge.on(({ event, payload }) => {
      if (event === 'workflow_dispatch') started.push(Reflect.get(Object(payload), 'workflow'));
    });
    await startSweeps(gh, 'main', '43 */4 * * *');
    expect(started.splice(0)).toEqual([fileOf('gate')]);
    await forge
      .asUser('kanri')
      .call('PUT', `/repos/${forge.repository}/actions/workflows/publish.yml/disable`, {});
    expect(await startSweeps(gh, 'main', null)).toMatchObject([{ workflow: 'publish' }]);
    expect(started).toHaveLength(SWEEPS.length - 1);
    await expect(startSweeps(gh, 'main', '0 0 * * *')).rejects.toThrow('0 0 * * *');
  });
});

const daysPass = (forge: Forge, days: number): void =>
  forge.clock.moveTo(new Date(forge.clock.now() + days * 24 * HOUR).toISOString());

const stateOf = async (gh: GitHub, file: string): Promise<string | undefined> =>
  (await gh.workflows.list()).find((one) => one.file === file)?.state;
