import * as z from 'zod/mini';
import { field } from '../field.ts';
import { key, line } from '../values.ts';
import { MET, MET_LABELS } from './shared.ts';

/** How one side sees one result; both sides judge, each in its own words (C24, C28). */
const judgementOf = (ja: string, en: string, example: { met: string; comment: string }) =>
  field(
    z.strictObject({
      met: field(z.enum(MET), {
        label: { ja: `${ja}の評価`, en: `Evaluation by the ${en}` },
        help: { ja: '目標に対する評価を選びます。', en: 'Choose how far the target was reached.' },
        example: example.met,
        entry: 'choice',
        choices: MET_LABELS,
      }),
      comment: field(line(), {
        label: { ja: `${ja}の所見`, en: `Comment of the ${en}` },
        help: { ja: 'そう評価した理由を一文で書きます。', en: 'Give the reason in one sentence.' },
        example: example.comment,
        entry: 'line',
      }),
    }),
    {
      label: { ja: `${ja}から見た結果`, en: `As the ${en} sees it` },
      help: { ja: `${ja}が評価と所見を書きます。`, en: `The ${en} gives its evaluation and a comment.` },
      entry: 'group',
      clause: 'C24',
    },
  );

/** Every indicator in force, measured or with the reason why not. */
export const results = () =>
  field(
    z.array(
      z.strictObject({
        indicator: field(key(), {
          label: { ja: '評価項目の記号', en: 'Indicator' },
          help: {
            ja: '事業計画書の評価項目の記号を書きます。',
            en: 'Give the id of the indicator in the plan.',
          },
          example: 'children',
          entry: 'line',
        }),
        actual: field(z.optional(z.union([z.number(), line()])), {
          label: { ja: '実績', en: 'Actual' },
          help: {
            ja: '実績の数値を書きます。数値によらない項目は一文で書きます。',
            en: 'Give the figure, or a sentence where the indicator is no figure.',
          },
          example: '186',
          entry: 'line',
          requiredWhen: { ja: '測ったとき', en: 'when it was measured' },
        }),
        notMeasured: field(z.optional(line()), {
          label: { ja: '測れなかった理由', en: 'Why not measured' },
          help: {
            ja: '実績を測れなかったときに、その理由を一文で書きます。',
            en: 'If it was not measured, give the reason in one sentence.',
          },
          example: '調査を予定した日の大雨で、アンケートを配れなかったため。',
          entry: 'line',
          requiredWhen: { ja: '測れなかったとき', en: 'when it was not measured' },
        }),
        npo: judgementOf('事業主体者', 'owner', {
          met: 'partly',
          comment: '夏の参加は少なかったものの、秋からは毎回20人を超えました。',
        }),
        city: judgementOf('担当課', 'section', {
          met: 'partly',
          comment: '学校への案内の時期を早めれば、目標に届いたと考えます。',
        }),
      }),
    ),
    {
      label: { ja: '評価項目ごとの結果', en: 'Results' },
      help: {
        ja: '合意したすべての評価項目について、実績と双方の評価を書きます。',
        en: 'Give the result and both evaluations for every agreed indicator.',
      },
      entry: 'table',
      clause: 'C24',
    },
  );
