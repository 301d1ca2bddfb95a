import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { fiscalYear, key, line, yen } from '../../values.ts';
import { SIDE_LABELS } from '../shared.ts';

/** Income and expense of the work, year by year; in each year the two are equal. Amounts in whole yen. */
export const budgetLines = () =>
  z.array(
    z.strictObject({
      id: field(key(), {
        label: { ja: '記号', en: 'Id' },
        help: {
          ja: '計画の中で重ならない記号です。報告書の決算はこの記号で対応させます。',
          en: 'A mark unique within the plan, by which the settlement refers to the line.',
        },
        example: 'tools-2027',
        entry: 'line',
      }),
      fiscalYear: field(fiscalYear(), {
        label: { ja: '年度', en: 'Fiscal year' },
        help: { ja: '4月から始まる年度を西暦で書きます。', en: 'Give the year that begins in April.' },
        example: '2027',
        entry: 'number',
      }),
      kind: field(z.enum(['income', 'expense']), {
        label: { ja: '収支の別', en: 'Income or expense' },
        help: { ja: '収入か支出かを選びます。', en: 'Choose income or expense.' },
        example: 'expense',
        entry: 'choice',
        choices: { income: { ja: '収入', en: 'Income' }, expense: { ja: '支出', en: 'Expense' } },
      }),
      item: field(line(), {
        label: { ja: '費目', en: 'Item' },
        help: { ja: '何の収入または支出かを書きます。', en: 'Say what the money comes from or goes to.' },
        example: '手入れの道具の購入費',
        entry: 'line',
      }),
      amountYen: field(yen(), {
        label: { ja: '金額（円）', en: 'Amount (yen)' },
        help: { ja: 'その年度の金額を円で書きます。', en: 'Give the amount of the year in yen.' },
        example: '180000',
        entry: 'yen',
      }),
      bearer: field(z.enum(['npo', 'city', 'other']), {
        label: { ja: '負担する側', en: 'Borne by' },
        help: { ja: '誰が負担するお金かを選びます。', en: 'Choose whose money it is.' },
        example: 'city',
        entry: 'choice',
        choices: { ...SIDE_LABELS, other: { ja: 'その他', en: 'Other' } },
      }),
    }),
  );
