import { problemList } from '../../desk/filing/words/problems.ts';
import { describe, expect, it } from 'vitest';
import { city, TODAY } from '../city.test-support.ts';
import { formsOf } from '../forms.ts';
import { printBody, type Typed, writeBody } from './write-body.ts';
import { readForm } from './read-form.ts';
import * as small from './small-forms.test-support.ts';

const { agreementForm, consultationForm, pasteForm, proposalForm, verificationForm } = small;

const PROPOSAL: Readonly<Record<string, Typed>> = {
  事業の名称: '谷戸の水辺を子どもと守る事業',
  提案者の種類: 'NPO法人',
  公開への同意: ['公開に同意します。'],
  応募の条件: ['市内で活動しています。'],
  分野: ['環境・みどり', '子ども, 子育て'],
  提案の目的: '水辺を残します。',
  地域の課題: '手入れをする人が減りました。',
  市の予算措置: '必要',
  '③ 予算規模': '４８０，０００円',
  開始予定日: '令和9年4月1日',
};

const proposal = (changes: Readonly<Record<string, Typed>> = {}): string =>
  printBody(proposalForm, new Map(Object.entries({ ...PROPOSAL, ...changes })));

/** Returns what is wrong, as `line heading message` in Japanese. */
const told = (form: typeof proposalForm, body: string): string[] =>
  readForm(form, body).problems.map(({ line, heading, message }) => `${line} ${heading} ${message.ja}`);

