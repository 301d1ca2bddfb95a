import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose, reference } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

const ANSWERED = { ja: '回答したとき', en: 'when the section has answered' };

export const opinion = defineKind({
  kind: 'opinion',
  label: { ja: '関係課意見', en: 'Opinion of a section' },
  purpose: {
    ja: '提案について事務局が関係課に照会し、関係課が意見を回答する書類です。',
    en: 'The paper by which the secretariat asks a section about a proposal, and the section answers.',
  },
  clauses: ['C12'],
  filedBy: 'section',
  keyForm: 'section',
  schema: z.strictObject({
    section: field(reference(), {
      label: { ja: '照会先の課', en: 'Section asked' },
      help: { ja: '意見を照会する課を選びます。', en: 'Choose the section that is asked.' },
      example: 'midori-ka',
      entry: 'choice',
      from: 'sections',
    }),
    requestedOn: field(isoDate(), {
      label: { ja: '照会日', en: 'Asked on' },
      help: { ja: '事務局が照会した日を書きます。', en: 'Give the day on which the secretariat asked.' },
      example: '2026-05-22',
      entry: 'date',
    }),
    due: field(isoDate(), {
      label: { ja: '回答期限', en: 'Due' },
      help: { ja: 'いつまでに回答をお願いするかを書きます。', en: 'Give the day by which to answer.' },
      example: '2026-06-05',
      entry: 'date',
    }),
    answeredOn: field(z.optional(isoDate()), {
      label: { ja: '回答日', en: 'Answered on' },
      help: { ja: '課が回答した日を書きます。', en: 'Give the day on which the section answered.' },
      example: '2026-06-03',
      entry: 'date',
    }),
    feasibility: field(z.optional(z.enum(['feasible', 'with-changes', 'not-feasible'])), {
      label: { ja: '実施の可否', en: 'Feasibility' },
      help: {
        ja: '課の立場から見て実施できるかどうかを選びます。',
        en: 'Choose whether the section sees the project as feasible.',
      },
      example: 'with-changes',
      entry: 'choice',
      choices: {
        feasible: { ja: '実施できる', en: 'Feasible' },
        'with-changes': { ja: '修正すれば実施できる', en: 'Feasible with changes' },
        'not-feasible': { ja: '実施は難しい', en: 'Not feasible' },
      },
      requiredWhen: ANSWERED,
    }),
    opinion: field(z.optional(prose()), {
      label: { ja: '意見の内容', en: 'Opinion' },
      help: {
        ja: '関係する施策、修正してほしい点、その理由を書きます。',
        en: 'Write on related policies, the changes wanted and the reasons.',
      },
      example:
        '本市の緑の基本計画の方向に沿う提案です。水路の管理者との協議が要るため、着手の時期は6月以降が適当と考えます。',
      entry: 'prose',
      requiredWhen: ANSWERED,
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
