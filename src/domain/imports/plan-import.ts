import type { DataOf } from '../record/kinds/index.ts';
import { documentOf, type CityRecord } from '../record/record.ts';
import type { FiscalYear } from '../record/values.ts';
import { historyFromRow } from './history.ts';
import type { Mapping } from './mapping.ts';
import type { ImportRow, RowFinding } from './row.ts';

type History = DataOf<'history'>;

/** One project that the import would bring, or that is there already. */
export interface ImportStep {
  readonly row: number;
  readonly project: string;
  readonly history: History;
  readonly state: 'new' | 'unchanged' | 'differs';
}

export interface ImportPlan {
  readonly steps: readonly ImportStep[];
  readonly findings: readonly RowFinding[];
}

/** Numbers of imports start here; numbers of issues are far below (FIELDS: projectId). */
const FIRST_NUMBER = 9001;

/**
 * What an import would do, without doing it. A project is known by its title and its proposer, so a second run
 * finds everything there and changes nothing. What differs from the record is told and left alone: a merged
 * document changes only by a correction.
 */
export function planImport(rows: readonly ImportRow[], mapping: Mapping, record: CityRecord): ImportPlan {
  const firstYear = Math.min(...record.programmes.keys());
  const known = knownHistories(record);
  const taken = new Set(record.projects.keys());
  const steps: ImportStep[] = [];
  const findings: RowFinding[] = [];
  rows.forEach((row, index) => {
    const read = historyFromRow(row, index + 1, mapping);
    findings.push(...read.findings);
    if (!read.history) return;
    const year = yearOf(read.history, firstYear);
    if (year === null) return void findings.push(tooLate(index + 1, firstYear));
    const key = identityOf(read.history);
    const there = known.get(key);
    const project = there?.project ?? freeId(year, taken);
    const state = !there ? 'new' : same(there.history, read.history) ? 'unchanged' : 'differs';
    taken.add(project);
    known.set(key, there ?? { project, history: read.history });
    steps.push({ row: index + 1, project, history: read.history, state });
  });
  return { steps, findings };
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

function tooLate(row: number, firstYear: FiscalYear): RowFinding {
  return {
    row,
    column: null,
    severity: 'error',
    message: {
      ja: `この事業は制度が始まった${firstYear}年度以後に提案されています。`,
      en: `This project was proposed in or after ${firstYear}, when the system began.`,
    },
    fix: { ja: '提案（基本シート）として登録してください。', en: 'File it as a proposal.' },
  };
}

function knownHistories(record: CityRecord): Map<string, { project: string; history: History }> {
  const known = new Map<string, { project: string; history: History }>();
  for (const project of record.projects.values()) {
    const document = documentOf(project, 'history');
    if (document) known.set(identityOf(document.data), { project: project.id, history: document.data });
  }
  return known;
}

const identityOf = (history: History): string => `${history.title}\n${history.proposer.name}`;

function freeId(year: FiscalYear, taken: ReadonlySet<string>): string {
  let number = FIRST_NUMBER;
  while (taken.has(`${year}-${number}`)) number += 1;
  return `${year}-${number}`;
}

/** Compares facts, not the order in which they were typed. Corrections are the record's own. */
function same(a: History, b: History): boolean {
  const facts = ({ corrections: _corrections, ...history }: History) =>
    JSON.stringify(Object.entries(history).sort(([x], [y]) => (x < y ? -1 : 1)));
  return facts(a) === facts(b);
}
