import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { ensureBranch } from '../../github/branches.ts';
import { pullOfBranch } from '../../github/pulls.ts';
import { BEHAVIOURS } from './behaviours.ts';
import type { Forge } from './forge.ts';
import { behavesAs, deskOf, octokitOf, reported, testForge } from './forge.test-support.ts';
import type { Delivery } from './world.ts';

const behaves = behavesAs(BEHAVIOURS);

const clerk = (forge: Forge) => forge.asUser('shimin-katsudo');
const here = (forge: Forge, path: string): string => `/repos/${forge.repository}${path}`;

/** A branch with one file, and its pull request. */
async function filing(forge: Forge, branch: string, body = '', text = 'new\n', path = 'content/new.md') {
  const head = await clerk(forge).commit({ branch, files: [{ path, text }], message: 'File' });
  return { head, number: await clerk(forge).openPull({ title: `Of ${branch}`, body, head: branch }) };
}

behaves('numbers', async () => {
  const forge = await testForge();
  expect(await forge.asUser('a').openIssue({ title: 'One', body: '' })).toBe(1);
  expect((await filing(forge, 'b')).number).toBe(2);
  expect(await clerk(forge).call('GET', here(forge, '/issues'))).toMatchObject([
    { number: 2, pull_request: {} },
    { number: 1 },
  ]);
});

behaves('closingKeywords', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  const { number } = await filing(forge, 'b', `Closes #${issue}`);
  expect(await clerk(forge).call('GET', here(forge, `/issues/${issue}`))).toMatchObject({ state: 'open' });
  await clerk(forge).merge(number);
  expect(await clerk(forge).call('GET', here(forge, `/issues/${issue}`))).toMatchObject({
    state: 'closed',
    state_reason: 'completed',
  });
});

behaves('edits', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: 'first' });
  const heard: Delivery[] = [];
  forge.on((delivery) => heard.push(delivery));
  await clerk(forge).editIssue(issue, { body: 'second' });
  expect(heard).toMatchObject([{ payload: { changes: { body: { from: 'first' } } } }]);
  const query = `{ repository(owner: "junkan-kamakura", name: "junkan") {
    issue(number: 1) { lastEditedAt editor { login } } } }`;
  expect(await octokitOf(forge).octokit.graphql(query)).toEqual({
    repository: { issue: { lastEditedAt: '2026-11-20T00:00:00Z', editor: { login: 'shimin-katsudo' } } },
  });
});

behaves('textLimits', async () => {
  const forge = await testForge();
  const person = forge.asUser('a');
  await person.openIssue({ title: '題', body: '字'.repeat(65_536) });
  await expect(person.openIssue({ title: '題', body: '字'.repeat(65_537) })).rejects.toMatchObject({
    status: 422,
  });
  await expect(person.openIssue({ title: ' ', body: '' })).rejects.toMatchObject({ status: 422 });
});

behaves('labelsOfStrangers', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '', labels: ['段階:完了'] });
  expect(await clerk(forge).call('GET', here(forge, `/issues/${issue}`))).toMatchObject({ labels: [] });
  await expect(forge.asUser('a').setLabels(issue, ['段階:完了'])).rejects.toMatchObject({ status: 403 });
});

behaves('reviews', async () => {
  const forge = await testForge();
  const { head, number } = await filing(forge, 'b');
  const id = await forge.asUser('kaicho').review(number, 'APPROVE');
  await filing2(forge);
  const reviews = here(forge, `/pulls/${number}/reviews`);
  expect(await clerk(forge).call('GET', reviews)).toMatchObject([{ state: 'APPROVED', commit_id: head }]);
  await clerk(forge).dismissReview(number, id, 'Other content');
  expect(await clerk(forge).call('GET', reviews)).toMatchObject([{ state: 'DISMISSED', commit_id: head }]);

  async function filing2(of: Forge): Promise<void> {
    await clerk(of).commit({
      branch: 'b',
      files: [{ path: 'content/new.md', text: 'other\n' }],
      message: 'x',
    });
  }
});

behaves('ownReview', async () => {
  const forge = await testForge();
  const { number } = await filing(forge, 'b');
  await expect(clerk(forge).review(number, 'APPROVE')).rejects.toMatchObject({ status: 422 });
});

