import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { readContent } from '../../io/content.ts';
import { readRecord } from '../record/read-record.ts';
import { parseMapping, parsePairs, type Mapping } from './fields.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { report } from './import-report.ts';
import type { Table } from './import-table.ts';

/** Its first programme is that of 2024. */
const { record } = readRecord(readContent(path.join(import.meta.dirname, '../rules/golden/_base')));

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  rows,
  numbering: 'sheet',
  format: { ja: 'CSV', en: 'CSV' },
  findings: [],
});
const pairs = (parsed: Mapping | { unknown: string }): Mapping => {
  if ('unknown' in parsed) throw new Error(String(parsed.unknown));
  return parsed;
};
const plan = (rows: readonly (readonly string[])[], map = '', set: string[] = []): ImportPlan => {
  const choices = { mapping: map === '' ? {} : pairs(parseMapping(map)), given: pairs(parsePairs(set)) };
  return planImport(tableOf(rows), choices, record);
};
const textOf = (rows: readonly (readonly string[])[], lang: 'ja' | 'en' = 'ja', set: string[] = []) =>
  report(
    {
      file: 'a.csv',
      table: tableOf(rows),
      choices: { mapping: {}, given: {} },
      plan: plan(rows, '', set),
      written: false,
    },
    lang,
  );
const errorsOf = ({ findings }: ImportPlan) => findings.filter(({ severity }) => severity === 'error');
const historyOf = ({ outcomes }: ImportPlan, row: number) => {
  const outcome = outcomes.find((one) => one.row === row);
  return outcome && 'history' in outcome ? outcome.history : null;
};

const HEAD = ['事業名', '団体名', '団体の種類', '担当課', '提案年度', '実施年度', '金額', '出典'];
const ROW = [
  '里山の手入れ',
  '里山の会',
  '任意団体',
  'みどり課',
  '平成20年度',
  '平成21年度',
  '480,000円',
  'https://example.org/a',
];
const changed = (column: string, value: string): string[] =>
  ROW.map((cell, at) => (HEAD[at] === column ? value : cell));

describe('the head of a list', () => {
  it('is found below titles, by the headings that cities use, and each column is understood', () => {
    const found = plan([['協働事業一覧', '', ''], [], HEAD, ROW]);
    expect(found.head?.row).toBe(2);
    expect(Object.fromEntries(found.head?.columns ?? [])).toEqual({
      title: 0,
      'proposer.name': 1,
      'proposer.type': 2,
      section: 3,
      proposedFiscalYear: 4,
      carriedOutFiscalYear: 5,
      amountYen: 6,
      sources: 7,
    });
    expect(historyOf(found, 3)).toEqual({
      title: '里山の手入れ',
      proposer: { type: 'group', name: '里山の会' },
      section: 'みどり課',
      proposedFiscalYear: 2008,
      carriedOutFiscalYear: 2009,
      amountYen: 480000,
      sources: ['https://example.org/a'],
    });
  });

  it.each([
    ['年度', 'carriedOutFiscalYear'],
    ['実施\n年度', 'carriedOutFiscalYear'],
    ['提案 団体', 'proposer.name'],
    ['協働の担当課', 'section'],
    ['事業費（千円）', 'amountYen'],
    ['総事業費 ※決算', 'amountYen'],
    ['ＵＲＬ', 'sources'],
    ['活動分野', 'theme'],
    ['採択年度', 'adoptedFiscalYear'],
  ])('「%s」 is %s', (heading, field) => {
    expect([
      ...(plan([
        ['事業名', heading],
        ['a', 'b'],
      ]).head?.columns ?? []),
    ]).toContainEqual([field, 1]);
  });

  it('of two columns of one name is asked about, by their letters, and nothing is written', () => {
    const rows = [
      [...HEAD, '金額'],
      [...ROW, '1'],
    ];
    expect(errorsOf(plan(rows))).toMatchObject([
      {
        at: { row: 0 },
        message: { ja: '「事業費（円）」にあたる列が2つあります: G列「金額」、I列「金額」。' },
      },
    ]);
    expect(plan(rows).outcomes.map(({ is }) => is)).toEqual(['aside', 'refused']);
    expect(historyOf(plan(rows, 'amountYen=I'), 1)?.amountYen).toBe(1);
    expect(historyOf(plan(rows, 'amountYen='), 1)).not.toHaveProperty('amountYen');
  });

  it('takes the columns that --map names, by heading or by letter, and says which it does not find', () => {
    const rows = [
      ['名前', 'だれが', '種類', '出典'],
      ['a', 'b', 'group', 'https://example.org/'],
    ];
    expect(historyOf(plan(rows, 'title=名前,proposer.name=B'), 1)?.title).toBe('a');
    expect(errorsOf(plan(rows, 'title=なまえ,proposer.name=B'))[0]?.fix.ja).toContain(
      '名前、だれが、種類、出典',
    );
  });

  it('that is not there is told', () => {
    expect(
      errorsOf(
        plan([
          ['あ', 'い'],
          ['う', 'え'],
        ]),
      )[0]?.message.ja,
    ).toBe('見出しの行が見つかりません。');
    expect(plan([['あ', 'い'], [], ['う', 'え']]).outcomes.map(({ is }) => is)).toEqual([
      'refused',
      'aside',
      'refused',
    ]);
  });

  it('with nothing below it is told', () => {
    expect(errorsOf(plan([HEAD]))[0]?.message.ja).toContain('事業の行がありません');
  });

  it('in two rows is asked about, since the first does not say which year is meant', () => {
    const rows = [
      ['事業名', '団体名', '年度', ''],
      ['', '', '提案', '実施'],
      ['一', '会', '2008', '2009'],
    ];
    expect(errorsOf(plan(rows))).toMatchObject([
      { at: { row: 1 }, fix: { ja: expect.stringContaining('提案年度') } },
    ]);
    expect(plan(rows).outcomes.map(({ is }) => is)).not.toContain('new');
    const merged = [rows[0] ?? [], ['事業名', '団体名', '提案', '実施'], rows[2] ?? []];
    expect(errorsOf(plan(merged))).toHaveLength(1);
  });

  it('names the columns that are not taken, once', () => {
    const told = plan([
      [...HEAD, '備考'],
      [...ROW, 'x'],
      [...ROW, 'y'],
    ]).findings;
    expect(told.filter(({ message }) => message.ja.includes('備考'))).toHaveLength(1);
  });
});

