import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import { planInForce } from '../plan-in-force.ts';
import type { ProjectStatus } from '../status.ts';

/** What was to be spent in a fiscal year and what was, by all projects with an agreement; whole yen. */
export interface Money {
  readonly projects: number;
  readonly plannedYen: number;
  /** Of these projects, how many have reported the year. Only they can be compared. */
  readonly reported: number;
  /** What those that reported had planned. */
  readonly reportedPlanYen: number;
  /** What they spent; null while none has reported. */
  readonly spentYen: number | null;
}

/** The money of one project in one year; spent is null while no report settles it. */
export interface YearsMoney extends Pick<Money, 'plannedYen' | 'spentYen'> {
  readonly fiscalYear: FiscalYear;
}

/**
 * A project's expenses by the fiscal year of the report that settles them: planned in the plan as amended by now, of
 * a project with an agreement; spent as the reports settle them. Of a project that was terminated, years for which no
 * report is owed are left out. Income is the other side of the same money and not counted again.
 */
export function moneyOf(status: ProjectStatus): YearsMoney[] {
  if (!status.timeline.some(({ kind }) => kind === 'agreement')) return [];
  const years = new Map<FiscalYear, YearsMoney>();
  const add = (fiscalYear: FiscalYear, plannedYen: number, spentYen: number | null): void => {
    const sum = years.get(fiscalYear);
    years.set(fiscalYear, {
      fiscalYear,
      plannedYen: (sum?.plannedYen ?? 0) + plannedYen,
      spentYen: sum?.spentYen == null ? spentYen : sum.spentYen + (spentYen ?? 0),
    });
  };
  for (const { fiscalYear, kind, amountYen } of planInForce(status.project, LATEST)?.budgetLines ?? []) {
    const year = kind === 'expense' ? settledIn(fiscalYear, status) : null;
    if (year !== null) add(year, amountYen, null);
  }
  for (const [fiscalYear, spentYen] of spent(status)) add(fiscalYear, 0, spentYen);
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Returns the money of all projects by fiscal year, the first one first. */
export function moneyByYear(entries: Iterable<YearsMoney>): ReadonlyMap<FiscalYear, Money> {
  const years = new Map<FiscalYear, Money>();
  for (const { fiscalYear, plannedYen, spentYen } of entries) {
    const sum = years.get(fiscalYear) ?? NOTHING;
    const isReported = spentYen !== null;
    years.set(fiscalYear, {
      projects: sum.projects + 1,
      plannedYen: sum.plannedYen + plannedYen,
      reported: sum.reported + (isReported ? 1 : 0),
      reportedPlanYen: sum.reportedPlanYen + (isReported ? plannedYen : 0),
      spentYen: isReported ? (sum.spentYen ?? 0) + spentYen : sum.spentYen,
    });
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

const NOTHING: Money = { projects: 0, plannedYen: 0, reported: 0, reportedPlanYen: 0, spentYen: null };

/** A short year is settled with its neighbour; a year that a termination cut off with none. */
function settledIn(year: FiscalYear, { reportYears, obligations, stage }: ProjectStatus): FiscalYear | null {
  const covering = reportYears.find(({ from, to }) => fiscalYearOf(from) <= year && year <= fiscalYearOf(to));
  const settled = covering?.fiscalYear ?? year;
  const isOwed = obligations.some(({ what, fiscalYear }) => what === 'report' && fiscalYear === settled);
  return stage === 'terminated' && !isOwed ? null : settled;
}

/** A line that the plan does not know is a new item of expense. */
function spent({ project, timeline }: ProjectStatus): (readonly [FiscalYear, number])[] {
  return timeline.flatMap((paper) => {
    if (paper.kind !== 'report') return [];
    const { fiscalYear, completedOn, settlement } = paper.data;
    const lines = planInForce(project, completedOn)?.budgetLines ?? [];
    const income = new Set(lines.filter(({ kind }) => kind === 'income').map(({ id }) => id));
    const expenses = settlement.filter(({ line }) => !income.has(line));
    return [[fiscalYear, expenses.reduce((sum, { actualYen }) => sum + actualYen, 0)] as const];
  });
}

/** The project is as it stands today, so every amendment in it works. */
const LATEST = '9999-12-31';
