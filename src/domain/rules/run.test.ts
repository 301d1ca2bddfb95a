import { describe, expect, it } from 'vitest';
import { readRecord } from '../record/read-record.ts';
import { FINDINGS_LIMIT } from '../record/text/front-matter.ts';
import type { UnplacedFinding, Severity } from '../finding.ts';
import { defineRule, type Rule } from './rule.ts';
import { checkRecord } from './run.ts';

const FILE = 'pages/ja/purpose.md';
const WORDS = { ja: '例', en: 'example' };

function ruleThat(find: (file: string) => Iterable<UnplacedFinding>, severity: Severity = 'error'): Rule {
  return defineRule({
    id: 'example',
    family: 'form',
    severity,
    clause: null,
    title: WORDS,
    why: WORDS,
    remedy: WORDS,
    scope: 'file',
    check: ({ path }) => find(path),
  });
}

const draft = (file: string, line: number): UnplacedFinding => ({
  file,
  field: null,
  message: WORDS,
  fix: WORDS,
  line,
});

const many = (count: number, severity: Severity = 'error') =>
  ruleThat((file) => Array.from({ length: count }, (_, index) => draft(file, index + 1)), severity);

function findingsOf(...rules: Rule[]) {
  const files = [{ path: FILE, text: 'text' }];
  return checkRecord(rules, { files, read: readRecord([]), today: '2026-11-20' });
}

const ids = (findings: ReturnType<typeof findingsOf>) => findings.map(({ rule }) => rule);

describe('the findings of one file', () => {
  it('are all told up to the limit', () => {
    expect(ids(findingsOf(many(FINDINGS_LIMIT)))).toEqual(Array(FINDINGS_LIMIT).fill('example'));
  });

  it('are counted beyond the limit, in one more finding that comes last', () => {
    const found = findingsOf(many(FINDINGS_LIMIT + 2));
    expect(found).toHaveLength(FINDINGS_LIMIT + 1);
    expect(found.at(-1)).toMatchObject({ rule: 'more-findings', severity: 'error' });
    expect(found.at(-1)?.message.en).toContain(' 2 more');
  });

  it('are errors first; warnings that are left out are told as a warning', () => {
    const found = findingsOf(many(FINDINGS_LIMIT, 'warning'), many(1));
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(found.at(-1)).toMatchObject({ rule: 'more-findings', severity: 'warning' });
    expect(found.at(-1)?.message.en).toContain(' 1 more');
  });

  it('stand in the order of their lines', () => {
    const found = findingsOf(ruleThat((file) => [draft(file, 2), draft(file, 1)]));
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('a rule that fails', () => {
  it('says that it could not judge the file, and stops no other rule', () => {
    const broken = ruleThat(() => {
      throw new Error('broken');
    });
    const found = findingsOf(broken, many(1));
    expect(found).toHaveLength(2);
    expect(found.map(({ message }) => message.en)).toContain(
      '"example" could not be judged (Error: broken).',
    );
  });
});
