/** Words of the glossary's page. */
export const glossaryText = {
  lead: {
    ja: 'この制度で使う言葉を、短く説明します。案内のページでは、言葉を押すとここに来ます。',
    en: 'What the words of this programme mean. On the guide’s pages the words lead here.',
  },
  clauses: { ja: '最終報告書の該当箇所', en: 'In the report of 2005' },
} as const;
