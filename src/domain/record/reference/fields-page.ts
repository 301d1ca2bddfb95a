import { dictionaryOf, type DictionaryRow } from './dictionary.ts';
import { PAPERS, type Paper } from './described-papers.ts';

/** Returns a page in Markdown with the fields of every paper, for the engineers of another tool: `docs/reference/fields.md`. */
export const fieldsPage = (): string =>
  `${[
    '<!-- Made by `npm run generate` from the descriptions of the fields; do not edit. -->',
    '',
    '# Fields',
    '',
    'R required, C required under the condition, O optional (with a condition: only under it). Everything else about the format is in [record-format.md](../record-format.md).',
    '',
    ...PAPERS.map(chapterOf),
  ].join('\n')}`;

function chapterOf(paper: Paper): string {
  const rows = dictionaryOf(paper);
  return [
    `## ${paper.label.en} · ${paper.label.ja} (\`${paper.name}\`)`,
    '',
    `${paper.purpose.en} ${paper.clauses.join(', ')}`,
    '',
    '| field | | label | type | where | values |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(rowOf),
    '',
  ].join('\n');
}

const rowOf = (row: DictionaryRow): string =>
  `| ${[
    `\`${row.path}\``,
    row.condition === null ? row.required : `${row.required}: ${row.condition.en}`,
    row.label.ja,
    row.list ? `${row.type} list` : row.type,
    row.heading === null ? row.where : 'body, under its label',
    valuesOf(row),
  ]
    .map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))
    .join(' | ')} |`;

function valuesOf({ allowed, from }: DictionaryRow): string {
  if (allowed !== null) return allowed.map(({ value }) => `\`${value}\``).join(', ');
  return from === null ? '' : `from the record: ${from}`;
}
