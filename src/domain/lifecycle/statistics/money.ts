import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import { planInForce } from '../plan-in-force.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import type { ProjectStatus } from '../status.ts';

type BudgetLine = DataOf<'plan'>['budgetLines'][number];

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
  /** Of what was planned, what the city was to bear. */
  readonly cityPlannedYen: number;
  /** Of what those that reported had planned, what the city was to bear. */
  readonly reportedCityPlanYen: number;
  /** What the city bore of it: its own money; null while none has reported. */
  readonly citySpentYen: number | null;
}

/** The money of one project in one year; spent is null while no report settles it. */
export interface YearsMoney extends Pick<
  Money,
  'plannedYen' | 'spentYen' | 'cityPlannedYen' | 'citySpentYen'
> {
  readonly fiscalYear: FiscalYear;
}

/**
 * A project's expenses by the fiscal year of the report that settles them: planned in the plan as amended by now, of
 * a project with an agreement; spent as the reports settle them. Of a project that was terminated, years for which no
 * report is owed are left out. Income is the other side of the same money and not counted again: its lines say who bore
 * how much of it, and so what the city paid.
 */
export function moneyOf(status: ProjectStatus): YearsMoney[] {
  if (!status.timeline.some(({ kind }) => kind === 'agreement')) return [];
  const years = new Map<FiscalYear, YearsMoney>();
  const add = (one: YearsMoney): void => {
    const sum = years.get(one.fiscalYear);
    years.set(one.fiscalYear, {
      fiscalYear: one.fiscalYear,
      plannedYen: (sum?.plannedYen ?? 0) + one.plannedYen,
      cityPlannedYen: (sum?.cityPlannedYen ?? 0) + one.cityPlannedYen,
      spentYen: together(sum?.spentYen, one.spentYen),
      citySpentYen: together(sum?.citySpentYen, one.citySpentYen),
    });
  };
  for (const line of planInForce(status.project, LATEST)?.budgetLines ?? []) {
    const fiscalYear = settledIn(line.fiscalYear, status);
    if (fiscalYear === null) continue;
    const { plannedYen, cityPlannedYen } = {
      plannedYen: line.kind === 'expense' ? line.amountYen : 0,
      cityPlannedYen: isCitys(line) ? line.amountYen : 0,
    };
    add({ fiscalYear, plannedYen, cityPlannedYen, spentYen: null, citySpentYen: null });
  }
  for (const settled of spent(status)) add({ ...settled, plannedYen: 0, cityPlannedYen: 0 });
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** The sum of what is known; null where nothing is. */
const together = (sum: number | null | undefined, more: number | null): number | null =>
  sum == null ? more : sum + (more ?? 0);

/** What the city pays in: the income that it bears. */
const isCitys = ({ kind, bearer }: BudgetLine): boolean => kind === 'income' && bearer === 'city';

/** Returns the money of all projects by fiscal year, the first one first. */
export function moneyByYear(entries: Iterable<YearsMoney>): ReadonlyMap<FiscalYear, Money> {
  const years = new Map<FiscalYear, Money>();
  for (const { fiscalYear, plannedYen, spentYen, cityPlannedYen, citySpentYen } of entries) {
    const sum = years.get(fiscalYear) ?? NOTHING;
    const isReported = spentYen !== null;
    years.set(fiscalYear, {
      projects: sum.projects + 1,
      plannedYen: sum.plannedYen + plannedYen,
      reported: sum.reported + (isReported ? 1 : 0),
      reportedPlanYen: sum.reportedPlanYen + (isReported ? plannedYen : 0),
      spentYen: together(sum.spentYen, spentYen),
      cityPlannedYen: sum.cityPlannedYen + cityPlannedYen,
      reportedCityPlanYen: sum.reportedCityPlanYen + (isReported ? cityPlannedYen : 0),
      citySpentYen: together(sum.citySpentYen, citySpentYen),
    });
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

const NOTHING: Money = {
  projects: 0,
  plannedYen: 0,
  reported: 0,
  reportedPlanYen: 0,
  spentYen: null,
  cityPlannedYen: 0,
  reportedCityPlanYen: 0,
  citySpentYen: null,
};

/** A short year is settled with its neighbour; a year that a termination cut off with none. */
function settledIn(year: FiscalYear, { reportYears, obligations, stage }: ProjectStatus): FiscalYear | null {
  const covering = reportYears.find(({ from, to }) => fiscalYearOf(from) <= year && year <= fiscalYearOf(to));
  const settled = covering?.fiscalYear ?? year;
  const isOwed = obligations.some(({ what, fiscalYear }) => what === 'report' && fiscalYear === settled);
  return stage === 'terminated' && !isOwed ? null : settled;
}

/** A line that the plan does not know is a new item of expense. */
function spent({
  project,
  timeline,
}: ProjectStatus): Pick<YearsMoney, 'fiscalYear' | 'spentYen' | 'citySpentYen'>[] {
  return timeline.flatMap((paper) => {
    if (paper.kind !== 'report') return [];
    const { fiscalYear, completedOn, settlement } = paper.data;
    const lines = planInForce(project, completedOn)?.budgetLines ?? [];
    const sumOf = (isOne: (line: BudgetLine | undefined) => boolean): number =>
      settlement
        .filter(({ line }) => isOne(lines.find(({ id }) => id === line)))
        .reduce((sum, { actualYen }) => sum + actualYen, 0);
    return [
      {
        fiscalYear,
        spentYen: sumOf((line) => line?.kind !== 'income'),
        citySpentYen: sumOf((line) => line !== undefined && isCitys(line)),
      },
    ];
  });
}

/** The project is as it stands today, so every amendment in it works. */
const LATEST = '9999-12-31';
