import type { DataOf } from '../../record/kinds/index.ts';
import type { FiscalYear } from '../../record/values.ts';
import { planInForce } from '../plan-in-force.ts';
import type { Standing } from '../standing.ts';

/** How the targets of the plans compare with what was reported (C21, C24). */
export interface Targets {
  /** Targets of the years that were reported. */
  readonly set: number;
  readonly measured: number;
  readonly met: number;
}

type Indicator = DataOf<'plan'>['indicators'][number];

/** Every target of each reported year, by the plan in force when the year's work was completed. */
export function targetsMet(standings: Iterable<Standing>): Targets {
  const outcomes = [...standings].flatMap(outcomesOf);
  return {
    set: outcomes.length,
    measured: outcomes.filter((met) => met !== null).length,
    met: outcomes.filter((met) => met === true).length,
  };
}

/** For each target of a project: whether it was met, or null where nothing was measured. */
function outcomesOf({ project, timeline }: Standing): (boolean | null)[] {
  return timeline.flatMap((paper) => {
    if (paper.kind !== 'report') return [];
    const { fiscalYear, completedOn, results } = paper.data;
    return (planInForce(project, completedOn)?.indicators ?? []).flatMap((indicator) => {
      const target = targetOf(indicator, fiscalYear);
      if (target === undefined) return [];
      const actual = results.find((result) => result.indicator === indicator.id)?.actual;
      return [typeof actual === 'number' ? isReached(actual, target, indicator.direction) : null];
    });
  });
}

/** The value that an indicator aims at in a year; undefined where it has none. */
function targetOf(indicator: Indicator, fiscalYear: FiscalYear): number | undefined {
  return indicator.targets?.find((target) => target.fiscalYear === fiscalYear)?.value;
}

/** Whether a value reaches its target; at least as much is meant unless the indicator says otherwise. */
function isReached(actual: number, target: number, direction: Indicator['direction']): boolean {
  return direction === 'at-most' ? actual <= target : actual >= target;
}
