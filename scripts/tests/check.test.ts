import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runScript, smallRecord } from './run-script.ts';

const PROPOSAL = 'projects/2026-0040/proposal.md';

interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** Findings of a record after some nonsense was put into it. */
function checkAfter(spoil: (dir: string) => void, ...args: string[]) {
  const dir = smallRecord();
  spoil(dir);
  const { status, stdout, stderr } = runScript(
    'check',
    '--content',
    dir,
    '--today',
    '2026-11-20',
    '--json',
    ...args,
  );
  expect(stderr).toBe('');
  return { status, findings: JSON.parse(stdout) as Row[] };
}

const put = (file: string, text: string | Buffer) => (dir: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};

const edit = (file: string, from: string, to: string) => (dir: string) => {
  const text = readFileSync(path.join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(dir, file), text.replace(from, to));
};

describe('npm run check', () => {
  it('says of the demonstration that it is a sample, and is not ready', () => {
    const { status, stdout } = runScript('check', '--ready');
    expect(status).toBe(1);
    expect(stdout).toMatch(/ここは見本です.*あと \d+ のことが要ります/s);
  });

  it('ends with 0 for a clean record, and says what it looked at', () => {
    const { status, stdout } = runScript('check', '--content', smallRecord(), '--today', '2026-11-20');
    expect(status).toBe(0);
    expect(stdout).toMatch(/3 件の事業.*誤り 0 件、注意 0 件/);
  });

  it('shows the offending line with a mark, what is allowed and what to do', () => {
    const dir = smallRecord();
    edit(PROPOSAL, 'theme: [environment]', 'theme: [enviroment]')(dir);
    const { status, stdout } = runScript('check', '--content', dir, '--today', '2026-11-20');
    expect(status).toBe(1);
    expect(stdout).toContain('theme: [enviroment]');
    expect(stdout).toMatch(/\n\s+\|\s+\^/);
    expect(stdout).toContain('書ける値:');
    expect(stdout).toContain('直し方:');
  });

  it('does not repeat the personal data that it finds', () => {
    const dir = smallRecord();
    edit(PROPOSAL, '会費と参加費で続けます。', '連絡は 090-1234-5678 までお願いします。')(dir);
    const { status, stdout } = runScript('check', '--content', dir, '--today', '2026-11-20');
    expect(status).toBe(1);
    expect(stdout).toContain('personal-telephone');
    expect(stdout).not.toContain('1234');
  });

  it('tells everything at once, in the language that is asked for', () => {
    const { status, findings } = checkAfter(
      (dir) => {
        edit(PROPOSAL, 'theme: [environment]', 'theme: [enviroment]')(dir);
        edit('projects/2026-0031/proposal.md', 'totalYen: 200000', 'totalYen: 210000')(dir);
      },
      '--lang',
      'en',
    );
    expect(status).toBe(1);
    expect(findings.map(({ file }) => file)).toEqual(['projects/2026-0031/proposal.md', PROPOSAL]);
    for (const { message } of findings) expect(message).not.toMatch(/[ぁ-ん]/);
  });

  it('looks at one project when one is named', () => {
    const { findings } = checkAfter(
      (dir) => {
        edit(PROPOSAL, 'theme: [environment]', 'theme: [enviroment]')(dir);
        edit('projects/2026-0031/proposal.md', 'totalYen: 200000', 'totalYen: 210000')(dir);
      },
      '--project',
      '2026-0031',
    );
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['projects/2026-0031/proposal.md']));
  });
});

describe('what nobody may leave out', () => {
  it.each([
    ['termsAccepted: 2025-04\n', 'termsAccepted', 'missing-field'],
    ['publicationConsent: true\n', 'publicationConsent', 'missing-field'],
    ['noExcludedActivities: true\n', 'noExcludedActivities', 'missing-field'],
  ])('C03: a proposal without %s is not accepted', (line, field, rule) => {
    const { status, findings } = checkAfter(edit(PROPOSAL, line, ''));
    expect(status).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ rule, field, file: PROPOSAL }));
  });

  it('C09: a guest without the council’s approval is told, and stops nothing', () => {
    const guest = 'guests:\n  - role: 提案者\n    approved: false\nagenda:';
    const { status, findings } = checkAfter(edit('meetings/2026-01.md', 'agenda:', guest));
    expect(status).toBe(0);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['guest-not-approved', 'warning'],
    ]);
  });

  it('C14: no rejection without reasons', () => {
    const { status, findings } = checkAfter(
      edit(
        'projects/2026-0031/review-2026-01.md',
        '## 検討結果の理由\n\n公益性の説明が足りませんでした。\n',
        '',
      ),
    );
    expect(status).toBe(1);
    expect(findings.map(({ file }) => file)).toContain('projects/2026-0031/review-2026-01.md');
  });
});

