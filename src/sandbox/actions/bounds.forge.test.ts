import { describe, expect, it } from 'vitest';
import { CHECKOUT, ISSUES, withWorkflow, workflow } from './runner.test-support.ts';

const PULLS = '  pull_request:\n';
const GROUP = '    concurrency:\n      group: one\n      cancel-in-progress: false\n';
const TOKEN = (permissions: string): string =>
  `      - uses: actions/create-github-app-token@${'0'.repeat(40)}
        with:
          client-id: \${{ vars.JUNKAN_APP_CLIENT_ID }}
          private-key: \${{ secrets.JUNKAN_APP_KEY }}
${permissions}`;

describe('the bounds of the runner, as on GitHub', () => {
  it('a job that is skipped throws nobody out of the group', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        ISSUES,
        '      - run: sleep 0.5\n',
        `    if: github.event.issue.user.login != 'stranger'\n${GROUP}`,
      ),
    );
    for (const login of ['npo', 'npo', 'stranger'])
      await forge.asUser(login).openIssue({ title: 'a', body: '' });
    await runner.idle();
    expect(runner.runs.map(({ state }) => state)).toEqual(['success', 'success', 'skipped']);
  });

  it('a branch of the repository gets the key as little as a fork', async () => {
    const { forge, runner } = await withWorkflow(workflow(PULLS, TOKEN('          permission-issues: read')));
    const kanri = forge.asUser('kanri');
    await kanri.commit({ branch: 'mine', files: [{ path: 'a.md', text: 'a' }], message: 'a' });
    await kanri.openPull({ title: 'a', body: '', head: 'mine' });
    await runner.idle();
    expect(runner.runs[0]).toMatchObject({ state: 'failure' });
    expect(runner.runs[0]?.log).toContain('only the default branch may');
  });

  it('the App is not given more than the guide gives it', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(ISSUES, TOKEN('          permission-administration: write')),
    );
    await forge.asUser('npo').openIssue({ title: 'a', body: '' });
    await runner.idle();
    expect(runner.runs[0]?.log).toContain('not granted to this installation');
  });

  it('without the environment there is no key', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(ISSUES, TOKEN('          permission-issues: read'), ''),
    );
    await forge.asUser('npo').openIssue({ title: 'a', body: '' });
    await runner.idle();
    expect(runner.runs[0]?.log).toContain('There is no key of the App in this run.');
  });

  it('a pull request is run on its merge, with its own files and no deeper than asked', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        PULLS,
        `${CHECKOUT('          fetch-depth: 2\n')}
      - run: cat a.md b.md; git log --format=%s HEAD^1; git cat-file -e HEAD^2; git rev-list --count HEAD`,
        '',
      ),
    );
    const other = forge.asUser('yosomono');
    await other.fork();
    await other.commit({
      branch: 'x',
      files: [{ path: 'a.md', text: 'theirs\n' }],
      message: 'a',
      fork: true,
    });
    await forge
      .asUser('kanri')
      .commit({ branch: 'main', files: [{ path: 'b.md', text: 'ours\n' }], message: 'Newest' });
    await other.openPull({ title: 'a', body: '', head: 'yosomono:x' });
    await runner.idle();
    expect(runner.runs.map(({ state }) => state)).toEqual(['success']);
    expect(runner.runs[0]?.log).toContain('theirs\nours\nNewest\n3\n');
  });

  it('a pull request that clashes is not run at all', async () => {
    const { forge, runner } = await withWorkflow(workflow(PULLS, '      - run: "true"\n', ''));
    const kanri = forge.asUser('kanri');
    const file = (text: string) => [{ path: 'a.md', text }];
    await kanri.commit({ branch: 'x', files: file('one'), message: 'a' });
    await kanri.commit({ branch: 'main', files: file('two'), message: 'b' });
    await kanri.openPull({ title: 'a', body: '', head: 'x' });
    await runner.idle();
    expect(runner.runs).toEqual([]);
  });

  it('a workflow file that cannot be read fails alone', async () => {
    const { forge, runner } = await withWorkflow(workflow(PULLS, '      - run: "true"\n', ''));
    const other = forge.asUser('yosomono');
    await other.fork();
    await other.commit({
      branch: 'x',
      files: [{ path: '.github/workflows/bad.yml', text: 'on: [' }],
      message: 'a',
      fork: true,
    });
    await other.openPull({ title: 'a', body: '', head: 'yosomono:x' });
    await runner.idle();
    expect(runner.runs.map(({ workflow: { name }, state }) => [name, state]).sort()).toEqual([
      ['.github/workflows/bad.yml', 'failure'],
      ['it', 'success'],
    ]);
  });

  it('a checkout that is used again has nothing of the job before', async () => {
    const { forge, runner } = await withWorkflow(
      workflow(
        ISSUES,
        `${CHECKOUT('          ref: main\n')}
      - run: ls -A; git config --get-all a.b || true; git status --short
      - run: mkdir -p a/.git; echo x > a/left; echo y > .github/workflows/it.yml; git config a.b c; ln -s / b`,
        '',
      ),
    );
    const npo = forge.asUser('npo');
    await npo.openIssue({ title: 'a', body: '' });
    await runner.idle();
    await npo.openIssue({ title: 'b', body: '' });
    await runner.idle();
    const [first, second] = runner.runs;
    expect(first?.state).toBe('success');
    expect(second?.log).toBe(first?.log);
  });
});
