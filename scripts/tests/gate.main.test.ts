import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { gateOf, NOW, openDesk, proposeReview, REVIEW, reviewText, type Desk } from './gate.test-support.ts';
import { ROOT, smallRecord } from './run-script.ts';

function tmp(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-run-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Runs a command as a workflow does, while the stand-in answers. */
function runIn(name: string, args: readonly string[], env: Record<string, string>) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const file = path.join(ROOT, 'scripts', `${name}.ts`);
    const given = { ...process.env, NO_COLOR: '1', ...env };
    execFile(process.execPath, [file, ...args], { cwd: ROOT, env: given }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** The environment of a run that was woken by the check of a branch. */
function wokenBy({ forge }: Desk, owner: string, branch: string, sha: string): Record<string, string> {
  const event = path.join(tmp(), 'event.json');
  const workflow_run = { head_repository: { owner: { login: owner } }, head_branch: branch, head_sha: sha };
  writeFileSync(event, JSON.stringify({ action: 'completed', workflow_run }));
  const permissions = {
    issues: 'write',
    pull_requests: 'write',
    contents: 'read',
    statuses: 'write',
  } as const;
  return {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: event,
    GITHUB_TOKEN: forge.tokenFor({ app: true, permissions }),
    GITHUB_REPOSITORY: forge.repository,
    GITHUB_API_URL: forge.url,
    JUNKAN_NOW: NOW,
    JUNKAN_SECOND: '1',
  };
}

describe('the commands that a workflow runs', () => {
  it('the run that the check of a branch wakes finds its pull request, and judges it as it is now when it has moved on', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    const head = (await desk.gh.pulls.find(number))?.head.sha ?? '';
    const woken = wokenBy(desk, 'junkan-kamakura', 'review', head);
    const gate = await runIn('gate', ['--content', desk.content], woken);
    expect(gate).toMatchObject({ code: 0, stderr: '' });
    expect(await gateOf(desk, head)).toMatch(/^pending/);
    // Its findings, and who is asked to approve.
    expect(await desk.gh.comments.list(number)).toHaveLength(2);

    await desk.forge.asUser('shimin-katsudo').commit({
      branch: 'review',
      files: [{ path: REVIEW, text: reviewText('別の理由です。') }],
      message: 'x',
    });
    const moved = (await desk.gh.pulls.find(number))?.head.sha ?? '';
    const late = await runIn('gate', ['--content', desk.content], woken);
    expect(late).toMatchObject({ code: 0 });
    expect(await gateOf(desk, moved)).toMatch(/^pending/);

    const sweep = await runIn('gate', ['--content', desk.content, '--all'], woken);
    expect(sweep.stdout).toContain(`#${number}: pending`);
  });

  it('the check writes commands for the first findings and a summary of all, and nothing else', async () => {
    const content = smallRecord();
    const file = path.join(content, 'projects/2026-0040/proposal.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('theme: [environment]', 'theme: ["::set-output name=a::b @all"]'),
    );
    const summary = path.join(tmp(), 'summary.md');
    const { code, stdout } = await runIn(
      'check',
      ['--content', content, '--github', '--today', '2026-11-20'],
      {
        GITHUB_STEP_SUMMARY: summary,
      },
    );
    expect(code).toBe(1);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(error|warning) file=/);
    expect(readFileSync(summary, 'utf8')).toMatch(/^## 書類の確認\n\n誤り [1-9]/);
    expect(readFileSync(summary, 'utf8')).not.toMatch(/::set-output|@all/);
  });
});