describe('nonsense gets an answer, not a trace', () => {
  it.each<[name: string, spoil: (dir: string) => void, rule: string, file: string]>([
    [
      'a binary file named proposal.md',
      put(PROPOSAL, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])),
      'not-text',
      PROPOSAL,
    ],
    ['5 MB of YAML', put(PROPOSAL, `---\n${'title: x\n'.repeat(600_000)}---\n`), 'too-large', PROPOSAL],
    ['---js', put(PROPOSAL, '---js\nprocess.exit(3)\n---\n'), 'no-frontmatter', PROPOSAL],
    [
      'an alias bomb',
      put(
        PROPOSAL,
        `---\na: &a [x,x,x,x]\n${'bcdefgh'
          .split('')
          .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
          .join('\n')}\n---\n`,
      ),
      'yaml-readable',
      PROPOSAL,
    ],
    [
      'a project folder called ..x',
      put('projects/..x/proposal.md', '---\n---\n'),
      'unknown-path',
      'projects/..x/proposal.md',
    ],
    [
      'a date of 31 February',
      edit(PROPOSAL, 'start: 2027-04-01', 'start: 2027-02-31'),
      'wrong-value',
      PROPOSAL,
    ],
    ['an unknown key', edit(PROPOSAL, 'termsAccepted:', 'termAccepted:'), 'unknown-key', PROPOSAL],
    [
      'a report for a year that is not in the agreement',
      (dir) => {
        const text = readFileSync(path.join(dir, 'projects/2024-0010/report-2025.md'), 'utf8');
        put('projects/2024-0010/report-2024.md', text.replace('fiscalYear: 2025', 'fiscalYear: 2024'))(dir);
      },
      'report-year',
      'projects/2024-0010/report-2024.md',
    ],
    [
      'a decision by a sitting that never met',
      (dir) => {
        const text = readFileSync(path.join(dir, 'projects/2024-0010/decision-2024-02.md'), 'utf8');
        put(
          'projects/2024-0010/decision-2024-09.md',
          text.replace('meeting: 2024-02', 'meeting: 2024-09'),
        )(dir);
      },
      'unknown-meeting',
      'projects/2024-0010/decision-2024-09.md',
    ],
    [
      'a key that is no key of ours',
      edit(PROPOSAL, 'title:', '__proto__:\n  polluted: yes\ntitle:'),
      'unknown-key',
      PROPOSAL,
    ],
    [
      'a script in the text',
      edit(PROPOSAL, '会費と参加費で続けます。', '<script>alert(1)</script>'),
      'raw-html',
      PROPOSAL,
    ],
  ])('%s', (_, spoil, rule, file) => {
    const { status, findings } = checkAfter(spoil);
    expect(status).toBe(1);
    expect(findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(
      rule,
    );
    for (const { message } of findings) expect(message).toMatch(/[ぁ-ん]/);
  });

  it('an amount of １２０，０００円 is understood, and the plain way is shown', () => {
    const { status, findings } = checkAfter(
      edit('projects/2026-0031/proposal.md', 'cityShareYen: 150000', 'cityShareYen: １５０，０００円'),
    );
    expect(status).toBe(0);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['plainly-written', 'warning']]);
  });

  it('two folders that differ in case only', () => {
    const { status, findings } = checkAfter((dir) =>
      put(
        'activities/2025-09-06-Study.md',
        readFileSync(path.join(dir, 'activities/2025-09-06-study.md')),
      )(dir),
    );
    expect(status).toBe(1);
    expect(findings.some(({ file }) => file === 'activities/2025-09-06-Study.md')).toBe(true);
  });

  it('a link to a file outside is not followed', () => {
    const { status, findings } = checkAfter((dir) => {
      renameSync(path.join(dir, PROPOSAL), path.join(dir, 'outside.md'));
      symlinkSync(path.join(dir, 'outside.md'), path.join(dir, PROPOSAL));
    });
    expect(status).toBe(1);
    expect(findings.some(({ file }) => file === PROPOSAL)).toBe(true);
  });

  it('a record without a programme', () => {
    const { status, findings } = checkAfter((dir) =>
      renameSync(path.join(dir, 'programme/2024.yaml'), path.join(dir, 'programme/none.yaml')),
    );
    expect(status).toBe(1);
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each([
    [['--content', '/nowhere']],
    [['--project', '../x']],
    [['--today', '2026-02-30']],
    [['--lang', 'fr']],
    [['--colour']],
    [['--base', 'no-such-revision']],
  ])('%j cannot be run: exit 2 and a sentence', (args) => {
    const { status, stderr } = runScript('check', ...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').length).toBeLessThan(4);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a folder that is no record', () => {
  it('of git is named, file by file, and one without rules is told what it lacks', () => {
    const { status, findings } = checkAfter(put('.git/config', '[core]\n'));
    expect([status, findings.map(({ rule, file }) => [rule, file])]).toEqual([
      1,
      [['unknown-path', '.git/config']],
    ]);
    const dir = mkdtempSync(path.join(tmpdir(), 'junkan-no-record-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    writeFileSync(path.join(dir, 'a.md'), 'hello');
    const run = runScript('check', '--content', dir, '--lang', 'en');
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain('There is no programme/<year>.yaml.');
  });
});
