/** Words round a document. Labels of fields and of choices are the schema's. */
export const paperText = {
  letter: { ja: '通知書（印刷用）', en: 'The letter, to be printed' },
  atLength: { ja: '', en: 'Its longer texts, in Japanese as they were filed' },
  files: { ja: '書類の原文（GitHub）', en: 'The files themselves (GitHub)' },
  alone: { ja: 'この書類だけを印刷用に開く', en: 'Open this paper alone for printing' },
  cite: { ja: '引用のしかた：', en: 'To cite it:' },
  citation: (who: string, title: string, project: string, on: string, address: string) => ({
    ja: `${who}「${title}」『${project}』${on === '' ? '' : `${on}、`}${address}`,
    en: `${who}, “${title}”, 『${project}』, ${on === '' ? '' : `${on}, `}${address}`,
  }),
  corrected: { ja: '公開後の訂正', en: 'Corrected after publication' },
  issue: (number: string) => ({ ja: `受付番号 ${number}`, en: `No. ${number}` }),
  undated: { ja: '日付なし', en: 'No date' },
  word: (who: string, on: string, means: string, isReport: boolean) => ({
    ja: `${who}：${on}に${isReport ? '評価' : '合意'}しました（${means}）`,
    en: `The ${who} ${isReport ? 'evaluated' : 'agreed'} on ${on} (${means})`,
  }),
  noWord: (who: string, isReport: boolean) => ({
    ja: `${who}：まだ${isReport ? '評価' : '合意'}していません`,
    en: `The ${who} has not ${isReport ? 'evaluated' : 'agreed'} yet`,
  }),
  giveWord: (form: string) => ({ ja: `「${form}」を開く`, en: 'Open the form' }),
  behalf: (office: string, on: string) => ({
    ja: `${on}に${office}が受け取り、代わりに登録しました。`,
    en: `Received on ${on} and entered on behalf by the ${office}.`,
  }),
} as const;
