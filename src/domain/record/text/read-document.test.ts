import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/index.ts';
import type { Problem } from '../problem.ts';
import { descriptionsAlong } from './field-path.ts';
import { FILE_LIMIT, FRONTMATTER_LIMIT } from './front-matter.ts';
import { readDocument, readProgramme } from './read-document.ts';

/** The heading of a field; the schema names it, and no test does. */
function heading(kind: Kind, field: string): string {
  return descriptionsAlong(KINDS[kind].schema, field).at(-1)?.label.ja ?? '';
}

const REASONS = heading('review', 'reasons');
const ADVICE = heading('review', 'advice');

const REVIEW = `---
meeting: 2026-02
result: continued
asks:
  - id: map
    owedBy: proposer
    what: 使う場所の地図を出してください。
    due: 2026-07-10
---

## ${REASONS}

場所が決まっていないため。
`;

const read = (text: string) => readDocument('review', text);
const problems = (text: string): readonly Problem[] => read(text).problems;
const changed = (from: string, to: string): string => {
  expect(REVIEW).toContain(from);
  return REVIEW.replace(from, to);
};

describe('reading a paper', () => {
  it('brings its texts to the types of the schema', () => {
    expect(read(REVIEW)).toEqual({
      data: {
        meeting: '2026-02',
        result: 'continued',
        asks: [
          { id: 'map', owedBy: 'proposer', what: '使う場所の地図を出してください。', due: '2026-07-10' },
        ],
        reasons: '場所が決まっていないため。',
      },
      problems: [],
    });
  });

  it('does not guess types: 007 and no are what was typed', () => {
    const { data } = readDocument(
      'history',
      '---\ntitle: 007\nproposer: { type: group, name: no }\nsources: [https://example.org/]\n---\n',
    );
    expect(data).toMatchObject({ title: '007', proposer: { name: 'no' } });
  });

  it('reads the same text with a byte order mark, CRLF and decomposed kana', () => {
    const other = `\uFEFF${REVIEW.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(read(other)).toEqual(read(REVIEW));
  });

  it('takes a key without a value for one that was not written', () => {
    expect(read(changed('result: continued', 'result: continued\nnotifiedOn:'))).toEqual(read(REVIEW));
  });
});

describe('values that are not written plainly', () => {
  const amount = (text: string) =>
    readDocument(
      'history',
      `---\ntitle: 題\nproposer: { type: group, name: 会 }\namountYen: ${text}\nsources: [https://example.org/]\n---\n`,
    );

  it.each([
    ['１２０，０００円', 120_000],
    ['120,000', 120_000],
    ['¥120,000', 120_000],
    ['12万円', 120_000],
    ['1.2万円', 12_000],
    ['12万3千円', 123_000],
    ['十二万円', 120_000],
  ])('%s is understood, with a remark', (found, value) => {
    const { data, problems } = amount(`"${found}"`);
    expect(data?.amountYen).toBe(value);
    expect(problems).toEqual([
      { code: 'rewritten', field: 'amountYen', found, readAs: String(value), line: 4, column: 1 },
    ]);
  });

  it.each(['12,00', '0120', '約12万円', '1.5', '-1', '12万3', '1e999', '480.000', '4.8e5'])(
    '%s is not guessed at',
    (text) => {
      expect(amount(`"${text}"`).data).toBeNull();
    },
  );

  it.each(['２０２６年７月１０日', '令和8年7月10日', 'R8.7.10', '2026/7/10', '２０２６－０７－１０'])(
    'the day %s is understood, with a remark',
    (found) => {
      const { data, problems } = read(changed('due: 2026-07-10', `due: ${found}`));
      expect(data?.asks?.[0]?.due).toBe('2026-07-10');
      expect(problems).toMatchObject([{ code: 'rewritten', field: 'asks[0].due', line: 8 }]);
    },
  );

  it.each(['2026-02-31', '31 February', '令和9999年7月10日', '昭和70年7月10日'])(
    'the day %s is none',
    (found) => {
      expect(problems(changed('due: 2026-07-10', `due: ${found}`))).toEqual([
        {
          code: 'wrong-value',
          field: 'asks[0].due',
          found: { as: 'text', text: found },
          expects: { kind: 'date' },
          line: 8,
          column: 5,
        },
      ]);
    },
  );

  it.each([
    ['7/10/2026', ['2026年7月10日', '2026年10月7日']],
    ['8.7.10', ['2008年7月10日', '令和8年7月10日', '平成8年7月10日']],
  ])('the day %s can be read in several ways, which are told', (found, ways) => {
    expect(problems(changed('due: 2026-07-10', `due: ${found}`))).toMatchObject([
      { code: 'wrong-value', field: 'asks[0].due', doubt: { is: 'two-ways', ways }, line: 8, column: 5 },
    ]);
  });

  it('understands a choice by its label', () => {
    const label = descriptionsAlong(KINDS.review.schema, 'result')[0]?.choices?.['continued']?.ja;
    const { data, problems } = read(changed('result: continued', `result: ${label}`));
    expect(data?.result).toBe('continued');
    expect(problems).toMatchObject([{ code: 'rewritten', readAs: 'continued' }]);
  });

  it('understands a time of day in Japan', () => {
    const sitting = (at: string) =>
      readDocument(
        'sitting',
        `---\nstep: [1]\nconvenedOn: 2026-06-01\nstartsAt: ${at}\nendsAt: 2026-06-17T16:30:00+09:00\nplace: 会議室\nopenness: open\nchair: 課長\nagenda: []\n---\n`,
      ).data?.startsAt;
    expect(sitting('２０２６年６月１７日 １４時')).toBe('2026-06-17T14:00:00+09:00');
    expect(sitting('2026-06-17 14:00')).toBe('2026-06-17T14:00:00+09:00');
    expect(sitting('2026-06-17T14:00:00Z')).toBeUndefined();
    expect(sitting('2026-06-17 25:00')).toBeUndefined();
  });

  it('reads figures under a field for figures or words as figures', () => {
    const actual = (text: string) => readDocument('report', reportWith(text)).data?.results[0]?.actual;
    expect(actual('12')).toBe(12);
    expect(actual('"１２"')).toBe(12);
    expect(actual('12回')).toBe('12回');
  });
});

function reportWith(actual: string): string {
  return `---
fiscalYear: 2026
completedOn: 2027-03-31
submittedAt: 2027-04-10T10:00:00+09:00
activities: []
results:
  - indicator: walks
    actual: ${actual}
    npo: { met: yes, comment: よい }
    city: { met: yes, comment: よい }
judged:
  npo: { on: 2027-04-10, means: paper }
  city: { on: 2027-04-10, means: meeting }
settlement: []
---

## ${heading('report', 'summary')}

歩きました。

## ${heading('report', 'issues')}

特にありません。

## ${heading('report', 'improvements')}

特にありません。
`;
}

describe('all problems at once', () => {
  it('names the nearest known key and does not repeat that it is missing', () => {
    expect(problems(changed('result:', 'reslt:'))).toMatchObject([
      { code: 'unknown-key', field: 'reslt', key: 'reslt', nearest: 'result', line: 3, column: 1 },
    ]);
  });

  it('tells what is missing, what is wrong and what is unknown, with their places', () => {
    const text = REVIEW.replace('meeting: 2026-02\n', '')
      .replace('continued', 'maybe')
      .replace('    owedBy: proposer\n', '')
      .replace('    what', '    why: x\n    what');
    expect(problems(text)).toMatchObject([
      { code: 'unknown-key', field: 'asks[0].why', line: 5, column: 5 },
      { code: 'missing', field: 'meeting', line: 1 },
      { code: 'wrong-value', field: 'result', expects: { kind: 'one-of' }, line: 2 },
      { code: 'missing', field: 'asks[0].owedBy', line: 4, column: 5 },
    ]);
  });

  it('tells a list or a group where a value belongs', () => {
    expect(problems(changed('meeting: 2026-02', 'meeting: [a]'))).toMatchObject([
      { code: 'wrong-value', field: 'meeting', found: { as: 'list' }, expects: { kind: 'meetingId' } },
    ]);
    expect(problems(changed('meeting: 2026-02', 'meeting: {a: b}'))).toMatchObject([
      { code: 'wrong-value', found: { as: 'group' } },
    ]);
  });

  it('tells which headings are unknown, repeated or out of place, with their lines', () => {
    const text = `${REVIEW}\n## ${ADVICE}\n\n一\n\n## ${ADVICE}\n\n二\n\n# 表題\n\n## ${REASONS}書\n`;
    expect(problems(text)).toMatchObject([
      { code: 'repeated-heading', field: 'advice', heading: ADVICE, firstLine: 15, line: 19 },
      { code: 'unknown-heading', heading: '# 表題', line: 23 },
      { code: 'unknown-heading', heading: `## ${REASONS}書`, nearest: REASONS, line: 25 },
    ]);
  });

  it('tells of text before the first heading and of prose among the values', () => {
    expect(problems(changed(`## ${REASONS}`, `まえがき\n\n## ${REASONS}`))).toMatchObject([
      { code: 'stray-prose', found: 'まえがき', line: 11 },
    ]);
    expect(problems(changed('result: continued', 'result: continued\nadvice: 助言です'))).toMatchObject([
      { code: 'misplaced-prose', field: 'advice', line: 4 },
    ]);
  });

  it('tells which headings of a required group are missing, one by one', () => {
    const text = '---\ntitle: 題\n---\n';
    const missing = readDocument('proposal', text).problems.filter(({ code }) => code === 'missing');
    expect(missing.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['purpose', 'needs.problem', 'needs.evidence', 'plan.activities', 'plan.start']),
    );
  });

  it('takes an empty section for one that is missing', () => {
    expect(
      readDocument(
        'withdrawal',
        `---\non: 2026-05-01\n---\n\n## ${heading('withdrawal', 'reason')}\n\n\u3000\n`,
      ).problems,
    ).toMatchObject([{ code: 'missing', field: 'reason', line: 5 }]);
  });

  it('keeps headings of a body that is one text below level 2', () => {
    const activity = (body: string) =>
      readDocument('activity', `---\non: 2026-05-01\nkind: study\naudience: 市民\n---\n${body}`).problems;
    expect(activity('\n### 一\n\n文\n')).toEqual([]);
    expect(activity('\n## 一\n\n文\n')).toMatchObject([{ code: 'unknown-heading', allowed: [], line: 7 }]);
  });
});

describe('nonsense', () => {
  const code = (text: string) => read(text).problems.map((problem) => problem.code);
  const faults = (head: string) =>
    read(`---\n${head}\n---\n`).problems.flatMap((problem) =>
      problem.code === 'yaml' ? [[problem.fault, problem.line]] : [],
    );

  it('refuses bytes that are no text', () => {
    expect(code('\x89PNG\r\n\x1a\n\0\0')).toEqual(['not-text']);
    expect(code(REVIEW.replace('場所', '\uFFFD\uFFFD'))).toEqual(['not-text']);
  });

  it('refuses five megabytes of YAML and a large frontmatter without reading them', () => {
    expect(code(`---\n${'a: b\n'.repeat(1_000_000)}---\n`)).toEqual(['too-large']);
    expect(problems(`---\n${'#'.repeat(FRONTMATTER_LIMIT)}\n---\n`)).toMatchObject([
      { code: 'too-large', part: 'frontmatter' },
    ]);
    expect(code('字'.repeat(FILE_LIMIT / 3 + 1))).toEqual(['too-large']);
  });

  it('never runs what a paper says of itself', () => {
    expect(code('---js\nmodule.exports = {}\n---\n')).toEqual(['no-frontmatter']);
    expect(code('')).toEqual(['no-frontmatter']);
    expect(code('---\nmeeting: 2026-02\n')).toEqual(['no-frontmatter']);
    expect(faults('a: !!js/function "function () {}"')).toEqual([['tag', 2]]);
  });

  it('refuses an alias bomb at its first alias', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    expect(faults(bomb.join('\n'))).toEqual([['alias', 3]]);
  });

  it('refuses what is nested too deep', () => {
    expect(faults(`a: ${'['.repeat(30_000)}`)).toEqual([['depth', 2]]);
  });

  it('names every repeated key, and the first fault of the syntax', () => {
    expect(faults('a: 1\nb: 2\na: 3\nb: 4')).toEqual([
      ['duplicate-key', 4],
      ['duplicate-key', 5],
    ]);
    expect(faults('a: "x')).toEqual([['unclosed', 2]]);
    expect(faults('a: 1\nb')).toEqual([['no-colon', 3]]);
    expect(faults('a:\n\tb: c')).toEqual([['tab', 3]]);
    expect(faults('a: 「x」: y')).toEqual([['character', 2]]);
    expect(faults('meeting：2026-02')).toEqual([['wide-colon', 2]]);
    expect(faults('会議は二回目')).toEqual([['no-keys', 2]]);
    expect(faults('a:\n   b: 1\n  c: 2')).toEqual([['indentation', 4]]);
  });

  it('takes prototype keys for unknown keys', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const { data, problems } = read(changed('result:', `${key}: {polluted: yes}\nresult:`));
      expect(data).toBeNull();
      expect(problems).toMatchObject([{ code: 'unknown-key', key }]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const keyed = changed('result:', 'criteria:\n  __proto__: {judgement: good, reason: x}\nresult:');
    expect(problems(keyed)).toMatchObject([{ code: 'wrong-value', field: 'criteria.__proto__' }]);
  });

  it.each(['1', '3', 'x'])('refuses a programme of format %s, and says no more of it', (found) => {
    expect(readProgramme(`municipality: 鎌倉市\nrecordFormat: ${found}\n`)).toMatchObject({
      data: null,
      problems: [{ code: 'record-format', field: 'recordFormat', found, line: 2, column: 1 }],
    });
  });

  it('reads a programme by the same rules', () => {
    const { data, problems } = readProgramme('recordFormat: ２\nmunicipality: 鎌倉市\n');
    expect(data).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ code: 'missing', field: 'deadlines' }));
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'wrong-value',
        field: 'municipality',
        expects: { kind: 'group' },
        line: 2,
      }),
    );
  });
});
