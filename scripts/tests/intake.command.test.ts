import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTown, proposalBody, type Town } from '../../src/desk/intake/forge.test-support.ts';

import { ROOT } from './run-script.ts';

/** Runs the command as a workflow does: with a token, a repository and perhaps an event. */
function intake({ forge, contentDir }: Town, args: readonly string[], event?: object) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'junkan-event-')), 'event.json');
  writeFileSync(file, JSON.stringify(event ?? {}));
  const permissions = {
    issues: 'write',
    contents: 'write',
    pull_requests: 'write',
    members: 'read',
  } as const;
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'scripts/intake.ts'), '--content', contentDir, ...args],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        GITHUB_TOKEN: forge.tokenFor({ app: true, permissions }),
        GITHUB_REPOSITORY: forge.repository,
        GITHUB_API_URL: forge.url,
        JUNKAN_SECOND: '1',
        JUNKAN_NOW: '2026-11-20T10:05:00+09:00',
        ...(event ? { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: file } : {}),
      },
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise<{ status: number | null; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }));
  });
}

describe('npm run intake', () => {
  it('takes the number from the event and nothing else: the text is that of the issue now', async () => {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk));
    const event = {
      action: 'opened',
      issue: { number: issue, title: 'x', body: 'こんにちは', user: { login: 'y' } },
    };
    expect(await intake(town, [], event)).toEqual({ status: 0, said: `#${issue}: accepted\n` });
    expect(await town.client().pulls.list({ state: 'open' })).toHaveLength(1);
    expect(await town.client().comments.list(issue)).toHaveLength(1);
  });

  it('sweeps all with --all, prints with --dry-run, and says how it is called', async () => {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk));
    const shown = await intake(town, ['--issue', String(issue), '--dry-run']);
    expect(shown.status).toBe(0);
    expect(shown.said).toContain('projects/2026-000');
    expect(await town.client().pulls.list({ state: 'open' })).toEqual([]);
    expect((await intake(town, ['--all'])).status).toBe(0);
    expect(await town.client().pulls.list({ state: 'open' })).toHaveLength(1);
    expect((await intake(town, ['--issue', 'x'])).status).toBe(2);
  });
});
