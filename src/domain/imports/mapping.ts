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

/** Which column of the list holds which field. Several columns may hold nothing that Junkan keeps. */
export type Mapping = Readonly<Partial<Record<HistoryField, string>>>;

/** The keys under which lists of facts have these fields, for a YAML file without a mapping of its own. */
export const FACTS_MAPPING: Mapping = {
  title: 'title',
  'proposer.type': 'proposer.type',
  'proposer.name': 'proposer.name',
  section: 'section',
  proposedFiscalYear: 'proposedInFiscalYear',
  adoptedFiscalYear: 'adoptedInFiscalYear',
  carriedOutFiscalYear: 'carriedOutInFiscalYear',
  amountYen: 'amountYen',
  theme: 'theme',
  sources: 'source',
};

/**
 * Reads `title=事業名,proposer.name=団体名` as typed on the command line. Answers the mapping, or the first part
 * that is no pair of a field and a column.
 */
export function parseMapping(text: string): Mapping | { readonly unknown: string } {
  const mapping: Partial<Record<HistoryField, string>> = {};
  for (const part of text.split(',')) {
    const [name = '', ...column] = part.split('=');
    const found = HISTORY_FIELDS.find((field) => field === name.trim());
    if (!found || column.length === 0) return { unknown: part };
    mapping[found] = column.join('=').trim();
  }
  return mapping;
}
