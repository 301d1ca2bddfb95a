import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openForge, type Forge } from '../forge/forge.ts';
import { setUp } from '../forge/set-up.ts';
import { startRunner, type Runner } from './runner.ts';
import { ROOT } from '../../io/root.ts';

/** A stand-in with one workflow file on its default branch, and the runner. */
export async function withWorkflow(
  text: string,
  { isSetUp = true } = {},
): Promise<{ forge: Forge; runner: Runner }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-actions-'));
  const forge = await openForge({
    dir: path.join(dir, 'forge'),
    now: '2026-11-20T09:00:00+09:00',
    people: [{ login: 'kanri', name: '管理', role: 'admin' }],
  });
  if (isSetUp) await setUp(forge);
  const runner = startRunner(forge, { dir, hostModules: path.join(ROOT, 'node_modules') });
  onTestFinished(async () => {
    runner.stop();
    await forge.close();
    rmSync(dir, { recursive: true, force: true });
    expect(forge.failures).toEqual([]);
  });
  await forge.asUser('kanri').commit({
    branch: 'main',
    files: [{ path: '.github/workflows/it.yml', text }],
    message: 'Add a workflow',
  });
  await runner.idle();
  return { forge, runner };
}

/** A workflow of one job that starts `on` an event; `job` are more lines of the job. */
export const workflow = (on: string, steps: string, job = '    environment: desk\n'): string => `name: it
on:
${on}
permissions: {}
jobs:
  it:
    runs-on: ubuntu-latest
    timeout-minutes: 5
${job}    permissions:
      contents: read
      issues: read
    steps:
${steps}
`;

export const ISSUES = '  issues:\n    types: [opened]';

export const CHECKOUT = (inputs: string): string =>
  `      - uses: actions/checkout@${'0'.repeat(40)}\n        with:\n          persist-credentials: false\n${inputs}`;