describe('the amounts of a list', () => {
  const amount = (heading: string, cell: string, above: string[] = []): unknown => {
    const rows = [above, HEAD.map((one) => (one === '金額' ? heading : one)), changed('金額', cell)];
    const found = plan(rows);
    return historyOf(found, 2)?.amountYen ?? errorsOf(found)[0]?.message.ja ?? null;
  };

  it.each([
    ['金額（千円）', '480', 480_000],
    ['金額（千円）', '480千円', 480_000],
    ['金額（千円）', '480.5', 480_500],
    ['事業費[万円]', '48', 480_000],
    ['金額（単位：百万円）', '1.5', 1_500_000],
    ['金額（円）', '480', 480],
    ['金額', '\\480,000', 480_000],
    ['金額', '48万円', 480_000],
  ])('%s: %s', (heading, cell, yen) => {
    expect(amount(heading, cell)).toBe(yen);
  });

  it('are counted as the line above the list says, unless their heading says otherwise', () => {
    expect(amount('金額', '480', ['', '（単位：千円）'])).toBe(480_000);
    expect(amount('金額（円）', '480', ['', '（単位：千円）'])).toBe(480);
  });

  it.each([
    ['金額（千円）', '480,000円', '「480,000円」とも「480,000千円」とも'],
    ['金額（千円）', '480.000', '「480千円」とも「480,000千円」とも'],
    ['金額', '480.000', '「480」とも「480,000」とも'],
  ])('%s: %s is asked about with both readings', (heading, cell, words) => {
    expect(amount(heading, cell)).toContain(words);
  });

  it('in a cell of two rows are asked about: of both together, or of each', () => {
    const table = { ...tableOf([HEAD, ROW, changed('事業名', '海岸')]), merged: new Set(['2,6', '2,5']) };
    const found = planImport(table, { mapping: {}, given: {} }, record);
    expect(errorsOf(found).map(({ at, message }) => [at.row, message.ja])).toEqual([
      [1, expect.stringContaining('2〜3行目を結合')],
      [2, expect.stringContaining('合わせた額とも、それぞれの額とも')],
    ]);
  });

  it('below zero are told as they stand', () => {
    expect(amount('金額', '▲480000')).toContain('▲480000');
  });
});

