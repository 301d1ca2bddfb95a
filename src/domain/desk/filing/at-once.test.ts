import { describe, expect, it } from 'vitest';
import { problems } from './edits/edits.test-support.ts';
import { smallFiles } from './filing.test-support.ts';

// Whoever files is told at once what can be known at once: a mistake in one row hides nothing of the others.

/** The small record before the report of its project. */
const files = smallFiles().filter(({ path }) => !/2024-0010\/(report|verification)-/.test(path));

const REPORT = {
  事業の番号: '2024-0010',
  報告する年度: '2025',
  事業完了日: '2026-03-31',
  事業の概要: '手入れと観察会を行いました。',
  活動の記録: '令和7年13月40日｜秋の観察会｜32',
  評価項目ごとの結果: '手入れの回数｜十二回ほど｜｜はい｜予定どおり｜はい｜安全',
  収支決算: '市の負担金｜150000円くらい｜',
  課題: '雨の日の進め方です。',
  今後の改善点: '予備の日を決めます。',
  事業主体者が評価した日: '2026-04-20',
  事業主体者が評価した方法: '書面で',
};

describe('one filing of a report', () => {
  it('with mistakes in its rows, an indicator missing and budget lines missing is told all of it', () => {
    expect(problems('report', REPORT, { files })).toEqual([
      '活動の記録: 「活動の記録」の1行目の「実施日」の「令和7年13月40日」は、日付として読めません。',
      '評価項目ごとの結果: 「評価項目ごとの結果」に、合意した評価項目の「voices」（参加者の声）がありません。',
      '評価項目ごとの結果: 評価項目「手入れの回数」は数値で測りますが、「実績」が「十二回ほど」と書かれています。',
      '収支決算: 「収支決算」の1行目の「決算額（円）」の「150000円くらい」は、金額として読めません。',
      '収支決算: 2025年度の収支予算のうち、決算のない行があります: 「in-own」（会費）、「out-tools」（道具）',
    ]);
  });

  it('tells nothing of a table of which a row could not be read, for that row may be the one that is missing', () => {
    const told = problems('report', { ...REPORT, 収支決算: '市の負担金｜150000' }, { files });
    expect(told.filter((one) => one.startsWith('収支決算'))).toEqual([
      '収支決算: 「収支決算」の1行目は、「｜」で区切った欄が2つです。3つ必要です。',
    ]);
  });
});
