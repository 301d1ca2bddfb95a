import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { forgetPatients, patient, type Patient } from '../../src/doctor/patient.test-support.ts';
import { runDoctor } from './run-doctor.ts';

const PROGRAMME = 'content/programme/2024.yaml';

afterAll(forgetPatients);

const doctor = ({ forge }: Patient, args: readonly string[], env: Record<string, string> = {}) =>
  runDoctor(forge, args, env);

describe('npm run doctor', () => {
  it('ends with 0 where all is well, and says so', async () => {
    const one = await patient();
    await one.moveHere();
    const { code, stdout } = await doctor(one, []);
    expect(stdout).toContain('× はありません');
    expect(code).toBe(0);
  });

  it('examines the repository of the clone, and tells a programme that still names another', async () => {
    const one = await patient();
    const programme = one.text(PROGRAMME).replace(/^repository: .*$/m, 'repository: https://github.com/a/b');
    await one.push({ [PROGRAMME]: programme });
    const { code, stdout } = await doctor(one, []);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`/${one.forge.repository}$`));
    expect(stdout).toContain('手元の制度の定めには https://github.com/a/b');
  });

  it('names the repository that it could not read', async () => {
    const one = await patient();
    const { code, stderr } = await doctor(one, ['--repository', 'nobody/nothing']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('nobody/nothing')]);
  });

  it('ends with 1 for a ×, with what follows, how to mend it and where', async () => {
    const one = await patient();
    await one.moveHere();
    await one.call('PATCH', '', { has_issues: false });
    const { code, stdout } = await doctor(one, ['--lang', 'en', '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as { counts: { bad: number }; checks: { id: string; mark: string }[] };
    expect(report.counts.bad).toBe(1);
    expect(report.checks.find(({ mark }) => mark === 'bad')).toMatchObject({
      id: 'issues',
      follows: 'Nobody can file a paper.',
      problems: [
        { found: 'has_issues is false (should be true)', where: expect.stringMatching(/\/settings$/) },
      ],
    });
  });

  it('shows － and why where the token is nobody’s of the repository', async () => {
    const one = await patient();
    await one.moveHere();
    const { stdout } = await doctor(one, [], { GITHUB_TOKEN: one.forge.tokenFor({ user: 'sato' }) });
    expect(stdout).toMatch(/－ マージコミットだけを使い/);
    expect(stdout).toContain('管理者（Admin）のトークンでないと見られません');
  });

  it('ends with 2 and a sentence where it cannot run', async () => {
    const one = await patient();
    const without = await doctor(one, [], { GITHUB_TOKEN: '' });
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('GITHUB_TOKEN')]);
    const refused = await doctor(one, [], { GITHUB_TOKEN: 'ghp_nobody' });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('受けつけません')]);
    const help = await doctor(one, ['--help'], { GITHUB_TOKEN: '' });
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--follow 番号')]);
    const wrong = await doctor(one, ['--follow', 'x']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--follow')]);
  });

  it('--follow looks at a filing, exits with 1 while it is not through, and keeps GitHub’s answers', async () => {
    const one = await patient();
    await one.moveHere();
    const kept = mkdtempSync(path.join(tmpdir(), 'junkan-kept-'));
    onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
    const { code, stdout, stderr } = await doctor(one, ['--follow', '1', '--minutes', '0', '--save', kept]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/○ 届いた .*\n× 窓口が返事をした/);
    expect(stderr).toContain('個人情報');
    expect(readdirSync(path.join(kept, '01'))).toContain('issue.json');
    expect(readFileSync(path.join(kept, '01', 'issue-body.md'), 'utf8')).toContain('畑で学ぶ講座');
  });
});
