import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startRunner } from '../../src/sandbox/actions/runner.ts';
import { openSeeded } from '../../src/sandbox/seed/seed.ts';
import { ROOT } from './run-script.ts';

it('the workflow doctor proves on the stand-in that the App may do what is asked of it', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-doctor-workflow-'));
  const forge = await openSeeded({ dir, source: ROOT, now: '2026-11-20T09:00:00+09:00' });
  const runner = startRunner(forge, { dir, hostModules: path.join(ROOT, 'node_modules') });
  onTestFinished(async () => {
    runner.stop();
    await runner.idle();
    await forge.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const owner = forge.repository.split('/')[0] ?? '';
  await runner.dispatch(owner, 'doctor');
  const [run] = runner.runs;
  expect(run?.log).toContain('○ 権限 statuses: write がある');
  expect(run?.log).toContain('○ 届いた書類のブランチを作り、消せる（filing/0）');
  expect(run?.log).not.toContain('× ');
  expect(run?.state).toBe('success');
  expect(run?.summary).toContain('アプリの権限');
  const branches = await forge.asUser(owner).call('GET', `/repos/${forge.repository}/branches`);
  expect(JSON.stringify(branches)).not.toContain('filing/0');
  expect(forge.failures).toEqual([]);
});
