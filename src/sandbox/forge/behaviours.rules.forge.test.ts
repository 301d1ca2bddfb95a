import { expect } from 'vitest';
import { RULE_BEHAVIOURS } from './behaviours.ts';
import { behavesAs, reported, testForge } from './forge.test-support.ts';
import type { Forge } from './forge.ts';

const behaves = behavesAs(RULE_BEHAVIOURS);

const PEOPLE = [
  { login: 'shimin-katsudo', name: '市民活動課', role: 'write', teams: ['secretariat'] },
  { login: 'somu-ka', name: '総務課', role: 'write', teams: ['secretariat'] },
  { login: 'kanri', name: '管理者', role: 'admin' },
  { login: 'iin', name: '委員', role: 'triage', teams: ['council'] },
] as const;

const here = (forge: Forge, path: string): string => `/repos/${forge.repository}${path}`;

/** A forge whose default branch wants pull requests by these parameters, with a CODEOWNERS. */
async function ruled(parameters: object, owners = '', bypass_actors: object[] = []): Promise<Forge> {
  const forge = await testForge({ people: PEOPLE, teams: { secretariat: 'write', council: 'triage' } });
  const kanri = forge.asUser('kanri');
  const files = [{ path: '.github/CODEOWNERS', text: owners }];
  await kanri.commit({ branch: 'main', files, message: 'Owners' });
  await kanri.call('POST', here(forge, '/rulesets'), {
    name: 'main',
    enforcement: 'active',
    bypass_actors,
    rules: [{ type: 'pull_request', parameters: { ...USUAL, ...parameters } }],
  });
  return forge;
}
const USUAL = {
  required_approving_review_count: 0,
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

async function propose(forge: Forge, login: string, path: string, branch = 'b'): Promise<number> {
  const hands = forge.asUser(login);
  await hands.commit({ branch, files: [{ path, text: `${login}\n` }], message: 'x' });
  return hands.openPull({ title: 'x', body: '', head: branch });
}

const merged = (forge: Forge, number: number, login = 'kanri') =>
  forge
    .asUser(login)
    .merge(number)
    .then(
      () => 'merged',
      (error: Error) => error.message,
    );

behaves('approvals', async () => {
  const forge = await ruled({ required_approving_review_count: 1 });
  const number = await propose(forge, 'shimin-katsudo', 'a.md');
  for (const login of ['anybody', 'iin']) await forge.asUser(login).review(number, 'APPROVE');
  expect(await merged(forge, number)).toContain('At least 1 approving review');
  await forge.asUser('somu-ka').review(number, 'REQUEST_CHANGES', 'x');
  await forge.asUser('kanri').review(number, 'APPROVE');
  expect(await merged(forge, number)).toContain('Changes were requested');
  await forge.asUser('somu-ka').review(number, 'APPROVE');
  expect(await merged(forge, number)).toBe('merged');
});

behaves('ownApproval', async () => {
  const forge = await ruled({ require_code_owner_review: true }, '* @shimin-katsudo\n/content/\n');
  const own = await propose(forge, 'shimin-katsudo', 'programme.md');
  await expect(forge.asUser('shimin-katsudo').review(own, 'APPROVE')).rejects.toMatchObject({ status: 422 });
  await forge.asUser('somu-ka').review(own, 'APPROVE');
  expect(await merged(forge, own)).toContain('Waiting on code owner review from @shimin-katsudo');
  const filed = await propose(forge, 'shimin-katsudo', 'content/a.md', 'filing');
  expect(await merged(forge, filed)).toBe('merged');
});

behaves('codeOwners', async () => {
  const owners = '* @iin\n/programme/ @junkan-kamakura/secretariat\nsecret.md @kanri\n';
  const forge = await ruled({ require_code_owner_review: true }, owners);
  expect(await merged(forge, await propose(forge, 'shimin-katsudo', 'free.md', 'free'))).toBe('merged');
  const deep = await propose(forge, 'somu-ka', 'programme/x/secret.md', 'deep');
  expect(await merged(forge, deep)).toContain('@kanri');
  const number = await propose(forge, 'shimin-katsudo', 'programme/a.yaml', 'mine');
  const text = '/programme/ @shimin-katsudo\n';
  await forge.asUser('shimin-katsudo').commit({
    branch: 'mine',
    files: [{ path: '.github/CODEOWNERS', text }],
    message: 'Mine',
  });
  expect(await merged(forge, number)).toContain('@junkan-kamakura/secretariat');
  await forge.asUser('somu-ka').review(number, 'APPROVE');
  expect(await merged(forge, number)).toBe('merged');
});

behaves('lastPush', async () => {
  const forge = await ruled(
    { require_code_owner_review: true, require_last_push_approval: true },
    '* @kanri @somu-ka\n',
  );
  const number = await propose(forge, 'shimin-katsudo', 'a.md');
  await forge.asUser('kanri').review(number, 'APPROVE');
  await forge
    .asUser('kanri')
    .commit({ branch: 'b', files: [{ path: 'b.md', text: 'b' }], message: 'Slipped in' });
  expect(await merged(forge, number)).toContain('someone other than the last pusher');
  await forge.asUser('kanri').review(number, 'APPROVE');
  expect(await merged(forge, number)).toContain('someone other than the last pusher');
  await forge.asUser('somu-ka').review(number, 'APPROVE');
  expect(await merged(forge, number)).toBe('merged');
});

behaves('staleApprovals', async () => {
  for (const dismiss_stale_reviews_on_push of [true, false]) {
    const forge = await ruled({ dismiss_stale_reviews_on_push });
    const number = await propose(forge, 'shimin-katsudo', 'a.md');
    await forge.asUser('kanri').review(number, 'APPROVE');
    await forge.asUser('somu-ka').commit({ branch: 'b', files: [{ path: 'b', text: 'b' }], message: 'x' });
    expect(await forge.asUser('a').call('GET', here(forge, `/pulls/${number}/reviews`))).toMatchObject([
      { state: dismiss_stale_reviews_on_push ? 'DISMISSED' : 'APPROVED' },
    ]);
  }
});

behaves('bypass', async () => {
  const admin = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
  const forge = await ruled({ required_approving_review_count: 1 }, '', [admin]);
  const number = await propose(forge, 'shimin-katsudo', 'a.md');
  expect(await merged(forge, number, 'shimin-katsudo')).toContain('approving review');
  expect(await merged(forge, number)).toBe('merged');
  const files = [{ path: 'x', text: 'x' }];
  const push = forge.asUser('kanri').commit({ branch: 'main', files, message: 'x' });
  await expect(push).rejects.toMatchObject({ status: 422 });
});

behaves('reportedApp', async () => {
  const forge = await testForge();
  const set = (integration_id: number, more: object = {}) =>
    forge.asUser('kanri').call('POST', here(forge, '/rulesets'), {
      name: String(integration_id),
      enforcement: 'active',
      rules: [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: 'junkan/gate', integration_id }],
          },
        },
      ],
      ...more,
    });
  const refused = { status: 422 };
  await expect(set(forge.appId)).rejects.toMatchObject(refused);
  await reported(forge);
  await set(forge.appId);
  await expect(set(4_711)).rejects.toMatchObject(refused);
  const bypass_actors = [{ actor_id: 4_711, actor_type: 'Integration', bypass_mode: 'always' }];
  await expect(set(forge.appId, { bypass_actors })).rejects.toMatchObject(refused);
});

behaves('codeownersErrors', async () => {
  const owners =
    '* @kanri @nobody-there\n/a @iin\n/b @junkan-kamakura/council @junkan-kamakura/secretariat # x @y\n';
  const forge = await ruled({}, owners);
  const { errors } = (await forge.asUser('kanri').call('GET', here(forge, '/codeowners/errors'))) as {
    errors: { line: number; suggestion: string }[];
  };
  expect(errors.map(({ line, suggestion }) => [line, suggestion.split(' ')[2]])).toEqual([
    [1, '@nobody-there'],
    [2, '@iin'],
    [3, '@junkan-kamakura/council'],
  ]);
});
