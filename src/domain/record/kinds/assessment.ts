import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, meetingId, prose, reference } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { judgedCriteria } from './parts/result.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import { STEP_LABELS } from '../../programme/steps.ts';
import { SIDE_LABELS, side } from './shared.ts';

export const assessment = defineKind({
  kind: 'assessment',
  label: { ja: '検討シート', en: 'Assessment sheet' },
  purpose: {
    ja: '会議の前に、構成員が一人ずつ検討の指針に沿って提案への判断を書く書類です。',
    en: 'The sheet on which each member judges a proposal by the guidelines before the sitting.',
  },
  clauses: ['C13'],
  filedBy: 'member',
  keyForm: 'meeting-member',
  schema: z.strictObject({
    meeting: field(meetingId(), {
      label: { ja: '会議', en: 'Sitting' },
      help: { ja: '検討する会議を選びます。', en: 'Choose the sitting that will consider the proposal.' },
      example: '2026-02',
      entry: 'choice',
      from: 'meetings',
    }),
    on: field(isoDate(), {
      label: { ja: '記入日', en: 'Date' },
      help: { ja: '記入した日を書きます。', en: 'Give the day on which the sheet was written.' },
      example: '2026-06-12',
      entry: 'date',
    }),
    step: field(z.optional(z.literal([1, 2])), {
      label: { ja: '検討シートの種類', en: 'Step' },
      formerly: ['検討シートのステップ'],
      help: {
        ja: '一つの会議で検討も決定もするときに選びます。',
        en: 'Choose it where one sitting both reviews and decides.',
      },
      example: '1',
      entry: 'choice',
      choices: STEP_LABELS,
      requiredWhen: { ja: '会議が検討と決定を兼ねるとき', en: 'when the sitting both reviews and decides' },
    }),
    member: field(reference(), {
      label: { ja: '構成員', en: 'Member' },
      help: { ja: '記入した構成員を名簿から選びます。', en: 'Choose the member from the roster.' },
      example: 'npo-1',
      entry: 'choice',
      from: 'members',
    }),
    side: field(side(), {
      label: { ja: '構成員の区分', en: 'Side' },
      help: { ja: '名簿のとおりに選びます。', en: 'Choose the side as the roster has it.' },
      example: 'npo',
      entry: 'choice',
      choices: SIDE_LABELS,
    }),
    conflictOfInterest: field(z.boolean(), {
      label: { ja: '利害関係', en: 'Conflict of interest' },
      help: {
        ja: '提案者の役員であるなど、この提案と利害関係があるかどうかを選びます。',
        en: 'Choose whether you have an interest in the proposal, such as a post with the proposer.',
      },
      example: 'false',
      entry: 'choice',
      choices: { true: { ja: 'ある', en: 'Yes' }, false: { ja: 'ない', en: 'No' } },
    }),
    criteria: field(z.optional(judgedCriteria()), {
      label: { ja: '検討の指針ごとの判断', en: 'Guidelines' },
      help: {
        ja: 'すべての指針について、判断とその理由を書きます。',
        en: 'Give a judgement and its reason for every guideline.',
      },
      example: 'publicInterest',
      entry: 'keyed',
      from: 'criteria',
      requiredWhen: { ja: '利害関係がないとき', en: 'when there is no conflict of interest' },
    }),
    advice: field(z.optional(prose()), {
      label: { ja: '提案者への助言', en: 'Advice' },
      help: {
        ja: '提案をよりよくするために伝えたいことがあれば書きます。',
        en: 'Write what would make the proposal better, if there is something.',
      },
      example: '雨の日の代わりの活動と、学校との連絡の担当を決めておくと進めやすくなります。',
      entry: 'prose',
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
