import { AGREED_STAGES, type Stage } from '../../domain/lifecycle/stage.ts';
import { stageDurations } from '../../domain/lifecycle/statistics/duration.ts';
import { firstDayOf, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Facts } from './facts.ts';

/**
 * With how many days in a stage a project is compared: the median of those that left it before this fiscal year, as
 * the statistics have it. It stays the same for a year, or every page would change with the change of any. Nothing
 * for stages whose length the agreement fixes.
 */
export function typicalDays(projects: Iterable<Facts>, today: IsoDate): ReadonlyMap<Stage, number> {
  const figures = [...projects].map((facts) => facts.figures);
  const durations = stageDurations(figures, firstDayOf(fiscalYearOf(today)));
  return new Map(
    [...durations].flatMap(([stage, { medianDays }]) =>
      medianDays === null || AGREED_STAGES.has(stage) ? [] : [[stage, medianDays] as const],
    ),
  );
}