behaves('onePull', async () => {
  const forge = await testForge();
  await clerk(forge).commit({ branch: 'b', files: [{ path: 'x', text: 'x' }], message: 'x' });
  const open = () => clerk(forge).openPull({ title: 'x', body: '', head: 'b' });
  const answers = await Promise.allSettled([open(), open(), open()]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await deskOf(forge).pulls.list({ state: 'open' })).toHaveLength(1);
});

behaves('mergeSha', async () => {
  const forge = await testForge();
  const { number } = await filing(forge, 'b');
  const path = here(forge, `/pulls/${number}/merge`);
  await expect(clerk(forge).call('PUT', path, { sha: '0'.repeat(40) })).rejects.toMatchObject({
    status: 409,
  });
});

behaves('mergeConflict', async () => {
  const forge = await testForge();
  const one = await filing(forge, 'one', '', 'one\n', 'content/hello.md');
  const two = await filing(forge, 'two', '', 'two\n', 'content/hello.md');
  await clerk(forge).merge(one.number);
  expect(await clerk(forge).call('GET', here(forge, `/pulls/${two.number}`))).toMatchObject({
    mergeable: false,
  });
  await expect(clerk(forge).merge(two.number)).rejects.toMatchObject({ status: 405 });
});

behaves('mergeMessage', async () => {
  const forge = await testForge();
  const settings = { merge_commit_title: 'PR_TITLE', merge_commit_message: 'PR_BODY' };
  await forge.asUser('kanri').call('PATCH', here(forge, ''), settings);
  const { number } = await filing(forge, 'b', 'Words\n\nApproved-by: npo-1 (npo)');
  const sha = await clerk(forge).merge(number);
  const commit = await clerk(forge).call('GET', here(forge, `/git/commits/${sha}`));
  expect(commit).toMatchObject({ message: `Of b (#${number})\n\nWords\n\nApproved-by: npo-1 (npo)` });
});

behaves('headGone', async () => {
  const forge = await testForge();
  const { number } = await filing(forge, 'b');
  await clerk(forge).call('DELETE', here(forge, '/git/refs/heads/b'));
  expect(await deskOf(forge).pulls.find(number)).toMatchObject({ state: 'closed', mergedAt: null });
});

behaves('requiredStatus', async () => {
  const forge = await reported(await testForge());
  const checks = { required_status_checks: [{ context: 'junkan/gate', integration_id: forge.appId }] };
  await forge.asUser('kanri').call('POST', here(forge, '/rulesets'), {
    name: 'main',
    enforcement: 'active',
    rules: [
      {
        type: 'required_status_checks',
        parameters: { strict_required_status_checks_policy: false, ...checks },
      },
    ],
  });
  const { number, head } = await filing(forge, 'b');
  const status = { context: 'junkan/gate', state: 'success' } as const;
  await expect(clerk(forge).merge(number)).rejects.toMatchObject({ status: 405 });
  await clerk(forge).call('POST', here(forge, `/statuses/${head}`), status);
  await expect(clerk(forge).merge(number)).rejects.toMatchObject({ status: 405 });
  const { octokit, owner, repo } = octokitOf(forge);
  await octokit.rest.repos.createCommitStatus({ owner, repo, sha: head, ...status });
  await clerk(forge).merge(number);
});

behaves('closedBranches', async () => {
  const forge = await testForge();
  const ruleset = (include: string, bypass: boolean, ...rules: string[]) =>
    forge.asUser('kanri').call('POST', here(forge, '/rulesets'), {
      name: include,
      enforcement: 'active',
      conditions: { ref_name: { include: [include], exclude: [] } },
      bypass_actors: bypass
        ? [{ actor_id: forge.appId, actor_type: 'Integration', bypass_mode: 'always' }]
        : [],
      rules: rules.map((type) => ({ type })),
    });
  await ruleset('refs/heads/filing/**', true, 'creation', 'update', 'deletion');
  await ruleset('~DEFAULT_BRANCH', false, 'deletion', 'pull_request');
  const commit = (branch: string) =>
    clerk(forge).commit({ branch, files: [{ path: 'x', text: 'x' }], message: 'x' });
  await expect(commit('filing/1')).rejects.toMatchObject({ status: 422 });
  await expect(commit('main')).rejects.toMatchObject({ status: 422 });
  await commit('other');

  const user = 'shimin-katsudo';
  const address = forge.gitUrl.replace('http://', `http://${user}:${forge.tokenFor({ user })}@`);
  const push = (to: string) => gitIn(forge.gitDir, 'push', '--quiet', address, `other:refs/heads/${to}`);
  await expect(push('filing/1')).rejects.toThrow('GH013');
  await expect(push('main')).rejects.toThrow('GH013');
  await push('another');

  const files = [{ path: 'content/x', text: 'x' }];
  await ensureBranch(deskOf(forge), { branch: 'filing/1', files, message: 'x' });
  await clerk(forge).merge(await clerk(forge).openPull({ title: 'x', body: '', head: 'filing/1' }));
});

