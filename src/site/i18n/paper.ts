/** Words round a document. Labels of fields and of choices are the schema's. */
export const paperText = {
  letter: { ja: '通知書（印刷用）', en: 'The letter, to be printed' },
  atLength: { ja: '', en: 'Its longer texts, in Japanese as they were filed' },
  files: { ja: '書類の原文（GitHub）', en: 'The files themselves (GitHub)' },
  alone: { ja: 'この書類だけを印刷用に開く', en: 'Open this paper alone for printing' },
  corrected: { ja: '公開後の訂正', en: 'Corrected after publication' },
  undated: { ja: '日付なし', en: 'No date' },
  behalf: (office: string, on: string) => ({
    ja: `${on}に${office}が受け取り、代わりに登録しました。`,
    en: `Received on ${on} and entered on behalf by the ${office}.`,
  }),
} as const;
