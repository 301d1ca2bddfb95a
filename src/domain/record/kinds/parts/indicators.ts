import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { fiscalYear, key, line } from '../../values.ts';

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
