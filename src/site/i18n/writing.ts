import type { Text } from '../../domain/text.ts';
import { OPENING } from '../../domain/forms/headings.ts';
import { WHEN_UNANSWERED } from '../../domain/forms/no-answer.ts';

/** The site draws these words as they are; the forms on GitHub are Markdown. */
const plain = (words: string): string => words.replaceAll('**', '');

/** Words of the forms in which papers are written on the site. What is asked is said by the schema. */
export const writingText = {
  onGitHub: { ja: 'GitHubの入力フォームから提出する', en: 'Use the form on GitHub' },
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
  required: { ja: '必須', en: 'required' },
  optional: { ja: '任意', en: 'optional' },
  example: { ja: '例', en: 'Example' },
  terms: {
    ja: '協働の目的と定義を読む（新しい画面で開きます）',
    en: 'Read the purpose and definitions (opens a new page)',
  },
  conditions: {
    ja: '一つずつ確かめて、当てはまるものに印を付けます。当てはまらないものがあるときは、出す前に窓口にご相談ください。',
    en: 'Confirm each one by a tick. If one does not hold, please ask the office before filing.',
  },
  back: { ja: '前へ', en: 'Back' },
  next: { ja: '次へ', en: 'Next' },
  progress: { ja: '{at} / {of}', en: '{at} of {of}' },
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
  onDevice: {
    ja: '書いたものは、この端末だけに保存します。ご自分で送るまで、どこにも送られません。',
    en: 'What you write is kept on this device only, and sent nowhere until you send it yourself.',
  },
  drafts: { ja: '下書きの保存・読み込み・削除', en: 'Save, load or delete the draft' },
  draftName: { ja: '下書き', en: 'draft' },
  keepFile: { ja: 'ファイルに保存する', en: 'Save as a file' },
  loadFile: { ja: '下書きを読み込む', en: 'Load a draft' },
  loadFileHow: {
    ja: '「ファイルに保存する」で作ったファイルを選びます。いま書いてあるものと入れ替わります。',
    en: 'Choose a file that was saved here. It replaces what is written now.',
  },
  loadSure: {
    ja: 'いま書いてあるものを、ファイルの内容と入れ替えます。よろしいですか。',
    en: 'What is written now will be replaced by the file. Are you sure?',
  },
  loaded: { ja: '下書きを読み込みました。', en: 'The draft was loaded.' },
  loadedNot: {
    ja: '次のものは、この用紙にない欄か、選べない答えのため、読み込みませんでした：',
    en: 'Not loaded, because the form has no such box or choice: ',
  },
  notDraft: {
    ja: 'このファイルは、ここで保存した下書きではないため、読み込めません。「ファイルに保存する」で作ったファイルを選んでください。',
    en: 'This file is no draft that was saved here. Please choose a file made by “Save as a file”.',
  },
  otherDraft: {
    ja: 'このファイルは、別の用紙の下書きです。「{name}」の画面で読み込んでください。',
    en: 'This is the draft of another form. Please load it there: {name}.',
  },
  proposalForm: { ja: '提案を書く', en: 'Write a proposal' },
  reportForm: { ja: '報告書を書く', en: 'Write a report' },
  waiting: {
    ja: 'この端末に、書きかけの提案があります。',
    en: 'There is an unfinished proposal on this device.',
  },
  carryOnDraft: { ja: '続きを書く', en: 'Go on with it' },
  meanwhile: { ja: '次の方法も使えます。', en: 'These ways are open too.' },
  tryAgain: { ja: 'もう一度試す', en: 'Try again' },
  resumed: {
    ja: '前に書いたものの続きです。',
    en: 'This goes on from what you wrote before.',
  },
  shared: {
    ja: 'ほかの人も使う端末では、終わったら下書きを削除してください。',
    en: 'On a device that others use too, delete the draft when you are done.',
  },
  aside: {
    ja: 'この端末に、下書きとして読めないものが残っていたため、使わずにわきに置きました。新しく書き始められます。残っているものは「下書きを削除する」で消せます。',
    en: 'Something on this device could not be read as a draft, so it was put aside and you can begin anew. “Delete the draft” removes it.',
  },
  erase: { ja: '下書きを削除する', en: 'Delete the draft' },
  eraseSure: {
    ja: '書いたものをすべて削除します。よろしいですか。',
    en: 'Everything you wrote will be deleted. Are you sure?',
  },
  problems: { ja: '{count}か所を直してください', en: 'Please mend {count} thing(s)' },
  toCheck: { ja: 'ご確認ください', en: 'Please check this' },
  goOn: {
    ja: '後で直すときは、もう一度「次へ」を押すと進めます。',
    en: 'To mend it later, press “Next” again.',
  },
  review: { ja: '内容を確かめて送る', en: 'Check it and send it' },
  edit: { ja: '直す', en: 'Change' },
  /** For whoever does not see beside what it stands: `{label}`. */
  editOf: { ja: '「{label}」を直す', en: 'Change “{label}”' },
  leftOut: { ja: '書いていない項目（任意）', en: 'Left empty (optional)' },
  empty: { ja: '書いてください', en: 'To be filled in' },
  needsMending: { ja: '直してください', en: 'To be mended' },
  roomLeft: { ja: 'あと{left}字書けます（{most}字まで）。', en: '{left} of {most} characters left.' },
  tooLong: {
    ja: '{left}字多くなっています。{most}字までにまとめてください。',
    en: '{left} characters too many; {most} at most.',
  },
  yen: { ja: '{yen}円', en: '¥{yen}' },
  written: { ja: '書いた内容', en: 'What you wrote' },
  send: { ja: '送る', en: 'Send it' },
  inJapanese: {
    ja: '日本語で書いてください。',
    en: 'Please write in Japanese. The office helps you in English.',
  },
  comesNext: { ja: '送った後の流れ', en: 'What comes next' },
  notYet: { ja: 'まだどこにも送られていません。', en: 'Nothing has been sent yet.' },
  withProblems: {
    ja: '直すところが残っているため、まだ送れません。上の一覧から直してください。書きかけのまま印刷できます。ファイルに残すには、下の「下書きの保存・読み込み・削除」を開きます。',
    en: 'Something is still to be mended before it can be sent: please use the list above. You can print it as it is. To keep it as a file, open “Save, load or delete the draft” below.',
  },
  draftFile: { ja: '下書きをファイルに保存する', en: 'Save the draft as a file' },
  draftFileHow: {
    ja: '別の端末で続きを書いたり、相談のときに見せたりできます。保存したファイルは「下書きを読み込む」で元に戻せます。',
    en: 'To go on with it on another device, or to show it when you ask for advice. “Load a draft” brings it back.',
  },
  draft: { ja: '（書きかけ）', en: ' (draft)' },
  byAddress: { ja: 'GitHubのフォームを開いて送る', en: 'Open the form on GitHub and send it' },
  byAddressHow: {
    ja: '書いたものが入ったフォームが開きます。選ぶ欄と確認の印は入りませんので、GitHubでもう一度選んでください。文が入っていないときは、下の「貼り付けて送る」をお使いください。',
    en: 'The form opens with what you wrote. Choices and ticks are not filled in: please make them again there. Should the text be missing, please paste it as below.',
  },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  copyFailed: {
    ja: 'コピーできませんでした。下の欄の文字を選んでコピーしてください。',
    en: 'It could not be copied. Please select the text below and copy it.',
  },
  openPaste: { ja: '貼り付けるフォームを開く', en: 'Open the form to paste into' },
  otherWays: { ja: 'ほかの送り方', en: 'Other ways to send it' },
  byPaper: { ja: '印刷して窓口に出す', en: 'Print it for the counter' },
  print: { ja: '印刷する', en: 'Print' },
  byMail: { ja: 'メールで送る', en: 'Send it by mail' },
  contact: { ja: '窓口のページを見る', en: 'See the offices' },
  noAmount: {
    ja: '金額は、0以上の数字で書いてください。例：「300000」「30万円」（書かれているもの：「{typed}」）',
    en: 'Write amounts as numbers, zero or more, as in 300000 (you wrote “{typed}”).',
  },
  mail: { ja: 'メールを書く', en: 'Write the mail' },
  save: { ja: 'ファイルに保存する', en: 'Save as a file' },
  sheetDate: { ja: '提出日　　　　年　　月　　日', en: 'Date: ____________' },
  byPaste: { ja: '貼り付けて送る（GitHubのアカウントがある方）', en: 'Paste it (with an account on GitHub)' },
  byPasteHow: {
    ja: [
      '「全文をコピーする」を押します。',
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
    ja: '市の予算が必要な提案は、{cutoff}までに出すと{year}に検討し、{by}までに決定します。採用されると、事業は{begins}から始まります。',
    en: 'If it needs city funds and is filed by {cutoff}, it belongs to {year} and is decided by {by}. If adopted, the project begins on {begins}.',
  },
  roundFunded: {
    ja: '{cutoff}までに出すと{year}に検討し、{by}までに決定します。採用されると、事業は{begins}から始まり、市の負担分もその年度の予算から出ます。締切の後に届いた提案は、次の年度に検討します。',
    en: 'Filed by {cutoff}, it belongs to {year} and is decided by {by}. If adopted, the project begins on {begins}, with the city’s share from the budget of that year. What comes after the cut-off is for the next year.',
  },
  roundFree: {
    ja: '市の予算がいらない提案に締切はありません。次に決定する会議の年度に検討します。',
    en: 'Without city funds there is no cut-off; it belongs to the year of the next deciding sitting.',
  },
  sitting: {
    ja: '提案を検討する次の会議は{day}です。',
    en: 'The next sitting at which proposals are considered is on {day}.',
  },
  due: { ja: 'この報告書の提出期限は{day}です。', en: 'This report is due on {day}.' },
  advice: { ja: '前の提案への助言', en: 'Advice on the former proposal' },
  reasons: { ja: '前の提案の決定の理由', en: 'Reasons of the former decision' },
  judgement: { ja: '前の提案での検討', en: 'What the council found in the former proposal' },
  learnt: { ja: '検証で分かったこと', en: 'What the verification found' },
  toDo: { ja: 'まだ終わっていない事項', en: 'What is not done yet' },
  target: { ja: '目標：', en: 'Target: ' },
  planned: { ja: '予算：', en: 'Planned: ' },
  row: { ja: '{row}件目', en: 'Entry {row}' },
  addRow: { ja: '追加する', en: 'Add an entry' },
  takeRow: { ja: '削除する', en: 'Remove this entry' },
  whichProject: { ja: 'どの事業の報告書ですか', en: 'Which project is the report of?' },
  projectNumber: { ja: '事業の番号', en: 'Number of the project' },
  projectNumberHelp: {
    ja: '事業のページにある番号を書きます。例：2026-0042',
    en: 'The number is on the page of the project, as in 2026-0042.',
  },
  begin: { ja: '記入を始める', en: 'Begin' },
  preview: { ja: '公開されたときの見え方', en: 'As it will be published' },
} as const;

/** Where drafts are kept, on a host that has other sites, too. */
export const keptFor = (host: string): Text => ({
  ja: `下書きは、お使いの端末の中だけに保存します。同じ ${host} にある別のサイトからも読み取れるため、個人の連絡先や番号は書かないでください。`,
  en: `Drafts are kept on your device only. Other sites at ${host} can read them there too, so please leave out private contacts and numbers.`,
});
