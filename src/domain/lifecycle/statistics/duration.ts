import type { Party } from '../../record/kinds/shared.ts';
import type { IsoDate } from '../../record/values.ts';
import { sidesOf } from '../holder.ts';
import { holderHistory } from '../history.ts';
import { settingOf } from '../setting.ts';
import { lengthOf, type Span } from '../span.ts';
import type { Standing, Standings } from '../standing.ts';
import { CLOSED_STAGES, type Stage } from '../stage.ts';

/** How long something took: how many projects it concerns, and days. Spans that still last count until today. */
export interface Duration {
  readonly projects: number;
  readonly totalDays: number;
  /** The middle of the projects' days. */
  readonly medianDays: number;
}

/** Days that projects spent in each stage, but for those that nobody leaves. */
export function daysInStages(standings: Iterable<Standing>, today: IsoDate): ReadonlyMap<Stage, Duration> {
  return durations(
    standings,
    ({ stages }) => stages.filter(({ value }) => !CLOSED_STAGES.has(value)).map((span) => [span.value, span]),
    today,
  );
}

/** Days for which projects waited for each party; where both sides had to act, the days count for both (C28). */
export function daysOfWaiting({ record, projects, today }: Standings): ReadonlyMap<Party, Duration> {
  const setting = settingOf(record, today);
  return durations(
    projects.values(),
    ({ project }) =>
      holderHistory(project, setting).flatMap((span) =>
        span.value === null ? [] : sidesOf(span.value).map((side) => [side, span] as const),
      ),
    today,
  );
}

function durations<K>(
  standings: Iterable<Standing>,
  spansOf: (standing: Standing) => readonly (readonly [K, Span<unknown>])[],
  today: IsoDate,
): Map<K, Duration> {
  const days = new Map<K, number[]>();
  for (const standing of standings) {
    const own = new Map<K, number>();
    for (const [key, span] of spansOf(standing)) own.set(key, (own.get(key) ?? 0) + lengthOf(span, today));
    for (const [key, total] of own) {
      const others = days.get(key);
      if (others) others.push(total);
      else days.set(key, [total]);
    }
  }
  return new Map([...days].map(([key, totals]) => [key, durationOf(totals)]));
}

function durationOf(days: readonly number[]): Duration {
  const sorted = [...days].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return {
    projects: sorted.length,
    totalDays: sorted.reduce((sum, each) => sum + each, 0),
    medianDays: ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2,
  };
}
