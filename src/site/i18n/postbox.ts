import type { FormId } from '../../domain/forms/form.ts';
import type { SentState } from '../../domain/desk/postbox/receipt.ts';
import type { Text } from '../../domain/text.ts';

/** Words of the pages by which something is sent without an account, and of the receipt. */
export const postboxText = {
  sendLead: {
    ja: 'GitHubのアカウントがなくても、ここから送れます。送ると、受付番号の入った受付票が出ます。',
    en: 'You can send these without an account on GitHub. You get a receipt with a number.',
  },
  sendOfProject: {
    ja: 'この事業について送る（質問・報告・取下げなど）',
    en: 'Send something about this project (question, report, withdrawal)',
  },
  sendHome: {
    ja: '相談・報告・取下げも、アカウントなしで送れます',
    en: 'Questions, reports and withdrawals can be sent without an account',
  },
  receiptHint: {
    ja: '送ったものがどうなったかは、受付票のリンクから見られます。',
    en: 'How things stand with what you sent is shown by the link of your receipt.',
  },
  byAccount: {
    ja: 'GitHubのアカウントがある方は、GitHubのフォームからも送れます',
    en: 'With an account on GitHub you can send it by the form there',
  },
  formLead: {
    ja: '書いて「送る」を押すと、受付番号の入った受付票が出ます。書いたことは公開されます。お名前のほかに、電話番号やメールアドレスなどは書かないでください。',
    en: 'Press “Send” and you get a receipt with a number. What you write is published: please leave out telephone numbers and mail addresses.',
  },
  mendLead: {
    ja: '送った書類が入っています。直して「送る」を押すと、前の文と入れ替わります。',
    en: 'This is what you sent. Change it and press “Send”: it takes the place of the former text.',
  },
  noScript: {
    ja: 'ここから送るには、ブラウザのJavaScriptが必要です。JavaScriptを使わないときは、電話・メール・窓口をご利用ください。',
    en: 'Sending from here needs JavaScript. Without it, please use the telephone, mail or the counter.',
  },
  send: { ja: '送る', en: 'Send' },
  toMend: { ja: '直していただきたい所があります', en: 'Something needs mending' },
  receiptLead: {
    ja: '送った書類が、いまどうなっているかを見られます。',
    en: 'How things stand with what you sent.',
  },
  noLink: {
    ja: 'このページは、送ったあとに出る受付票のリンクから開きます。リンクが見つからないときは、受付番号を事務局にお知らせください。',
    en: 'This page is opened by the link of your receipt. If you have lost it, please tell the secretariat your number.',
  },
  notReached: {
    ja: '受付票を読み込めませんでした。通信が切れているかもしれません。つながったら、もう一度お試しください。',
    en: 'The receipt could not be loaded: you may be offline. Please try again.',
  },
  number: { ja: '受付番号', en: 'Number' },
  project: { ja: '事業の番号', en: 'Number of the project' },
  whatNext: { ja: 'これからのこと', en: 'What happens next' },
  keep: { ja: 'この受付票のリンクを控えてください', en: 'Keep the link of this receipt' },
  keepHow: {
    ja: 'このリンクを開くと、いまの様子を見たり、書類を直したり、取り下げたりできます。あなただけのリンクです。ほかの人に教えないでください。なくしても、もう一度お出しすることはできません。',
    en: 'By this link you can see how things stand, and change or take back what you sent. It is yours alone: do not pass it on. It cannot be given out again.',
  },
  copyLink: { ja: 'リンクをコピーする', en: 'Copy the link' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  print: { ja: '受付票を印刷する', en: 'Print the receipt' },
  mend: { ja: '書類を直す', en: 'Change the paper' },
  withdraw: { ja: '取り下げる', en: 'Take it back' },
  withdrawSure: {
    ja: '送った書類を取り下げます。よろしいですか。',
    en: 'What you sent will be taken back. Are you sure?',
  },
  answers: { ja: '窓口からの返事', en: 'What the office says' },
  contactTitle: { ja: '連絡を受けたいとき', en: 'If you want to be told' },
  contactHow: {
    ja: 'この仕組みは、電話番号やメールアドレスを預かりません。連絡を受けたい方は、受付番号と連絡先を、事務局に直接お知らせください。',
    en: 'Telephone numbers and mail addresses are not kept here. If you want to be told, please give them to the secretariat together with your number.',
  },
  contactMail: { ja: '連絡先をメールで知らせる', en: 'Send your contact by mail' },
  contactSubject: { ja: '受付番号 {issue} の連絡先', en: 'Contact for number {issue}' },
  contactBody: {
    ja: '受付番号：{issue}\nお名前（団体名）：\n電話番号：\nメールアドレス：\n',
    en: 'Number: {issue}\nName: \nTelephone: \nMail: \n',
  },
  projectPage: { ja: '事業のページを見る', en: 'See the page of the project' },
  more: { ja: 'この事業について、続けて送る', en: 'Send more about this project' },
} as const satisfies Record<string, Text>;

/** How far something is, in a sentence. */
export const stateText: Readonly<Record<SentState, Text>> = {
  received: { ja: '届きました。ありがとうございます。', en: 'It has arrived. Thank you.' },
  'to-mend': { ja: '直していただきたい所があります。', en: 'Something needs mending.' },
  registered: { ja: '登録が済みました。', en: 'It is in the record.' },
  withdrawn: { ja: '取り下げられています。', en: 'It was taken back.' },
  asked: { ja: '相談が届きました。ありがとうございます。', en: 'Your question has arrived. Thank you.' },
  answered: { ja: '相談にお答えし、記録に載せました。', en: 'Your question was answered, and is on record.' },
  stopped: {
    ja: '手続きが止まっています。事務局にお問い合わせください。',
    en: 'It has been stopped. Please ask the secretariat.',
  },
};

/** What can be sent without an account, in the order in which people meet it. */
export const SENT_FORMS = [
  'consult',
  'proposal',
  're-proposal',
  'offer',
  'progress',
  'side-word',
  'report',
  'withdrawal',
  'correction',
] as const satisfies readonly FormId[];
export type SentForm = (typeof SENT_FORMS)[number];

/** The pages of the postbox: they are there only where the city has one. */
export const postboxPages = {
  send: { path: '/send/', name: { ja: '書類を送る', en: 'Send a paper' } },
  sent: { path: '/sent/', name: { ja: '受付票', en: 'Receipt' } },
} as const;
