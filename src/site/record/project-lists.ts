import type { Facts } from './facts.ts';
import { STAGES, type Stage } from '../../domain/lifecycle/stage.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { City } from './city.ts';

/** Newest first: by the number, which begins with the fiscal year of filing. Those from before the system come last. */
export function newestFirst(city: City): readonly Facts[] {
  const known = ordered.get(city);
  if (known) return known;
  const all = [...city.projects.values()].sort(
    (a, b) => Number(isHistorical(a)) - Number(isHistorical(b)) || (a.id < b.id ? 1 : -1),
  );
  ordered.set(city, all);
  return all;
}

const ordered = new WeakMap<City, readonly Facts[]>();

const isHistorical = ({ stage }: Facts): boolean => stage === 'historical';

/** How many projects stand where; every stage is there, empty ones too. */
export function stageCounts(city: City): ReadonlyMap<Stage, number> {
  const counts = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]));
  for (const { stage } of city.projects.values()) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}

/** Rounds that have a project, the newest first, with how many. */
export function roundCounts(city: City): ReadonlyMap<FiscalYear, number> {
  const counts = new Map<FiscalYear, number>();
  for (const { round } of city.projects.values()) {
    if (round) counts.set(round.fiscalYear, (counts.get(round.fiscalYear) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => b - a));
}
