import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { done } from './parts/due-items.ts';
import { onBehalf } from './parts/on-behalf.ts';

export const progress = defineKind({
  kind: 'progress',
  label: { ja: '進捗', en: 'Progress' },
  purpose: {
    ja: '協定を結んだ事業がいまどう進んでいるかを、事務局が残す記録です。',
    en: 'The note in which the secretariat records how a project under agreement is going.',
  },
  clauses: ['C22'],
  filedBy: 'debtor',
  keyForm: 'date',
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '確認日', en: 'Date' },
      help: { ja: '進捗を確認した日を書きます。', en: 'Give the day on which the progress was seen.' },
      example: '2027-06-30',
      entry: 'date',
    }),
    state: field(z.enum(['on-track', 'at-risk', 'delayed', 'completed']), {
      label: { ja: '進捗の状態', en: 'State' },
      help: {
        ja: 'いまの状態を選びます。「完了」は、その年度の事業を終えたときに選びます。',
        en: 'Choose the state; choose "completed" when the work of the fiscal year is done.',
      },
      example: 'on-track',
      entry: 'choice',
      choices: {
        'on-track': { ja: '予定どおり', en: 'On track' },
        'at-risk': { ja: '遅れるおそれがある', en: 'At risk' },
        delayed: { ja: '遅れている', en: 'Delayed' },
        completed: { ja: '完了', en: 'Completed' },
      },
    }),
    note: field(prose(), {
      label: { ja: '進捗の状況', en: 'Note' },
      help: {
        ja: '進んでいることと、気になることを書きます。',
        en: 'Write what goes well and what is of concern.',
      },
      example: '現地の調査を終え、手入れする区間を管理者と決めました。7月から児童との活動を始める予定です。',
      entry: 'prose',
    }),
    done: done(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
