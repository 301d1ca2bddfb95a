import type { Text } from '../../domain/text.ts';
import { OPENING } from '../../domain/forms/headings.ts';
import { WHEN_UNANSWERED } from '../../domain/forms/no-answer.ts';

/** The site draws these words as they are; the forms on GitHub are Markdown. */
const plain = (words: string): string => words.replaceAll('**', '');

/** Words of the forms in which papers are written on the site. What is asked is said by the schema. */
export const writingText = {
  onGitHub: { ja: 'GitHubのフォームで出す', en: 'Use the form on GitHub' },
  /** Beside each way to send a form by GitHub. */
  opening: {
    ja: OPENING.ja + plain(WHEN_UNANSWERED.ja),
    en: `${OPENING.en} ${plain(WHEN_UNANSWERED.en)}`,
  },
  consult: { ja: '書き方を相談する', en: 'Ask for advice' },
  consultOnGitHub: { ja: 'GitHubのフォームで相談を申し込む', en: 'Ask on GitHub' },
  carryOn: {
    ja: '検証で分かったことを生かして、続きを提案する',
    en: 'Propose what follows, with what was learnt',
  },
  toFile: { ja: '提出する：', en: 'To hand in: ' },
  toAsk: { ja: '相談する：', en: 'To ask for advice: ' },
  required: { ja: '必ず書く', en: 'required' },
  optional: { ja: '任意', en: 'optional' },
  example: { ja: '例', en: 'Example' },
  terms: {
    ja: '協働の目的と定義を読む（新しい画面で開きます）',
    en: 'Read the purpose and definitions (opens a new page)',
  },
  back: { ja: '前へ', en: 'Back' },
  next: { ja: '次へ', en: 'Next' },
  progress: { ja: '{at} / {of}　{title}', en: '{at} of {of}: {title}' },
  saved: { ja: 'この端末に保存しました。', en: 'Saved on this device.' },
  notSaved: {
    ja: 'この端末には保存できません。画面を閉じると、書いたものは消えます。',
    en: 'It cannot be saved on this device: what you wrote is gone when you close the page.',
  },
  takenOver: {
    ja: '別の画面で書いたものに合わせました。',
    en: 'This page now has what you wrote on another one.',
  },
  failed: {
    ja: '必要なものを読み込めませんでした。通信が切れているかもしれません。',
    en: 'Something could not be loaded. You may be offline.',
  },
  failedKept: {
    ja: '書いたものは消えていません。つながったら、もう一度試してください。',
    en: 'Nothing you wrote is lost. Please try again when you are online.',
  },
  meanwhile: { ja: '次の方法も使えます。', en: 'These ways are open too.' },
  tryAgain: { ja: 'もう一度試す', en: 'Try again' },
  resumed: {
    ja: '前に書いたものの続きです。',
    en: 'This goes on from what you wrote before.',
  },
  shared: {
    ja: 'ほかの人も使う端末では、終わったら下書きを消してください。',
    en: 'On a device that others use too, delete the draft when you are done.',
  },
  aside: {
    ja: 'この端末に、下書きとして読めないものが残っていたため、使わずにわきに置きました。新しく書き始められます。残っているものは「下書きを消す」で消せます。',
    en: 'Something on this device could not be read as a draft, so it was put aside and you can begin anew. “Delete the draft” removes it.',
  },
  erase: { ja: '下書きを消す', en: 'Delete the draft' },
  eraseSure: {
    ja: '書いたものをすべて消します。よろしいですか。',
    en: 'Everything you wrote will be deleted. Are you sure?',
  },
  problems: { ja: '直すところがあります', en: 'Some things need mending' },
  toCheck: { ja: '確かめていただきたいことがあります', en: 'Please check this' },
  goOn: {
    ja: '後で直すときは、もう一度「次へ」を押すと先に進めます。',
    en: 'To mend it later, press “Next” again.',
  },
  review: { ja: '書いたものを確かめる', en: 'Look it over' },
  reviewLead: {
    ja: '書いたものを確かめて、送り方を選びます。',
    en: 'Look over what you wrote, then choose how to send it.',
  },
  edit: { ja: 'ここを直す', en: 'Change this' },
  empty: { ja: '（書いていません）', en: '(empty)' },
  send: { ja: '送り方を選ぶ', en: 'Choose how to send it' },
  notYet: { ja: 'まだどこにも送られていません。', en: 'Nothing has been sent yet.' },
  withProblems: {
    ja: '直すところが残っているため、まだ送れません。書きかけのまま、印刷とファイルへの保存ができます。',
    en: 'Something is still to be mended before it can be sent. You can print it or save it as a file as it is.',
  },
  draftFile: { ja: '書きかけをファイルに保存する', en: 'Save the draft as a file' },
  draftFileHow: {
    ja: '相談のときに見せたり、控えにしたりできます。書いたものがそのまま入ります。',
    en: 'To show it when you ask for advice, or to keep it. It holds what you wrote, as it is.',
  },
  draft: { ja: '（書きかけ）', en: ' (draft)' },
  byAddress: { ja: 'GitHubのフォームを開いて送る', en: 'Open the form on GitHub and send it' },
  byAddressHow: {
    ja: '書いたものが入ったフォームが開きます。選ぶ欄と確認の印は入りませんので、GitHubでもう一度選んでください。文が入っていないときは、下の「貼り付けて送る」をお使いください。',
    en: 'The form opens with what you wrote. Choices and ticks are not filled in: please make them again there. Should the text be missing, please paste it as below.',
  },
  copy: { ja: '全文を写す', en: 'Copy everything' },
  copied: { ja: '写しました。', en: 'Copied.' },
  copyFailed: {
    ja: '写せませんでした。下の欄の文字を選んで写してください。',
    en: 'It could not be copied. Please select the text below and copy it.',
  },
  openPaste: { ja: '貼り付けるフォームを開く', en: 'Open the form to paste into' },
  otherWays: { ja: 'ほかの送り方', en: 'Other ways to send it' },
  byPaper: { ja: '印刷して窓口に出す', en: 'Print it for the counter' },
  print: { ja: '印刷する', en: 'Print' },
  byMail: { ja: 'メールで送る', en: 'Send it by mail' },
  contact: { ja: '窓口のページを見る', en: 'See the offices' },
  noAmount: {
    ja: '「{typed}」は、0以上の金額として読めません。「300000」や「30万円」のように書いてください。',
    en: '“{typed}” is no amount of zero or more. Write it as in 300000.',
  },
  mail: { ja: 'メールを書く', en: 'Write the mail' },
  save: { ja: 'ファイルに保存する', en: 'Save as a file' },
  sheetDate: { ja: '提出日　　　　年　　月　　日', en: 'Date: ____________' },
  byPaste: { ja: '貼り付けて送る（GitHubのアカウントがある方）', en: 'Paste it (with an account on GitHub)' },
  byPasteHow: {
    ja: [
      '「全文を写す」を押します。',
      '「貼り付けるフォームを開く」を押します。',
      '開いたフォームの「書類の種類」で「{kind}」を選びます。',
      '「書類の本文」の欄に貼り付けて、送信します。',
    ],
    en: [
      'Press “Copy everything”.',
      'Press “Open the form to paste into”.',
      'Choose “{kind}” as the kind of paper (書類の種類).',
      'Paste into the box for the paper (書類の本文), and submit.',
    ],
  },
  roundOpen: {
    ja: '市の予算が必要な提案は、{cutoff}までに出すと{year}に検討し、{by}までに決定します。予算がいらない提案に締切はありません。',
    en: 'If it needs city funds and is filed by {cutoff}, it belongs to {year} and is decided by {by}. Without city funds there is no cut-off.',
  },
  roundFunded: {
    ja: '市の予算が必要な提案です。{cutoff}までに出すと{year}に検討し、{by}までに決定します。',
    en: 'It needs city funds: filed by {cutoff}, it belongs to {year} and is decided by {by}.',
  },
  roundFree: {
    ja: '市の予算がいらない提案です。次のステップ2の会議の年度に検討します。締切はありません。',
    en: 'It needs no city funds: there is no cut-off, and it belongs to the year of the next sitting of step 2.',
  },
  roundAfter: {
    ja: '{cutoff}を過ぎて届いた提案も受け付けます。検討する年度が次になります。',
    en: 'What comes after {cutoff} is accepted too, for the next year.',
  },
  sitting: { ja: '次のステップ1の会議は{day}です。', en: 'The next sitting of step 1 is on {day}.' },
  due: { ja: 'この報告書の期限は{day}です。', en: 'This report is due on {day}.' },
  advice: { ja: '前の提案への助言', en: 'Advice on the former proposal' },
  toDo: { ja: 'まだ済んでいない事項の記号', en: 'What is not done yet, with its marks' },
  target: { ja: '目標：', en: 'Target: ' },
  planned: { ja: '予算：', en: 'Planned: ' },
  row: { ja: '{row}件目', en: 'Entry {row}' },
  addRow: { ja: '行を足す', en: 'Add an entry' },
  takeRow: { ja: 'この行を消す', en: 'Remove this entry' },
  whichProject: { ja: 'どの事業の報告書ですか', en: 'Which project is the report of?' },
  projectNumber: { ja: '事業の番号', en: 'Number of the project' },
  projectNumberHelp: {
    ja: '事業のページにある番号を書きます。例：2026-0042',
    en: 'The number is on the page of the project, as in 2026-0042.',
  },
  begin: { ja: '書きはじめる', en: 'Begin' },
  preview: { ja: '公開されたときの見え方', en: 'As it will be published' },
} as const;

/** Where drafts are kept, on a host that has other sites, too. */
export const keptFor = (host: string): Text => ({
  ja: `下書きは、お使いの端末の中だけに保存します。同じ ${host} にある別のサイトからも読み取れるため、個人の連絡先や番号は書かないでください。`,
  en: `Drafts are kept on your device only. Other sites at ${host} can read them there too, so please leave out private contacts and numbers.`,
});
