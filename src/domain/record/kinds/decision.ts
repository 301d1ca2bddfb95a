import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { fiscalYear, isoDate, line, prose, reference } from '../../schema/values.ts';
import { proposerType } from './shared.ts';
import { approvals, judgedCriteria } from './parts/result.ts';
import { corrections } from './parts/corrections.ts';
import { dueItems } from './parts/due-items.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import * as result from './parts/result.ts';

const ADOPTED = { ja: '採用または条件付き採用のとき', en: 'when adopted, with or without conditions' };

/** Who was found for a proposal of the city's, and how (C02); it may be added when the decision is merged. */
const partner = () =>
  field(
    z.optional(
      z.strictObject({
        type: field(proposerType(), {
          label: { ja: '決まった協働相手の種類', en: 'Kind of the partner found' },
          help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
          example: 'group',
          entry: 'choice',
          choices: PROPOSER_TYPE_LABELS,
        }),
        name: field(line(), {
          label: { ja: '決まった協働相手の名称', en: 'Name of the partner found' },
          help: { ja: '公開してよい名称を書きます。', en: 'Give a name that may be published.' },
          example: '谷戸やまもりの会',
          entry: 'line',
        }),
        offer: field(z.optional(z.int().check(z.gte(1))), {
          label: { ja: '応募の受付番号', en: 'Offer' },
          help: {
            ja: '応募から決まったときに、その応募の受付番号を書きます。',
            en: 'Give the issue of the offer from which the partner was found.',
          },
          example: '57',
          entry: 'number',
          onlyWhen: { ja: '応募から決まったとき', en: 'when found by an offer' },
        }),
        on: field(isoDate(), {
          label: { ja: '協働相手が決まった日', en: 'Partner found on' },
          help: {
            ja: '協働相手が決まった日を書きます。',
            en: 'Give the day on which the partner was found.',
          },
          example: '2026-09-10',
          entry: 'date',
        }),
      }),
    ),
    {
      label: { ja: '決まった協働相手', en: 'Partner found' },
      help: {
        ja: '市の提案で協働相手が決まったときに書きます。後から書き加えられます。',
        en: 'For a proposal of the city, who was found; it may be added later.',
      },
      entry: 'group',
      onlyWhen: {
        ja: '市の提案で、協働相手が決まったとき',
        en: 'for a proposal of the city, when a partner is found',
      },
      clause: 'C02',
    },
  );

export const decision = defineKind({
  kind: 'decision',
  label: { ja: '決定結果', en: 'Decision' },
  step: 2,
  purpose: {
    ja: '会議が提案を採用するかどうかを決め、理由と条件をまとめる書類です。',
    en: 'The paper in which the council decides on a proposal, with reasons and conditions.',
  },
  clauses: ['C19', 'C14'],
  filedBy: 'council',
  keyForm: 'meeting',
  schema: z.strictObject({
    meeting: result.meeting('2026-03'),
    result: field(z.enum(['adopted', 'adopted-with-conditions', 'not-adopted', 'continued']), {
      label: { ja: '決定結果', en: 'Result' },
      help: { ja: '会議の決定を選びます。', en: 'Choose what the sitting decided.' },
      example: 'adopted-with-conditions',
      entry: 'choice',
      choices: {
        adopted: { ja: '採用', en: 'Adopted' },
        'adopted-with-conditions': { ja: '条件付き採用', en: 'Adopted with conditions' },
        'not-adopted': { ja: '不採用', en: 'Not adopted' },
        continued: { ja: '継続して協議する', en: 'To be continued' },
      },
    }),
    criteria: field(z.optional(judgedCriteria()), {
      label: { ja: '検討の指針ごとの判断', en: 'Guidelines' },
      help: {
        ja: 'すべての指針について、会議としての判断を書きます。',
        en: "Give the council's judgement for every guideline.",
      },
      example: 'publicInterest',
      entry: 'keyed',
      from: 'criteria',
      requiredWhen: {
        ja: '決定だけの制度で、継続でないとき',
        en: 'where the decision is the only step, and not continued',
      },
      clause: 'C13',
    }),
    hearing: result.hearing(),
    reasons: field(prose(), {
      label: { ja: '決定の理由', en: 'Reasons' },
      help: {
        ja: '提案者に分かるように、決定に至った理由を書きます。',
        en: 'Give the reasons so that the proposer understands them.',
      },
      example:
        '子どもが地域の水辺に親しむ機会となり、担当課の事業との相乗効果も見込まれるため、条件を付けて採用します。',
      entry: 'prose',
      clause: 'C14',
    }),
    reasonInBrief: result.reasonInBrief(),
    partner: partner(),
    conditions: field(
      z.optional(
        dueItems({
          id: 'condition-1',
          owedBy: 'both',
          what: '水路の管理者と協議し、手入れする区間を定めること。',
          due: '2027-03-31',
        }),
      ),
      {
        label: { ja: '採用の条件', en: 'Conditions' },
        help: {
          ja: '採用に当たって、誰がいつまでに何をするかを書きます。',
          en: 'Say who has to do what by when.',
        },
        entry: 'table',
        requiredWhen: { ja: '条件付き採用のとき', en: 'when adopted with conditions' },
      },
    ),
    asks: result.asks(),
    advice: result.advice(),
    resubmissionInvited: result.resubmissionInvited(),
    section: field(z.optional(reference()), {
      label: { ja: '担当課', en: 'Responsible section' },
      help: { ja: '事業を担当する課を選びます。', en: 'Choose the section that will be responsible.' },
      example: 'midori-ka',
      entry: 'choice',
      from: 'sections',
      requiredWhen: ADOPTED,
      clause: 'C20',
    }),
    budgetFiscalYear: field(z.optional(fiscalYear()), {
      label: { ja: '予算を措置する年度', en: 'Budget year' },
      help: {
        ja: '市が予算を措置する年度を西暦で書きます。',
        en: "Give the fiscal year in whose budget the city's share stands.",
      },
      example: '2027',
      entry: 'number',
      requiredWhen: {
        ja: '採用され、市の予算措置が必要なとき',
        en: 'when adopted and city funds are needed',
      },
    }),
    notifiedOn: result.notifiedOn('2026-07-31'),
    approvals: approvals(),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
