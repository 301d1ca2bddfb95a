import type { FiscalYear } from '../../record/values.ts';
import { planInForce } from '../plan-in-force.ts';
import type { Standing } from '../standing.ts';

/** What was to be spent in a fiscal year and what was; whole yen. */
export interface Money {
  readonly plannedYen: number;
  /** Settled in the reports of that year; less than the whole while reports are missing. */
  readonly spentYen: number;
}

/**
 * Expenses by fiscal year: planned in the plans as amended by now, of projects with an agreement; spent as the
 * reports settle them. Income is the other side of the same money and not counted again.
 */
export function moneyByYear(standings: Iterable<Standing>): ReadonlyMap<FiscalYear, Money> {
  const years = new Map<FiscalYear, Money>();
  const add = (year: FiscalYear, { plannedYen, spentYen }: Money): void => {
    const sum = years.get(year) ?? { plannedYen: 0, spentYen: 0 };
    years.set(year, { plannedYen: sum.plannedYen + plannedYen, spentYen: sum.spentYen + spentYen });
  };
  for (const standing of standings) {
    if (!standing.timeline.some(({ kind }) => kind === 'agreement')) continue;
    for (const [year, plannedYen] of planned(standing)) add(year, { plannedYen, spentYen: 0 });
    for (const [year, spentYen] of spent(standing)) add(year, { plannedYen: 0, spentYen });
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
