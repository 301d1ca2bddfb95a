import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { SIDE_LABELS } from '../shared.ts';
import { prose, isoDate, key, line, fiscalYear, yen } from '../../../schema/values.ts';

/** Who does what, side by side (C20). An amendment names the roles as they are from then on. */
export const roles = (when: 'planned' | 'amended') => {
  const ja = when === 'amended' ? '変更後の' : '';
  const en = when === 'amended' ? ' as amended' : '';
  return z.strictObject({
    npo: field(prose(), {
      label: { ja: `${ja}NPO等の役割`, en: `Role of the NPO${en}` },
      help: { ja: '事業主体者が受け持つことを書きます。', en: 'Say what the project owner does.' },
      example: '活動の企画と当日の運営、参加者の安全の確保、記録の作成を受け持ちます。',
      entry: 'prose',
    }),
    city: field(prose(), {
      label: { ja: `${ja}市の役割`, en: `Role of the city${en}` },
      help: { ja: '担当課と市が受け持つことを書きます。', en: 'Say what the section and the city do.' },
      example: '場所の使用の調整、小学校への案内、刈り取った草木の搬出を受け持ちます。',
      entry: 'prose',
    }),
  });
};

/** The steps of the work, each with its day. */
export const milestones = () =>
  z.array(
    z.strictObject({
      id: field(key(), {
        label: { ja: '記号', en: 'Id' },
        help: {
          ja: '計画の中で重ならない記号です。進捗で済んだ節目を示すときに使います。',
          en: 'A mark unique within the plan, by which progress notes say that it is done.',
        },
        example: 'milestone-1',
        entry: 'line',
      }),
      due: field(isoDate(), {
        label: { ja: '予定日', en: 'Due' },
        help: { ja: '済ませる予定の日を書きます。', en: 'Give the day by which it should be done.' },
        example: '2027-05-31',
        entry: 'date',
      }),
      what: field(line(), {
        label: { ja: '節目の内容', en: 'What' },
        help: { ja: 'その日までに済ませることを書きます。', en: 'Say what is done by then.' },
        example: '現地を調べ、手入れする水路を市と決める。',
        entry: 'line',
      }),
    }),
  );

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

const targets = z.array(
  z.strictObject({
    fiscalYear: field(fiscalYear(), {
      label: { ja: '目標の年度', en: 'Fiscal year' },
      help: { ja: '4月から始まる年度を西暦で書きます。', en: 'Give the year that begins in April.' },
      example: '2027',
      entry: 'number',
    }),
    value: field(z.number(), {
      label: { ja: '目標値', en: 'Target' },
      help: { ja: 'その年度に目指す数値を書きます。', en: 'Give the figure to reach in that year.' },
      example: '200',
      entry: 'number',
    }),
  }),
);

/** What the work is evaluated by, agreed by both sides before it starts (C21). At least one. */
export const indicators = () =>
  z
    .array(
      z.strictObject({
        id: field(key(), {
          label: { ja: '記号', en: 'Id' },
          help: {
            ja: '計画の中で重ならない記号です。報告書と検証シートはこの記号で対応させます。',
            en: 'A mark unique within the plan, by which report and verification refer to it.',
          },
          example: 'children',
          entry: 'line',
        }),
        label: field(line(), {
          label: { ja: '評価項目', en: 'Indicator' },
          help: { ja: '何を見て評価するかを書きます。', en: 'Say what is looked at.' },
          example: '水辺の手入れに参加した児童の延べ人数',
          entry: 'line',
        }),
        kind: field(z.enum(['activity', 'outcome', 'satisfaction', 'qualitative']), {
          label: { ja: '評価項目の種類', en: 'Kind of indicator' },
          help: {
            ja: '活動の量、成果、満足度、数値によらないものから選びます。',
            en: 'Choose whether it counts work, results or satisfaction, or is not a figure.',
          },
          example: 'activity',
          entry: 'choice',
          choices: {
            activity: { ja: '活動の量', en: 'Activity' },
            outcome: { ja: '成果', en: 'Outcome' },
            satisfaction: { ja: '満足度', en: 'Satisfaction' },
            qualitative: { ja: '数値によらないもの', en: 'Qualitative' },
          },
        }),
        unit: field(z.optional(line()), {
          label: { ja: '単位', en: 'Unit' },
          help: {
            ja: '人・回・％など、数値の単位を書きます。',
            en: 'Give the unit: people, times, per cent.',
          },
          example: '人',
          entry: 'line',
          requiredWhen: { ja: '数値で測る評価項目のとき', en: 'when the indicator is a figure' },
        }),
        baseline: field(z.optional(z.number()), {
          label: { ja: '現状値', en: 'Baseline' },
          help: {
            ja: '始める前の数値が分かれば書きます。',
            en: 'Give the figure before the start, if known.',
          },
          example: '42',
          entry: 'number',
          onlyWhen: { ja: '数値で測る評価項目のとき', en: 'when the indicator is a figure' },
        }),
        targets: field(z.optional(targets), {
          label: { ja: '年度ごとの目標値', en: 'Targets' },
          help: {
            ja: '実施する年度ごとに目標値を書きます。',
            en: 'Give a target for each fiscal year of the work.',
          },
          entry: 'table',
          requiredWhen: { ja: '数値で測る評価項目のとき', en: 'when the indicator is a figure' },
        }),
        direction: field(z.optional(z.enum(['at-least', 'at-most'])), {
          label: { ja: '目標の向き', en: 'Direction' },
          help: {
            ja: '目標値以上を目指すか、目標値以下を目指すかを選びます。',
            en: 'Choose whether the target is a least or a most.',
          },
          example: 'at-least',
          entry: 'choice',
          choices: {
            'at-least': { ja: '目標値以上', en: 'At least' },
            'at-most': { ja: '目標値以下', en: 'At most' },
          },
          onlyWhen: { ja: '数値で測る評価項目のとき', en: 'when the indicator is a figure' },
        }),
        method: field(line(), {
          label: { ja: '測り方', en: 'Method' },
          help: { ja: '誰がどのように確かめるかを書きます。', en: 'Say who finds it out, and how.' },
          example: '活動の日ごとに事業主体者が受付で数える。',
          entry: 'line',
        }),
      }),
    )
    .check(z.minLength(1));
