import type { Party } from '../../record/kinds/shared.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { sidesOf } from '../obligation.ts';
import { lengthOf, waitingPeriods, type Span } from '../history.ts';
import { CLOSED_STAGES, type Stage } from '../stage.ts';
import type { ProjectFigures } from './figures.ts';

/** How long something took: how many projects it concerns, and days. Spans that still last count until today. */
export interface Duration {
  readonly projects: number;
  readonly totalDays: number;
  /** The middle of the projects' days. */
  readonly medianDays: number;
}

/** How long projects stay in a stage. */
export interface Stay {
  /** Projects that have left the stage, and the middle of their days in it; null while none has. */
  readonly projects: number;
  readonly medianDays: number | null;
  /** Projects that are in the stage now. */
  readonly running: number;
}

/**
 * Days in each stage, but for those that nobody leaves, of the projects that left it before a day. A stay that lasts
 * would count as shorter than it will be, and what is over does not change from one day to the next: a page that
 * compares with it need not be drawn anew.
 */
export function stageDurations(
  projects: readonly ProjectFigures[],
  before: IsoDate,
): ReadonlyMap<Stage, Stay> {
  const left = durations(
    projects,
    ({ stages }) =>
      stages
        .filter(isPassing)
        .filter(({ to }) => to !== null && to < before)
        .map((span) => [span.value, span]),
    before,
  );
  const running = new Map<Stage, number>();
  for (const { stages } of projects) {
    const last = stages.at(-1);
    if (last && isPassing(last)) running.set(last.value, (running.get(last.value) ?? 0) + 1);
  }
  const stages = new Set([...left.keys(), ...running.keys()]);
  return new Map(
    [...stages].map((stage) => {
      const { projects: over = 0, medianDays = null } = left.get(stage) ?? {};
      return [stage, { projects: over, medianDays, running: running.get(stage) ?? 0 }];
    }),
  );
}

/** Returns days for which projects waited for each party; where both sides had to act, the days count for both (C28). */
export function daysOfWaiting(
  projects: Iterable<ProjectFigures>,
  today: IsoDate,
): ReadonlyMap<Party, Duration> {
  return durations(
    projects,
    ({ turns, stages }) =>
      waitingPeriods(turns, stages).flatMap((span) =>
        sidesOf(span.value).map((side) => [side, span] as const),
      ),
    today,
  );
}

const isPassing = ({ value }: Span<Stage>): boolean => !CLOSED_STAGES.has(value);

function durations<K>(
  projects: Iterable<ProjectFigures>,
  spansOf: (project: ProjectFigures) => readonly (readonly [K, Span<unknown>])[],
  today: IsoDate,
): Map<K, Duration> {
  const days = new Map<K, number[]>();
  for (const project of projects) {
    const own = new Map<K, number>();
    for (const [key, span] of spansOf(project)) own.set(key, (own.get(key) ?? 0) + lengthOf(span, today));
    for (const [key, total] of own) {
      const others = days.get(key);
      if (others) others.push(total);
      else days.set(key, [total]);
    }
  }
  return new Map([...days].map(([key, totals]) => [key, durationOf(totals)]));
}

const durationOf = (days: readonly number[]): Duration => ({
  projects: days.length,
  totalDays: days.reduce((sum, each) => sum + each, 0),
  medianDays: median(days) ?? 0,
});

/** Returns the middle of some numbers, of two the mean; null where there is none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
