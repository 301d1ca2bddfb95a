/** Words of the home page. */
export const homeText = {
  title: { ja: '協働事業の循環', en: 'The circulation of collaborative projects' },
  lead: {
    ja: '市民活動団体と市が、提案から検証までを同じテーブルで進める事業の記録です。どの事業がどこにあり、次に誰が動くのかを、どなたでもご覧いただけます。',
    en: 'The record of projects that citizens’ groups and the city carry out together, from proposal to verification: where each one stands and who must act next, open to everyone.',
  },
  circulation: { ja: 'いま、どの事業がどこにあるか', en: 'Where the projects stand now' },
  circulationHint: {
    ja: '段階を選ぶと、その段階にある事業の一覧を開きます。',
    en: 'Choose a stage to see the projects that stand there.',
  },
  total: (count: number) => ({ ja: `全${count}事業`, en: `${count} projects` }),
  count: (count: number) => ({ ja: `${count}件`, en: String(count) }),
  again: { ja: '再提案', en: 'proposed again' },
  turn: { ja: '次に動く人', en: 'Who must act next' },
  turnNone: { ja: 'いま待たれている手続きはありません。', en: 'Nothing is waiting for anyone now.' },
  turnAll: { ja: '担当と期日をすべて見る', en: 'See everything that is owed' },
  turnMore: (count: number) => ({ ja: `ほか${count}件`, en: `and ${count} more` }),
  news: { ja: '新しい書類', en: 'New papers' },
  nextSitting: { ja: '次の会議', en: 'Next sitting' },
  noSitting: { ja: '予定されている会議はまだありません。', en: 'No sitting is planned yet.' },
  propose: { ja: '提案するには', en: 'How to propose' },
  proposeAlways: {
    ja: '提案は、いつでも、どなたでもできます。',
    en: 'Anyone can propose, at any time of the year.',
  },
  proposeCutoff: (cutoff: string, year: string, nextYear: string) => ({
    ja: `市の予算が必要な提案は、${cutoff}までに届いたものを${year}に検討します。その後に届いた提案も受け付け、${nextYear}に検討します。`,
    en: `A proposal that needs city funds is dealt with in ${year} if it arrives by ${cutoff}. A later one is accepted too, and dealt with in ${nextYear}.`,
  }),
  proposeLink: { ja: '提案のしかたを見る', en: 'See how to propose' },
} as const;
