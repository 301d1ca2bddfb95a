/** Words of the page for an address that leads nowhere; one page serves both languages. */
export const notFoundText = {
  title: { ja: 'ページが見つかりません', en: 'Page not found' },
  lead: {
    ja: 'お探しのページはありません。アドレスが変わったか、まちがっているかもしれません。',
    en: 'There is no page at this address. It may have changed, or be mistyped.',
  },
  projects: { ja: '協働事業の一覧', en: 'All projects' },
  home: { ja: 'ホーム', en: 'Home' },
} as const;
