/** Words of when a paper was filed, entered into the record, and changed. */
export const historyText = {
  titleOf: (of: string) => ({ ja: `書類の履歴：${of}`, en: `History of the papers: ${of}` }),
  lead: {
    ja: 'それぞれの書類が、いつ記録に加わり、その後どこが変わったかを載せています。',
    en: 'When each paper entered the record, and what was changed in it since.',
  },
  filed: (day: string) => ({ ja: `書類の日付 ${day}`, en: `Dated ${day}` }),
  entered: (day: string) => ({ ja: `記録に加わった日 ${day}`, en: `Entered on ${day}` }),
  changed: (day: string) => ({ ja: `変わった日 ${day}`, en: `Changed on ${day}` }),
  changes: (count: number, day: string) => ({
    ja: `その後の変更 ${count}回（最後は${day}）`,
    en: `${count} ${count === 1 ? 'change' : 'changes'} since, the last on ${day}`,
  }),
  between: { ja: '　／　', en: ' · ' },
  correction: { ja: '訂正', en: 'Correction' },
  whatChanged: { ja: '変わったところを見る', en: 'See what changed' },
  removed: { ja: '削除：', en: 'Removed: ' },
  added: { ja: '追加：', en: 'Added: ' },
  form: {
    ja: '書き方だけが変わり、内容は変わっていません。',
    en: 'Only the way it is written changed, not what it says.',
  },
  reasons: {
    ja: '訂正の記録だけが加わり、ほかは変わっていません。',
    en: 'Only the note of the correction was added; the rest stayed as it was.',
  },
  unreadable: {
    ja: '変わる前か後の書類を今の決まりでは読めないため、違いを示せません。版の番号から原本をご覧ください。',
    en: 'One of the two versions cannot be read by today’s rules, so the difference cannot be shown. The number of the version leads to the text itself.',
  },
  left: (count: number) => ({
    ja: `これより前の変更 ${count}回は省きました。版の番号から GitHub の記録をご覧ください。`,
    en: `${count} earlier ${count === 1 ? 'change is' : 'changes are'} left out; the number of a version leads to the record on GitHub.`,
  }),
  cut: (count: number) => ({
    ja: `（以下 ${count.toLocaleString('en')}字は省きました。版の番号から原文をご覧ください）`,
    en: ` (${count.toLocaleString('en')} more characters left out; the number of the version leads to the text)`,
  }),
  version: { ja: '版', en: 'version' },
} as const;
