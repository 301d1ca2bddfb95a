import path from 'node:path';
import { expect, it } from 'vitest';
import { textsAt, versionsIn } from './commits.ts';
import { enteredOn, pastOf } from './past.ts';
import { ownFolder, ownRepository } from './repository.test-support.ts';

const PAPER = 'projects/2026-0042/proposal.md';
const SITTING = 'meetings/2026-01.md';

const textsOf = (content: string, file: string): (string | null)[] =>
  textsAt(
    content,
    (versionsIn(content)?.get(file) ?? []).map(({ hash }) => ({ hash, path: file })),
  );

it('a paper has a version for each commit, the oldest first, each on its day in Japan', () => {
  const { content, commit } = ownRepository();
  commit(PAPER, '一', '2026-04-18T14:59:00Z');
  commit(PAPER, '二', '2026-04-18T15:00:00Z');
  const versions = versionsIn(content)?.get(PAPER) ?? [];
  expect(versions.map(({ on }) => on)).toEqual(['2026-04-18', '2026-04-19']);
  expect(textsOf(content, PAPER)).toEqual(['一', '二']);
});

it('what was drafted on a branch is no version: a paper enters with its merge, on the day of the merge', () => {
  const { content, commit, git } = ownRepository();
  commit(SITTING, '予定', '2026-04-01T00:00:00Z');
  git(['switch', '--quiet', '--create', 'filing']);
  commit(PAPER, '下書き', '2026-05-01T00:00:00Z');
  commit(PAPER, '直したもの', '2026-05-02T00:00:00Z');
  git(['switch', '--quiet', 'main']);
  commit(SITTING, '議事録', '2026-06-01T00:00:00Z');
  git(['merge', '--quiet', '--no-ff', '--message=merge', 'filing'], '2026-11-20T00:00:00Z');
  const past = pastOf(versionsIn(content));
  expect(past.versionsOf(PAPER).map(({ on }) => on)).toEqual(['2026-11-20']);
  expect(textsOf(content, PAPER)).toEqual(['直したもの']);
  expect(past.arrivedWith(past.versionsOf(PAPER)[0])).toBe('2026-11-20');
  expect(past.versionsOf(SITTING).map(({ on }) => on)).toEqual(['2026-04-01', '2026-06-01']);
  expect(past.changesIn('meetings/')).toEqual({ count: 2, lastOn: '2026-06-01' });
  expect(past.changesIn('projects/2026-0042/')).toEqual({ count: 1, lastOn: '2026-11-20' });
});

it('what was kept of an earlier build leads to the same answer, also after the history was written anew', () => {
  const { content, commit, git } = ownRepository();
  const keep = path.join(ownFolder(), 'kept.log');
  const same = () => {
    const asked = versionsIn(content, keep);
    expect(asked).toEqual(versionsIn(content));
    return asked?.get(PAPER)?.length;
  };
  commit(PAPER, '一', '2026-04-18T00:00:00Z');
  expect([same(), same()]).toEqual([1, 1]);
  git(['switch', '--quiet', '--create', 'filing']);
  commit(PAPER, '下書き', '2026-05-01T00:00:00Z');
  commit(PAPER, '二', '2026-05-02T00:00:00Z');
  git(['switch', '--quiet', 'main']);
  commit(SITTING, '予定', '2026-05-03T00:00:00Z');
  git(['merge', '--quiet', '--no-ff', '--message=merge', 'filing'], '2026-05-04T00:00:00Z');
  expect(same()).toBe(2);
  git(['reset', '--quiet', '--hard', 'filing']);
  expect(same()).toBe(3);
});

it('the count of changes does not fall when a file goes', () => {
  const { content, commit, git } = ownRepository();
  commit(SITTING, '予定', '2026-04-01T00:00:00Z');
  commit('meetings/2026-02.md', '予定', '2026-04-02T00:00:00Z');
  git(['rm', '--quiet', 'content/meetings/2026-02.md']);
  git(['commit', '--quiet', '--message=x'], '2026-04-03T00:00:00Z');
  expect(pastOf(versionsIn(content)).changesIn('meetings/')).toEqual({ count: 3, lastOn: '2026-04-03' });
});

it('with a whole record that moves in, no paper arrives', () => {
  const brought = { hash: 'a', on: '2026-04-01' };
  const past = (count: number) =>
    pastOf(new Map(Array.from({ length: count }, (_, index) => [`projects/a/${index}.md`, [brought]])));
  expect(past(100).arrivedWith(brought)).toBe('2026-04-01');
  expect(past(101).arrivedWith(brought)).toBeNull();
});

it('something enters the record when it came, not before its own day, and never after today', () => {
  expect(enteredOn('2026-05-01', '2026-11-20', '2026-11-30')).toBe('2026-11-20');
  expect(enteredOn('2026-05-01', '2026-04-20', '2026-11-30')).toBe('2026-05-01');
  expect(enteredOn('2026-05-01', '2026-12-01', '2026-11-30')).toBe('2026-05-01');
  expect(enteredOn('2026-05-01', null, '2026-11-30')).toBe('2026-05-01');
});

it('a folder that is in no repository has no versions, and a text that never was is not there', () => {
  const dir = ownFolder();
  expect(versionsIn(dir)).toBeNull();
  expect(pastOf(null).arrivedWith(pastOf(null).versionsOf(PAPER)[0])).toBeNull();
  expect(textsAt(dir, [{ hash: 'HEAD', path: PAPER }])).toEqual([null]);
  const { content, commit } = ownRepository();
  commit(PAPER, '日本語の\n\n文', '2026-04-18T00:00:00Z');
  const asked = ['x.md', PAPER, 'y.md'].map((file) => ({ hash: 'HEAD', path: file }));
  expect(textsAt(content, asked)).toEqual([null, '日本語の\n\n文', null]);
});
