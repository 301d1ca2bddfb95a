import * as z from 'zod/mini';
import { field } from '../field.ts';
import { defineKind } from '../kind.ts';
import { fiscalYear, isoDate, isoTime, prose } from '../values.ts';
import { corrections } from './parts/corrections.ts';
import { done } from './parts/done.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { activities } from './report-activities.ts';
import { results } from './report-results.ts';
import { settlement } from './report-settlement.ts';

export const report = defineKind({
  kind: 'report',
  label: { ja: '報告書', en: 'Report' },
  purpose: {
    ja: '担当課と事業主体者が、年度の活動・成果・決算を報告し、それぞれ評価する書類です。',
    en: "The paper in which section and owner report and each evaluate a year's work, results and money.",
  },
  clauses: ['C24', 'C25'],
  filedBy: 'section-and-owner',
  keyForm: 'fiscalYear',
  schema: z.strictObject({
    fiscalYear: field(fiscalYear(), {
      label: { ja: '報告する年度', en: 'Fiscal year' },
      help: { ja: '4月から始まる年度を西暦で書きます。', en: 'Give the year that begins in April.' },
      example: '2027',
      entry: 'number',
    }),
    completedOn: field(isoDate(), {
      label: { ja: '事業完了日', en: 'Completed on' },
      help: {
        ja: 'その年度の事業を終えた日を書きます。',
        en: "Give the day on which the year's work ended.",
      },
      example: '2028-03-15',
      entry: 'date',
      clause: 'C25',
    }),
    submittedAt: field(isoTime(), {
      label: { ja: '提出日時', en: 'Submitted at' },
      help: { ja: '報告書を提出した日時です。', en: 'Give the time at which the report was handed in.' },
      example: '2028-04-10T15:20:00+09:00',
      entry: 'time',
      clause: 'C25',
    }),
    summary: field(prose(), {
      label: { ja: '事業の概要', en: 'Summary' },
      help: {
        ja: 'この年度にしたことと成果を、三文までで書きます。',
        en: "Sum up the year's work and results in three sentences at most.",
      },
      example:
        '児童と水路の手入れを10回行い、延べ186人が参加しました。三か所の水辺で生きものの記録を作りました。',
      entry: 'prose',
    }),
    activities: activities(),
    results: results(),
    settlement: settlement(),
    issues: field(prose(), {
      label: { ja: '課題', en: 'Issues' },
      help: { ja: 'うまくいかなかったことや困ったことを書きます。', en: 'Write what did not go well.' },
      example: '夏の活動は暑さのため参加者が少なく、開始の時刻に課題が残りました。',
      entry: 'prose',
    }),
    improvements: field(prose(), {
      label: { ja: '今後の改善点', en: 'Improvements' },
      help: { ja: '次に向けて改めることを書きます。', en: 'Write what will be done better.' },
      example: '7月と8月は朝の活動に改め、受付を事前の申込みに変えます。',
      entry: 'prose',
    }),
    done: done(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
