import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { deskOf, testForge } from '../sandbox/forge/forge.test-support.ts';
import type { CallMade, Fault } from '../sandbox/forge/faults.ts';
import type { Forge } from '../sandbox/forge/forge.ts';
import { deleteBranch, ensureBranch } from './branches.ts';
import { ensureComment, oursWith } from './comments.ts';
import { closePull, ensurePull, ensurePullText, pullOfBranch } from './pulls.ts';
import { ensureStatus } from './statuses.ts';
import { openIssues, readThread } from './threads.ts';
import { ensureLabels } from './issues.ts';
import type { GitHub } from './port.ts';
import { alertIssue, ensureAlert, ensureState } from './issues.ts';

const FILE = { path: 'content/projects/2026-0001/proposal.md', text: '一枚の書類\n' };
const BRANCH = { branch: 'filing/1', files: [FILE], message: 'Add a paper' };
const PULL = {
  branch: 'filing/1',
  base: 'main',
  title: '【基本シート】一枚',
  body: () => '一枚の書類です。',
};
const STATUS = {
  context: 'junkan/gate',
  state: 'pending',
  description: 'NPO側の承認があと2人です。',
} as const;

/** All that the desk writes, one writer after the other. */
async function everything(gh: GitHub): Promise<void> {
  await ensureComment(gh, 1, 'intake', '受け付けました。');
  const { head } = await ensureBranch(gh, BRANCH);
  const pull = await ensurePull(gh, PULL);
  await ensureStatus(gh, head, STATUS);
  await ensureLabels(gh, pull.number, ['書類:基本シート'], (name) => name.startsWith('書類:'));
  await ensureState(gh, 1, { state: 'closed', reason: 'completed' });
  await ensureAlert(gh, { title: '事務局へ', body: '手で見てください。' });
}

/** What anybody can see afterwards. */
async function seen(forge: Forge): Promise<unknown> {
  const gh = deskOf(forge);
  const pull = await pullOfBranch(gh, gh.owner, 'filing/1');
  const change = await gh.git.compare('main', 'filing/1');
  const statuses = await gh.statuses.current('filing/1');
  return {
    threads: (await openIssues(gh)).map(({ number }) => number),
    filed: (await readThread(gh, 1))?.state,
    comments: (await gh.comments.list(1)).map(({ body }) => body),
    pull: { title: pull?.title, body: pull?.body, state: pull?.state },
    files: change?.files.map(({ path, blob }) => ({ path, blob })),
    statuses: statuses.map(({ context, state, description }) => ({
      context,
      state,
      description,
    })),
    alert: await alertIssue(gh),
  };
}

async function filed(): Promise<Forge> {
  const forge = await testForge();
  await forge.asUser('npo-mizube').openIssue({ title: '一枚', body: '書類' });
  return forge;
}

/** The calls that are made when nothing goes wrong, and where that ends. */
async function undisturbed(): Promise<{ calls: readonly CallMade[]; end: unknown }> {
  const forge = await filed();
  await everything(deskOf(forge));
  const calls = [...forge.calls];
  return { calls, end: await seen(forge) };
}

const isWrite = ({ method, path }: CallMade): boolean => method !== 'GET' && !path.includes('graphql');

const FAULTS: readonly [string, Fault][] = [
  ['is killed after the call', { kill: true }],
  ['loses the answer', { lose: 'answer' }],
  ['is told 502', { answer: 502 }],
  ['is put off by the secondary limit', { answer: 403, retryAfter: 7 }],
];

describe('whoever writes to GitHub', () => {
  it.each(FAULTS)(
    'ends in the same place when it %s, whichever write that is, and runs again',
    async (_, fault) => {
      const { calls, end } = await undisturbed();
      const places = [...calls.keys()].filter((nth) => calls[nth] && isWrite(calls[nth]));
      expect(places.length).toBeGreaterThan(7);
      const disturbed = async (nth: number): Promise<void> => {
        const forge = await filed();
        let before = nth;
        forge.faults.next(1, fault, () => before-- === 0);
        await everything(deskOf(forge)).catch(() => {});
        forge.faults.clear();
        await everything(deskOf(forge));
        expect(await seen(forge), `call ${nth}`).toEqual(end);
      };
      await Promise.all(places.map(disturbed));
    },
  );

  it('writes nothing when everything is as it should be', async () => {
    const forge = await filed();
    await everything(deskOf(forge));
    const before = forge.calls.length;
    await everything(deskOf(forge));
    const again = forge.calls.slice(before).filter(isWrite);
    expect(again).toEqual([]);
  });

  it('finds its comment among more than a hundred, and takes its doubles away', async () => {
    const forge = await filed();
    const person = forge.asUser('npo-mizube');
    for (let n = 0; n < 120; n += 1) await person.comment(1, `ひとこと ${n}`);
    const gh = deskOf(forge);
    await Promise.all([
      ensureComment(gh, 1, 'intake', '一'),
      ensureComment(deskOf(forge), 1, 'intake', '一'),
    ]);
    await ensureComment(gh, 1, 'intake', '二');
    const comments = await gh.comments.list(1);
    expect(comments).toHaveLength(121);
    expect(oursWith(comments, 'intake').map(({ body }) => body)).toEqual(['<!-- junkan:intake -->\n二']);
  });

  it("takes nobody else's comment for its own, whatever mark it bears", async () => {
    const forge = await filed();
    await forge.asUser('npo-mizube').comment(1, '<!-- junkan:intake -->\n私の言葉');
    await ensureComment(deskOf(forge), 1, 'intake', '受け付けました。');
    const bodies = (await deskOf(forge).comments.list(1)).map(({ body }) => body);
    expect(bodies).toEqual(['<!-- junkan:intake -->\n私の言葉', '<!-- junkan:intake -->\n受け付けました。']);
  });
});