describe('a row', () => {
  it.each([
    ['金額', '四十八万くらい', 6, '四十八万くらい'],
    ['提案年度', '8年度', 4, '「令和8年度」'],
    ['提案年度', '2009-02-01', 4, '「2008年度」とも「2009年度」とも'],
    ['事業名', '', 0, '値がありません'],
    ['事業名', '里山の\n手入れ', 0, '二行以上'],
    ['事業名', '=A1&B1', 0, '数式'],
    ['事業名', '里\uFFFDの手入れ', 0, '文字化け'],
    ['事業名', '里\uE000の手入れ', 0, '外字'],
    ['金額', '#REF!', 6, '#REF!'],
    ['実施年度', '########', 5, 'セルの幅'],
    ['団体の種類', '株式会社', 2, '株式会社'],
    ['出典', '市の広報 2009年4月号', 7, '市の広報 2009年4月号'],
  ])('with 「%s」 %j is told by its row and column', (column, value, at, words) => {
    const found = plan([HEAD, ROW, changed(column, value)]);
    expect(errorsOf(found)[0]).toMatchObject({
      at: { row: 2, column: at },
      message: { ja: expect.stringContaining(words) },
    });
    expect(found.outcomes.map(({ is }) => is)).toEqual(['aside', 'new', 'refused']);
  });

  it('keeps the characters of names, and composes only what is a letter and its mark', () => {
    const name = '\u{FA19}か\u3099㈱髙﨑の会';
    expect(historyOf(plan([HEAD, changed('団体名', name)]), 1)?.proposer.name).toBe('\u{FA19}が㈱髙﨑の会');
  });

  it('with more cells than headings is told to be a comma without quotation marks', () => {
    expect(errorsOf(plan([HEAD, [...ROW.slice(0, 6), '480', '000', 'https://example.org/a']]))).toMatchObject(
      [{ at: { row: 1 }, fix: { ja: expect.stringContaining('引用符') } }],
    );
    expect(errorsOf(plan([HEAD, [...ROW, '', '']]))).toEqual([]);
  });

  it('takes what --set gives for every row that says nothing, and an NPO corporation from its name', () => {
    const rows = [
      ['事業名', '団体名'],
      ['一', 'NPO法人あの会'],
      ['二', 'いの会'],
    ];
    const set = [
      'proposer.type=group',
      'sources=https://example.org/list',
      'carriedOutFiscalYear=平成20年度',
    ];
    const found = plan(rows, '', set);
    expect([1, 2].map((row) => historyOf(found, row)?.proposer.type)).toEqual(['npo-corporation', 'group']);
    expect(historyOf(found, 1)).toMatchObject({
      sources: ['https://example.org/list'],
      carriedOutFiscalYear: 2008,
    });
    expect(errorsOf(plan(rows)).some(({ fix }) => fix.ja.includes('--set proposer.type=group'))).toBe(true);
  });

  it('with a dash for an amount has none, and is told so', () => {
    const found = plan([HEAD, changed('金額', '－')]);
    expect(historyOf(found, 1)).not.toHaveProperty('amountYen');
    expect(found.findings).toMatchObject([{ at: { row: 1, column: 6 }, severity: 'warning' }]);
  });

  it('without a year below one that has it may have been merged: that is asked', () => {
    const head = ['年度', ...HEAD.filter((one) => !one.includes('年度'))];
    const cells = ROW.filter((cell) => !cell.includes('年度'));
    const found = plan([
      head,
      ['平成20年度', ...cells],
      ['', '海岸', ...cells.slice(1)],
      ['不明', '川', ...cells.slice(1)],
    ]);
    expect(errorsOf(found)).toMatchObject([
      { at: { row: 2, column: 0 }, message: { ja: expect.stringContaining('平成20年度') } },
    ]);
    expect(found.outcomes.map(({ is }) => is)).toEqual(['aside', 'new', 'refused', 'new']);
  });

  it('is no project when it is empty, a total, a note, a head again or a year above rows', () => {
    const noYears = HEAD.filter((one) => !one.includes('年度'));
    const cells = ROW.filter((cell) => !cell.includes('年度'));
    const rows = [
      ['平成20年度 協働事業一覧'],
      noYears,
      cells,
      [],
      ['', '合計（1件）', '', '', '480,000'],
      noYears,
      ['※ 金額は決算額'],
      ['平成21年度'],
      ['海岸', ...cells.slice(1)],
    ];
    const found = plan(rows);
    expect(found.outcomes.map((outcome) => ('kind' in outcome ? outcome.kind : outcome.is))).toEqual([
      'title',
      'head',
      'new',
      'blank',
      'total',
      'head',
      'note',
      'year',
      'refused',
    ]);
    expect(found.findings.map(({ fix }) => fix.ja).join('\n')).toContain(
      '--set carriedOutFiscalYear=平成20年度',
    );
  });
});

