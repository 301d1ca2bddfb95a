import type { DataOf } from '../../../domain/record/kinds/index.ts';

/** What both sides file after the work of the year; when it was filed, the desk writes down. */
export const report: Omit<DataOf<'report'>, 'submittedAt'> = {
  fiscalYear: 2028,
  completedOn: '2028-06-27',
  summary: '三つの浜で六回数え、八十四人が加わりました。ごみの七割は川から来ていました。',
  activities: [
    { on: '2028-04-11', what: '一回目の調べと手入れ', participants: 21 },
    { on: '2028-06-27', what: '地図のお披露目', participants: 30 },
  ],
  results: [
    {
      indicator: 'counts',
      actual: 6,
      npo: { met: 'yes', comment: '予定どおり数えられた。' },
      city: { met: 'yes', comment: '運び出しも間に合った。' },
    },
    {
      indicator: 'walkers',
      actual: 84,
      npo: { met: 'partly', comment: '雨の日に集まりが少なかった。' },
      city: { met: 'partly', comment: '学校への案内を早めたい。' },
    },
  ],
  settlement: [
    { line: 'in-city', actualYen: 200000 },
    { line: 'in-npo', actualYen: 98000 },
    { line: 'ex-tools', actualYen: 179000 },
    { line: 'ex-print', actualYen: 119000 },
  ],
  issues: '雨の日の進め方を決めていなかった。',
  improvements: '雨の日は、室内で地図づくりをする。',
  done: ['map'],
};
