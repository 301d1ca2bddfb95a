import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureBranch } from '../../src/github/branches.ts';
import { ensurePull } from '../../src/github/pulls.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { COUNCIL, NOW, openDesk, proposeReview, REVIEW, reviewText, type Desk } from './gate.test-support.ts';

async function judge(desk: Desk, number: number): Promise<void> {
  const pull = await desk.gh.pulls.find(number);
  if (!pull) throw new Error(`There is no pull request ${number}.`);
  await reconcilePull(await desk.base(), pull);
}

/** The comments that begin with such a mark, in Japanese. */
const saidOn = async ({ gh }: Desk, number: number, mark: string): Promise<string[]> =>
  (await gh.comments.list(number)).flatMap(({ body }) =>
    body.startsWith(`<!-- junkan:${mark}`) ? [body.split('<details')[0] ?? ''] : [],
  );

describe('who is to approve', () => {
  it('is asked by name in a comment of its own, once for each content, and told until when', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    for (let times = 0; times < 2; times++) await judge(desk, number);
    const [asked = '', ...more] = await saidOn(desk, number, 'notice:approve:');
    expect(more).toEqual([]);
    for (const login of COUNCIL) expect(asked).toContain(`@${login} `.trim());
    expect(asked).toMatch(/\*\*2027年（令和9年）2月24日まで\*\*に、/);
    expect(asked).toContain('NPOはあと2人（NPO 構成員A・');
    expect(asked).toMatchSnapshot();
    await desk.forge.asUser('npo-1').review(number, 'APPROVE');
    await judge(desk, number);
    expect(await saidOn(desk, number, 'notice:approve:')).toHaveLength(1);
    const files = [{ path: REVIEW, text: reviewText('別の理由に変えました。') }];
    await desk.forge.asUser('shimin-katsudo').commit({ branch: 'review', files, message: 'Change' });
    await judge(desk, number);
    expect(await saidOn(desk, number, 'notice:approve:')).toHaveLength(2);
  });

  it('is not asked while something is to be mended, nor when all have approved', async () => {
    const desk = await openDesk();
    const number = await proposeReview(
      desk,
      reviewText('').replace('result: continued', 'result: not-adopted'),
    );
    await judge(desk, number);
    expect(await saidOn(desk, number, 'notice:approve:')).toEqual([]);
    const other = await openDesk();
    const approved = await proposeReview(other);
    for (const login of COUNCIL) await other.forge.asUser(login).review(approved, 'APPROVE');
    await judge(other, approved);
    expect(await saidOn(other, approved, 'notice:approve:')).toEqual([]);
  });
});

const PROGRESS =
  '---\non: 2026-01-15\nby: section\nstate: on-track\n---\n\n## 進捗の状況\n\n冬の観察会の準備を進めています。\n';

/** A desk at which the thread of the project with an agreement is the first issue. */
async function openWithThread(): Promise<Desk> {
  const desk = await openDesk(
    (content) => {
      const file = path.join(content, 'projects/2024-0010/proposal.md');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('issue: 10', 'issue: 1').replace(/filedAt: .*/, `filedAt: ${NOW}`));
    },
    [{ login: 'midori-ka', name: 'みどり課', role: 'write' }],
  );
  expect(await desk.forge.asUser('teian').openIssue({ title: '提案', body: '提案です。' })).toBe(1);
  return desk;
}

async function propose(desk: Desk, login: string, name: string, text: string): Promise<number> {
  const person = desk.forge.asUser(login);
  const file = { path: `content/projects/2024-0010/${name}.md`, text };
  await person.commit({ branch: name, files: [file], message: name });
  return person.openPull({ title: name, body: '', head: name });
}

describe('the side that did not file', () => {
  it('C28: hears of a paper in the thread of the project before it is merged, once, and is asked to look at it', async () => {
    const desk = await openWithThread();
    const number = await propose(desk, 'midori-ka', 'progress-2026-01-15-section', PROGRESS);
    for (let times = 0; times < 2; times++) await judge(desk, number);
    const [told = '', ...more] = await saidOn(desk, 1, 'notice:filed:');
    expect(more).toEqual([]);
    expect(told).toContain('@teian');
    expect(told).not.toContain('@midori-ka');
    expect(told).toMatchSnapshot();
  });

  it('C20: agrees by approving: the day and the means stand in the paper before it is merged, of nobody else', async () => {
    const desk = await openWithThread();
    const text =
      '---\nagreed:\n  city: {on: 2026-01-20, means: github}\n---\n\n## 変更の内容\n\n冬の観察会を春に移しました。\n';
    const name = 'amendment-2026-01-20';
    const number = await propose(desk, 'midori-ka', name, text);
    await judge(desk, number);
    const [told = ''] = await saidOn(desk, 1, 'notice:filed:');
    expect(told).toContain('その日が、合意した日として書類に入ります');
    const there = async (): Promise<string> => {
      const file = await desk.gh.git.contentAt(`content/projects/2024-0010/${name}.md`, name);
      return file?.is === 'file' ? file.text : '';
    };
    await desk.forge.asUser('stranger').review(number, 'APPROVE');
    await judge(desk, number);
    expect(await there()).toBe(text);
    await desk.forge.asUser('teian').review(number, 'APPROVE');
    await judge(desk, number);
    expect(await there()).toMatch(/npo:[^]*on: 2027-02-20[^]*means: github/);
    expect(await there()).toMatch(/city:[^]*on: 2026-01-20/);
    const before = desk.forge.calls.length;
    await judge(desk, number);
    const writes = desk.forge.calls
      .slice(before)
      .filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql');
    expect(writes).toEqual([]);
  });

  it('hears nothing of a paper in which something is to be mended', async () => {
    const desk = await openWithThread();
    const number = await propose(
      desk,
      'midori-ka',
      'progress-2026-01-15-section',
      PROGRESS.replace('on-track', 'x'),
    );
    await judge(desk, number);
    expect(await saidOn(desk, 1, 'notice:filed:')).toEqual([]);
  });
});

describe('one paper that was filed twice', () => {
  it('is told to both who filed it, once, whichever is looked at', async () => {
    const desk = await openDesk();
    const paper = 'projects/2026-0040/opinion-midori-ka.md';
    const text =
      '---\nsection: midori-ka\nrequestedOn: 2027-02-10\nansweredOn: 2027-02-19\nfeasibility: feasible\n---\n\n## 意見\n\nできます。\n';
    const pulls: number[] = [];
    for (const nth of [1, 2]) {
      const issue = await desk.forge.asUser('teian').openIssue({ title: '意見', body: 'x' });
      const branch = `filing/${issue}`;
      await ensureBranch(desk.gh, { branch, files: [{ path: `content/${paper}`, text }], message: `${nth}` });
      const body = () => `Closes #${issue}\n\n- 関係課意見: [${paper}](https://example.org)`;
      const { number } = await ensurePull(desk.gh, { branch, base: 'main', title: '意見', body });
      pulls.push(number);
    }
    for (const number of [...pulls, ...pulls]) await judge(desk, number);
    const issues = [1, 2].map((nth) => nth * 2 - 1);
    for (const issue of issues) {
      const [told = '', ...more] = await saidOn(desk, issue, 'notice:double:');
      expect(more).toEqual([]);
      expect(told).toContain('### 同じ「関係課意見」が、もう一つ届いています');
      expect(told).toContain(`[#${issues.find((one) => one !== issue)}]`);
    }
  });
});