describe('one project', () => {
  it('of two years is two records', () => {
    const later = [...ROW.slice(0, 4), 'H21', 'H22', ...ROW.slice(6)];
    expect(plan([HEAD, ROW, later]).outcomes).toMatchObject([
      {},
      { is: 'new', project: '2008-9001' },
      { is: 'new', project: '2009-9001' },
    ]);
  });

  it('that stands twice in the list is written once, and is told', () => {
    expect(plan([HEAD, ROW, ROW]).outcomes[2]).toEqual({ row: 2, is: 'again', first: 1 });
  });

  it('of one year with other facts, or without a year, is asked about', () => {
    const found = plan([HEAD, ROW, changed('金額', '1'), changed('提案年度', '不明')]);
    expect(found.outcomes.map(({ is }) => is)).toEqual(['aside', 'new', 'refused', 'refused']);
    expect(errorsOf(found).map(({ message }) => message.ja)).toEqual([
      expect.stringContaining('2行目と、事業の名称と提案者が同じです。違いは 「事業費（円）」'),
      expect.stringContaining('「提案の年度」'),
    ]);
  });

  it('of the time since the system began is told to be a proposal', () => {
    expect(errorsOf(plan([HEAD, changed('提案年度', '2024')]))[0]?.fix.ja).toContain('基本シート');
  });
});

describe('whatever a list holds', () => {
  const value = fc.constantFrom(
    '',
    ' ',
    '-',
    '2008',
    '平成20年度',
    '480,000',
    '8年度',
    '合計',
    '※注',
    '一',
    '二',
    'group',
    'NPO法人',
    '=1',
    '\n',
    'https://example.org/',
    '事業名',
    '団体名',
    '金額（千円）',
  );
  const row = fc.oneof(
    fc.array(value, { maxLength: 10 }),
    fc.constantFrom(HEAD, ROW, [], ['合計', '', '', '', '', '', '1']),
    fc.tuple(fc.nat(7), value).map(([at, cell]) => ROW.map((one, column) => (column === at ? cell : one))),
  );
  const list = fc.array(row, { maxLength: 25 });

  it('each row has one outcome: rows in = rows written + rows told', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const { outcomes, findings } = plan(rows);
        expect(outcomes.map((outcome) => outcome.row)).toEqual([...rows.keys()]);
        const isToldOfAll =
          findings.some(({ severity, at }) => severity === 'error' && at.row !== null) ||
          findings.some(({ at }) => at.row === null);
        const written = new Set<string>();
        for (const outcome of outcomes) {
          if (outcome.is === 'refused') expect(isToldOfAll).toBe(true);
          if (outcome.is !== 'new') continue;
          expect(written.has(outcome.project)).toBe(false);
          written.add(outcome.project);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the report names every row, in both languages, and its sum is right', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('ja' as const, 'en' as const), (rows, lang) => {
        const text = textOf(rows, lang);
        const sum = lang === 'ja' ? /全(\d+)行 = (.*)/ : /(\d+) rows = (.*)/;
        const [, all, parts = ''] = sum.exec(text) ?? [];
        expect(Number(all)).toBe(rows.length);
        expect((parts.match(/\d+/g) ?? []).reduce((total, part) => total + Number(part), 0)).toBe(
          rows.length,
        );
        const named = new Set(
          [...text.matchAll(lang === 'ja' ? /([\d〜、]+)行目/g : /rows? (\d[\d–]*(?:, \d[\d–]*)*)/g)].flatMap(
            ([, ranges = '']) =>
              ranges.split(/[、,]\s*/).flatMap((range) => {
                const [first, last] = range.split(/[〜–]/).map(Number);
                return first
                  ? Array.from({ length: (last ?? first) - first + 1 }, (_, at) => first + at)
                  : [];
              }),
          ),
        );
        for (const [at] of rows.entries()) expect(named).toContain(at + 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the report', () => {
  it('says the same finding of many rows once', () => {
    const text = textOf([HEAD, ...Array.from({ length: 40 }, (_, at) => [`${at}`, ...ROW.slice(1, 7), ''])]);
    expect(text).toContain('誤り: 2〜41行目 H列「出典」');
  });
});
