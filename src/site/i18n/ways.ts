/** What each way to send a paper says, besides the words of the form. */
export const waysText = {
  sending: {
    ja: '送っています。10秒ほどかかることがあります。画面を閉じずにお待ちください。',
    en: 'Sending. This may take ten seconds; please keep the page open.',
  },
  offline: {
    ja: '送れませんでした。通信が切れているかもしれません。書いたものは消えていません。つながったら、もう一度押してください。二重に届くことはありません。',
    en: 'It could not be sent: you may be offline. Nothing is lost. Please press it again; it will not arrive twice.',
  },
  byPostbox: { ja: 'ここから送る', en: 'Send it from here' },
  byPostboxHow: {
    ja: 'アカウントもメールもいりません。押すと、受付番号の入った受付票が出ます。',
    en: 'You need neither an account nor mail. You get a receipt with a number.',
  },
  sendNow: { ja: '送る', en: 'Send' },
  toMend: { ja: '直していただきたい所があります。', en: 'Something needs mending.' },
  byForm: { ja: '市の電子申請で出す', en: 'Use the city’s e-application' },
  byFormHow: {
    ja: '全文をコピーしてから市の電子申請を開き、本文の欄に貼り付けてください。',
    en: 'Copy everything, open the city’s e-application, and paste it there.',
  },
  openForm: { ja: '市の電子申請を開く', en: 'Open the e-application' },
  mailFits: {
    ja: '宛先・件名・本文の入ったメールが開きます。お名前と電話番号を書き足して、送信してください。この2つは公開しません。',
    en: 'A mail opens with address, subject and text. Add your name and telephone number, which are not published, and send it.',
  },
  mailTooLong: {
    ja: '文が長いため、メールに本文が入りきりません。先に「全文をコピーする」を押し、開いたメールの本文に貼り付けて、送信してください。お名前と電話番号は公開しません。',
    en: 'The text is too long to be put into the mail for you. Copy everything first, paste it into the mail that opens, and send it. Your name and telephone number are not published.',
  },
  copyAll: { ja: '全文をコピーする', en: 'Copy everything' },
  mailOpening: { ja: '{office} 御中', en: 'To {office}' },
  mailContact: {
    ja: 'お名前（団体名）：\n電話番号：\n（この2つは公開されません）',
    en: 'Name: \nTelephone: \n(these two are not published)',
  },
  mailPaste: { ja: '（ここに、コピーした全文を貼り付けてください）', en: '(Please paste the text here.)' },
  counterHow: {
    ja: '印刷して、切り取り線の下の連絡票に連絡先を書き、窓口に出すか郵送してください。連絡票は公開しません。',
    en: 'Print it, write how to reach you on the slip below the dotted line, and hand it in or post it. The slip is not published.',
  },
  aboutGitHub: {
    ja: 'GitHub（ギットハブ）は、書類とその変更の記録を公開で残せるウェブサービスで、この制度の記録はそこに置いています。送るには、メールアドレスで登録する無料のアカウントが必要です。',
    en: 'GitHub is a web service that keeps documents and their changes in public; the record of this programme is kept there. To send by it you need a free account, for which you register with a mail address.',
  },
} as const;

/** The slip on which somebody writes how to be reached: it is torn off and kept by the office, and published nowhere. */
export const slipText = {
  title: { ja: '連絡票', en: 'Contact slip' },
  cut: { ja: '切り取り線', en: 'cut here' },
  notPublished: {
    ja: 'この票は公開しません。受付番号のお知らせと、書類についての連絡だけに使います。',
    en: 'This slip is not published. It is used only to tell you your number and to ask about the paper.',
  },
  rows: [
    { ja: '団体名・お名前', en: 'Group, name' },
    { ja: '担当の方', en: 'Whom to ask for' },
    { ja: '電話番号', en: 'Telephone' },
    { ja: 'メールアドレス', en: 'Mail' },
    { ja: '連絡のとれる曜日・時間', en: 'When you can be reached' },
  ],
  to: { ja: '出す先', en: 'Hand it in at' },
} as const;
