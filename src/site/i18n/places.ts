/** Words of the pages of themes, sections, proposers and of the orders of the list. */
export const placesText = {
  themesLead: {
    ja: '分野ごと、検討した年度ごとの提案の数です。数字を押すと、その提案の一覧に進みます。',
    en: 'How many proposals there were in each theme and round; each number leads to its list.',
  },
  theme: { ja: '分野', en: 'Theme' },
  total: { ja: '合計', en: 'Total' },
  manyThemes: {
    ja: '一つの提案が二つ以上の分野にわたるときは、それぞれに数えています。',
    en: 'A proposal of several themes counts in each.',
  },
  themeLead: (theme: string, count: number) => ({
    ja: `「${theme}」の分野の提案は${count}件です。`,
    en: `${count} ${count === 1 ? 'proposal' : 'proposals'} in the theme “${theme}”.`,
  }),
  themeYearTitle: (theme: string, year: string) => ({
    ja: `${theme}：${year}`,
    en: `${theme}: ${year}`,
  }),
  sectionsLead: {
    ja: '市の担当課ごとに、受け持つ事業と、いま待たれている手続きを見られます。',
    en: 'The sections of the city, with their projects and what they owe now.',
  },
  sectionLead: (count: number, owed: number, late: number) => ({
    ja: `関わる事業は${count}件です。${owed === 0 ? 'いま待たれている手続きはありません。' : `いま待たれている手続きは${owed}件${late === 0 ? 'です。' : `、うち${late}件は期日を過ぎています。`}`}`,
    en: `${count} ${count === 1 ? 'project' : 'projects'}. ${owed === 0 ? 'Nothing is owed at present.' : `${owed} owed at present${late === 0 ? '.' : `, ${late} past their day.`}`}`,
  }),
  proposersLead: {
    ja: '提案した団体や個人、市の課の一覧です。提案の多い順に並べています。',
    en: 'Those who proposed: groups, individuals and sections of the city, the most active first.',
  },
  proposerLead: (count: number, adopted: number) => ({
    ja: `提案は${count}件、うち採用は${adopted}件です。`,
    en: `${count} ${count === 1 ? 'proposal' : 'proposals'}, ${adopted} adopted.`,
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
      ja: 'いまの段階に長くとどまっているものから並べています。',
      en: 'Those that have been in their stage for the longest time come first.',
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
  next: (who: string, what: string, due: string) => ({
    ja: `次は${who}の「${what}」です${due === '' ? '' : `（期日 ${due}）`}。`,
    en: `Next: “${what}” by ${who}${due === '' ? '' : `, due ${due}`}.`,
  }),
} as const;
