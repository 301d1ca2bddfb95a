import { expect, it } from 'vitest';
import { ensureComment } from '../../github/comments.ts';
import type { Fault } from './faults.ts';
import { deskOf, testForge } from './forge.test-support.ts';

const isWrite = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'POST' && path.endsWith('/comments');

const FAULTS: readonly Fault[] = [
  { answer: 500 },
  { answer: 502 },
  { answer: 409 },
  { answer: 403, retryAfter: 1 },
  { lose: 'call' },
  { lose: 'answer' },
];

it.each(FAULTS)('a comment that goes wrong by %o is there once in the end', async (fault) => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  forge.faults.next(1, fault, isWrite);
  await ensureComment(deskOf(forge), issue, 'intake', 'x');
  expect(await deskOf(forge).comments.list(issue)).toHaveLength(1);
});

it('whoever is killed after a write has written it, does nothing more, and runs again with a new token', async () => {
  const forge = await testForge();
  const issue = await forge.asUser('a').openIssue({ title: 'One', body: '' });
  const first = deskOf(forge);
  let killed = false;
  forge.faults.next(1, { kill: true }, isWrite, () => {
    killed = true;
  });
  await expect(ensureComment(first, issue, 'intake', 'x')).rejects.toThrow();
  expect(killed).toBe(true);
  await expect(first.comments.list(issue)).rejects.toThrow();
  await ensureComment(deskOf(forge), issue, 'intake', 'x');
  expect(await deskOf(forge).comments.list(issue)).toHaveLength(1);
});