describe('a branch of the desk', () => {
  it('takes the default branch in when the same paper has changed there', async () => {
    const forge = await filed();
    const gh = deskOf(forge);
    const wanted = { ...BRANCH, files: [{ path: 'content/hello.md', text: 'one\n2\nthree\n' }] };
    await ensureBranch(gh, wanted);
    await forge.asUser('junkan-kamakura').commit({
      branch: 'main',
      files: [{ path: 'content/hello.md', text: 'ONE\ntwo\nthree\n' }],
      message: 'Change it meanwhile',
    });
    await ensureBranch(gh, { ...wanted, files: [{ path: 'content/hello.md', text: 'ONE\n2\nthree\n' }] });
    const change = await gh.git.compare('main', 'filing/1');
    expect(change?.mergeBase).toBe(await gh.git.head('main'));
    expect(change?.files).toHaveLength(1);
  });

  it('is left alone when a person has written on it', async () => {
    const forge = await filed();
    const gh = deskOf(forge);
    await ensureBranch(gh, BRANCH);
    const head = await forge.asUser('shimin-katsudo').commit({
      branch: 'filing/1',
      files: [{ ...FILE, text: '直した書類\n' }],
      message: 'Mend by hand',
    });
    expect(await ensureBranch(gh, BRANCH)).toEqual({ head, byHand: true });
    expect(await gh.git.contentAt(FILE.path, 'filing/1')).toMatchObject({ text: '直した書類\n' });
  });

  it('is left alone, too, when that person wrote the name and the mail address of the App into the commit', async () => {
    const forge = await filed();
    const gh = deskOf(forge);
    const { head: before } = await ensureBranch(gh, BRANCH);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', forge.gitDir, ...args], { encoding: 'utf8' }).trim();
    const [name = '', mail = ''] = git('log', '-1', '--format=%an%n%ae', before).split('\n');
    const asApp = ['-c', `user.name=${name}`, '-c', `user.email=${mail}`];
    const head = git(...asApp, 'commit-tree', 'main^{tree}', '-p', before, '-m', 'Take it all away');
    await forge.asUser('shimin-katsudo').push({ branch: 'filing/1', commit: head, fork: false });
    expect(await ensureBranch(gh, BRANCH)).toEqual({ head, byHand: true });
  });

  it('is gone, and its pull request closed, when the filing is withdrawn', async () => {
    const forge = await filed();
    const gh = deskOf(forge);
    await ensureBranch(gh, BRANCH);
    const { number } = await ensurePull(gh, PULL);
    await closePull(gh, number);
    await deleteBranch(gh, 'filing/1');
    await deleteBranch(gh, 'filing/1');
    expect(await gh.git.head('filing/1')).toBeNull();
    expect((await pullOfBranch(gh, gh.owner, 'filing/1'))?.state).toBe('closed');
  });
});

describe('the body of a pull request', () => {
  it('is drawn from what stands there when it is written, never from what was read before', async () => {
    const forge = await filed();
    const gh = deskOf(forge);
    await ensureBranch(gh, BRANCH);
    const { number } = await ensurePull(gh, PULL);
    await forge.asUser('shimin-katsudo').editPull(number, { body: '新しい本文' });
    await ensurePullText(gh, number, ({ title, body }) => ({
      title,
      body: `${body}\n\nApproved-by: npo-1 (npo)`,
    }));
    expect((await gh.pulls.find(number))?.body).toBe('新しい本文\n\nApproved-by: npo-1 (npo)');
    await ensurePull(gh, { ...PULL, body: (before) => `書き直し ${before?.length}` });
    expect((await gh.pulls.find(number))?.body).toBe(
      `書き直し ${'新しい本文\n\nApproved-by: npo-1 (npo)'.length}`,
    );
  });
});
