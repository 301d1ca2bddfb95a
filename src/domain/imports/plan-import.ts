import { nfkc } from '../compose.ts';
import type { CityRecord } from '../record/record.ts';
import { readFiscalYear } from '../record/text/written/fiscal-year.ts';
import { shortened } from '../record/text/zod-issues.ts';
import { Book, type Outcome, type RowKind } from './book.ts';
import { gapsIn, sharedAmount, yearInTitle, yearOverRows } from './doubts.ts';
import { type Given, type HistoryField, type Mapping, YEAR_FIELDS } from './fields.ts';
import { findHead, type Head } from './column-headings.ts';
import { type History, historyFromRow, type RowSetting } from './history-row.ts';
import { type ImportFinding, isBlank, rowNumber, type Table } from './import-table.ts';

/**
 * Returns what an import would do, without doing it. A project of one year is known by its title, its proposer and its years, so two years
 * of one project are two records, and a second run finds everything there and changes nothing. What differs from the
 * record is told and left alone: a merged document changes only by a correction.
 */
export function planImport(table: Table, choices: ImportChoices, record: CityRecord): ImportPlan {
  const head = findHead(table, choices.mapping);
  const findings: ImportFinding[] = [...table.findings, ...(head ? head.findings : [noHead(table)])];
  const isBarred = !head || head.findings.some(({ severity }) => severity === 'error');
  const broken = new Set(table.findings.map(({ at }) => at.row));
  const setting: RowSetting | null = head && { head, given: choices.given, themes: themesOf(record) };
  const book = new Book(record, (row) => rowNumber(table.numbering, row));
  let yearAbove = false;
  let above: readonly string[] = [];

  const outcomes = table.rows.map((cells, row): Outcome => {
    const kind = head ? kindOfRow(cells, row, head) : cells.some((cell) => cell.trim()) ? 'project' : 'blank';
    const text = shortened(cells.filter((cell) => cell.trim() !== '').join(' '));
    if (kind === 'year') {
      yearAbove = true;
      findings.push(yearOverRows(row, text));
    }
    if (kind !== 'project') return { row, is: 'aside', kind, text };
    if (!setting || isBarred || broken.has(row)) return { row, is: 'refused' };
    const read = historyFromRow(cells, row, setting);
    const gaps = [
      ...(table.numbering === 'list' ? [] : gapsIn(cells, above, row, setting.head)),
      ...sharedAmount(table, row, setting.head),
    ];
    findings.push(...read.findings, ...gaps);
    above = cells.map((cell, column) => cell.trim() || (above[column] ?? ''));
    if (
      !read.history ||
      (yearAbove && !hasYear(read.history)) ||
      gaps.some(({ severity }) => severity === 'error')
    )
      return { row, is: 'refused' };
    const entered = book.enter(read.history, row);
    if (entered.finding) findings.push(entered.finding);
    return entered.outcome;
  });
  if (head && !outcomes.some(({ is }) => is !== 'aside')) findings.push(noRows(head));
  if (head) findings.push(...yearInTitle(outcomes, head, choices));
  // The head of a list of keys is made by its reader; it is no row of the file.
  return { head, outcomes: table.numbering === 'list' ? outcomes.slice(1) : outcomes, findings };
}

const themesOf = (record: CityRecord): RowSetting['themes'] =>
  record.programmes.get(Math.max(...record.programmes.keys()))?.themes ?? [];

const hasYear = (history: History): boolean =>
  Object.keys(history).some((key) => YEAR_FIELDS.includes(key as HistoryField));

const noHead = ({ numbering }: Table): ImportFinding => ({
  at: { row: null, column: null },
  severity: 'error',
  message: {
    ja: '見出しの行が見つかりません。',
    en: 'There is no row of headings.',
  },
  fix:
    numbering === 'list'
      ? {
          ja: 'title や proposer.name などの項目を書いてください。',
          en: 'Write keys such as title and proposer.name.',
        }
      : {
          ja: '「事業名」「団体名」などの見出しを一行に書くか、--map title=A,proposer.name=B のように列を選んでください。',
          en: 'Write headings such as 事業名 and 団体名 in one row, or choose columns, as in --map title=A,proposer.name=B.',
        },
});

const noRows = (head: Head): ImportFinding => ({
  at: { row: head.row, column: null },
  severity: 'error',
  message: {
    ja: '見出しの下に、事業の行がありません。',
    en: 'There is no row of a project below the headings.',
  },
  fix: {
    ja: '選んだファイルやシートが正しいか、確かめてください。',
    en: 'See whether this is the right file and sheet.',
  },
});

const TOTAL = /^.{0,12}?(?:合計|小計|総計|累計|計|total|sum)(?:[([].*)?[::]?$/i;
const NOTE = /^(?:※|\*|注|\(注|備考[::]|資料[::]|出典[::])/;

/** Returns what a row is. A total has the word, and neither title nor proposer beside it; a note and a year above its rows are alone in their row. */
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

export interface ImportPlan {
  /** Null where the list has no row of headings. */
  readonly head: Head | null;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly ImportFinding[];
}

/** How the list is to be read, as said by whoever imports it. */
export interface ImportChoices {
  readonly mapping: Mapping;
  readonly given: Given;
}
