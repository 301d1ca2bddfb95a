import type { DataOf } from '../../record/kinds/index.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import { planInForce } from '../plan-in-force.ts';
import type { ProjectStatus } from '../status.ts';

/** How the targets of the plans compare with what was reported (C21, C24). */
export interface Targets {
  /** Targets of the years that were reported. */
  readonly set: number;
  readonly measured: number;
  readonly met: number;
}

export interface YearsTargets extends Targets {
  readonly fiscalYear: FiscalYear;
}

type Indicator = DataOf<'plan'>['indicators'][number];

/** Every target of each reported year, by the plan in force when the year's work was completed. */
export function targetsOf({ project, timeline }: ProjectStatus): YearsTargets[] {
  return timeline.flatMap((paper) => {
    if (paper.kind !== 'report') return [];
    const { fiscalYear, completedOn, results } = paper.data;
    const outcomes = (planInForce(project, completedOn)?.indicators ?? []).flatMap((indicator) => {
      const target = targetOf(indicator, fiscalYear);
      if (target === undefined) return [];
      const actual = results.find((result) => result.indicator === indicator.id)?.actual;
      return [typeof actual === 'number' ? isReached(actual, target, indicator.direction) : null];
    });
    return [
      {
        fiscalYear,
        set: outcomes.length,
        measured: outcomes.filter((met) => met !== null).length,
        met: outcomes.filter((met) => met === true).length,
      },
    ];
  });
}

/** Returns the targets of all projects by fiscal year, the first one first. */
export function targetsByYear(targets: Iterable<YearsTargets>): ReadonlyMap<FiscalYear, Targets> {
  const years = new Map<FiscalYear, Targets>();
  for (const { fiscalYear, set, measured, met } of targets) {
    const sum = years.get(fiscalYear) ?? { set: 0, measured: 0, met: 0 };
    years.set(fiscalYear, { set: sum.set + set, measured: sum.measured + measured, met: sum.met + met });
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** Returns the value that an indicator aims at in a year; undefined where it has none. */
function targetOf(indicator: Indicator, fiscalYear: FiscalYear): number | undefined {
  return indicator.targets?.find((target) => target.fiscalYear === fiscalYear)?.value;
}

/** Returns whether a value reaches its target; at least as much is meant unless the indicator says otherwise. */
function isReached(actual: number, target: number, direction: Indicator['direction']): boolean {
  return direction === 'at-most' ? actual <= target : actual >= target;
}
