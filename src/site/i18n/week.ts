import type { Text } from '../../domain/text.ts';

/** Words of the pages that say what a desk has to do. */
export const weekText = {
  lead: {
    ja: '事務局が今日することを、する順に並べています。記録と今日の日付から自動で作られ、どなたでも見られます。',
    en: 'What the secretariat has to do, in the order in which it is done: made from the record and the day.',
  },
  councilLead: (council: string): Text => ({
    ja: `${council}の構成員が、次の会議までにすることです。`,
    en: `What the members of the ${council} have to do until the next sitting.`,
  }),
  councilTitle: (council: string): Text => ({ ja: `${council}の今週`, en: `The week of the ${council}` }),
  asOf: (day: string): Text => ({ ja: `${day}現在`, en: `As of ${day}` }),
  none: { ja: 'いま、することはありません。', en: 'There is nothing to do at present.' },
  form: { ja: 'フォームを開く', en: 'Open the form' },
  ask: (whom: string): Text => ({ ja: `相手：${whom}`, en: `Whom: ${whom}` }),
  arrived: { ja: '届いたものを見る', en: 'What has come in' },
  arrivedLead: {
    ja: '届いた書類と連絡は GitHub にあります。この一覧は記録だけから作るため、登録前のものはここには出ません。毎朝、次の一覧を開いてください。',
    en: 'What comes in stands on GitHub. This page knows the record only, so please open these lists each morning.',
  },
  filings: { ja: '事務局が見るのを待っている届出', en: 'Filings that wait for the secretariat' },
  pulls: { ja: '登録（取り込み）を待っている書類', en: 'Papers that wait to be merged' },
  consultations: { ja: '相談の申し込み', en: 'Requests for advice' },
  unread: { ja: '書類ではない連絡', en: 'Messages that are no papers' },
  alerts: { ja: '事務局へのお知らせ', en: 'News for the secretariat' },
  howToLook: { ja: '届出を見るときに', en: 'How to look at a filing' },
  others: { ja: 'ほかの担当の今週', en: 'The week of others' },
  all: { ja: 'すべての手続きと期日', en: 'All that is owed' },
  section: { ja: 'この課の今週', en: 'The week of this section' },
} as const;
