import { expect, it } from 'vitest';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { forgetBackups } from './forget.ts';

const WORKFLOW = 'name: backup\non: workflow_dispatch\n';

async function withBackups(count: number): Promise<Forge> {
  const forge = await testForge();
  const path = '.github/workflows/backup.yml';
  await forge.asUser('kanri').commit({ branch: 'main', files: [{ path, text: WORKFLOW }], message: 'x' });
  const { octokit, owner, repo } = deskOf(forge);
  const { data } = await octokit.rest.git.getRef({ owner, repo, ref: 'heads/main' });
  const head = { owner: null, branch: 'main', sha: data.object.sha };
  const run = forge.beginRun({ user: 'kanri' }, { name: 'backup', path, event: 'workflow_dispatch', head });
  for (let n = 0; n < count; n += 1) forge.addArtifact(run, 'backup', 1_000);
  forge.addArtifact(run, 'github-pages', 1_000);
  return forge;
}

const client = (forge: Forge) => deskOf(forge, { actions: 'write', contents: 'read' });

async function names(forge: Forge): Promise<string[]> {
  const { octokit, owner, repo } = client(forge);
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ owner, repo });
  return data.artifacts.map(({ name }) => name);
}

it('after a deletion no older backup is left, everything else stays, and a new one is started', async () => {
  const forge = await withBackups(3);
  const started: string[] = [];
  forge.on(({ event }) => started.push(event));
  expect(await forgetBackups(client(forge))).toBe(3);
  expect(await names(forge)).toEqual(['github-pages']);
  expect(started).toContain('workflow_dispatch');
});

it('killed after any call and run again, it ends the same', async () => {
  for (let nth = 0; nth < 4; nth += 1) {
    const forge = await withBackups(3);
    let before = nth;
    forge.faults.next(1, { kill: true }, ({ method }) => method !== 'GET' && before-- === 0);
    await forgetBackups(client(forge)).catch(() => null);
    forge.faults.clear();
    const started: string[] = [];
    forge.on(({ event }) => started.push(event));
    await forgetBackups(client(forge));
    expect(await names(forge)).toEqual(['github-pages']);
    expect(started).toContain('workflow_dispatch');
  }
});
