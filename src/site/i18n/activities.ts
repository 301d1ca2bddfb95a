/** Words of the page of activities. */
export const activityText = {
  lead: {
    ja: '協働についての学習、職員への啓発、周知、事業の掘り起こしの記録です。',
    en: 'What is done to learn about collaboration, to spread it and to find new projects.',
  },
  name: (kind: string, day: string, audience: string) => ({
    ja: `${kind}（${day}） ${audience}`,
    en: `${kind} (${day}): ${audience}`,
  }),
  participants: (count: number) => ({ ja: `参加${count}人`, en: `${count} participants` }),
  none: { ja: 'まだ記録はありません。', en: 'Nothing is recorded yet.' },
  consultations: { ja: '提案の前の相談', en: 'Consultations before a proposal' },
  consultationsLead: {
    ja: '基本シートを書く前の相談と、その助言です。',
    en: 'What was asked before a proposal was written, and the advice.',
  },
} as const;
