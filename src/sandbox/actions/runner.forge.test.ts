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

  it('starts what a clock asks for by its own token, and nothing hears of the end of such a run', async () => {
    const { forge, runner } = await withWorkflow(workflow('  workflow_dispatch:', "      - run: 'true'\n"));
    const file = (name: string, on: string, steps: string, permissions: string) => ({
      path: `.github/workflows/${name}.yml`,
      text: workflow(on, steps, '')
        .replace('name: it', `name: ${name}`)
        .replace('contents: read', permissions),
    });
    const dispatch = `      - run: |\n          curl -sf -X POST -H "Authorization: Bearer $TOKEN" -d '{"ref":"main"}' $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/actions/workflows/it.yml/dispatches\n        env:\n          TOKEN: \${{ github.token }}\n`;
    await forge.asUser('kanri').commit({
      branch: 'main',
      files: [
        file(
          'clock',
          "  schedule:\n    - cron: '17 4 * * *'\n    - cron: '18 4 1 1 *'",
          dispatch,
          'actions: write',
        ),
        file(
          'after',
          '  workflow_run:\n    workflows: [it]\n    types: [completed]',
          "      - run: 'true'\n",
          'actions: read',
        ),
      ],
      message: 'Add a clock',
    });
    await runner.idle();
    const from = Date.parse('2026-11-20T09:00:00+09:00');
    await runner.passed(from, from + 24 * 3_600_000);
    expect(runner.runs.map(({ workflow: { name }, state }) => [name, state])).toEqual([
      ['clock', 'success'],
      ['it', 'success'],
    ]);
    await runner.dispatch('kanri', 'it');
    expect(runner.runs.map(({ workflow: { name } }) => name).slice(2)).toEqual(['it', 'after']);
  });

  it('starts nothing of a workflow that is switched off, and starts it again when it is on', async () => {
    const { forge, runner } = await withWorkflow(workflow(ISSUES, "      - run: 'true'\n"));
    const set = (what: string) =>
      forge.asUser('kanri').call('PUT', `/repos/${forge.repository}/actions/workflows/it.yml/${what}`, {});
    await set('disable');
    await forge.asUser('npo').openIssue({ title: 'a', body: '' });
    await runner.idle();
    expect(runner.runs).toEqual([]);
    await set('enable');
    await forge.asUser('npo').openIssue({ title: 'b', body: '' });
    await runner.idle();
    expect(runner.runs).toHaveLength(1);
  });

  it('puts a called workflow in the place of the job that calls it, with no more rights than the caller gives', async () => {
    const called = `name: told\non:\n  workflow_call:\npermissions: {}\njobs:\n  tell:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions:\n      issues: write\n    steps:\n      - run: echo told\n`;
    const caller = (rights: string): string =>
      `${workflow(ISSUES, "      - run: 'false'\n")}  after:\n    needs: it\n    if: always() && contains(needs.*.result, 'failure')\n    permissions:\n      issues: ${rights}\n    uses: $/.github/workflows/told.yml\n`;
    const { forge, runner } = await withWorkflow(workflow('  workflow_dispatch:', "      - run: 'true'\n"));
    const commit = (rights: string) =>
      forge.asUser('kanri').commit({
        branch: 'main',
        files: [
          { path: '.github/workflows/told.yml', text: called },
          { path: '.github/workflows/it.yml', text: caller(rights) },
        ],
        message: 'x',
      });
    await commit('write');
    await runner.idle();
    await forge.asUser('npo').openIssue({ title: 'a', body: '' });
    await runner.idle();
    expect(runner.runs.at(-1)).toMatchObject({
      state: 'failure',
      log: expect.stringContaining('told') as string,
    });
    await commit('read');
    await runner.idle();
    expect(runner.runs.at(-1)?.log).toContain('asks for issues: write');
  });
});
