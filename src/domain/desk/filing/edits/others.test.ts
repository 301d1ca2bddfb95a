import { describe, expect, it } from 'vitest';
import { smallFiles } from '../filing.test-support.ts';
import { changed, difference, filed, problems, textOf, withText } from './edits.test-support.ts';

const ROSTER = 'council/2026.yaml';
const REVIEW = 'projects/2026-0031/review-2026-01.md';
const PLAN = 'projects/2024-0010/plan.md';
const REPORT = 'projects/2024-0010/report-2025.md';

describe('the roster', () => {
  const leaves = {
    変えること: '構成員が退く',
    構成員: 'NPO構成員Ａ',
    任期の最初の日か最後の日: '2026-12-31',
  };

  it('C08: has the last day of who leaves, by the name that is displayed, and nothing else changes', () => {
    expect(difference(textOf(ROSTER), changed('roster-change', leaves)[ROSTER] ?? '')).toEqual([
      '+     until: 2026-12-31',
    ]);
    expect(problems('roster-change', { ...leaves, 構成員: 'NPO 構成員' })).toEqual([
      '構成員: 「NPO 構成員」がどの構成員か、一つに決まりません。',
    ]);
  });

  it('gives who joins an id that nobody had, until the end of the year', () => {
    const joins = {
      変えること: '構成員が加わる',
      任期の最初の日か最後の日: '2026-11-01',
      表示名: 'NPO 構成員F',
      構成員の区分: 'NPO',
      所属: '登録団体',
      役職: '構成員',
      加わる会議: 'ステップ1, ステップ2',
      'GitHub の名前': 'member-f',
    };
    const after = changed('roster-change', joins)[ROSTER] ?? '';
    expect(after.startsWith(textOf(ROSTER))).toBe(true);
    expect(after.slice(textOf(ROSTER).length)).toBe(
      '  - id: npo-5\n    displayName: NPO 構成員F\n    side: npo\n    office: 登録団体\n    post: 構成員\n    steps:\n      - 1\n      - 2\n    from: 2026-11-01\n    until: 2027-03-31\n    github:\n      login: member-f\n',
    );
    expect(
      problems('roster-change', { ...joins, 役職: null, 所属: null }).map((one) => one.split(':')[0]),
    ).toEqual(['所属', '役職']);
  });

  it('C29: changes a name or a post, and keeps the number of an account that stays the same', () => {
    const after = changed('roster-change', {
      変えること: '構成員の表示名・役職などを変える',
      構成員: '財政課長',
      所属: '財務部財政課',
    });
    expect(difference(textOf(ROSTER), after[ROSTER] ?? '')).toEqual([
      '-     office: 財政課',
      '+     office: 財務部財政課',
    ]);
  });

  it('of a new year begins with those who served to the end of the last one', () => {
    const files = withText(ROSTER, (text) => text.replace('until: 2027-03-31', 'until: 2026-09-30'));
    const after = changed(
      'roster-change',
      { 変えること: '新しい年度の名簿を、前の年度の名簿から作る' },
      { files },
    );
    const text = after['council/2027.yaml'] ?? '';
    expect(text).not.toContain('npo-1\n');
    expect(text.match(/from: 2027-04-01\n {4}until: 2028-03-31/g)).toHaveLength(
      (textOf(ROSTER).match(/- id:/g)?.length ?? 0) - 1,
    );
    expect(
      problems('roster-change', {
        変えること: '新しい年度の名簿を、前の年度の名簿から作る',
        名簿の年度: '2026',
      }),
    ).toEqual(['名簿の年度: 2026年度の名簿は、もうあります。']);
  });
});

describe('the day of notification', () => {
  it('C14: is added without a correction, for each project by number or title', () => {
    const files = withText(REVIEW, (text) => text.replace('notifiedOn: 2026-05-27\n', ''));
    const typed = { 通知した日: '令和8年5月28日', 通知した事業: 'まちの写真を残す事業｜-' };
    expect(
      difference(
        files.find(({ path }) => path === REVIEW)?.text ?? '',
        changed('notification', typed, { files })[REVIEW] ?? '',
      ),
    ).toEqual(['+ notifiedOn: 2026-05-28']);
    expect(problems('notification', typed)).toEqual([
      '通知した事業: 2026-0031 の結果には、どれも通知した日が書いてあります。',
    ]);
  });
});

