import type { FiscalYear } from '../../dates/iso-date.ts';
import type { ProjectFigures } from './figures.ts';

/** How many proposals of each round name each theme; a proposal may name several. */
export function themesByRound(
  projects: Iterable<ProjectFigures>,
): ReadonlyMap<string, ReadonlyMap<FiscalYear, number>> {
  const themes = new Map<string, Map<FiscalYear, number>>();
  for (const { round, themes: named } of projects) {
    if (round === null) continue;
    for (const theme of named) {
      const years = themes.get(theme) ?? new Map<FiscalYear, number>();
      years.set(round, (years.get(round) ?? 0) + 1);
      themes.set(theme, years);
    }
  }
  return themes;
}
