import type { Text } from '../../domain/text.ts';
import { yenInWords } from '../format.ts';

/** Words of the story of a round in numbers. */
export const roundsText = {
  title: (year: string): Text => ({ ja: `${year}の検討を数字で見る`, en: `The round of ${year} in numbers` }),
  lead: (year: string): Text => ({
    ja: `${year}に検討した提案が、どうなったかをまとめました。`,
    en: `What became of the proposals of the round of ${year}.`,
  }),
  asked: (all: number, city: number): Text => ({
    ja: `提案の予算は、合わせて${yenInWords(all, 'ja')}、うち市に求めた額は${yenInWords(city, 'ja')}でした。`,
    en: `Together they proposed to spend ${yenInWords(all, 'en')}, of which ${yenInWords(city, 'en')} was asked of the city.`,
  }),
  steps: { ja: 'どこまで進んだか', en: 'How far they came' },
  proposals: { ja: '提案とその結果', en: 'The proposals, and what became of them' },
  proposal: { ja: '提案', en: 'Proposal' },
  proposer: { ja: '提案者', en: 'Proposer' },
  stage: { ja: 'いまの段階', en: 'Stage now' },
  askedCity: { ja: '市に求めた額', en: 'Asked of the city' },
  sittings: { ja: '扱った会議', en: 'Sittings that dealt with them' },
  list: {
    ja: 'この年度の提案の一覧（期日・担当）',
    en: 'The list of these proposals (due days, who must act)',
  },
  data: { ja: 'すべての事業の表（Excel・CSV）', en: 'All projects as tables (Excel, CSV)' },
  more: { ja: 'この年度の検討を数字で見る', en: 'This round in numbers' },
} as const;
