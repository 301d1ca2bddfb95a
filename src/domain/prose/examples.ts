import type { Text } from '../text.ts';

/** What one may write to make something of a text, and what it is good for. A page draws each with the grammar itself. */
export const EXAMPLES: readonly { readonly typed: string; readonly what: Text }[] = [
  {
    typed: '一行目です。\n二行目です。\n\n空の行をあけると、段落が分かれます。',
    what: { ja: '行と段落', en: 'Lines and paragraphs' },
  },
  { typed: '- 小川の手入れ\n- 観察会', what: { ja: '箇条書き', en: 'A list' } },
  {
    typed: '4. 草刈り\n6. 田植え\n10. 稲刈り',
    what: {
      ja: '番号の付いた箇条書き（書いた番号のまま載ります）',
      en: 'A numbered list; the numbers stay as typed',
    },
  },
  { typed: 'ここが**大事な**ところです。', what: { ja: '太字', en: 'Bold' } },
  { typed: '~~四月~~五月に始めます。', what: { ja: '取り消し線', en: 'Struck out' } },
  {
    typed: '詳しくは[会の案内](https://example.org/)か https://example.org/a をご覧ください。',
    what: { ja: 'リンク', en: 'Links' },
  },
  {
    typed: '*「強調」*、`記号`、\n\n----\n\n```\nそのまま載る欄\n```',
    what: { ja: 'そのほかの印', en: 'Other marks' },
  },
  { typed: '### 小さな見出し\n\n見出しの後の文です。', what: { ja: '見出し', en: 'A heading' } },
  { typed: '> 子どもが川に来るようになりました。', what: { ja: '引用', en: 'A quotation' } },
  { typed: '| 費目 | 金額 |\n|---|---|\n| 印刷費 | 12,000円 |', what: { ja: '表', en: 'A table' } },
  {
    typed: '\\*印は\\*\\*そのまま\\*\\*載ります。',
    what: { ja: '記号をそのまま載せる', en: 'A sign as it is' },
  },
];

/** What is text and nothing else, though other software takes it for something. */
export const PLAIN: readonly string[] = [
  '10:00~12:00',
  '500*20*3回',
  '10時~~12時',
  '[注1]:参加費は無料です。',
  '~~~ 日程 ~~~',
  '+ 12%',
  'sato_hanako_2',
  '<参加者>',
];
