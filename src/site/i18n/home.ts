import type { Text } from '../../domain/text.ts';

/** Words of the home page. */
export const homeText = {
  title: {
    ja: '市民と市が、いっしょに育てるまちの事業',
    en: 'Projects that citizens and the city carry out together',
  },
  lead: (system: string, council: string): Text => ({
    ja: `市民活動団体などの提案を、${council}で話し合い、市といっしょに行い、結果を確かめて、次の提案に生かします。このめぐりが「協働事業の循環」です。`,
    en: `Citizens’ groups propose, the ${council} decides, both sides carry the project out, check what came of it, and propose anew: the ${system.toLowerCase()}.`,
  }),
  open: {
    ja: 'どの事業がどこまで進み、次に誰が動くのか。書類も理由もお金も、すべて公開しています。',
    en: 'Where each project stands and who must act next, every paper, reason and sum: all is public.',
  },
  seeProjects: { ja: '事業を見る', en: 'See the projects' },
  roundShows: {
    ja: '市民と市が、提案、検討・決定、実施、検証の順に進み、また提案に戻ることを示す図',
    en: 'Citizens and the city propose, decide, carry out and verify, and begin anew',
  },
  citizens: { ja: '市民', en: 'people' },
  city: { ja: '市', en: 'city' },
  steps: {
    propose: { ja: '提案', en: 'Propose' },
    agree: { ja: '検討・決定', en: 'Decide' },
    do: { ja: '実施', en: 'Carry out' },
    verify: { ja: '検証', en: 'Verify' },
  },
  achieved: { ja: 'これまでの成果', en: 'So far' },
  projects: (count: number) => ({ ja: `${count}事業`, en: String(count) }),
  carriedOut: { ja: '協定を結んで取り組んだ事業', en: 'projects under an agreement' },
  metOf: (met: number, set: number) => ({ ja: `${set}のうち${met}`, en: `${met} of ${set}` }),
  targetsMet: { ja: '達成した目標', en: 'targets met' },
  citySpent: { ja: '市が使ったお金と、その結果', en: 'of the city’s money, and what became of it' },
  pictured: { ja: '事業の様子', en: 'From the projects' },
  now: { ja: 'これからの予定と募集', en: 'Ahead, and open' },
  cutoff: { ja: '次の締切', en: 'Next cut-off' },
  seeking: { ja: '協働の相手を募集中', en: 'Partners wanted' },
  until: (day: string) => ({ ja: `${day}まで`, en: `until ${day}` }),
  seekingNone: {
    ja: 'いま募集している市の提案はありません。',
    en: 'No proposal of the city’s seeks a partner now.',
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
  turnNone: { ja: '対応待ちの手続きはありません。', en: 'Nothing is waiting for anyone now.' },
  turnAll: { ja: '担当と期日をすべて見る', en: 'See everything that is owed' },
  turnMore: (count: number) => ({ ja: `ほか${count}件`, en: `and ${count} more` }),
  news: { ja: '新しい書類', en: 'New papers' },
  nextSitting: { ja: '次の会議', en: 'Next sitting' },
  noSitting: { ja: '予定されている会議はまだありません。', en: 'No sitting is planned yet.' },
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
