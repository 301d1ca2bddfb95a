import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../github/octokit/client.ts';
import type { GitHub } from '../../github/port.ts';
import { openForge, type Forge } from '../../sandbox/forge/forge.ts';
import type { Archive } from './archive.ts';
import { collect } from './collect.ts';
import { readArchive, writeArchive } from './folder.ts';
import { restore } from './restore.ts';
import { wordsOf } from './told.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-backup-'));
const forges: Forge[] = [];

async function forgeNamed(repo: string): Promise<Forge> {
  const forge = await openForge({
    dir: path.join(dir, repo),
    now: '2026-11-20T09:00:00+09:00',
    people: [{ login: 'shimin-katsudo', name: '市民活動課', role: 'write' }],
    owner: 'kamakura',
    repo,
  });
  forges.push(forge);
  return forge;
}

const hands = (forge: Forge): GitHub =>
  connect({
    token: forge.tokenFor({ user: 'kamakura' }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });

/** What the threads say, whoever wrote it and whenever. */
const words = ({ issues, comments, reviews }: Archive) =>
  issues.map(({ number, title, body, state, labels }) => ({
    number,
    title,
    state,
    labels,
    body: wordsOf(body),
    said: [
      ...comments.filter(({ on }) => on === number).map((one) => wordsOf(one.body)),
      ...reviews.filter(({ on }) => on === number).map((one) => one.body),
    ],
  }));

let before: Archive;
let origin: Forge;

beforeAll(async () => {
  origin = await forgeNamed('before');
  const proposer = origin.asUser('npo-mizube');
  const secretariat = origin.asUser('shimin-katsudo');
  await proposer.openIssue({ title: '【基本シート】川', body: '### 事業の名称\n\n川\n\n@everyone' });
  await proposer.comment(1, '一つ目の返事');
  for (let at = 0; at < 101; at++) await secretariat.comment(1, `${at} 番の返事`);
  const files = [{ path: 'paper.md', text: '書類\n' }];
  await secretariat.commit({ branch: 'filing/1', files, message: '書類' });
  await secretariat.openPull({ title: '【基本シート】川 (#1)', body: 'Closes #1', head: 'filing/1' });
  await origin.asUser('npo-1').review(2, 'APPROVE', 'よいと思います');
  await secretariat.merge(2);
  await proposer.openIssue({ title: '閉じたもの', body: '' });
  await proposer.closeIssue(3);
  await secretariat.setLabels(3, ['段階:受付']);
  before = await collect(hands(origin));
});

afterAll(async () => {
  await Promise.all(forges.map((forge) => forge.close()));
  rmSync(dir, { recursive: true, force: true });
});

describe('a backup of a repository', () => {
  it('has every thread, comment, pull request and review, also beyond a page of a hundred', () => {
    expect(before.issues.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(before.comments).toHaveLength(102);
    expect(before.pulls).toMatchObject([{ number: 2, head: { branch: 'filing/1' } }]);
    expect(before.pulls[0]?.mergedAt).not.toBeNull();
    expect(before.reviews).toMatchObject([{ on: 2, author: 'npo-1', state: 'APPROVED' }]);
  });

  it('restored into an empty repository says the same, each thread under its number', async () => {
    const about = { repository: origin.repository, exportedAt: '2026-11-20T09:00:00+09:00' };
    writeArchive(path.join(dir, 'kept'), before, about);
    const gh = hands(await forgeNamed('after'));
    await restore(gh, readArchive(path.join(dir, 'kept')).archive);
    const after = await collect(gh);
    const [wanted, found] = [words(before), words(after)];
    for (const [at, { said, ...thread }] of wanted.entries()) {
      expect(found[at]).toMatchObject(thread);
      expect(found[at]?.said).toEqual(expect.arrayContaining(said));
    }
    expect(JSON.stringify(after)).not.toMatch(/@everyone/);
  });

  it('keeps its numbers where a thread was deleted', async () => {
    const gh = hands(await forgeNamed('gap'));
    await restore(gh, {
      ...before,
      comments: [],
      issues: before.issues.filter(({ number }) => number !== 2),
    });
    const after = await collect(gh);
    expect(after.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'closed'],
      [3, 'closed'],
    ]);
    expect(after.issues[1]?.title).toBe('欠番');
  });

  it('goes on where it was cut short, and writes nothing twice', async () => {
    const forge = await forgeNamed('killed');
    for (const cut of [2, 5, 40, 40]) {
      const gh = hands(forge);
      let writes = 0;
      const isNth = ({ method }: { method: string }) => method !== 'GET' && (writes += 1) === cut;
      forge.faults.next(1, { kill: true }, isNth);
      await expect(restore(gh, before)).rejects.toThrow();
      forge.faults.clear();
    }
    await restore(hands(forge), before);
    const once = await collect(hands(forge));
    expect(once.comments).toHaveLength(102 + 2);
    const calls = forge.calls.length;
    await restore(hands(forge), before);
    expect(forge.calls.slice(calls).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is not restored into a repository in which somebody already writes', async () => {
    const forge = await forgeNamed('busy');
    await forge.asUser('npo-mizube').openIssue({ title: 'ほかの話', body: '' });
    await expect(restore(hands(forge), before)).rejects.toThrow('empty repository');
  });

  it('the stand-in found nothing wrong with itself', () => {
    expect(forges.flatMap(({ failures }) => failures)).toEqual([]);
  });
});
