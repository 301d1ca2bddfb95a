import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { lookAt } from '../../src/desk/gate/evaluate-pull.ts';
import { compose } from '../../src/domain/desk/filing/compose.ts';
import { openDesk as deskOf, type Desk as Intake } from '../../src/domain/desk/filing/desk.ts';
import { bodyOf, formOf, judged, threadOf } from '../../src/domain/desk/filing/filing.test-support.ts';
import { readFiling } from '../../src/domain/desk/filing/read-filing.ts';
import { actorOn } from '../../src/domain/desk/actor.ts';
import { accountNamed } from '../../src/sandbox/forge/people.ts';

import { gateOf, NOW, openDesk, TODAY, type Desk } from './gate.test-support.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { runScript } from './run-script.ts';

// One verdict on one change, whoever is asked: the desk, the check, the comment and the gate.

const FILER = 'shimin-katsudo';

/** Papers of a project that the record has, with and without faults that only the whole record shows. */
const papers = fc.record({
  on: fc.constantFrom('2027-02-19', '2027-02-19', '2026-09-30', '2028-01-01', '2027-02-31'),
  line: fc.constantFrom('', '', 'nonsense: 1\n'),
  text: fc.constantFrom(
    'やめます。',
    'やめます。',
    '',
    '連絡は <b>太字</b> で。',
    '![図](https://example.org/a.png)',
  ),
});

/** What was wrong with the record before: nothing, or a theme that the programme does not know. */
const stood = fc.boolean();

const spoilt = (content: string): void => {
  const file = path.join(content, 'projects/2026-0040/proposal.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('[environment]', '[no-such-theme]'));
};

function pastedAs({ forms }: Intake, text: string): string {
  return bodyOf(formOf('paste', { forms }), {
    書類の種類: '取下書',
    事業の番号: '2026-0040',
    書類の本文: text,
  });
}

/** The errors of `npm run check -- --base` on the merge of a branch. */
function checked({ forge }: Desk, branch: string): string[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-one-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: dir });
  git('clone', '-q', forge.gitDir, '.');
  git('merge', '-q', '--no-ff', '-m', 'x', `origin/${branch}`);
  const { stdout } = runScript(
    'check',
    ...['--content', path.join(dir, 'content'), '--base', 'HEAD^1', '--today', TODAY, '--json'],
  );
  const rows = JSON.parse(stdout) as { severity: string; message: string }[];
  return rows.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

it('the desk, the check, the comment and the gate say the same of a change', async () => {
  const clean = { on: '2027-02-19', line: '', text: 'やめます。' };
  const generated = fc.sample(fc.tuple(papers, stood), { seed: 11, numRuns: 5 });
  const cases = [[clean, true] as const, ...generated];
  const seen = new Set<boolean>();
  const desks = { clean: await openDesk(), spoilt: await openDesk(spoilt) };
  for (const [index, [paper, isStood]] of cases.entries()) {
    const branch = `paper-${index}`;
    const desk = desks[isStood ? 'spoilt' : 'clean'];
    const base = await desk.base();
    const intake = deskOf(base.files, NOW);
    const text = `---\non: ${paper.on}\n${paper.line}---\n\n## 取下げの理由\n\n${paper.text}\n`;
    const thread = threadOf(pastedAs(intake, text), { author: accountNamed(FILER), createdAt: NOW });
    const outcome = judged(thread, intake);
    const filing = readFiling(thread, intake);
    if (!filing) throw new Error('The form was not recognised.');
    const made = compose(
      {
        ...filing,
        issue: 57,
        filedAt: NOW,
        author: actorOn(base.read.record, TODAY, accountNamed(FILER)),
        proposer: null,
      },
      intake,
    );
    const files = made.papers.map((one) => ({ path: `content/${one.path}`, text: one.text }));
    await desk.forge.asUser(FILER).commit({ branch, files, message: 'Paper' });
    const number = await desk.forge.asUser(FILER).openPull({ title: 'x', body: '', head: branch });
    const pull = await desk.gh.pulls.find(number);
    if (!pull) throw new Error('The pull request is gone.');

    const looked = await lookAt(base, pull);
    if (looked.is !== 'judged') throw new Error(looked.verdict.sentence.en);
    const errors = looked.findings.filter(({ severity }) => severity === 'error');
    const messages = errors.map(({ message }) => message.ja).sort();
    const refused = outcome.is === 'refused' ? outcome.problems.map(({ message }) => message.ja).sort() : [];
    expect(refused).toEqual(messages);
    expect(checked(desk, branch).sort()).toEqual(messages);
    await reconcilePull(base, pull);
    expect((await gateOf(desk, pull.head.sha)).startsWith('failure')).toBe(errors.length > 0);
    const [comment] = await desk.gh.comments.list(number);
    expect(comment?.body.match(/\*\*誤り\*\*/g)?.length ?? 0).toBe(errors.length + (isStood ? 1 : 0));
    seen.add(errors.length > 0);
  }
  expect(seen.size).toBe(2);
});
