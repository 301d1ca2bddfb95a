import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

export const withdrawal = defineKind({
  kind: 'withdrawal',
  label: { ja: '取下書', en: 'Withdrawal' },
  purpose: {
    ja: '協定を結ぶ前に、提案者が提案を取り下げる書類です。いつでも提案し直せます。',
    en: 'The paper by which a proposer takes a proposal back before the agreement; it may be proposed again.',
  },
  clauses: ['C26'],
  filedBy: 'proposer',
  keyForm: 'none',
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '取下げの日', en: 'Date' },
      help: { ja: '提案を取り下げる日を書きます。', en: 'Give the day of the withdrawal.' },
      example: '2026-05-29',
      entry: 'date',
    }),
    reason: field(prose(), {
      label: { ja: '取下げの理由', en: 'Reason' },
      help: {
        ja: '差し支えのない範囲で理由を書きます。',
        en: 'Give the reason as far as you wish to.',
      },
      example: '予定していた場所の使用の見通しが立たないため、計画を改めてから提案し直します。',
      entry: 'prose',
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
