/** Words of the glossary's page. */
export const glossaryText = {
  lead: {
    ja: 'この制度で使う言葉を、短く説明します。ほかのページでは、点線のついた言葉を押すと、意味が開きます。',
    en: 'What the words of this programme mean. On other pages, words with a dotted line open their meaning.',
  },
  more: { ja: '用語集', en: 'Glossary' },
  clauses: { ja: '最終報告書の該当箇所', en: 'In the report of 2005' },
} as const;
