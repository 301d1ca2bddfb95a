import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const COMMAND = path.join(import.meta.dirname, 'generate.ts');

const generate = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the generated schemas', () => {
  it('have not drifted from the descriptions', () => {
    expect(generate('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('npm run generate', () => {
  let folder: string;
  const schema = () => path.join(folder, 'public', 'schema');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'generate-'));
    execFileSync(process.execPath, [COMMAND, '--out', folder]);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a schema for each kind of paper, and the data dictionary', () => {
    expect(readdirSync(schema())).toEqual(
      expect.arrayContaining([
        'proposal.json',
        'proposal.document.json',
        'programme.json',
        'roster.json',
        'dictionary.json',
        'dictionary.csv',
      ]),
    );
  });

  it('writes the fields of every paper as a page', () => {
    const page = readFileSync(path.join(folder, 'docs', 'reference', 'fields.md'), 'utf8');
    for (const heading of [
      '## Proposal · 基本シート (`proposal`)',
      '## Programme · 制度の定め (`programme`)',
    ])
      expect(page).toContain(heading);
    expect(page).toContain('| `budget.totalYen` | R |');
  });

  it('finds nothing to do a second time', () => {
    expect(generate('--out', folder)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('with --check names what has drifted, is missing or too many, and changes nothing', () => {
    appendFileSync(path.join(schema(), 'review.json'), ' ');
    rmSync(path.join(schema(), 'plan.json'));
    writeFileSync(path.join(schema(), 'gone.json'), '{}');
    const first = generate('--check', '--out', folder);
    expect(first.status).toBe(1);
    const named = first.stdout.split('\n').filter((line) => line.startsWith('drifted: '));
    expect(named.map((line) => path.basename(line))).toEqual(['gone.json', 'plan.json', 'review.json']);
    expect(generate('--check', '--out', folder)).toEqual(first);
  });

  it('mends what has drifted, and removes what belongs to no kind', () => {
    appendFileSync(path.join(schema(), 'review.json'), ' ');
    writeFileSync(path.join(schema(), 'gone.json'), '{}');
    generate('--out', folder);
    expect(generate('--check', '--out', folder).status).toBe(0);
    expect(readdirSync(schema())).not.toContain('gone.json');
  });
});
