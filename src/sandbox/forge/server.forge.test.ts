import { expect, it } from 'vitest';
import { ensureBranch } from '../../github/branches.ts';
import { ensureComment } from '../../github/comments.ts';
import { ensurePull, pullOfBranch } from '../../github/pulls.ts';
import { ensureStatus } from '../../github/statuses.ts';
import { openIssues, readThread } from '../../github/threads.ts';
import { ensureLabels } from '../../github/issues.ts';
import { ensureState } from '../../github/issues.ts';
import { deskOf, testForge } from './forge.test-support.ts';

it('carries a paper from the issue over a branch and a pull request to the merge that closes the issue', async () => {
  const forge = await testForge();
  const desk = deskOf(forge);
  const heard: string[] = [];
  forge.on(({ event, payload }) =>
    heard.push(`${event} ${Reflect.get(Object(payload), 'action') ?? ''}`.trim()),
  );

  const number = await forge.asUser('npo-hana').openIssue({ title: '提案', body: '### 題名\n\n花' });
  forge.clock.pass(60);
  await forge.asUser('npo-hana').editIssue(number, { body: '### 題名\n\n花と緑' });
  expect((await openIssues(desk)).map((issue) => issue.number)).toEqual([number]);
  expect(await readThread(desk, number)).toMatchObject({
    body: '### 題名\n\n花と緑',
    author: { login: 'npo-hana' },
    createdAt: '2026-11-20T00:00:00Z',
    edited: { at: '2026-11-20T00:01:00Z', by: { login: 'npo-hana' } },
  });

  await ensureComment(desk, number, 'intake', '受け付けました。');
  await ensureComment(desk, number, 'intake', '受け付けました。第2稿');
  expect(await desk.comments.list(number)).toMatchObject([
    { ours: true, author: { login: 'junkan-desk[bot]' } },
  ]);
  await ensureLabels(desk, number, ['段階:受付'], (name) => name.startsWith('段階:'));

  const branch = `filing/${number}`;
  const files = [{ path: 'content/projects/2026-0001/proposal.md', text: '花と緑\n' }];
  const { head } = await ensureBranch(desk, { branch, files, message: 'Proposal' });
  const pull = await ensurePull(desk, {
    branch,
    base: 'main',
    title: '花と緑 (#1)',
    body: () => `Closes #${number}`,
  });
  expect(await pullOfBranch(desk, 'junkan-kamakura', branch)).toEqual(pull);
  const changes = await desk.git.compare('main', head);
  expect(changes).toMatchObject({ byHand: false, files: [{ status: 'added', path: files[0]?.path }] });
  expect(Buffer.from(await desk.git.blob(changes?.files[0]?.blob ?? '')).toString()).toBe('花と緑\n');

  await ensureStatus(desk, head, { context: 'junkan/gate', state: 'success', description: 'そろいました。' });
  await forge.asUser('kaicho').review(pull.number, 'APPROVE', 'よいと思います。');
  expect(await desk.pulls.reviews(pull.number)).toMatchObject([
    { by: { login: 'kaicho' }, state: 'APPROVED', commit: head },
  ]);

  await forge.asUser('shimin-katsudo').merge(pull.number);
  expect(await desk.pulls.find(pull.number)).toMatchObject({
    state: 'closed',
    mergedAt: '2026-11-20T00:01:00Z',
  });
  expect(await readThread(desk, number)).toMatchObject({
    state: 'closed',
    closed: { by: { login: 'shimin-katsudo' } },
  });
  await ensureState(desk, number, { state: 'open' });
  expect(await desk.git.contentAt('content/projects/2026-0001/proposal.md', 'main')).toMatchObject({
    text: '花と緑\n',
  });
  expect(heard).toEqual([
    'issues opened',
    'issues edited',
    'issue_comment created',
    'issue_comment edited',
    'issues labeled',
    'push',
    'pull_request opened',
    'status',
    'pull_request_review submitted',
    'push',
    'pull_request closed',
    'issues closed',
    'issues reopened',
  ]);
});
