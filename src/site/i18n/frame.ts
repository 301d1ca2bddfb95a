/** Words of the frame round every page. */
export const frameText = {
  siteName: { ja: '循環', en: 'Junkan' },
  siteLine: (city: string) => ({ ja: `${city} 協働事業の記録`, en: `${city}: the record of collaboration` }),
  skip: { ja: '本文へ進む', en: 'Skip to the content' },
  navigation: { ja: 'おもなページ', en: 'Main pages' },
  trail: { ja: '現在の位置', en: 'Where you are' },
  otherLanguage: { ja: 'English', en: '日本語' },
  more: { ja: 'そのほかのページ', en: 'More pages' },
  asOf: (day: string) => ({
    ja: `${day}現在の記録です。`,
    en: `The record as it stands on ${day}.`,
  }),
  commit: { ja: '記録の版：', en: 'Version of the record: ' },
  notCommitted: { ja: '未コミット', en: 'not committed' },
  changed: { ja: '（未コミットの変更を含みます）', en: ' (with changes that are not committed)' },
  licence: (licence: string) => ({
    ja: `記録のライセンス：${licence}`,
    en: `Licence of the record: ${licence}`,
  }),
  source: { ja: '記録の原本（GitHub）', en: 'The record itself (GitHub)' },
  filedInJapanese: {
    ja: '',
    en: 'What was filed is shown in the language in which it was filed.',
  },
} as const;

/** Names of the pages, as the navigation and the pages themselves say them. */
export const pageNames = {
  home: { ja: 'ホーム', en: 'Home' },
  projects: { ja: '協働事業', en: 'Projects' },
  meetings: { ja: '会議', en: 'Sittings' },
  council: { ja: '構成員', en: 'Council' },
  obligations: { ja: '担当と期日', en: 'Who must act' },
  activities: { ja: '学習・啓発', en: 'Activities' },
  propose: { ja: '提案するには', en: 'How to propose' },
  purpose: { ja: '目的と定義', en: 'Purpose and definitions' },
  about: { ja: 'この記録について', en: 'About this record' },
  rules: { ja: '確認の決まり', en: 'Rules of the check' },
  dictionary: { ja: 'データの辞書', en: 'Data dictionary' },
  guideSecretariat: { ja: '事務局の手引き', en: 'Guide for the secretariat' },
  guideEngineers: { ja: '技術者の手引き', en: 'Guide for engineers' },
} as const;

export type PageName = keyof typeof pageNames;

/** Where each named page lies, without the language. */
export const pagePaths: Readonly<Record<PageName, string>> = {
  home: '/',
  projects: '/projects/',
  meetings: '/meetings/',
  council: '/council/',
  obligations: '/obligations/',
  activities: '/activities/',
  propose: '/propose/',
  purpose: '/purpose/',
  about: '/about/',
  rules: '/rules/',
  dictionary: '/dictionary/',
  guideSecretariat: '/guide/secretariat/',
  guideEngineers: '/guide/engineers/',
};
