import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { readWorkflow } from '../../sandbox/actions/workflow.ts';
import { deskOf, octokitOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { forgetBackups } from './forget.ts';

const FIRST = { name: 'backup', path: '.github/workflows/backup.yml' };
const OWN = { name: 'forget', path: '.github/workflows/forget.yml' };

/** A repository with earlier backups, and the number of the run that is to forget them. */
async function withBackups(count: number): Promise<{ forge: Forge; run: number }> {
  const forge = await testForge();
  await forge.asUser('kanri').commit({ branch: 'main', files: [{ path: 'a.md', text: 'a' }], message: 'x' });
  const sha = (await deskOf(forge).git.head('main')) ?? '';
  const head = { owner: null, branch: 'main', sha };
  const begin = (of: typeof OWN) =>
    forge.beginRun({ user: 'kanri' }, { ...of, event: 'issue_comment', head });
  const weekly = begin(FIRST);
  for (let n = 0; n < count; n += 1) forge.addArtifact(weekly, 'backup', 1_000);
  forge.addArtifact(weekly, 'github-pages', 1_000);
  return { forge, run: begin(OWN) };
}

const client = (forge: Forge) => deskOf(forge, { actions: 'write', contents: 'read' });

async function artifacts(forge: Forge): Promise<string[]> {
  const { octokit, owner, repo } = octokitOf(forge, { actions: 'read' });
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ owner, repo });
  return data.artifacts.map(({ name, workflow_run: by }) => `${name} of ${by?.id}`).sort();
}

it('after a deletion only the new backup is left, and everything that is none', async () => {
  const { forge, run } = await withBackups(3);
  forge.addArtifact(run, 'backup', 1_000);
  expect(await forgetBackups(client(forge), run)).toBe(3);
  expect(await artifacts(forge)).toEqual([`backup of ${run}`, expect.stringContaining('github-pages')]);
});

it('while there is no new backup, the earlier ones stay: a stranger who deletes a comment erases nothing', async () => {
  const { forge, run } = await withBackups(3);
  const before = await artifacts(forge);
  await expect(forgetBackups(client(forge), run)).rejects.toThrow('no backup');
  expect(await artifacts(forge)).toEqual(before);
});

it('killed after any call and run again, it ends the same', async () => {
  for (let nth = 0; nth < 3; nth += 1) {
    const { forge, run } = await withBackups(3);
    forge.addArtifact(run, 'backup', 1_000);
    let before = nth;
    forge.faults.next(1, { kill: true }, ({ method }) => method !== 'GET' && before-- === 0);
    await forgetBackups(client(forge), run).catch(() => null);
    forge.faults.clear();
    await forgetBackups(client(forge), run);
    expect(await artifacts(forge)).toEqual([`backup of ${run}`, expect.stringContaining('github-pages')]);
  }
});

it('the workflow makes and keeps the new backup before it removes any', () => {
  const text = readFileSync(path.join(ROOT, OWN.path), 'utf8');
  const job = readWorkflow(text).jobs['forget'];
  const steps = job && 'steps' in job ? job.steps : [];
  const did = steps.map(({ run, uses }) => run ?? uses?.split('@')[0]);
  expect(did.slice(-3)).toEqual([
    'node scripts/backup.ts --out backup',
    'actions/upload-artifact',
    'node scripts/backup.ts --forget',
  ]);
  expect(steps.slice(-3).map((step) => 'continue-on-error' in step || 'if' in step)).not.toContain(true);
});
