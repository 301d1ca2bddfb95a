/** Words of the 通知書 that is printed and sent. */
export const noticeText = {
  title: (paper: string) => ({ ja: `${paper}の通知書`, en: `Letter: ${paper}` }),
  about: (project: string) => ({
    ja: `「${project}」の結果を提案者にお知らせする通知書です。`,
    en: `The letter that tells the proposer the result about 「${project}」.`,
  }),
  subject: (kind: string) => ({
    ja: `協働事業の提案の${kind}について（通知）`,
    en: `Your proposal: ${kind}`,
  }),
  dateLater: { ja: '日付：＿＿＿＿年＿＿月＿＿日', en: 'Date: ____________' },
  to: (name: string) => ({ ja: `${name} 様`, en: `To ${name}` }),
  opening: (sitting: string, council: string) => ({
    ja: `ご提案いただいた事業について、${sitting}の${council}の結果を、次のとおりお知らせします。`,
    en: `The ${council} dealt with your proposal at its sitting of ${sitting}. This is its result.`,
  }),
  project: { ja: '事業の名称', en: 'Project' },
  number: { ja: '事業番号', en: 'Number' },
  result: { ja: '結果', en: 'Result' },
  reasons: { ja: '理由', en: 'Reasons' },
  guidelines: { ja: '指針ごとの判断と理由', en: 'By the guidelines' },
  conditions: { ja: '採用の条件', en: 'Conditions' },
  advice: { ja: '助言', en: 'Advice' },
  section: { ja: '担当課', en: 'Responsible section' },
  next: { ja: 'これから', en: 'What comes next' },
  again: {
    ja: 'この結果は、今回の提案についてのものです。理由と助言をもとに直して、いつでももう一度提案できます。事業のページにある番号を添えて、再提案のフォームでお出しください。紙やメールでも受け付けます。',
    en: 'This result is about this proposal only. You can change it and propose it again at any time, on the form for a re-proposal or on paper; please give the number above.',
  },
  adopted: {
    ja: '担当課からご連絡します。話し合って、事業計画書と協定書を作ります。',
    en: 'The responsible section will be in touch, to work out plan and agreement with you.',
  },
  page: { ja: '書類はすべて公開しています。', en: 'Every paper is public: ' },
  contact: { ja: '問い合わせ', en: 'Contact' },
} as const;
