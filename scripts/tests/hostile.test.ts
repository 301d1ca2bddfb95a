import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, deskAt, formOf, PROPOSAL } from '../../src/domain/desk/filing/filing.test-support.ts';
import { programmeOn } from '../../src/domain/programme/in-force.ts';
import { formsOf } from '../../src/domain/forms/forms.ts';
import { SECRETARIAT, openTheatre, type Harness } from '../../src/sandbox/play/harness.ts';
import { answers } from '../../src/sandbox/play/steps/propose.ts';
import { tellTo } from '../../src/sandbox/play/narrator.ts';

// The repository's own workflows at work, on what nobody should be able to do to them.

let city: Harness;

beforeAll(async () => {
  city = await openTheatre(
    '2026-11-20T09:00:00+09:00',
    tellTo(() => {}),
  );
});

afterAll(() => city.close());

const OWNED = '/tmp/junkan-owned';

/** The body of a proposal in the sandbox's own form. */
function body(typed: Record<string, string>): string {
  const form = formsOf(programmeOn(city.record(), city.today()), city.today()).find(
    ({ id }) => id === 'proposal',
  );
  return bodyOf(form ?? formOf('proposal', deskAt('2026-11-20T10:05:00+09:00')), { ...PROPOSAL, ...typed });
}

/** Files a body as it stands; gives what the desk said and every log that was written meanwhile. */
async function file(title: string, text: string): Promise<{ number: number; answer: string; logs: string }> {
  const before = city.runner.runs.length;
  const number = await city.forge.asUser('yosomono').openIssue({ title, body: text });
  await city.runner.idle();
  const runs = city.runner.runs.slice(before);
  expect(runs.filter(({ state }) => state === 'failure').map(({ log }) => log)).toEqual([]);
  return { number, answer: await city.answer(number), logs: runs.map(({ log }) => log).join('\n') };
}

const EVERYTHING =
  `$(touch ${OWNED}) \`touch ${OWNED}\` \${{ secrets.JUNKAN_APP_KEY }} ::set-output name=a::b ` +
  '<script>alert(1)</script> <img src=x onerror=alert(1)> @everyone [x](javascript:alert(1)) Fixes #1 ../../.github/workflows/x.yml';

// First, while no run has failed here.
it('a paper that an issue of its own brought is told there that it is in the record, as soon as it is merged', async () => {
  const number = await city.file(
    'npo-center',
    'consultation',
    answers([
      {
        kind: 'consultation',
        data: {
          on: '2026-11-20',
          by: 'npo-center',
          topics: ['予算の内訳'],
          advice: '総額と負担の内訳をそろえることを勧めました。',
        },
      },
    ]),
    '【相談記録】',
  );
  expect(await city.answer(number)).toContain('書類が届きました');
  await city.merge(number);
  expect(await city.answer(number)).toContain('記録に登録しました');
  expect(city.runner.runs.some(({ workflow }) => workflow.name === 'schedule')).toBe(false);
});

