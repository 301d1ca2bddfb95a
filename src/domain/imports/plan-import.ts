import { nfkc } from '../compose.ts';
import { documentOf, type CityRecord } from '../record/record.ts';
import { shortened } from '../record/text/found.ts';
import type { FiscalYear } from '../record/values.ts';
import type { Given, HistoryField, Mapping } from './fields.ts';
import { findHead, labelOf, type Head } from './headings.ts';
import { historyFromRow, type History, type RowSetting } from './history.ts';
import { kindOfRow, type RowKind } from './row-kind.ts';
import { differences, nameOf, relationOf } from './same-project.ts';
import { rowNumber, type ImportFinding, type Table } from './table.ts';

/** What becomes of one row of the list. There is one for each row, so that nothing is lost in silence. */
export type Outcome = { readonly row: number } & (
  | {
      readonly is: 'new' | 'unchanged' | 'differs';
      readonly project: string;
      readonly history: History;
    }
  /** The same facts as in an earlier row. */
  | { readonly is: 'again'; readonly first: number }
  /** An error says why. */
  | { readonly is: 'refused' }
  | { readonly is: 'aside'; readonly kind: Exclude<RowKind, 'project'>; readonly text: string }
);

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

/** Numbers of imports start here; numbers of issues are far below (FIELDS: projectId). */
const FIRST_NUMBER = 9001;

/**
 * What an import would do, without doing it. A project of one year is known by its title, its proposer and its years, so two years
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
      ...(table.numbering === 'list' ? [] : gapsIn(cells, above, row, setting)),
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

/** The projects that are in the record, and those that the list brings, row by row. */
class Book {
  readonly #firstYear: FiscalYear;
  readonly #taken: Set<string>;
  readonly #known = new Map<string, { project: string; history: History; row: number | null }[]>();

  readonly #numberOf: (row: number) => number;

  constructor(record: CityRecord, numberOf: (row: number) => number) {
    this.#numberOf = numberOf;
    this.#firstYear = Math.min(...record.programmes.keys());
    this.#taken = new Set(record.projects.keys());
    for (const project of record.projects.values()) {
      const document = documentOf(project, 'history');
      if (document) this.#add({ project: project.id, history: document.data, row: null });
    }
  }

  enter(history: History, row: number): { outcome: Outcome; finding?: ImportFinding } {
    const year = yearOf(history, this.#firstYear);
    if (year === null) return { outcome: { row, is: 'refused' }, finding: tooLate(row, this.#firstYear) };
    const others = this.#known.get(nameOf(history)) ?? [];
    const same = others.find((other) => differences(other.history, history).length === 0);
    if (same?.row === null) return { outcome: { row, is: 'unchanged', project: same.project, history } };
    if (same) return { outcome: { row, is: 'again', first: same.row } };
    const near = others.find((other) => relationOf(other.history, history) !== 'another-year');
    if (!near) {
      const project = freeId(year, this.#taken);
      this.#add({ project, history, row });
      return { outcome: { row, is: 'new', project, history } };
    }
    const fields = differences(near.history, history);
    if (near.row === null)
      return {
        outcome: { row, is: 'differs', project: near.project, history },
        finding: differsFromRecord(row, near.project, fields),
      };
    return {
      outcome: { row, is: 'refused' },
      finding: differsFromRow(row, this.#numberOf(near.row), fields),
    };
  }

  #add(entry: { project: string; history: History; row: number | null }): void {
    this.#taken.add(entry.project);
    const name = nameOf(entry.history);
    this.#known.set(name, [...(this.#known.get(name) ?? []), entry]);
  }
}

/**
 * Imports lie in fiscal years before the system's first. Where the year of filing is not known, the last year
 * before the system is taken, or an earlier one in which the project is known to have been adopted.
 */
function yearOf(history: History, firstYear: FiscalYear): FiscalYear | null {
  if (history.proposedFiscalYear !== undefined)
    return history.proposedFiscalYear < firstYear ? history.proposedFiscalYear : null;
  return Math.min(
    firstYear - 1,
    history.adoptedFiscalYear ?? Infinity,
    history.carriedOutFiscalYear ?? Infinity,
  );
}

const hasYear = (history: History): boolean =>
  Object.keys(history).some((key) => YEAR_FIELDS.includes(key as HistoryField));

function freeId(year: FiscalYear, taken: ReadonlySet<string>): string {
  let number = FIRST_NUMBER;
  while (taken.has(`${year}-${number}`)) number += 1;
  return `${year}-${number}`;
}

const YEAR_FIELDS: readonly HistoryField[] = [
  'proposedFiscalYear',
  'adoptedFiscalYear',
  'carriedOutFiscalYear',
];

/**
 * Cells that are empty below a filled one, in columns whose cells people like to merge. A row without any year is not taken
 * then, since its year says which record it is.
 */
function gapsIn(
  cells: readonly string[],
  above: readonly string[],
  row: number,
  { head }: RowSetting,
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
function sharedAmount({ rows, merged, numbering }: Table, row: number, head: Head): ImportFinding[] {
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
function yearInTitle(
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

const yearOverRows = (row: number, text: string): ImportFinding => ({
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

function tooLate(row: number, firstYear: FiscalYear): ImportFinding {
  return {
    at: { row, column: null },
    severity: 'error',
    message: {
      ja: `この事業は制度が始まった${firstYear}年度以後に提案されています。`,
      en: `This project was proposed in or after ${firstYear}, when the system began.`,
    },
    fix: { ja: '提案（基本シート）として登録してください。', en: 'File it as a proposal.' },
  };
}

const named = (keys: readonly string[]) => {
  const labels = keys.map((key) => labelOf((key === 'proposer' ? 'proposer.type' : key) as HistoryField));
  return {
    ja: labels.map(({ ja }) => `「${ja}」`).join('、'),
    en: labels.map(({ en }) => `"${en}"`).join(', '),
  };
};

function differsFromRecord(row: number, project: string, keys: readonly string[]): ImportFinding {
  const fields = named(keys);
  return {
    at: { row, column: null },
    severity: 'warning',
    message: {
      ja: `登録済みの ${project} と ${fields.ja} が違います。登録済みのほうを、そのままにします。`,
      en: `It differs from ${project}, which is in the record, in ${fields.en}. The record stays as it is.`,
    },
    fix: {
      ja: '登録済みのほうを直すときは、訂正の用紙を使ってください。別の年度の事業なら、年度を書き分けてください。',
      en: 'To change the record, file a correction. If it is the project of another year, write the years.',
    },
  };
}

function differsFromRow(row: number, first: number, keys: readonly string[]): ImportFinding {
  const fields = named(keys);
  return {
    at: { row, column: null },
    severity: 'error',
    message: {
      ja: `${first}行目と、事業の名称と提案者が同じです。違いは ${fields.ja} です。別の年度の事業とも、同じ事業の二度書きとも読めます。`,
      en: `Title and proposer are those of row ${first}; the difference is ${fields.en}. It may be another year of the project, or the same one twice.`,
    },
    fix: {
      ja: '別の年度の事業なら年度を書き分け、同じ事業なら一行にまとめてください。',
      en: 'If it is another year, write the years; if it is the same, make one row of the two.',
    },
  };
}
