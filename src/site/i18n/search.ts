import type { Text } from '../../domain/text.ts';

/** Words of the search. */
export const searchText = {
  lead: {
    ja: 'すべての提案とその書類、会議の記録、手引きから、言葉で探せます。',
    en: 'Find words in every proposal and its papers, in the minutes and in the guide.',
  },
  label: { ja: '探す言葉', en: 'Words to find' },
  hint: {
    ja: '一文字から、言葉のどの部分でも見つかります。ひらがなとカタカナ、全角と半角、「子ども」と「子供」のような書き方の違いは区別しません。',
    en: 'Any part of a text is found. Kana and width make no difference. Words apart by spaces must all be there. What was filed is in Japanese.',
  },
  find: { ja: '検索', en: 'Search' },
  narrow: { ja: 'しぼり込む', en: 'Narrow down' },
  clear: { ja: 'しぼり込みをやめる', en: 'Clear all' },
  results: { ja: '見つかったもの', en: 'Results' },
  sort: { ja: '並べ方', en: 'Order' },
  more: { ja: 'もっと見る', en: 'Show more' },
  loading: { ja: '探しています…', en: 'Searching…' },
  failed: {
    ja: 'いまは検索できませんでした。通信を確かめて、もう一度お試しください。',
    en: 'The search did not work just now. Please check the connection and try again.',
  },
  retry: { ja: 'もう一度探す', en: 'Try again' },
  due: { ja: '期日 ', en: 'due ' },
  count: (count: number, shown: number): Text => ({
    ja: `${count}件見つかりました。${shown < count ? `はじめの${shown}件です。` : ''}`,
    en: `${count} found.${shown < count ? ` The first ${shown} are shown.` : ''}`,
  }),
  none: { ja: '見つかりませんでした。', en: 'Nothing was found.' },
  near: {
    ja: 'そのままの言葉は見つからなかったため、近い言葉でも探しました。',
    en: 'The words themselves were not found; this is what comes near. ',
  },
  leads: { ja: '次のページからも探せます。', en: 'These pages lead on:' },
  advice: [
    {
      ja: '言葉を短くすると、見つかることがあります（「子育て支援」→「子育て」）。',
      en: 'A shorter word may be found.',
    },
    {
      ja: '別の言い方でもお試しください（「お年寄り」→「高齢者」）。',
      en: 'Try another word; what was filed is in Japanese.',
    },
    { ja: '言葉を減らすと、広く探せます。', en: 'Fewer words find more.' },
  ],
  adviceFacets: {
    ja: 'しぼり込みをやめると、見つかることがあります。',
    en: 'Without the choices at the side more may be found.',
  },
  noScript: {
    ja: 'このページの検索にはJavaScriptを使います。使えない場合は、次の一覧から探せます。',
    en: 'The search on this page needs JavaScript. Without it, these lists lead to everything.',
  },
  noScriptFind: {
    ja: 'それぞれの一覧のページでは、ブラウザーの「ページ内を検索」も使えます。',
    en: 'On each list, the browser’s own “find in page” works too.',
  },
  keys: {
    ja: '上下の矢印キーで結果を移り、Escキーで入力欄に戻ります。',
    en: 'The arrow keys move through the results; Esc goes back to the words.',
  },
  chosen: (count: number): Text => ({ ja: `${count}つ選択中`, en: `${count} chosen` }),
} as const;

export const sortText = {
  relevance: { ja: '関連の深い順', en: 'Best match' },
  newest: { ja: '新しい順', en: 'Newest' },
  due: { ja: '期日の近い順', en: 'Next due' },
} as const;

export const facetText = {
  kind: { ja: '種類', en: 'Kind' },
  stage: { ja: '段階', en: 'Stage' },
  round: { ja: '検討した年度', en: 'Round' },
  theme: { ja: '分野', en: 'Theme' },
  form: { ja: '形態', en: 'Form' },
  type: { ja: '提案者の区分', en: 'Proposer' },
  section: { ja: '担当課', en: 'Section' },
} as const;

export const unitKindText = {
  project: { ja: '協働事業', en: 'Projects' },
  meeting: { ja: '会議', en: 'Sittings' },
  activity: { ja: '学習・啓発', en: 'Activities' },
  place: { ja: '一覧ページ', en: 'Lists' },
  page: { ja: '手引き・案内', en: 'Guide' },
  term: { ja: '用語', en: 'Words' },
  rule: { ja: '確認の決まり', en: 'Rules' },
} as const;
