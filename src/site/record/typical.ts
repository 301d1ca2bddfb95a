import type { Stage } from '../../domain/lifecycle/stage.ts';
import { daysInStagesLeft } from '../../domain/lifecycle/statistics/duration.ts';
import { firstDayOf, fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import type { Facts } from './facts.ts';

/**
 * With how many days in a stage a project is compared: the median of the stages that were left before this fiscal
 * year, in whole days. It stays the same for a year, or every page would change with the change of any.
 */
export function typicalDays(projects: Iterable<Facts>, today: IsoDate): ReadonlyMap<Stage, number> {
  const figures = [...projects].map((facts) => facts.figures);
  const left = daysInStagesLeft(figures, firstDayOf(fiscalYearOf(today)));
  return new Map([...left].map(([stage, { medianDays }]) => [stage, Math.round(medianDays)]));
}
