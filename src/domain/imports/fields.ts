/** Fields of a history document that a list may give, as paths. */
export const HISTORY_FIELDS = [
  'title',
  'proposer.type',
  'proposer.name',
  'section',
  'proposedFiscalYear',
  'adoptedFiscalYear',
  'carriedOutFiscalYear',
  'amountYen',
  'theme',
  'sources',
] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** The fields that say in which years a project was. */
export const YEAR_FIELDS: readonly HistoryField[] = [
  'proposedFiscalYear',
  'adoptedFiscalYear',
  'carriedOutFiscalYear',
];

/**
 * What Japanese cities write over the columns of such lists, and the keys of our own lists of facts. Over one column only
 * 年度 mostly stands for the year in which the project was carried out; the dry run says that it was taken so.
 */
export const USUAL_HEADINGS: Readonly<Record<HistoryField, readonly string[]>> = {
  title: [
    '事業名',
    '事業名称',
    '協働事業名',
    '提案事業名',
    '実施事業名',
    '事業タイトル',
    '事業',
    '件名',
    '案件名',
    'プロジェクト名',
    'title',
    'project',
  ],
  'proposer.type': ['提案者種別', '団体種類', '団体種別', '団体区分', '法人格', 'proposertype', '種類'],
  'proposer.name': [
    '団体名',
    '団体名称',
    '団体',
    '提案団体',
    '提案団体名',
    '提案者',
    '提案者名',
    '実施団体',
    '実施団体名',
    '協働団体',
    '協働団体名',
    '市民団体名',
    '事業者名',
    '法人名',
    'npo名',
    'organisation',
    'organization',
  ],
  section: [
    '担当課名',
    '担当部署',
    '担当部課',
    '担当課等',
    '担当',
    '所管課',
    '所管課名',
    '所管',
    '主管課',
    '協働担当課',
    '行政担当課',
    '市担当課',
    '市の担当課',
    '課名',
    '課',
    '部署',
    'section',
  ],
  proposedFiscalYear: ['提案年度', '提案年', '応募年度', '申請年度', 'proposedinfiscalyear'],
  adoptedFiscalYear: ['採択年度', '採用年度', '採択年', '採用年', '決定年度', 'adoptedinfiscalyear'],
  carriedOutFiscalYear: [
    '実施年度',
    '実施年',
    '事業年度',
    '事業実施年度',
    '活動年度',
    '年度',
    'carriedoutinfiscalyear',
    'fiscalyear',
  ],
  amountYen: [
    '金額',
    '事業費',
    '総事業費',
    '事業費総額',
    '事業費合計',
    '総額',
    '決算額',
    '予算額',
    '事業金額',
    'amount',
  ],
  theme: ['テーマ', '活動分野', '事業分野', 'theme'],
  sources: ['出典', '出所', 'url', '掲載url', '参照url', 'ホームページ', '掲載ページ', 'リンク', 'source'],
};

/** Which column of the list holds which field, by its heading or its letters; an empty one leaves the field out. */
export type Mapping = Readonly<Partial<Record<HistoryField, string>>>;

/** What a field has in every row that says nothing of it. */
export type Given = Mapping;

/**
 * Reads `title=事業名,proposer.name=C` as typed on the command line. Returns the mapping, or the first part that is no pair of a
 * field and a column.
 */
export function parseMapping(text: string): Mapping | { readonly unknown: string } {
  return parsePairs(text.split(','));
}

/** Returns the pairs `FIELD=VALUE` of arguments that are apart already: `sources=https://example.org/a,b`. */
export function parsePairs(pairs: readonly string[]): Mapping | { readonly unknown: string } {
  const mapping: Partial<Record<HistoryField, string>> = {};
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=');
    const found = HISTORY_FIELDS.find((field) => field === name.trim());
    if (!found || value.length === 0) return { unknown: pair };
    mapping[found] = value.join('=').trim();
  }
  return mapping;
}
