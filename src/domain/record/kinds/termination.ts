import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import { SIDE_LABELS } from './shared.ts';

export const termination = defineKind({
  kind: 'termination',
  label: { ja: '見送り・中止・協定解除', en: 'Termination' },
  purpose: {
    ja: '採用された事業を、実施の前に見送るとき、途中でやめるとき、協定を解くときの書類です。',
    en: 'The paper by which an adopted project is dropped, stopped or released from its agreement.',
  },
  clauses: ['C23'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '中止等の日', en: 'Date' },
      help: { ja: '見送り・中止・解除の日を書きます。', en: 'Give the day on which the project ends.' },
      example: '2027-11-30',
      entry: 'date',
    }),
    reason: field(prose(), {
      label: { ja: '中止等の理由', en: 'Reason' },
      help: {
        ja: '見送り・中止・解除に至った理由を書きます。',
        en: 'Give the reason for which the project ends.',
      },
      example: '台風で水路が大きく崩れ、復旧の工事が年度内に終わらないため、双方の合意により中止します。',
      entry: 'prose',
    }),
    by: field(z.enum(['npo', 'city', 'both']), {
      label: { ja: '申し出た側', en: 'Asked for by' },
      help: { ja: 'どちらから申し出たかを選びます。', en: 'Choose who asked for it.' },
      example: 'both',
      entry: 'choice',
      choices: { ...SIDE_LABELS, both: { ja: '双方', en: 'Both sides' } },
    }),
    reportOwed: field(z.boolean(), {
      label: { ja: '報告書の提出', en: 'Report owed' },
      help: {
        ja: '途中までの事業について、報告書が必要かどうかを選びます。',
        en: 'Choose whether a report on the work so far is still owed.',
      },
      example: 'true',
      entry: 'choice',
      choices: { true: { ja: '必要', en: 'Owed' }, false: { ja: '不要', en: 'Not owed' } },
      clause: 'C25',
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
