import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { prose } from '../../schema/values.ts';
import { approvals, judgedCriteria } from './parts/result.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import * as result from './parts/result.ts';

export const review = defineKind({
  kind: 'review',
  label: { ja: '検討結果', en: 'Review' },
  step: 1,
  purpose: {
    ja: '会議が提案を検討し、決定の会議へ進めるかどうかと、その理由をまとめる書類です。',
    en: 'The paper in which the council says whether a proposal goes on to be decided, and why.',
  },
  clauses: ['C13', 'C14'],
  filedBy: 'council',
  keyForm: 'meeting',
  schema: z.strictObject({
    meeting: result.meeting('2026-02'),
    result: field(z.enum(['refer', 'not-adopted', 'continued']), {
      label: { ja: '検討結果', en: 'Result' },
      help: { ja: '会議の結論を選びます。', en: 'Choose what the sitting concluded.' },
      example: 'refer',
      entry: 'choice',
      choices: {
        refer: { ja: 'ステップ2へ提案する', en: 'Referred to step 2' },
        'not-adopted': { ja: '不採用', en: 'Not adopted' },
        continued: { ja: '継続して検討する', en: 'To be continued' },
      },
    }),
    criteria: field(z.optional(judgedCriteria()), {
      label: { ja: '検討の指針ごとの判断', en: 'Guidelines' },
      help: {
        ja: 'すべての指針について、会議としての判断とその理由を書きます。',
        en: "Give the council's judgement and its reason for every guideline.",
      },
      example: 'publicInterest',
      entry: 'keyed',
      from: 'criteria',
      requiredWhen: {
        ja: 'ステップ2へ提案するとき、または不採用のとき',
        en: 'when referred or not adopted',
      },
      clause: 'C13',
    }),
    hearing: result.hearing(),
    reasons: field(z.optional(prose()), {
      label: { ja: '検討結果の理由', en: 'Reasons' },
      help: {
        ja: '提案者に分かるように、結論に至った理由を書きます。',
        en: 'Give the reasons so that the proposer understands them.',
      },
      example:
        '目的の公益性は認められますが、市の負担が終わった後の担い手の見通しが示されていないため、継続して検討します。',
      entry: 'prose',
      requiredWhen: {
        ja: '不採用のとき、または継続して検討するとき',
        en: 'when not adopted or continued',
      },
      clause: 'C14',
    }),
    reasonInBrief: result.reasonInBrief(),
    asks: result.asks(),
    advice: result.advice(),
    resubmissionInvited: result.resubmissionInvited(),
    notifiedOn: result.notifiedOn('2026-06-26'),
    approvals: approvals(),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
