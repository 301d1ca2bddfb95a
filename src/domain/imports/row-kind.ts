import { nfkc } from '../compose.ts';
import { readFiscalYear } from '../record/text/written/fiscal-year.ts';
import type { Head } from './headings.ts';
import { isBlank } from './table.ts';

/** What a row of a list is: a project, or one of the things that people put between them. */
export type RowKind = 'project' | 'blank' | 'title' | 'head' | 'total' | 'note' | 'year';

const TOTAL = /^.{0,12}?(?:合計|小計|総計|累計|計|total|sum)(?:[([].*)?[::]?$/i;
const NOTE = /^(?:※|\*|注|\(注|備考[::]|資料[::]|出典[::])/;

/** A total has the word, and neither title nor proposer beside it; a note and a year above its rows are alone in their row. */
export function kindOfRow(cells: readonly string[], row: number, head: Head): RowKind {
  if (isBlank(cells)) return 'blank';
  if (row < head.row) return 'title';
  if (row === head.row || isHeadAgain(cells, head)) return 'head';
  const filled = cells.map(plain).filter((cell) => cell !== '');
  const at = (field: 'title' | 'proposer.name'): string => plain(cells[head.columns.get(field) ?? -1] ?? '');
  const isTotal = [at('title'), at('proposer.name')].every((cell) => cell === '' || TOTAL.test(cell));
  if (isTotal && filled.some((cell) => TOTAL.test(cell))) return 'total';
  if (filled.length > 1) return 'project';
  const [only = ''] = filled;
  if (NOTE.test(only)) return 'note';
  return readFiscalYear(only).is === 'read' ? 'year' : 'project';
}

const plain = (cell: string): string => nfkc(cell).replace(/\s/g, '');

/** Printed lists repeat their head on each page. */
function isHeadAgain(cells: readonly string[], { headings }: Head): boolean {
  return (
    headings.some((heading) => heading !== '') &&
    headings.every((heading, column) => plain(heading) === plain(cells[column] ?? ''))
  );
}