behaves('statusLimits', async () => {
  const forge = await testForge();
  const { head } = await filing(forge, 'b');
  const set = (sha: string, description: string) =>
    clerk(forge).call('POST', here(forge, `/statuses/${sha}`), { state: 'pending', description });
  await set(head, '字'.repeat(140));
  await expect(set(head, '字'.repeat(141))).rejects.toMatchObject({ status: 422 });
  await expect(set('1'.repeat(40), 'x')).rejects.toMatchObject({ status: 422 });
});

behaves('refs', async () => {
  const forge = await testForge();
  const first = await clerk(forge).commit({ branch: 'b', files: [{ path: 'x', text: '1' }], message: '1' });
  await clerk(forge).commit({ branch: 'b', files: [{ path: 'x', text: '2' }], message: '2' });
  const again = { ref: 'refs/heads/b', sha: first };
  await expect(clerk(forge).call('POST', here(forge, '/git/refs'), again)).rejects.toMatchObject({
    status: 422,
  });
  const back = (force: boolean) =>
    clerk(forge).call('PATCH', here(forge, '/git/refs/heads/b'), { sha: first, force });
  await expect(back(false)).rejects.toMatchObject({ status: 422 });
  expect(await back(true)).toMatchObject({ object: { sha: first } });
});

behaves('trees', async () => {
  const forge = await testForge();
  const base_tree = await gitIn(forge.gitDir, 'rev-parse', 'main^{tree}');
  const make = (entry: object) =>
    clerk(forge).call('POST', here(forge, '/git/trees'), {
      base_tree,
      tree: [{ mode: '100644', type: 'blob', ...entry }],
    });
  for (const path of ['../out', '.git/config', '/etc/passwd', 'a//b', 'a/../b'])
    await expect(make({ path, content: 'x' }), path).rejects.toMatchObject({ status: 422 });
  await expect(make({ path: 'not/there', sha: null })).rejects.toMatchObject({ status: 422 });
  expect(await make({ path: 'README.md', sha: null })).not.toMatchObject({ sha: base_tree });
});

behaves('links', async () => {
  const forge = await testForge();
  const files = [{ path: 'content/way', text: '/etc/passwd', mode: '120000' }];
  await clerk(forge).commit({ branch: 'b', files, message: 'x' });
  expect(await deskOf(forge).git.contentAt('content/way', 'b')).toEqual({ is: 'symlink' });
  expect(await deskOf(forge).git.contentAt('content', 'b')).toEqual({ is: 'dir' });
  expect(await deskOf(forge).git.contentAt('content/not', 'b')).toBeNull();
});

behaves('permissions', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  const { octokit, owner, repo } = octokitOf(forge, { issues: 'read', pull_requests: 'write' });
  expect(await deskOf(forge, { issues: 'read' }).comments.list(issue)).toEqual([]);
  await expect(
    octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body: 'x' }),
  ).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
    response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
  });
});

behaves('roles', async () => {
  const forge = await testForge();
  const stranger = forge.asUser('a');
  const { number } = await filing(forge, 'b');
  const issue = await forge.asUser('b').openIssue({ title: 'One', body: '' });
  await stranger.comment(issue, 'x');
  await stranger.review(number, 'APPROVE');
  const refused = { status: 403 };
  await expect(stranger.editIssue(issue, { body: 'mine' })).rejects.toMatchObject(refused);
  await expect(stranger.closeIssue(issue)).rejects.toMatchObject(refused);
  await expect(stranger.merge(number)).rejects.toMatchObject(refused);
  await expect(stranger.commit({ branch: 'x', files: [], message: 'x' })).rejects.toMatchObject(refused);
  await forge.asUser('b').closeIssue(issue);
});