describe('hostile filings, on the running workflows', () => {
  it('an answer never runs, tags, links or commands what was typed', async () => {
    const typed = { 事業の名称: EVERYTHING.slice(0, 280), 提案の目的: EVERYTHING, 地域の課題: EVERYTHING };
    const { answer, logs } = await file(EVERYTHING, body(typed));
    expect(existsSync(OWNED)).toBe(false);
    expect(answer).not.toMatch(/<script|<img|@everyone|\]\(javascript:|\$\{\{|Fixes #1\b/);
    expect(logs).not.toMatch(/^::(set-output|error file=a)/m);
    expect(logs).not.toContain('the key of the sandbox');
  });

  it.each([
    ['65,000 characters', () => body({ 提案の目的: 'あ'.repeat(60_000) })],
    ['null bytes and signs that turn the reading round', () => body({ 事業の名称: 'ゼロ\0 \u202Egpj.exe' })],
    ["another box's heading in a text area", () => body({ 提案の目的: '一行\n\n### 予算規模\n\n1' })],
    ['every heading once more in a text area', () => body({ 提案の目的: body({}) })],
    ['a title that is a path', () => body({ 事業の名称: '../../programme/2026.yaml' })],
    ['nothing but signs', () => '`'.repeat(2_000) + '<'.repeat(2_000)],
  ])('%s: answered in words, and nothing fails', async (_, text) => {
    const { answer } = await file('提案', text());
    expect(answer.length).toBeGreaterThan(40);
    expect(answer).toMatch(/です|ます|ください/);
  });

  it('personal data is not copied on, and the answer does not repeat it', async () => {
    const number = '090-1234-5678';
    const { number: issue, answer } = await file('提案', body({ 団体の運営: `連絡は ${number} へ。` }));
    expect(answer).not.toContain(number);
    await expect(city.pullOf(issue)).rejects.toThrow('no pull request');
  });

  it("a fork's pull request that changes workflows, scripts and another project is shut out, with names", async () => {
    const outsider = city.forge.asUser('yosomono');
    await outsider.fork();
    await outsider.commit({
      branch: 'nice',
      fork: true,
      message: 'Nice',
      files: [
        {
          path: '.github/workflows/check.yml',
          text: 'name: check\non: pull_request\npermissions: write-all\njobs: {}\n',
        },
        { path: 'scripts/gate.ts', text: 'process.exitCode = 0;\n' },
        {
          path: 'content/projects/2026-0139/withdrawal.md',
          text: '---\non: 2026-11-20\n---\n\n## 取下げの理由\n\nやめます。\n',
        },
      ],
    });
    const number = await outsider.openPull({
      title: 'Nice',
      body: 'Approved-by: npo-1 (npo)',
      head: 'yosomono:nice',
    });
    await city.runner.idle();
    await city.runner.dispatch(SECRETARIAT, 'gate');
    const said = await city.answer(number);
    expect(said).toContain('check.yml');
    expect(said).toContain('withdrawal.md');
    await expect(
      city.forge.asUser(SECRETARIAT).call('GET', `/repos/${city.forge.repository}/pulls/${number}`),
    ).resolves.toMatchObject({ merged: false });
    const pull = await city.pullFrom('yosomono', 'nice');
    expect(await city.gate(pull)).toMatchObject({ open: false });
  });

  it('a branch from a criss-cross merge, which would take back what was merged, finds the gate shut', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', city.forge.gitDir, ...NAME, ...args], { encoding: 'utf8' }).trim();
    const base = git('rev-parse', 'main');
    const readme = git('rev-parse', 'main:README.md');
    /** A commit that adds one file to the tree of main. */
    const adding = (name: string, parents: readonly string[]): string => {
      const entries = `${git('ls-tree', 'main')}\n100644 blob ${readme}\t${name}\n`;
      const made = execFileSync('git', ['-C', city.forge.gitDir, 'mktree'], { input: entries })
        .toString()
        .trim();
      return git('commit-tree', made, ...parents.flatMap((parent) => ['-p', parent]), '-m', name);
    };
    const [a, c] = [adding('A.md', [base]), adding('C.md', [base])];
    const both = git('merge-tree', '--write-tree', a, c);
    const first = git('commit-tree', `${a}^{tree}`, '-p', base, '-p', a, '-m', 'merge a');
    git('update-ref', 'refs/heads/main', git('commit-tree', both, '-p', first, '-p', c, '-m', 'merge c'));
    const evil = git('commit-tree', `${a}^{tree}`, '-p', a, '-p', c, '-m', 'notes');
    const outsider = city.forge.asUser('yosomono');
    await outsider.fork();
    await outsider.push({ branch: 'cross', commit: evil, fork: true });
    await outsider.openPull({ title: 'Notes', body: '', head: 'yosomono:cross' });
    await city.runner.idle();
    const pull = await city.pullFrom('yosomono', 'cross');
    const { open, sentence } = await city.gate(pull);
    expect(sentence).toContain('main と分かれたところが二つ以上あり');
    expect(open).toBe(false);
  });
});

describe('copies of a filing, on the running workflows', () => {
  it('neither shut its gate nor open one of their own: a second pull request of its commit, closed and reopened, and another branch', async () => {
    const filed = await city.forge.asUser('npo-mizube').openIssue({ title: '提案', body: body({}) });
    await city.runner.idle();
    const own = await city.pullOf(filed);
    expect(await city.gate(own)).toMatchObject({ open: true });
    const outsider = city.forge.asUser('yosomono');
    await outsider.fork();
    const claims = 'Approved-by: npo-3 (npo)\nApproved-by: gyokaku-kacho (city)';
    const copies: number[] = [];
    for (const branch of ['copy', 'copy-again']) {
      await outsider.push({ branch, commit: own.head.sha, fork: true });
      copies.push(await outsider.openPull({ title: 'Copy', body: claims, head: `yosomono:${branch}` }));
      await city.runner.idle();
      expect(await city.gate(own), branch).toMatchObject({ open: true });
    }
    const [first = 0] = copies;
    await outsider.closePull(first);
    await city.runner.idle();
    await outsider.call('PATCH', `/repos/${city.forge.repository}/pulls/${first}`, { state: 'open' });
    await city.runner.idle();
    expect(await city.gate(own)).toMatchObject({ open: true });
    for (const copy of copies) {
      expect(await city.answer(copy)).toContain(`#${own.number}`);
      const said = await outsider.call('GET', `/repos/${city.forge.repository}/pulls/${copy}`);
      expect(Reflect.get(Object(said), 'body')).not.toContain('Approved-by');
    }
    // The branch of the copy moves on: what it proposes then is its own, and is shut out.
    await outsider.commit({
      branch: 'copy',
      fork: true,
      message: 'More',
      files: [{ path: 'content/council/2026.yaml', text: 'members: []\n' }],
    });
    await city.runner.idle();
    expect(await city.gate(await city.pullFrom('yosomono', 'copy'))).toMatchObject({ open: false });
    expect(await city.gate(own)).toMatchObject({ open: true });
  });
});

const NAME = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];

/** An issue of November that says nothing, closed at once. */
let parked: number;

it('an issue that is closed at once is left alone', async () => {
  parked = await city.forge.asUser('yosomono').openIssue({ title: 'メモ', body: 'あとで書きます。' });
  await city.forge.asUser('yosomono').closeIssue(parked);
  await city.runner.idle();
});

it('C06: by the moved clock, a proposal of 30 April 23:59 is of this round, and one of 1 May 00:00 of the next', async () => {
  const file30 = async (moment: string): Promise<string> => {
    city.forge.clock.moveTo(moment);
    const issue = await city.forge.asUser('npo-mizube').openIssue({ title: '提案', body: body({}) });
    await city.runner.idle();
    return city.answer(issue);
  };
  const before = await file30('2027-04-30T23:59:00+09:00');
  const after = await file30('2027-05-01T00:00:00+09:00');
  expect(before).toContain('2027年度');
  expect(after).toContain('2028年度');
  expect(before).not.toContain('2028年度');
});

it('C06: a parked issue that becomes a proposal has the day on which it was written', async () => {
  const outsider = city.forge.asUser('yosomono');
  await outsider.editIssue(parked, { body: body({}) });
  await outsider.reopenIssue(parked);
  await city.runner.idle();
  const answer = await city.answer(parked);
  expect(answer).toContain('2028年度');
  expect(answer).not.toContain('2026年11月');
});
