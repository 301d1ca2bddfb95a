import { expect, it } from 'vitest';
import { testForge } from '../forge.test-support.ts';
import { routeOf } from '../match.ts';
import { checkAnswer, ContractError } from '../openapi/contract.ts';
import { ROUTES } from './routes.ts';
import { sealed } from '../sealed.test-support.ts';

/** Each answer is held to GitHub's description as it is given: one that does not fit throws. */
it('every route answers as GitHub describes it', async () => {
  const forge = await testForge();
  const called = new Set<string>();
  const admin = forge.asUser('kanri');
  const call = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const full = /^\/(orgs|user|app|rate)/.test(path) ? path : `/repos/${forge.repository}${path}`;
    called.add(routeOf(method, full.split('?')[0] ?? '').route.key);
    return Object(await admin.call(method, full, body)) as Record<string, unknown>;
  };

  await call('PATCH', '', { allow_squash_merge: false });
  expect(await call('GET', '')).toMatchObject({ allow_squash_merge: false });
  await call('POST', '/labels', { name: '段階:受付', color: '123456', description: 'x' });
  await call('PATCH', '/labels/' + encodeURIComponent('段階:受付'), { color: '654321' });
  await call('GET', '/labels');

  await call('POST', '/issues', { title: 'One', body: 'x', labels: ['段階:受付'] });
  await call('GET', '/issues?state=all&creator=kanri&sort=updated&direction=asc&since=2026-01-01T00:00:00Z');
  await call('GET', '/issues/1');
  await call('PATCH', '/issues/1', {
    body: 'y',
    labels: ['a', 'b'],
    state: 'closed',
    state_reason: 'not_planned',
  });
  await call('PUT', '/issues/1/labels', { labels: ['c'] });
  await call('POST', '/issues/1/labels', { labels: ['d'] });
  await call('DELETE', '/issues/1/labels/c');
  await call('GET', '/issues/1/labels');
  await call('PUT', '/issues/1/labels', { labels: [] });
  const comment = await call('POST', '/issues/1/comments', { body: 'x' });
  await call('GET', '/issues/1/comments');
  await call('GET', '/issues/comments');
  await call('GET', `/issues/comments/${comment.id}`);
  await call('PATCH', `/issues/comments/${comment.id}`, { body: 'y' });
  await call('DELETE', `/issues/comments/${comment.id}`);

  await call('PUT', '/issues/1/lock', { lock_reason: 'resolved' });
  await call('DELETE', '/issues/1/lock');

  const main = await call('GET', '/git/ref/heads/main');
  const first = String(Reflect.get(Object(main.object), 'sha'));
  const commit = await call('GET', `/git/commits/${first}`);
  const base_tree = String(Reflect.get(Object(commit.tree), 'sha'));
  const blob = await call('POST', '/git/blobs', { content: '花\n', encoding: 'utf-8' });
  await call('GET', `/git/blobs/${blob.sha}`);
  const entry = { path: 'content/new/hana.md', mode: '100644', type: 'blob', sha: blob.sha };
  const tree = await call('POST', '/git/trees', { base_tree, tree: [entry] });
  await call('GET', `/git/trees/${tree.sha}?recursive=1`);
  const next = await call('POST', '/git/commits', { message: 'x', tree: tree.sha, parents: [first] });
  await call('POST', '/git/refs', { ref: 'refs/heads/filing/1', sha: first });
  await call('PATCH', '/git/refs/heads/filing/1', { sha: next.sha });
  await call('GET', '/branches');
  await call('GET', '/commits/filing%2F1');
  await call('GET', '/compare/main...filing%2F1');
  await call('GET', '/contents/content/new/hana.md?ref=filing%2F1');
  await call('GET', '/contents/content/new?ref=filing%2F1');

  const pull = await call('POST', '/pulls', {
    title: 'x',
    body: 'Closes #1',
    head: 'filing/1',
    base: 'main',
  });
  const at = `/pulls/${pull.number}`;
  await call('GET', '/pulls?state=open&head=junkan-kamakura:filing/1');
  await call('GET', at);
  for (const state of ['closed', 'open']) await call('PATCH', at, { state, title: `Is ${state}` });
  await call('GET', `${at}/files`);
  await call('GET', `${at}/commits`);
  const review = await call('POST', `${at}/reviews`, { event: 'COMMENT', body: 'x' });
  await call('PUT', `${at}/reviews/${review.id}`, { body: 'y' });
  await call('GET', `${at}/reviews`);
  const approval = await forge.asUser('a').review(Number(pull.number), 'APPROVE');
  await call('PUT', `${at}/reviews/${approval}/dismissals`, { message: 'x' });
  await call('POST', `/statuses/${next.sha}`, { state: 'success', context: 'junkan/gate', description: 'x' });
  await call('GET', `/commits/${next.sha}/status`);
  await call('GET', `/commits/${next.sha}/statuses`);
  await call('POST', `${at}/requested_reviewers`, {
    reviewers: ['shimin-katsudo'],
    team_reviewers: ['secretariat'],
  });
  expect(await call('GET', `${at}/requested_reviewers`)).toMatchObject({ teams: [{ slug: 'secretariat' }] });
  await call('DELETE', `${at}/requested_reviewers`, { reviewers: ['shimin-katsudo'] });
  expect(await call('GET', '/git/matching-refs/heads/filing/')).toMatchObject([
    { ref: 'refs/heads/filing/1' },
  ]);
  await call('PUT', `${at}/merge`, {});
  await call('DELETE', '/git/refs/heads/filing/1');

  const workflow = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
  await call('PUT', '/actions/permissions/workflow', workflow);
  expect(await call('GET', '/actions/permissions/workflow')).toEqual(workflow);
  const policy = { protected_branches: false, custom_branch_policies: true };
  await call('PUT', '/environments/desk', { deployment_branch_policy: policy });
  expect(await call('GET', '/environments/desk')).toMatchObject({ deployment_branch_policy: policy });
  await call('POST', '/environments/desk/deployment-branch-policies', { name: 'main' });
  await call('GET', '/environments/desk/deployment-branch-policies');

  const rules = { name: 'main', enforcement: 'disabled', rules: [{ type: 'deletion' }] };
  const ruleset = await call('POST', '/rulesets', rules);
  await call('GET', '/rulesets');
  await call('GET', `/rulesets/${ruleset.id}`);
  await call('PUT', `/rulesets/${ruleset.id}`, { enforcement: 'active' });
  await call('DELETE', `/rulesets/${ruleset.id}`);

  const path = '.github/workflows/check.yml';
  await admin.commit({ branch: 'main', files: [{ path, text: 'on: push\n' }], message: 'x' });
  const head = { owner: null, branch: 'main', sha: first };
  const run = forge.beginRun({ user: 'a' }, { name: 'check', path, event: 'pull_request', head });
  forge.moveRun(run, 'completed', 'success');
  await call('GET', '/actions/runs?status=success&event=pull_request');
  await call('GET', `/actions/runs/${run}`);
  await call('POST', '/actions/workflows/check.yml/dispatches', { ref: 'main', inputs: { number: '1' } });
  forge.moveJob(run, 'check', 'completed', 'success');
  expect(await call('GET', `/actions/runs/${run}/jobs`)).toMatchObject({ jobs: [{ name: 'check' }] });
  expect(await call('GET', '/actions/workflows/check.yml/runs')).toMatchObject({ total_count: 1 });
  await call('PUT', '/actions/workflows/check.yml/disable');
  expect(await call('GET', '/actions/workflows')).toMatchObject({
    workflows: [{ name: path, path, state: 'disabled_manually' }],
  });
  await call('PUT', '/actions/workflows/check.yml/enable');
  expect(await call('GET', '/actions/workflows/check.yml')).toMatchObject({ state: 'active' });
  const artifact = forge.addArtifact(run, 'backup', 1_000);
  expect(await call('GET', '/actions/artifacts?name=backup')).toMatchObject({
    artifacts: [{ name: 'backup' }],
  });
  await call('DELETE', `/actions/artifacts/${artifact}`);

  const secretariat = '/orgs/junkan-kamakura/teams/secretariat';
  await call('GET', `${secretariat}/memberships/shimin-katsudo`);
  await call('GET', `${secretariat}/members`);
  expect(await call('GET', secretariat)).toMatchObject({ members_count: 1 });
  expect(await call('GET', '/teams')).toMatchObject([{ slug: 'secretariat', permission: 'push' }]);
  await call('PATCH', '/orgs/junkan-kamakura', { company: 'x' });
  expect(await call('GET', '/orgs/junkan-kamakura')).toMatchObject({ members_can_delete_issues: false });
  const { id } = await call('GET', '/users/Shimin-Katsudo');
  expect(await call('GET', `/user/${String(id)}`)).toMatchObject({ login: 'shimin-katsudo' });
  expect(await call('GET', '/user')).toMatchObject({ login: 'kanri' });
  await call('GET', '/collaborators');
  expect(await call('GET', '/collaborators/a/permission')).toMatchObject({ permission: 'read' });
  await call('GET', '/rate_limit');

  await call('PUT', '/actions/permissions', { enabled: true, allowed_actions: 'selected' });
  await call('GET', '/actions/permissions');
  await call('PUT', '/actions/permissions/selected-actions', { patterns_allowed: ['x/y@*'] });
  await call('GET', '/actions/permissions/selected-actions');
  const approval_policy = 'all_external_contributors';
  await call('PUT', '/actions/permissions/fork-pr-contributor-approval', { approval_policy });
  expect(await call('GET', '/actions/permissions/fork-pr-contributor-approval')).toEqual({ approval_policy });
  await call('PUT', '/private-vulnerability-reporting');
  expect(await call('GET', '/private-vulnerability-reporting')).toEqual({ enabled: true });
  await call('DELETE', '/private-vulnerability-reporting');
  await call('PUT', '/vulnerability-alerts');
  await call('GET', '/vulnerability-alerts');
  await call('DELETE', '/vulnerability-alerts');
  await call('PUT', '/subscription', { subscribed: true });
  expect(await call('GET', '/subscribers')).toMatchObject([{ login: 'kanri' }]);
  expect(await call('GET', '/orgs/junkan-kamakura/installations')).toMatchObject({ total_count: 1 });
  await call('POST', '/pages', { build_type: 'legacy', source: { branch: 'main' } });
  await call('PUT', '/pages', { build_type: 'workflow' });
  expect(await call('GET', '/pages')).toMatchObject({
    build_type: 'workflow',
    html_url: 'https://junkan-kamakura.github.io/junkan/',
  });
  await call('DELETE', '/labels/a');
  await call('GET', '/labels/b');

  const policies = '/environments/desk/deployment-branch-policies';
  const { id: policyId } = await call('POST', policies, { name: 'gone' });
  await call('GET', `${policies}/${String(policyId)}`);
  await call('DELETE', `${policies}/${String(policyId)}`);
  await call('GET', '/environments');
  for (const at of ['/environments/desk/variables', '/actions/variables']) {
    await call('POST', at, { name: 'One', value: 'x' });
    await call('PATCH', `${at}/ONE`, { value: 'y' });
    expect(await call('GET', `${at}/one`)).toMatchObject({ name: 'ONE', value: 'y' });
    expect(await call('GET', at)).toMatchObject({ total_count: 1 });
    await call('DELETE', `${at}/ONE`);
  }
  for (const secrets of ['/environments/desk/secrets', '/actions/secrets']) {
    const { key, key_id } = await call('GET', `${secrets}/public-key`);
    await call('PUT', `${secrets}/KEY`, { encrypted_value: await sealed('x', String(key)), key_id });
    expect(await call('GET', secrets)).toMatchObject({ total_count: 1 });
    await call('GET', `${secrets}/KEY`);
    await call('DELETE', `${secrets}/KEY`);
  }
  expect(await call('GET', '/actions/secrets')).toMatchObject({ total_count: 0 });
  const owners = { path: '.github/CODEOWNERS', text: '* @nobody-of-that-name\n' };
  await admin.commit({ branch: 'main', files: [owners], message: 'x' });
  expect(await call('GET', '/codeowners/errors')).toMatchObject({ errors: [{ line: 1 }] });

  const forPersons = ROUTES.filter(
    (one) => one.for === 'everybody' && one.key !== 'DELETE /installation/token',
  );
  expect(forPersons.map(({ key }) => key).filter((key) => !called.has(key))).toEqual([]);
});

it('an answer that GitHub would not give is a fault of the stand-in', () => {
  const key = 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels';
  checkAnswer(key, 200, []);
  expect(() => checkAnswer(key, 200, [{ id: 'one' }])).toThrow(ContractError);
  expect(() => checkAnswer(key, 207, [])).toThrow('never answers 207');
  expect(() => checkAnswer('GET /shoes', 200, [])).toThrow('does not describe');
});
