import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testForge } from '../../src/sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../src/sandbox/forge/forge.ts';
import { ROOT } from './run-script.ts';

/** `npm run contract` as an App, beside the server that it asks. */
const contract = (forge: Forge) =>
  new Promise<{ readonly status: number; readonly said: string }>((resolve) => {
    const permissions = {
      issues: 'write',
      pull_requests: 'write',
      contents: 'write',
      statuses: 'write',
    } as const;
    const env = {
      ...process.env,
      GITHUB_TOKEN: forge.tokenFor({ app: true, permissions }),
      GITHUB_REPOSITORY: forge.repository,
      GITHUB_API_URL: forge.url,
      JUNKAN_SECOND: '1',
    };
    const child = execFile(
      process.execPath,
      [path.join(ROOT, 'scripts/run.mjs'), 'contract'],
      { env },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? 2, said: stdout + stderr }),
    );
  });

it('holds a repository for trying to the contract, and says of each promise whether it is kept', async () => {
  const { status, said } = await contract(await testForge());
  expect(said).toMatch(/^✓ an issue is found and listed/m);
  expect([status, said.match(/^×.*/gm)]).toEqual([0, null]);
});
