import type { Text } from '../../domain/text.ts';

/** Words of the council's page. */
export const councilText = {
  lead: (council: string) => ({
    ja: `${council}は、NPOと行政がほぼ同数で同じテーブルに着く場です。年度ごとの構成員と釣り合いを載せています。`,
    en: `In the ${council}, NPOs and the city sit at one table, nearly equal in number. Its members of each year, and their balance.`,
  }),
  seats: (step: Text, npo: number, city: number) => ({
    ja: `席の定め ${step.ja}：NPO ${npo}人、行政 ${city}人`,
    en: `Seats of ${step.en}: NPO ${npo}, city ${city}`,
  }),
  name: { ja: '構成員', en: 'Member' },
  side: { ja: '区分', en: 'Side' },
  post: { ja: '所属・職', en: 'Office and post' },
  steps: { ja: '加わる会議', en: 'Sits in' },
  term: { ja: '任期', en: 'Term' },
  experience: { ja: '理解と経験：', en: 'Experience: ' },
  changed: { ja: '前の年度から変わった構成員', en: 'Changed since the year before' },
  joined: { ja: '加わった構成員：', en: 'Joined: ' },
  left: { ja: '退いた構成員：', en: 'Left: ' },
} as const;
