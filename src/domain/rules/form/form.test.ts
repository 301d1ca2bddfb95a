import { describe, expect, it } from 'vitest';
import type { UnplacedFinding } from '../../finding.ts';
import type { Problem, ProblemCode } from '../../record/problem.ts';
import { readRecord } from '../../record/read-record.ts';
import { formRules } from './index.ts';
import { fieldName } from './naming.ts';

const FILE = 'projects/2026-0042/review-2026-02.md';

/** One problem of each code: the compiler wants a new code to be added here too. */
const SAMPLES: { readonly [C in ProblemCode]: Extract<Problem, { code: C }> } = {
  'unknown-path': { code: 'unknown-path', field: null, nearest: null },
  'not-text': { code: 'not-text', field: null },
  'record-format': { code: 'record-format', field: 'recordFormat', found: '1' },
  'extends-unread': { code: 'extends-unread', field: 'extends', found: '2030' },
  'many-marks': { code: 'many-marks', field: null },
  more: { code: 'more', field: null, count: 7 },
  'too-large': { code: 'too-large', field: null, part: 'file', limit: 1024 },
  'no-frontmatter': { code: 'no-frontmatter', field: null },
  yaml: { code: 'yaml', field: null, fault: 'tab' },
  'unknown-key': {
    code: 'unknown-key',
    field: 'reslt',
    key: 'reslt',
    nearest: 'result',
    allowed: ['result'],
  },
  missing: { code: 'missing', field: 'asks[0].due' },
  'wrong-value': {
    code: 'wrong-value',
    field: 'asks[0].due',
    found: { as: 'text', text: '2026-02-31' },
    expects: { kind: 'date' },
  },
  'misplaced-prose': { code: 'misplaced-prose', field: 'reasons' },
  'unknown-heading': { code: 'unknown-heading', field: null, heading: '## x', nearest: null, allowed: ['y'] },
  'repeated-heading': { code: 'repeated-heading', field: 'reasons', heading: 'x', firstLine: 3 },
  'open-code': { code: 'open-code', field: null },
  'stray-prose': { code: 'stray-prose', field: null, found: 'x' },
  rewritten: { code: 'rewritten', field: 'notifiedOn', found: '令和8年4月1日', readAs: '2026-04-01' },
};

function draftsOf(problem: Problem, file = FILE): UnplacedFinding[] {
  return formRules.flatMap((rule) => (rule.scope === 'form' ? [...rule.check(problem, file)] : []));
}

describe('the rules about the form of a paper', () => {
  it.each(Object.values(SAMPLES))('tell each problem once, in both languages: $code', (problem) => {
    const drafts = draftsOf({ ...problem, line: 7, column: 3 });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ file: FILE, field: problem.field, line: 7, column: 3 });
    for (const text of [drafts[0]?.message, drafts[0]?.fix]) {
      expect(text?.ja).toMatch(/。$/);
      expect(text?.en).toMatch(/[.?]$/);
    }
  });

  it('name a field as the paper does, with its row', () => {
    expect(fieldName(FILE, 'asks[1].due').ja).toMatch(/^「.+」の2行目の「.+」$/);
    expect(fieldName(FILE, 'asks[1].due').en).toMatch(/^".+" of row 2 of ".+"$/);
    expect(fieldName('programme/2026.yaml', 'deadlines').ja).not.toContain('deadlines');
  });

  it('say that a day does not exist, and what would be accepted', () => {
    const [draft] = draftsOf(SAMPLES['wrong-value']);
    expect(draft?.fix.ja).toContain('2026年2月31日という日はありません');
    expect(draft?.allowed?.ja).toContain('2026-04-01');
  });

  it('answer to a folder called ../x', () => {
    const { problems } = readRecord([{ path: 'projects/../x', text: '' }]);
    const drafts = problems.flatMap(({ file, problem }) => draftsOf(problem, file));
    expect(drafts.map(({ message }) => message.ja)).toEqual([
      '「projects/../x」は、記録の決まった置き場所・ファイル名ではありません。',
    ]);
  });
});

describe('an honest no', () => {
  it.each([
    ['noExcludedActivities', '宗教・政治・選挙'],
    ['publicationConsent', '公開'],
  ])('to %s is told what holds, not to say yes (C03)', (field, said) => {
    const no: Problem = {
      code: 'wrong-value',
      field,
      found: { as: 'text', text: 'false' },
      expects: { kind: 'one-of', values: ['true'] },
    };
    const [finding] = formRules.flatMap((rule) =>
      rule.scope === 'form' ? [...rule.check(no, 'projects/2026-0042/proposal.md')] : [],
    );
    expect(finding?.fix.ja).toContain(said);
    expect(finding?.fix.ja).toContain('窓口');
    expect(finding?.fix.ja).not.toContain('選んで');
  });
});