behaves('workflowToken', async () => {
  const forge = await testForge();
  const kinds: string[] = [];
  forge.on(({ by }) => kinds.push(`${by.login} ${by.kind}`));
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  for (const who of [{ app: true }, { actions: true }] as const) {
    const token = forge.tokenFor({ ...who, permissions: { issues: 'write' } });
    await fetch(`${forge.url}${here(forge, `/issues/${issue}/comments`)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{"body":"x"}',
    });
  }
  expect(kinds).toEqual(['a user', 'junkan-desk[bot] app', 'github-actions[bot] actions']);
});

behaves('forks', async () => {
  const forge = await testForge();
  const npo = forge.asUser('npo');
  await npo.fork();
  const files = [{ path: 'content/x.md', text: 'x\n' }];
  const sha = await npo.commit({ branch: 'filing/1', files, message: 'x', fork: true });
  const number = await npo.openPull({ title: 'x', body: '', head: 'npo:filing/1' });
  const desk = deskOf(forge);
  expect(await desk.pulls.find(number)).toMatchObject({ head: { owner: 'npo', branch: 'filing/1', sha } });
  expect(await pullOfBranch(desk, 'npo', 'filing/1')).toMatchObject({ number });
  expect(await pullOfBranch(desk, desk.owner, 'filing/1')).toBeNull();
  const refs = await gitIn('.', 'ls-remote', forge.gitUrl);
  expect(refs).not.toContain('filing/1');
  expect(refs).toContain(`${sha}\trefs/pull/${number}/head`);
  await clerk(forge).merge(number);
  expect(await desk.git.contentAt('content/x.md', 'main')).toMatchObject({ text: 'x\n' });
});

behaves('pushes', async () => {
  const forge = await testForge();
  const { number } = await filing(forge, 'b');
  const heard: string[] = [];
  forge.on(({ event, by }) => heard.push(`${event} by ${by.login}`));
  const folder = mkdtempSync(join(tmpdir(), 'junkan-clone-'));
  const git = (...args: string[]) => gitIn(folder, ...args);
  const as = (user: string) => forge.gitUrl.replace('http://', `http://${user}:${forge.tokenFor({ user })}@`);
  await git('clone', '--quiet', '--branch', 'b', forge.gitUrl, '.');
  writeFileSync(join(folder, 'content/new.md'), 'pushed\n');
  await git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-am', 'By hand');
  await expect(git('push', '--quiet', as('stranger'), 'b')).rejects.toThrow();
  await git('push', '--quiet', as('shimin-katsudo'), 'b');
  rmSync(folder, { recursive: true });
  expect(heard).toEqual(['push by shimin-katsudo', 'pull_request by shimin-katsudo']);
  const sha = await gitIn(forge.gitDir, 'rev-parse', 'b');
  expect(await deskOf(forge).pulls.find(number)).toMatchObject({ head: { sha } });
});

behaves('paging', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  for (let at = 1; at <= 205; at += 1) await forge.asUser('a').comment(issue, `Comment ${at}`);
  const all = await deskOf(forge).comments.list(issue);
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, at) => `Comment ${at + 1}`));
  expect(forge.calls.filter(({ path }) => path.includes('/comments'))).toHaveLength(3);
});

behaves('secondaryLimit', async () => {
  const forge = await testForge({ second: 1_000 });
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  const token = forge.tokenFor({ app: true, permissions: { issues: 'write' } });
  const write = () =>
    fetch(`${forge.url}${here(forge, `/issues/${issue}/comments`)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{"body":"x"}',
    });
  for (let at = 0; at < 80; at += 1) expect((await write()).status).toBe(201);
  const refused = await write();
  expect(refused.status).toBe(403);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(40);
  expect(await refused.text()).toContain('secondary rate limit');
});

behaves('graphql', async () => {
  const { octokit } = octokitOf(await testForge());
  await expect(octokit.graphql('{ viewer { shoeSize } }')).rejects.toThrow('Cannot query field "shoeSize"');
  await expect(octokit.graphql('{ viewer { bio } }')).rejects.toThrow('does not serve User.bio');
});

/** Git as a program of its own: waiting for it must not keep the stand-in from answering. */
async function gitIn(folder: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' };
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { env });
  return stdout.trim();
}
