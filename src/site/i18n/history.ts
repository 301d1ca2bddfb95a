/** Words of when a paper was filed, entered into the record, and changed. */
export const historyText = {
  title: { ja: '書類の履歴', en: 'History of the papers' },
  lead: {
    ja: 'それぞれの書類が、いつ記録に加わり、その後どこが変わったかを載せています。',
    en: 'When each paper entered the record, and what was changed in it since.',
  },
  filed: (day: string) => ({ ja: `書類の日付 ${day}`, en: `Dated ${day}` }),
  entered: (day: string) => ({ ja: `記録に加わった日 ${day}`, en: `Entered on ${day}` }),
  changed: (day: string) => ({ ja: `変わった日 ${day}`, en: `Changed on ${day}` }),
  changes: (count: number) => ({
    ja: `その後の変更 ${count}回`,
    en: `${count} ${count === 1 ? 'change' : 'changes'} since`,
  }),
  reason: { ja: '訂正の理由', en: 'Why it was corrected' },
  removed: { ja: '削除：', en: 'Removed: ' },
  added: { ja: '追加：', en: 'Added: ' },
  formOnly: {
    ja: '書き方だけが変わり、内容は変わっていません。',
    en: 'Only the way it is written changed, not what it says.',
  },
  version: { ja: '版', en: 'version' },
} as const;
