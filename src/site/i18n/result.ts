import type { Text } from '../../domain/text.ts';

/** Words of what a project cost and brought. */
export const resultText = {
  title: { ja: '結果とお金', en: 'Result and cost' },
  met: (met: number, targets: number): Text => ({
    ja: `目標${targets}のうち${met}達成`,
    en: `${met} of ${targets} ${targets === 1 ? 'target' : 'targets'} met`,
  }),
  cost: (all: string, city: string): Text => ({
    ja: `費用${all}、うち市${city}`,
    en: `cost ${all}, of which the city paid ${city}`,
  }),
  spent: (met: Text | null, cost: Text): Text => ({
    ja: [...(met ? [met.ja] : []), cost.ja].join('、'),
    en: [...(met ? [met.en] : []), cost.en].join('; '),
  }),
  planned: (all: string, city: string): Text => ({
    ja: `計画では、費用${all}、うち市${city}です。報告書はまだありません。`,
    en: `By the plan it costs ${all}, of which the city pays ${city}. No report yet.`,
  }),
  proposed: (all: string, city: string): Text => ({
    ja: `提案の予算は${all}、うち市に求める額は${city}です。`,
    en: `Proposed budget ${all}, of which ${city} is asked of the city.`,
  }),
  free: (all: string, _: string): Text => ({
    ja: `提案の予算は${all}です。市の予算は必要としません。`,
    en: `Proposed budget ${all}; it needs no city funds.`,
  }),
  done: (year: string): Text => ({
    ja: `できたこと（${year}の報告書から）`,
    en: `What was done (report of ${year}, in Japanese)`,
  }),
  year: { ja: '年度', en: 'Fiscal year' },
  sum: { ja: '合計', en: 'Total' },
} as const;