describe('a filled-in form', () => {
  it('gives the values of its paper by the keys of the schema', () => {
    const { papers, problems } = readForm(proposalForm, proposal({ 会員数: '28人' }));
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([
      {
        kind: 'proposal',
        data: {
          title: '谷戸の水辺を子どもと守る事業',
          proposer: { type: 'npo-corporation' },
          publicationConsent: true,
          eligibility: { base: true },
          theme: ['environment', 'children'],
          purpose: '水辺を残します。',
          needs: { problem: '手入れをする人が減りました。' },
          budget: { needsCityFunds: true, totalYen: 480_000 },
          plan: { start: '2027-04-01' },
          profile: { members: 28 },
        },
      },
    ]);
  });

  it.each(['令和9年4月1日', 'R9.4.1', '2027/4/1', '２０２７年４月１日', '2027-04-01'])(
    'reads the day %s',
    (start) => {
      expect(readForm(proposalForm, proposal({ 開始予定日: start })).papers[0]?.data).toMatchObject({
        plan: { start: '2027-04-01' },
      });
    },
  );

  it.each(['480000', '480,000円', '￥480,000-', '48万円', '480千円', '四十八万円', '480、000円'])(
    'reads the amount %s',
    (yen) => {
      expect(readForm(proposalForm, proposal({ '③ 予算規模': yen })).papers[0]?.data).toMatchObject({
        budget: { totalYen: 480_000 },
      });
    },
  );

  it.each(['約48万円', '48万円くらい'])('asks again what amount %s is', (yen) => {
    expect(told(proposalForm, proposal({ '③ 予算規模': yen }))).toEqual([
      `44 ③ 予算規模 「③ 予算規模」の「${yen}」は、金額として読めません。`,
    ]);
  });

  it('tells both readings of an amount that has two', () => {
    const { problems } = readForm(proposalForm, proposal({ '③ 予算規模': '480.000' }));
    expect(problems.map(({ message, fix }) => message.ja + fix.ja)).toEqual([
      '「③ 予算規模」の「480.000」は、「480」とも「480,000」とも読めます。「480」、「480,000」のうち、正しいほうの書き方に直してください。',
    ]);
  });

  it('is read alike with other line ends, blanks after headings and a former heading', () => {
    const body = proposal();
    const { papers } = readForm(proposalForm, body);
    for (const other of [
      body.replaceAll('\n', '\r\n'),
      body.replaceAll('\n', '\r'),
      body.replace(/^(###.*)$/gm, '$1 \u00a0\u3000'),
      body.replaceAll('### ', '###\u3000'),
      body.replace('### 提案の目的', '### 目的'),
      body.normalize('NFD'),
    ]) {
      expect(readForm(proposalForm, other)).toMatchObject({ papers, problems: [] });
    }
  });

  it('tells everything that is wrong at once', () => {
    const body = proposal({
      提案者の種類: '株式会社',
      公開への同意: [],
      分野: '環境',
      提案の目的: '',
      市の予算措置: '',
      開始予定日: '2027年2月30日',
    });
    expect(told(proposalForm, body)).toEqual([
      '7 提案者の種類 「提案者の種類」に「株式会社」は選べません。',
      '19 公開への同意 「公開への同意」に、印が付いていない項目があります。',
      '28 分野 「分野」に「環境」は選べません。',
      '30 提案の目的 「提案の目的」が書かれていません。',
      '38 市の予算措置 「市の予算措置」が選ばれていません。',
      '48 開始予定日 「開始予定日」の「2027年2月30日」は、日付として読めません。',
    ]);
  });

  it('leaves what is required only sometimes to the rules', () => {
    expect(told(proposalForm, proposal({ 法人番号: '' }))).toEqual([]);
  });

  it('repeats nothing that would notify or become markup', () => {
    const { problems } = readForm(proposalForm, proposal({ 提案者の種類: '@everyone <img src=x>' }));
    const shown = problemList(problems, { programme: city, forms: [] }).ja;
    expect(shown).toContain('&#60;img');
    expect(shown).not.toMatch(/@everyone|<img|&#38;#/);
  });

  it("forgets GitHub's word for nothing, when an answer was added to it later", () => {
    const body = proposal({ 提案の目的: '_No response_\n\n水辺を残します。' });
    expect(readForm(proposalForm, body).papers[0]?.data).toMatchObject({ purpose: '水辺を残します。' });
  });

  it.each(['None', 'none', '_No response_', '（選んでください）', ' (選んでください) ', 'None\r\n'])(
    'takes %j under a choice for no answer, and asks where one must be given',
    (nothing) => {
      const untouched = proposal({ 市の予算措置: nothing, 提案者の種類: nothing, 分野: nothing });
      expect(told(proposalForm, untouched).map((line) => line.replace(/^\d+ /, ''))).toEqual([
        '提案者の種類 「提案者の種類」が選ばれていません。',
        '分野 「分野」が選ばれていません。',
        '市の予算措置 「市の予算措置」が選ばれていません。',
      ]);
      expect(readForm(proposalForm, proposal({ 応募の条件: nothing })).problems).toEqual([]);
      expect(readForm(proposalForm, proposal({ 市の予算措置: `${nothing}\n\n必要` }))).toMatchObject({
        problems: [],
        papers: [{ data: { budget: { needsCityFunds: true } } }],
      });
    },
  );

  it('reads None as a word where one writes freely', () => {
    const { papers, problems } = readForm(proposalForm, proposal({ 事業の名称: 'None', 提案の目的: 'none' }));
    expect(problems).toEqual([]);
    expect(papers[0]?.data).toMatchObject({ title: 'None', purpose: 'none' });
  });

  it('C03: takes the version of the terms from the tick that the proposer saw, though another is in force', () => {
    const form = (on: string) => {
      const first = formsOf(city, on).find(({ id }) => id === 'proposal');
      if (!first) throw new Error('There is no form.');
      return first;
    };
    const seen = writeBody(form('2025-03-31'), {
      questions: {},
      papers: [{ kind: 'proposal', data: { termsAccepted: '2023-04' } }],
      pasted: null,
    });
    expect(seen).toContain('- [x] 「協働の目的と定義」（2023-04版）を読み、趣旨を了解しました。');
    expect(readForm(form(TODAY), seen).papers[0]?.data).toMatchObject({ termsAccepted: '2023-04' });
    const nothing = readForm(form(TODAY), seen.replace('- [x] 「協働の', '- [ ] 「協働の'));
    expect(nothing.papers[0]?.data).not.toHaveProperty('termsAccepted');
    expect(nothing.problems.map(({ heading }) => heading)).toContain('協働の目的と定義への了解');
  });

  it('wants one line where one line belongs', () => {
    expect(told(proposalForm, proposal({ 事業の名称: '水辺\nの事業' }))).toEqual([
      '3 事業の名称 「事業の名称」に、二行以上書かれています。一行で書くところです。',
    ]);
  });

  it('gives an empty group where nothing in it must be there', () => {
    const body = printBody(agreementForm, new Map<string, Typed>([['事業の番号', '２０２６－００４２']]));
    const { papers, questions } = readForm(agreementForm, body);
    expect(papers[0]).toEqual({ kind: 'plan', data: expect.objectContaining({ agreed: {} }) as unknown });
    expect(questions).toEqual({ project: '2026-0042' });
  });

  it('says what the number of a project looks like', () => {
    const body = printBody(verificationForm, new Map<string, Typed>([['事業の番号', '#42 の事業']]));
    expect(told(verificationForm, body)[0]).toMatch(/^3 事業の番号 .*事業の番号として読めません。$/);
  });
});

describe('a table', () => {
  const rows = (heading: string, text: string) =>
    readForm(agreementForm, printBody(agreementForm, new Map<string, Typed>([[heading, text]])));
  const data = (heading: string, text: string) => rows(heading, text).papers[0]?.data;

  it('is one line a row, with bullets, frames and its own head passed over', () => {
    const text = [
      '| 記号 | 年度 | 収支の別 | 費目 | 金額（円） | 負担する側 |',
      '|---|---|---|---|---|---|',
      '| fee-2027 | 令和9年度 | 収入 | 負担金 | 180,000円 | 市 |',
      '',
      '・tools-2027｜２０２７｜支出｜道具\\｜材料｜１８００００｜市',
    ].join('\n');
    expect(data('収支予算', text)).toMatchObject({
      budgetLines: [
        {
          id: 'fee-2027',
          fiscalYear: 2027,
          kind: 'income',
          item: '負担金',
          amountYen: 180_000,
          bearer: 'city',
        },
        { id: 'tools-2027', fiscalYear: 2027, kind: 'expense', item: '道具｜材料', amountYen: 180_000 },
      ],
    });
  });

  it('names its rows where the form does not ask for their names', () => {
    expect(data('実施の日程', '2027-05-31｜現地を調べる。\n2027-06-30｜始める。')).toMatchObject({
      milestones: [{ id: 'milestone-1' }, { id: 'milestone-2', due: '2027-06-30', what: '始める。' }],
    });
  });

  it('holds targets by year in one cell', () => {
    const text =
      'children｜児童｜活動の量｜人｜2027=1,200、令和10年度＝1500｜数える。\nvoice｜声｜数値によらないもの｜-｜｜聞く。';
    expect(data('評価項目と目標値', text)).toMatchObject({
      indicators: [
        {
          unit: '人',
          targets: [
            { fiscalYear: 2027, value: 1200 },
            { fiscalYear: 2028, value: 1500 },
          ],
        },
        { id: 'voice', kind: 'qualitative', method: '聞く。' },
      ],
    });
  });

  it('has findings by row, each with its line', () => {
    const text = [
      'fee｜2027｜収入｜負担金',
      'tools｜2027｜支出｜道具｜18万8｜市',
      '｜2027｜支払｜道具｜1｜市',
      'ok｜2027｜支出｜道具｜1｜市',
      'more｜2027｜支出｜道具｜1｜市｜余分',
    ].join('\n');
    const { problems, papers } = rows('収支予算', text);
    const found = problems.filter(({ heading }) => heading === '収支予算');
    expect(found.map(({ line, message }) => `${line} ${message.ja}`)).toEqual([
      '11 「収支予算」の1行目は、「｜」で区切った欄が4つです。6つ必要です。',
      '12 「収支予算」の2行目の「金額（円）」の「18万8」は、「180,008」とも「188,000」とも読めます。',
      '13 「収支予算」の3行目の「記号」が書かれていません。',
      '13 「収支予算」の3行目の「収支の別」に「支払」は選べません。',
      '15 「収支予算」の5行目は、「｜」で区切った欄が7つです。6つ必要です。',
    ]);
    expect(found[0]?.allowed?.ja).toBe(
      '一行に一件、「記号｜年度｜収支の別｜費目｜金額（円）｜負担する側」の順に、「｜」で区切って6つ書きます。例：「tools-2027｜2027｜支出｜道具｜180000｜市」',
    );
    expect(papers[0]?.data).toMatchObject({ budgetLines: [{ id: 'tools' }, {}, { id: 'ok' }] });
  });

  it('is keyed by the column of the keys', () => {
    const text = 'children｜達成した｜\nchildren｜達成していない｜-\nSatoyama!｜達成した｜よい';
    const { papers, problems } = readForm(
      verificationForm,
      printBody(verificationForm, new Map<string, Typed>([['評価項目ごとの評価', text]])),
    );
    expect(papers[0]?.data).toMatchObject({ findings: { children: { met: 'no' } } });
    const found = problems.filter(({ heading }) => heading === '評価項目ごとの評価');
    expect(found.map(({ line, message }) => `${line} ${message.ja}`)).toEqual([
      '8 「評価項目ごとの評価」の2行目の「children」は、前の行にもあります。',
    ]);
  });
});

describe('a list', () => {
  it('is one item a line, with or without bullets', () => {
    const body = printBody(
      consultationForm,
      new Map<string, Typed>([['相談した事項', '- 予算\n・ 役割\n\n　日程　']]),
    );
    expect(readForm(consultationForm, body).papers[0]?.data).toMatchObject({
      topics: ['予算', '役割', '日程'],
    });
  });
});

describe('a pasted paper', () => {
  const paper = '---\ntitle: 谷戸\n---\n\n## 提案の目的\n\n```js\nx\n```\n\n### 書類の文面\n\n~~~\n';
  const read = (body: string) => readForm(pasteForm, body);

  it('comes whole out of its fence, with fences and headings in it', () => {
    const body = printBody(pasteForm, new Map<string, Typed>([['書類の文面', paper]]));
    expect(read(body)).toMatchObject({ pasted: paper, problems: [] });
    expect(read(`${body}\n\n`)).toMatchObject({ pasted: paper, problems: [] });
  });

  it('may stand without a fence', () => {
    expect(read('### 事業の番号\n\n_No response_\n\n### 書類の文面\n\n---\ntitle: 谷戸\n---\n').pasted).toBe(
      '---\ntitle: 谷戸\n---',
    );
  });

  it('is refused where something follows its fence', () => {
    const body = printBody(pasteForm, new Map<string, Typed>([['書類の文面', paper]]));
    const { pasted, problems } = read(`${body}\n\nよろしくお願いします。`);
    expect(pasted).toBeNull();
    expect(problems).toMatchObject([{ heading: '書類の文面', line: 24 }]);
  });

  it('is asked for', () => {
    expect(read(printBody(pasteForm, new Map())).problems).toMatchObject([
      { heading: '書類の文面', line: 5 },
    ]);
  });
});
