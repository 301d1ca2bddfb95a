import { CsvError, parse } from 'csv-parse/sync';
import type { Text } from '../text.ts';
import { isBlank, type ImportFinding, type Table } from './import-table.ts';

const SEPARATORS = [',', '\t', ';'] as const;
type Separator = (typeof SEPARATORS)[number];

const NAMES: Readonly<Record<Separator, Text>> = {
  ',': { ja: 'コンマ区切り', en: 'separated by commas' },
  '\t': { ja: 'タブ区切り', en: 'separated by tabs' },
  ';': { ja: 'セミコロン区切り', en: 'separated by semicolons' },
};

/**
 * Returns the rows of a text whose cells are separated by commas, tabs or semicolons, whichever fits best (RFC 4180, with the
 * freedoms that people take: quotes astray stay signs, rows may be long or short). A quote that is never closed, or
 * that swallowed rows, is a finding.
 */
export function readCsv(text: string, encoding: Text): Table {
  const separator = separatorOf(text);
  const { rows, findings } = cells(text, separator);
  return {
    rows,
    findings,
    numbering: 'sheet',
    format: {
      ja: `${encoding.ja}、${NAMES[separator].ja}`,
      en: `${encoding.en}, ${NAMES[separator].en}`,
    },
  };
}

function cells(text: string, separator: Separator): Pick<Table, 'rows' | 'findings'> {
  try {
    const rows = parseBy(text, separator, '"');
    const swallowed = swallowing(rows, separator);
    return { rows, findings: swallowed.map(({ row, column }) => notClosed(row, column)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rows = parseBy(text, separator, false);
    const row = Number(error['records'] ?? 0);
    const column = Number(error['column'] ?? 0);
    return { rows, findings: [notClosed(firstOpen(rows, row), Number.isInteger(column) ? column : null)] };
  }
}

const parseBy = (text: string, delimiter: Separator, quote: '"' | false): string[][] =>
  parse(text, {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });

/** Returns the separator by which most rows come out equally wide; of two, the one that gives more cells. */
function separatorOf(text: string): Separator {
  const scores = SEPARATORS.map((separator) => {
    const widths = new Map<number, number>();
    for (const row of cells(text, separator).rows.slice(0, 200)) {
      if (row.length > 1 && !isBlank(row)) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    const [width = 0, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { separator, width, count };
  });
  scores.sort((a, b) => b.count - a.count || b.width - a.width);
  return scores[0]?.separator ?? ',';
}

/** Cells in which whole rows lie, because a quote was opened before them and closed after them. */
function swallowing(rows: readonly (readonly string[])[], separator: Separator) {
  const width = Math.max(2, ...rows.slice(0, 50).map((row) => row.length));
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const inner = cell.split(/\r\n|\n|\r/).slice(1);
      return inner.some((line) => line.split(separator).length >= Math.max(2, width - 1))
        ? [{ row: at, column }]
        : [];
    }),
  );
}

/** Returns the row in which the quote was opened: the first from there on that has an odd number of them. */
function firstOpen(rows: readonly (readonly string[])[], from: number): number {
  const found = rows.findIndex((row, at) => at >= from && (row.join('').split('"').length - 1) % 2 === 1);
  return found === -1 ? from : found;
}

const notClosed = (row: number, column: number | null): ImportFinding => ({
  at: { row, column },
  severity: 'error',
  message: {
    ja: '引用符「"」が開いたままで、どこまでが一つのセルか分かりません。',
    en: 'A quotation mark (") is opened and not closed, so it is not clear where the cell ends.',
  },
  fix: {
    ja: 'このあたりの「"」を確かめて直すか、Excel で開いて保存し直してください。',
    en: 'Look at the quotation marks around here, or open the list in Excel and save it again.',
  },
});