describe('one cell of a table', () => {
  const typed = {
    事業の番号か名称: '2024-0010',
    訂正する書類: '事業計画書',
    表の名前: '収支予算',
    行: '道具',
    列: '費目',
    いまの内容: '道具',
    正しい内容: '道具と苗',
    訂正の理由: '転記の誤りのため。',
  };

  it('is put right, and the paper says what, when and why', () => {
    expect(difference(textOf(PLAN), changed('cell', typed)[PLAN] ?? '')).toEqual([
      '-     item: 道具',
      '+     item: 道具と苗',
      '+ corrections:',
      '+   - on: 2026-11-20',
      '+     what: 「収支予算」の3行目の「費目」を「道具」から「道具と苗」に直しました。',
      '+     why: 転記の誤りのため。',
    ]);
  });

  it('is left alone where something else stands there, and each place that is not found is named', () => {
    expect(problems('cell', { ...typed, いまの内容: '会費' })).toEqual([
      'いまの内容: そこには、いま「道具」と書いてあります。',
    ]);
    expect(problems('cell', { ...typed, 表の名前: '予算書' })).toEqual([
      '表の名前: 「予算書」は、この書類の表にありません。',
    ]);
    expect(problems('cell', { ...typed, 行: '9' })[0]).toContain('行: ');
    expect(
      problems('cell', { ...typed, 列: '金額', いまの内容: '200,000円', 正しい内容: '二十くらい' })[0],
    ).toContain('正しい内容: ');
  });

  it('has rows by the names that the page shows, those of the list too, and tables and columns as the page calls them', () => {
    const report = { ...typed, 訂正する書類: '報告書', いまの内容: '20万円', 正しい内容: '198000' };
    for (const [表の名前, 行, 列] of [
      ['収支決算', '道具', '決算額'],
      ['支出', '1', '実績'],
      ['お金：計画と実績', '3行目（道具 200000）', '決算額（円）'],
    ] as const)
      expect(changed('cell', { ...report, 表の名前, 行, 列 })[REPORT]).toContain(
        'line: out-tools\n    actualYen: 198000\n',
      );
    const results = {
      ...report,
      表の名前: '評価項目：目標と結果',
      列: '結果',
      いまの内容: '12',
      正しい内容: '11',
    };
    expect(changed('cell', { ...results, 行: '手入れの回数' })[REPORT]).toContain('actual: 11\n');
    expect(problems('cell', { ...report, 表の名前: '収支決算', 行: '99', 列: '実績' })).toEqual([
      '行: 99行目はありません。この表は3行目までです。',
    ]);
    const other = filed('cell', { ...report, 表の名前: '収支決算', 行: '弁当', 列: '実績' });
    expect(other.is === 'refused' && other.problems[0].allowed?.ja).toContain('「3行目（道具 200000）」');
  });

  it('lists just the papers that a name may mean, and what resembles it first', () => {
    const second = REPORT.replace('2025', '2024');
    const files = [
      ...smallFiles(),
      { path: second, text: textOf(REPORT).replace('fiscalYear: 2025', 'fiscalYear: 2024') },
    ];
    const listOf = (paper: string) => {
      const outcome = filed('cell', { ...typed, 訂正する書類: paper }, { files });
      return (outcome.is === 'refused' && outcome.problems[0].allowed?.ja) || '';
    };
    expect(listOf('報告書')).toBe('「報告書（2024年度（令和6年度））」「報告書（2025年度（令和7年度））」');
    expect(listOf('事業計画')).toBe('');
    expect(listOf('計画書の表')).toMatch(/^「事業計画書」/);
  });

  it('takes choices by their words', () => {
    const after = changed(
      'cell',
      { ...typed, 列: '負担する側', いまの内容: '行政', 正しい内容: 'NPO' },
      { now: '2026-11-20T10:05:00+09:00' },
    );
    expect(after[PLAN]).toContain('bearer: npo\nindicators');
  });
});

describe('the settlement', () => {
  it('C23: has lines put right by the name of the item, and says so', () => {
    const typed = {
      事業の番号か名称: '谷戸の水辺',
      報告の年度: '2025',
      決算の費目: '道具｜19万8千円｜-\n振込手数料｜2000｜予算になかったため。',
      '書き足す・直す理由': '精算が済んだため。',
    };
    const after = changed('settlement', typed)[REPORT] ?? '';
    expect(after).toContain(
      '  - line: out-tools\n    actualYen: 198000\n  - line: 振込手数料\n    actualYen: 2000\n    reason: 予算になかったため。\n',
    );
    expect(after).toContain('what: 収支決算の「道具、振込手数料」を書き改めました。');
  });
});
