import { describe, expect, it } from 'vitest';
import { ISSUES, withWorkflow, workflow } from './runner.test-support.ts';

describe('the runner', () => {
  it('runs the steps of a workflow when what it waits for happens, and shows their output', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        ISSUES,
        '      - run: echo "issue $NUMBER"\n        env:\n          NUMBER: ${{ github.event.issue.number }}\n',
      ),
    );
    await forge.asUser('npo').openIssue({ title: 'a', body: 'b' });
    await runner.idle();
    expect(runner.runs.map(({ state }) => state)).toEqual(['success']);
    expect(runner.runs[0]?.log).toContain('issue 1');
  });

  it('gives a text of outside to the shell as data where it stands in env', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        ISSUES,
        '      - run: printf "%s" "$TITLE"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n',
      ),
    );
    await forge
      .asUser('npo')
      .openIssue({ title: '$(touch /tmp/owned) `id` ${{ secrets.JUNKAN_APP_KEY }}', body: '' });
    await runner.idle();
    expect(runner.runs[0]?.log).toContain('$(touch /tmp/owned) `id` ${{ secrets.JUNKAN_APP_KEY }}');
  });

  it('fails a step whose token lacks a permission, and runs what waits for a failure', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        ISSUES,
        '      - run: |\n          curl -sf -X POST -H "Authorization: Bearer $TOKEN" -d \'{"body":"x"}\' $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments\n        env:\n          TOKEN: ${{ github.token }}\n',
      ) +
        '  after:\n    needs: it\n    if: failure()\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n      - run: echo told\n',
    );
    await forge.asUser('npo').openIssue({ title: 'a', body: 'b' });
    await runner.idle();
    expect(runner.runs[0]?.state).toBe('failure');
    expect(runner.runs[0]?.log).toContain('told');
  });

  it('hides tokens in the output', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(ISSUES, '      - run: echo "$TOKEN"\n        env:\n          TOKEN: ${{ github.token }}\n'),
    );
    await forge.asUser('npo').openIssue({ title: 'a', body: 'b' });
    await runner.idle();
    expect(runner.runs[0]?.log).not.toMatch(/ghs_/);
  });

  it('lets one run of a group wait, and drops the one that waited before', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(ISSUES, '      - run: sleep 0.5\n').replace(
        'jobs:',
        'concurrency:\n  group: one\n  cancel-in-progress: false\njobs:',
      ),
    );
    const npo = forge.asUser('npo');
    for (const title of ['a', 'b', 'c', 'd']) await npo.openIssue({ title, body: '' });
    await runner.idle();
    expect(runner.runs.map(({ state }) => state)).toEqual(['success', 'cancelled', 'cancelled', 'success']);
  });

  it("starts nothing for what a workflow's own token did", async () => {
    const { forge, runner } = await withWorkflow(workflow(ISSUES, '      - run: "true"\n'));
    const token = forge.tokenFor({ actions: true, permissions: { issues: 'write' } });
    await fetch(`${forge.url}/repos/${forge.repository}/issues`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'a' }),
    });
    await runner.idle();
    expect(runner.runs).toEqual([]);
  });

  it('refuses the environment of the key to the run of a fork', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        '  pull_request:\n',
        '      - run: echo "key=$KEY"\n        env:\n          KEY: ${{ secrets.JUNKAN_APP_KEY }}\n',
      ),
    );
    const other = forge.asUser('yosomono');
    await other.fork();
    await other.commit({ branch: 'mine', files: [{ path: 'a.md', text: 'a' }], message: 'a', fork: true });
    await other.openPull({ title: 'a', body: '', head: 'yosomono:mine' });
    await runner.idle();
    expect(runner.runs[0]).toMatchObject({ state: 'failure' });
    expect(runner.runs[0]?.log).toContain('refs/pull/1/merge may not use the environment desk');
    expect(runner.runs[0]?.log).not.toContain('key=');
  });

  it('starts a schedule once for the time that has passed', async () => {
    const { runner } = await withWorkflow(
      workflow("  schedule:\n    - cron: '23 22 * * *'", '      - run: "true"\n'),
    );
    await runner.passed(Date.parse('2026-11-20T09:00:00+09:00'), Date.parse('2026-11-25T09:00:00+09:00'));
    expect(runner.runs.map(({ occasion }) => occasion.happened.event)).toEqual(['schedule']);
  });

  it('refuses an action that it does not know, by name', async () => {
    const { forge, runner } = await withWorkflow(workflow(ISSUES, '      - uses: someone/else@v1\n'));
    await forge.asUser('npo').openIssue({ title: 'a', body: 'b' });
    await runner.idle();
    expect(runner.runs[0]).toMatchObject({ state: 'failure' });
    expect(runner.runs[0]?.log).toContain('someone/else@v1');
  });
});
