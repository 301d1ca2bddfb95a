/** Words of the page about the open data. */
export const dataText = {
  lead: {
    ja: 'この記録のすべてを、表計算ソフトやプログラムで使える形で配ります。',
    en: 'Everything in this record, for spreadsheets and programs.',
  },
  asOf: (day: string, version: string) => ({
    ja: `基準日：${day}、版：${version}`,
    en: `As of ${day}, version ${version}`,
  }),
  licence: { ja: '使うときの条件', en: 'Terms of use' },
  licenceIs: {
    ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  },
  licenceSays: (city: string) => ({
    ja: `出典（「${city} 協働事業の記録」）を書けば、商用を含めて、自由に使い、加工し、配れます。`,
    en: `Use, change and share it for any purpose, if you name the source ("${city}: the record of collaboration").`,
  }),
  tables: { ja: '表', en: 'Tables' },
  columns: { ja: '列の一覧', en: 'Columns' },
  columnsOf: (title: string) => ({ ja: `「${title}」の列`, en: `Columns of "${title}"` }),
  column: { ja: '列', en: 'Column' },
  type: { ja: '型', en: 'Type' },
  required: { ja: '必須', en: 'required' },
  use: { ja: '使い方', en: 'How to use it' },
  spreadsheet: { ja: '表計算ソフトで', en: 'In a spreadsheet' },
  spreadsheetSays: {
    ja: 'CSVを選ぶと、そのまま開けます（UTF-8、BOM付き）。コードや法人番号の先頭の0が消えないよう、「データの取り込み」で文字列として読み込むと確実です。文字列が「=」などで始まるときは、式と間違えられないように「\u0027」を前に付けています。',
    en: 'A CSV opens as it is (UTF-8 with a byte order mark). To keep codes and corporate numbers as they are, import them as text. Text that begins with "=" or the like has an apostrophe before it, so that no spreadsheet takes it for a formula.',
  },
  program: { ja: 'プログラムで', en: 'In a program' },
  programSays: {
    ja: 'JSONの表には、CSVと同じ列（columns）と行（rows）が入っています。値のないところは null です。長い文章は「書類の文章」の表にまとめています。',
    en: 'The JSON of a table holds the same columns and rows as its CSV; null is no value. What was written at length is in one table, “Texts”.',
  },
  package: { ja: 'まとめて', en: 'All of it' },
  packageSays: {
    ja: 'データパッケージ（Frictionless）に、すべての表の型、主キー、表どうしのつながりがあります。辞書は、すべての列の意味を日本語と英語で書いた表です。',
    en: 'The Frictionless data package has the types, keys and relations of all tables; the dictionary says in both languages what each column means.',
  },
  packageName: { ja: 'データパッケージ', en: 'Data package' },
  dictionaryName: { ja: '辞書（CSV）', en: 'Dictionary (CSV)' },
  papersName: { ja: '書類の項目の辞書', en: 'Dictionary of the papers' },
  api: { ja: 'API', en: 'API' },
  apiLead: {
    ja: '決まった番地のJSONです。登録も鍵もいりません。',
    en: 'JSON at addresses that stay. No registration, no key.',
  },
  address: { ja: '番地', en: 'Address' },
  answer: { ja: '返るもの', en: 'What it answers' },
  example: { ja: '例', en: 'For example' },
  stable: { ja: '約束', en: 'What stays' },
  promises: {
    ja: [
      'v1 の番地と項目は、なくさず、意味を変えません。項目が増えることはあります。',
      '変えなければならないときは、v2 を別に設け、v1 も2年間続けます。',
      '列の名前（localGovernmentCode など）は変えません。日本語の見出しは変わることがあります。',
      'どの答えにも、その型（JSON Schema）の番地が $schema にあります。',
      '記録が変わるたびと、毎日0時すぎに作り直します。',
    ],
    en: [
      'Addresses and keys of v1 are never taken away and never change their meaning. Keys may be added.',
      'Should a change be needed, v2 will stand beside v1, and v1 will go on for two years.',
      'Keys of columns (localGovernmentCode) do not change; labels may.',
      'Every answer names its JSON Schema in $schema.',
      'All is drawn anew with each change of the record, and each day after midnight in Japan.',
    ],
  },
} as const;

/** What each address of the API answers. */
export const apiText = [
  ['index.json', { ja: '何があるか', en: 'What there is' }],
  ['projects.json', { ja: '年度の一覧', en: 'The fiscal years' }],
  ['projects/{fiscalYear}.json', { ja: 'その年度の協働事業', en: 'The projects of that year' }],
  [
    'projects/{project}.json',
    {
      ja: '一つの事業の段階、期日、書類（文章は原文のMarkdownと「書類の文章」にあります）',
      en: 'Stages, obligations and papers of one project; what was written at length is in the Markdown itself and in “Texts”',
    },
  ],
  ['meetings.json', { ja: '会議と議事録', en: 'Sittings with their minutes' }],
  ['statistics.json', { ja: '統計の数値', en: 'The numbers of the statistics' }],
  ['obligations.json', { ja: 'まだ済んでいないこと', en: 'What is owed and not met' }],
] as const;
