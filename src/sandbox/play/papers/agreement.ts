import type { DataOf } from '../../../domain/record/kinds/index.ts';

/** What both sides file after the work of the year; when it was filed, the desk writes down. */
export const report: Omit<DataOf<'report'>, 'submittedAt' | 'judged'> = {
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

/** What section and owner settled; each side agrees from its own account. */
export const plan: Omit<DataOf<'plan'>, 'agreed'> = {
  form: 'shared-cost',
  sharedPurpose: '浜に流れ着くごみの出どころを一緒に確かめ、減らす手だてにつなげる。',
  owner: 'なぎさを歩く会',
  section: 'kankyo-ka',
  roles: {
    npo: '調べ方の準備と参加者の案内、結果の取りまとめを担う。',
    city: 'ごみの運び出しと学校への案内を担う。',
  },
  period: { from: '2028-04-01', to: '2028-06-30' },
  place: '市内の三つの浜',
  milestones: [{ id: 'map', due: '2028-06-25', what: 'ごみの地図' }],
  budgetLines: [
    {
      id: 'in-city',
      fiscalYear: 2028,
      kind: 'income',
      item: '市の負担金',
      amountYen: 200000,
      bearer: 'city',
    },
    { id: 'in-npo', fiscalYear: 2028, kind: 'income', item: '団体の負担', amountYen: 100000, bearer: 'npo' },
    {
      id: 'ex-tools',
      fiscalYear: 2028,
      kind: 'expense',
      item: '道具と袋',
      amountYen: 180000,
      bearer: 'city',
    },
    {
      id: 'ex-print',
      fiscalYear: 2028,
      kind: 'expense',
      item: '地図の印刷',
      amountYen: 120000,
      bearer: 'npo',
    },
  ],
  indicators: [
    {
      id: 'counts',
      label: '数えた回数',
      kind: 'activity',
      unit: '回',
      baseline: 4,
      targets: [{ fiscalYear: 2028, value: 6 }],
      direction: 'at-least',
      method: '数えた日の記録用紙の枚数。',
    },
    {
      id: 'walkers',
      label: '加わった人',
      kind: 'activity',
      unit: '人',
      targets: [{ fiscalYear: 2028, value: 90 }],
      direction: 'at-least',
      method: '受付で人数だけを数える。',
    },
  ],
};

export const agreement: Omit<DataOf<'agreement'>, 'agreed'> = {
  parties: { npo: 'なぎさを歩く会', city: '鎌倉市（環境保全課）' },
  validFrom: '2028-04-01',
  validUntil: '2028-06-30',
  liability: '事故は行事保険で対応し、足りない分は原因に応じて分担する。',
  ownership: '数えた結果と地図は、双方が自由に使える。',
  amendmentProcedure: '双方の協議により、書面で変更する。',
};
