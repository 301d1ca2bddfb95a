import type { FiscalYear } from '../../record/values.ts';
import { planInForce } from '../plan-in-force.ts';
import type { Standing } from '../standing.ts';

/** What was to be spent in a fiscal year and what was; whole yen. */
export interface Money {
  readonly plannedYen: number;
  /** Settled in the reports of that year; less than the whole while reports are missing. */
  readonly spentYen: number;
}

export interface YearsMoney extends Money {
  readonly fiscalYear: FiscalYear;
}

/**
 * A project's expenses by fiscal year: planned in the plan as amended by now, of a project with an agreement; spent
 * as the reports settle them. Income is the other side of the same money and not counted again.
 */
export function moneyOf(standing: Standing): YearsMoney[] {
  if (!standing.timeline.some(({ kind }) => kind === 'agreement')) return [];
  const entries = [
    ...planned(standing).map(([fiscalYear, plannedYen]) => ({ fiscalYear, plannedYen, spentYen: 0 })),
    ...spent(standing).map(([fiscalYear, spentYen]) => ({ fiscalYear, plannedYen: 0, spentYen })),
  ];
  return [...moneyByYear(entries)].map(([fiscalYear, money]) => ({ fiscalYear, ...money }));
}

/** The money of all projects by fiscal year, the first one first. */
export function moneyByYear(entries: Iterable<YearsMoney>): ReadonlyMap<FiscalYear, Money> {
  const years = new Map<FiscalYear, Money>();
  for (const { fiscalYear, plannedYen, spentYen } of entries) {
    const sum = years.get(fiscalYear) ?? { plannedYen: 0, spentYen: 0 };
    years.set(fiscalYear, { plannedYen: sum.plannedYen + plannedYen, spentYen: sum.spentYen + spentYen });
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

function planned({ project }: Standing): (readonly [FiscalYear, number])[] {
  const lines = planInForce(project, LATEST)?.budgetLines ?? [];
  return lines
    .filter(({ kind }) => kind === 'expense')
    .map(({ fiscalYear, amountYen }) => [fiscalYear, amountYen]);
}

/** A line that the plan does not know is a new item of expense. */
function spent({ project, timeline }: Standing): (readonly [FiscalYear, number])[] {
  return timeline.flatMap((paper) => {
    if (paper.kind !== 'report') return [];
    const { fiscalYear, completedOn, settlement } = paper.data;
    const lines = planInForce(project, completedOn)?.budgetLines ?? [];
    const income = new Set(lines.filter(({ kind }) => kind === 'income').map(({ id }) => id));
    return settlement
      .filter(({ line }) => !income.has(line))
      .map(({ actualYen }) => [fiscalYear, actualYen] as const);
  });
}

/** The project is as it stands today, so every amendment in it works. */
const LATEST = '9999-12-31';
