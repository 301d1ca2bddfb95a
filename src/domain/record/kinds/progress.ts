import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { done } from './parts/due-items.ts';
import { PARTY_LABELS } from './shared.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

/** For whom a note can speak: everybody who can owe something, but for both sides at once. */
const PROGRESS_BY = ['proposer', 'owner', 'section', 'council', 'secretariat'] as const;

const { both: _, ...PROGRESS_BY_LABELS } = PARTY_LABELS;

export const progress = defineKind({
  kind: 'progress',
  label: { ja: '進捗・対応の記録', en: 'Progress' },
  purpose: {
    ja: '事業がいまどう進んでいるか、お願いされたことにどう応えたかを、その側が残す記録です。',
    en: 'The note in which whoever owes something says that it is done, or how the project is going.',
  },
  clauses: ['C22'],
  filedBy: 'debtor',
  keyForm: 'date-party',
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '確認日', en: 'Date' },
      help: { ja: '進捗を確認した日を書きます。', en: 'Give the day on which the progress was seen.' },
      example: '2027-06-30',
      entry: 'date',
    }),
    by: field(z.optional(z.enum(PROGRESS_BY)), {
      label: { ja: '記録した側', en: 'By' },
      help: {
        ja: 'どの立場で記録するかを選びます。済んだとされるのは、その立場の方が負っている事項だけです。',
        en: 'Choose for whom the note speaks: it meets only what this side owes.',
      },
      example: 'section',
      entry: 'choice',
      choices: PROGRESS_BY_LABELS,
      requiredWhen: { ja: '形式1から移した記録でないとき', en: 'except in what came from format 1' },
    }),
    state: field(z.optional(z.enum(['on-track', 'at-risk', 'delayed', 'completed'])), {
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
      requiredWhen: { ja: '協定を結んだ後のとき', en: 'from the agreement on' },
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
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
