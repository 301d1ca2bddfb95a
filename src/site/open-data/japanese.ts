import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../domain/csv.ts';
import type { Column } from '../../domain/open-data/column.ts';
import { csvFile, type Table } from '../../domain/open-data/table.ts';
import { codes } from '../../domain/open-data/tables/codes.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { YES_NO_LABELS } from '../../domain/record/kinds/shared.ts';
import { sheetName, storedText, xlsx } from '../../domain/sheets/workbook.ts';
import type { City } from '../record/city.ts';
import type { SiteFile } from '../site-file.ts';
import { openData } from './blocks.ts';

/** Of a longer table a workbook would be opened by nobody, and its making would hold up the build. */
const MOST_ROWS = 20_000;

/** Whether a table is published as an Excel file too. */
export const hasWorkbook = (table: Table, city: City): boolean =>
  !table.packed && (openData(city).sizes.get(table.name)?.rows ?? 0) <= MOST_ROWS;

/** Paths of the Japanese edition of a table, below the site's root: heads and values are words, not keys. */
export const japanesePath = (table: Pick<Table, 'name' | 'packed'>): string => `data/ja/${table.name}.csv`;
export const workbookPath = ({ name }: Pick<Table, 'name'>): string => `data/ja/${name}.xlsx`;
export const zipPath = ({ name }: Pick<Table, 'name'>, year: number): string => `data/ja/${name}-${year}.zip`;

/**
 * The Japanese edition of the tables: as CSV and, up to a length, as Excel files; what was written at length as a ZIP file for
 * each fiscal year, which Windows opens by a click.
 */
export function* japaneseFiles(city: City): Iterable<SiteFile> {
  const data = openData(city);
  for (const table of TABLES) {
    const key = `${city.contextKey} ${data.sizes.get(table.name)?.digest}`;
    if (table.packed) {
      for (const year of data.years)
        yield {
          path: zipPath(table, year),
          key: `${city.contextKey} ${data.ofYear(table, year).digest}`,
          make: () => zipped(table, sheetOf(table, data.ofYear(table, year).json(), city)),
        };
      continue;
    }
    const sheet = () => sheetOf(table, data.json(table), city);
    yield { path: japanesePath(table), key, make: () => csvOf(sheet()) };
    if (hasWorkbook(table, city))
      yield { path: workbookPath(table), key, make: () => workbook(table, sheet()) };
  }
}

type Cells = (string | number | null)[];

/** The head and the rows of a table in words. */
function sheetOf(table: Table, json: string, city: City): Cells[] {
  const names = codeNames(city);
  const rows: unknown[][] = JSON.parse(`[${json}]`);
  return [
    table.columns.map(({ label }) => label.ja),
    ...rows.map((row) => table.columns.map((column, at) => said(row[at], column, names))),
  ];
}

function said(value: unknown, column: Column, names: ReadonlyMap<string, string>): string | number | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => said(one, column, names)).join('、');
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return YES_NO_LABELS[`${value}`].ja;
  const text = String(value);
  return column.choices?.[text]?.ja ?? names.get(`${column.codes ?? ''} ${text}`) ?? text;
}

/** The last Japanese name of each key of the programme's lists. */
function codeNames(city: City): ReadonlyMap<string, string> {
  const known = remembered.get(city);
  if (known) return known;
  const at = (key: string) => codes.columns.findIndex((column) => column.key === key);
  const [list, key, ja] = [at('list'), at('key'), at('ja')];
  const rows: string[][] = JSON.parse(`[${openData(city).json(codes)}]`);
  const names = new Map(rows.map((row) => [`${row[list]} ${row[key]}`, row[ja] ?? '']));
  remembered.set(city, names);
  return names;
}

const remembered = new WeakMap<City, ReadonlyMap<string, string>>();

const workbook = (table: Table, rows: readonly Cells[]): Promise<Uint8Array> =>
  xlsx([
    {
      name: sheetName(table.title.ja),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? storedText(cell) : cell))),
      columns: table.columns.map(({ type }) => ({
        width: type === 'text' ? 24 : 14,
        style: type === 'yen' ? { numFmt: '#,##0' } : {},
      })),
      freezePane: { rows: 1 },
    },
  ]);

/** A ZIP file with the CSV in it; its time is the first day that ZIP can say (APPNOTE.TXT 4.4.6), so that it is the same each time. */
const zipped = (table: Table, rows: readonly Cells[]): Uint8Array =>
  zipSync(
    { [csvFile({ name: table.name })]: strToU8(csvOf(rows)) },
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
