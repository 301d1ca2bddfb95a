import { nfkc } from '../compose.ts';
import { shortened } from '../record/text/zod-issues.ts';
import { YEAR_FIELDS, type HistoryField } from './fields.ts';
import type { Head } from './column-headings.ts';
import type { Outcome } from './book.ts';
import type { ImportChoices } from './plan-import.ts';
import { rowNumber, type ImportFinding, type Table } from './import-table.ts';

/**
 * Cells that are empty below a filled one, in columns whose cells people like to merge. A row without any year is not taken
 * then, since its year says which record it is.
 */
export function gapsIn(
  cells: readonly string[],
  above: readonly string[],
  row: number,
  head: Head,
): ImportFinding[] {
  const at = (field: HistoryField): string => (cells[head.columns.get(field) ?? -1] ?? '').trim();
  const hasNoYear = YEAR_FIELDS.every((field) => at(field) === '');
  return [...YEAR_FIELDS, 'section' as const].flatMap((field) => {
    const column = head.columns.get(field);
    if (column === undefined || at(field) !== '' || !above[column]) return [];
    const text = shortened(above[column]);
    return [
      {
        at: { row, column, heading: head.headings[column] },
        severity: field !== 'section' && hasNoYear ? ('error' as const) : ('warning' as const),
        message: {
          ja: `セルが空です。「値がない」とも、上の行の「${text}」と結合されていたとも読めます。`,
          en: `The cell is empty: there may be no value, or it may have been merged with "${text}" above.`,
        },
        fix: {
          ja: `同じなら「${text}」を、分からないなら「不明」を入れてください。`,
          en: `Write "${text}" if it is the same, and "不明" if it is not known.`,
        },
      },
    ];
  });
}

/** One amount in a cell of several rows is that of all of them together, or of each. */
export function sharedAmount({ rows, merged, numbering }: Table, row: number, head: Head): ImportFinding[] {
  const column = head.columns.get('amountYen');
  if (column === undefined) return [];
  const isMerged = (at: number): boolean => merged?.has(`${at},${column}`) ?? false;
  if (!isMerged(row) && !isMerged(row + 1)) return [];
  let [first, last] = [row, row];
  while (isMerged(first)) first -= 1;
  while (isMerged(last + 1)) last += 1;
  const [from, to] = [rowNumber(numbering, first), rowNumber(numbering, last)];
  const text = shortened(rows[row]?.[column] ?? '');
  return [
    {
      at: { row, column, heading: head.headings[column] },
      severity: 'error',
      message: {
        ja: `「${text}」は${from}〜${to}行目を結合したセルです。合わせた額とも、それぞれの額とも読めます。`,
        en: `"${text}" is in a cell merged over rows ${from} to ${to}: it may be the amount of all together, or of each.`,
      },
      fix: {
        ja: '結合を解いて、それぞれの行に額を書いてください。分からない行には「不明」を入れます。',
        en: 'Split the cell and write an amount in each row, or "不明" where it is not known.',
      },
    },
  ];
}

/** 協働事業一覧（平成20年度） above a list without a column of years. */
export function yearInTitle(
  outcomes: readonly Outcome[],
  { columns }: Head,
  { given }: ImportChoices,
): ImportFinding[] {
  if (YEAR_FIELDS.some((field) => columns.has(field) || given[field] !== undefined)) return [];
  return outcomes.flatMap((outcome) => {
    if (outcome.is !== 'aside' || outcome.kind !== 'title') return [];
    const year = /(?:(?:令和|平成|昭和)(?:元|\d{1,2})|\d{4})年度/.exec(nfkc(outcome.text))?.[0];
    if (year === undefined) return [];
    return [
      {
        at: { row: outcome.row, column: null },
        severity: 'warning',
        message: {
          ja: `表題に「${year}」とありますが、年度の列がないので、年度は書きません。`,
          en: `The title says "${year}", but there is no column of years, so no year is written.`,
        },
        fix: {
          ja: `どの行もその年度なら --set carriedOutFiscalYear=${year}（実施）か --set proposedFiscalYear=${year}（提案）を付けてください。`,
          en: `If all rows are of that year, add --set carriedOutFiscalYear=${year}, or proposedFiscalYear for the year of the proposals.`,
        },
      },
    ];
  });
}

export const yearOverRows = (row: number, text: string): ImportFinding => ({
  at: { row, column: null },
  severity: 'error',
  message: {
    ja: `「${text}」が、下の行の見出しになっています。何の年度か決められないので、年度のない下の行は取り込みません。`,
    en: `"${text}" stands above the rows that follow. Which of their years it means is not known, so those without a year are not taken.`,
  },
  fix: {
    ja: '「実施年度」などの列を作り、それぞれの行に年度を入れてから、この行を消してください。',
    en: 'Make a column such as 実施年度, write the year into each row, and remove this row.',
  },
});
