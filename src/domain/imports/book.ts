import { documentOf, type CityRecord } from '../record/record.ts';
import type { FiscalYear } from '../dates/iso-date.ts';
import type { HistoryField } from './fields.ts';
import { labelOf } from './column-headings.ts';
import type { History } from './history-row.ts';
import type { ImportFinding } from './import-table.ts';

/** Numbers of imports start here; numbers of issues are far below (FIELDS: projectId). */
const FIRST_NUMBER = 9001;

/** The projects that are in the record, and those that the list brings, row by row. */
export class Book {
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

function freeId(year: FiscalYear, taken: ReadonlySet<string>): string {
  let number = FIRST_NUMBER;
  while (taken.has(`${year}-${number}`)) number += 1;
  return `${year}-${number}`;
}

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
      ja: '登録済みのほうを直すときは、訂正のフォームを使ってください。別の年度の事業なら、年度を書き分けてください。',
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

/**
 * How two entries of one title and one proposer stand to each other. `another-year`: a year that both give is different, so they
 * are two records of one project. `same`: they give the same years. `unclear`: one gives a year that the other does not.
 */
type Relation = 'another-year' | 'same' | 'unclear';

const YEARS = ['proposedFiscalYear', 'adoptedFiscalYear', 'carriedOutFiscalYear'] as const;

function relationOf(a: History, b: History): Relation {
  const both = YEARS.filter((year) => a[year] !== undefined && b[year] !== undefined);
  if (both.some((year) => a[year] !== b[year])) return 'another-year';
  return YEARS.every((year) => (a[year] === undefined) === (b[year] === undefined)) ? 'same' : 'unclear';
}

/** Title and proposer, by which a project is known from year to year. */
const nameOf = (history: History): string => `${history.title}\n${history.proposer.name}`;

/** The keys whose facts differ, whatever the order in which they were typed. Corrections are the record's own. */
function differences(a: History, b: History): string[] {
  const { corrections: _a, ...one } = a;
  const { corrections: _b, ...other } = b;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof typeof one>;
  return [...keys].filter((key) => canonical(one[key]) !== canonical(other[key]));
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  ) ?? '';

/** What a row of a list is: a project, or one of the things that people put between them. */
export type RowKind = 'project' | 'blank' | 'title' | 'head' | 'total' | 'note' | 'year';

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
