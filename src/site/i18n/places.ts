import type { Text } from '../../domain/text.ts';

/** Words of the pages of themes, sections, proposers and of the orders of the list. */
export const placesText = {
  themesLead: {
    ja: '分野ごと、検討した年度ごとの提案の数です。数字を押すと、その提案の一覧に進みます。',
    en: 'How many proposals there were in each theme and round; each number leads to its list.',
  },
  map: { ja: '地図で見る', en: 'On a map' },
  mapLead: {
    ja: '場所を載せている事業です。番号は、並びの番号と同じです。場所はおおよその位置です。',
    en: 'Projects that say where they are done, numbered as in the list. The places are approximate.',
  },
  mapShows: {
    ja: '市の形と、事業の場所の番号を示す略図',
    en: 'A sketch of the city with the numbers of the places',
  },
  mapSource: {
    ja: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    en: 'Made from the administrative boundaries of the National Land Numerical Information (Ministry of Land, Infrastructure, Transport and Tourism)',
  },
  theme: { ja: '分野', en: 'Theme' },
  total: { ja: '合計', en: 'Total' },
  proposals: { ja: '提案の数', en: 'Proposals' },
  manyThemes: {
    ja: '一つの提案が二つ以上の分野にわたるときは、それぞれに数えています。',
    en: 'A proposal of several themes counts in each.',
  },
  lastRow: {
    ja: 'いちばん下の行は、提案を一度ずつ数えた数です。',
    en: 'The last row counts every proposal once.',
  },
  themeLead: (theme: string, count: number) => ({
    ja: `「${theme}」の分野の提案は${count}件です。`,
    en: `${count} ${count === 1 ? 'proposal' : 'proposals'} in the theme “${theme}”.`,
  }),
  themeYearTitle: (theme: string, year: string) => ({
    ja: `${theme}：${year}`,
    en: `${theme}: ${year}`,
  }),
  themeYearLead: (theme: string, year: string, count: number) => ({
    ja: `${year}に検討する「${theme}」の分野の提案は${count}件です。`,
    en: `${count} ${count === 1 ? 'proposal' : 'proposals'} in the theme “${theme}” and the round of ${year}.`,
  }),
  sectionsLead: {
    ja: '市の担当課ごとに、担当する事業と、対応待ちの手続きを見られます。',
    en: 'The sections of the city, with their projects and what they owe now.',
  },
  sectionLead: (count: number, asked: number, owed: number, late: number) => ({
    ja: `担当する事業は${count}件、意見を求められた事業は${asked}件です。${owed === 0 ? '対応待ちの手続きはありません。' : `対応待ちの手続きは${owed}件${late === 0 ? 'です。' : `、うち${late}件は期日を過ぎています。`}`}`,
    en: `Responsible for ${count} ${count === 1 ? 'project' : 'projects'}, asked for its opinion on ${asked}. ${owed === 0 ? 'Nothing is owed at present.' : `${owed} owed at present${late === 0 ? '.' : `, ${late} past their day.`}`}`,
  }),
  former: ({ ja, en }: Text) => ({ ja: `${ja}（旧）`, en: `${en} (former)` }),
  responsible: { ja: '担当する事業', en: 'Projects for which it is responsible' },
  asked: { ja: '意見を求められた事業', en: 'Opinions that it was asked for' },
  project: { ja: '事業', en: 'Project' },
  askedOn: { ja: '求められた日', en: 'Asked on' },
  answer: { ja: '答え', en: 'Answer' },
  unanswered: { ja: '答えのないまま、検討が終わりました', en: 'None before the review was over' },
  askedCame: (asked: number, answered: number, late: number) => ({
    ja: `${asked}件のうち${answered}件に答えました。${late === 0 ? '' : `そのうち${late}件は、期日の後です。`}`,
    en: `Of ${asked}, ${answered} ${answered === 1 ? 'was' : 'were'} answered${late === 0 ? '' : `, ${late} of them after the day`}.`,
  }),
  askedNewest: (count: number) => ({
    ja: `表は、新しい${count}件です。`,
    en: `The table has the newest ${count}.`,
  }),
  wished: { ja: '担当に希望された提案', en: 'Proposals that wish for it' },
  wishedTitle: ({ ja, en }: Text) => ({
    ja: `${ja}を希望した提案`,
    en: `Proposals that wish for: ${en}`,
  }),
  wishedLead: (count: number) => ({
    ja: `提案者がこの課との協働を希望した提案です（${count}件）。この課が担当になったものは除いています。`,
    en: `${count} ${count === 1 ? 'proposal wishes' : 'proposals wish'} to work with this section; those for which it became responsible are not counted.`,
  }),
  wishedSee: { ja: '一覧を見る', en: 'See the list' },
  proposersLead: {
    ja: '提案した団体や個人、市の課の一覧です。提案の多い順に並べています。',
    en: 'Those who proposed: groups, individuals and sections of the city, the most active first.',
  },
  proposerLead: (count: number, joined: number, adopted: number) => ({
    ja: `提案は${count}件${joined === 0 ? '' : `（うち共同提案${joined}件）`}です。${adopted === 0 ? '採用されたものは、まだありません。' : `${adopted}件が採用されました。`}`,
    en: `${count} ${count === 1 ? 'proposal' : 'proposals'}${joined === 0 ? '' : ` (${joined} as co-proposer)`}, ${adopted} adopted.`,
  }),
  joined: { ja: '共同提案', en: 'Co-proposer' },
  waitingSince: (day: string) => ({ ja: `${day}から待っています`, en: `waited for since ${day}` }),
  sortLink: {
    ja: '期日の近い順に並べる・さらにしぼり込む（検索）',
    en: 'Order by what is due next, or narrow down (search)',
  },
  first: (count: string) => ({
    ja: `この順では、はじめの${count}件を載せています。ほかは検索で並べ替えられます。`,
    en: `The first ${count} in this order. The search puts the others in order.`,
  }),
  orders: { ja: '並べる順', en: 'Order' },
  order: {
    newest: { ja: '新しい順', en: 'Newest first' },
    due: { ja: '期日の近い順', en: 'Due first' },
    waiting: { ja: '長く待っている順', en: 'Longest waiting first' },
    budget: { ja: '予算の大きい順', en: 'Largest budget first' },
  },
  orderLead: {
    due: {
      ja: '次の手続きの期日が近いものから並べています。期日のないものは最後です。',
      en: 'By the day on which the next step is due; those without one come last.',
    },
    waiting: {
      ja: '次に動く人を長く待っているものから並べています。協定の期間が続いているものと、誰も待っていないものは最後です。',
      en: 'Those that have waited longest for whoever must act come first; those within their agreed time, and those that wait for nobody, come last.',
    },
    budget: {
      ja: '提案のときの予算の合計が大きいものから並べています。',
      en: 'By the total budget as proposed.',
    },
  },
  summary: (who: string, theme: string) => ({
    ja: `${who}が${theme === '' ? '' : `「${theme}」の分野で`}提案した事業です。`,
    en: `Proposed by ${who}${theme === '' ? '' : ` in the theme “${theme}”`}.`,
  }),
  now: (stage: string) => ({ ja: `いまは「${stage}」の段階です。`, en: `It stands at “${stage}”.` }),
  ended: (day: string, stage: string) => ({
    ja: `${day}に「${stage}」になりました。`,
    en: `Since ${day} it stands at “${stage}”.`,
  }),
  reason: { ja: '理由', en: 'The reason (in Japanese)' },
  advice: { ja: '次に向けた助言', en: 'Advice for the next time (in Japanese)' },
  proposedAgain: {
    ja: 'この提案は、あらためて提案されました。次の提案：',
    en: 'It was proposed again. The later proposal:',
  },
  noEnglish: {
    ja: '',
    en: 'No line in English has been written for this project yet; its own words are in Japanese.',
  },
  next: (who: string, what: string, due: string, late: boolean) => ({
    ja: `次は${who}の「${what}」です${due === '' ? '' : `（期日 ${due}）`}。${late ? '期日を過ぎています。' : ''}`,
    en: `Next: “${what}” by ${who}${due === '' ? '' : `, due ${due}`}.${late ? ' The day has passed.' : ''}`,
  }),
} as const;
