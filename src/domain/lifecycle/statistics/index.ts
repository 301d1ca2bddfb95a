import { firstDayOf, fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../dates/iso-date.ts';
import type { Obligation, ObligationKind } from '../obligation.ts';
import type { Stage } from '../stage.ts';
import { daysOfWaiting, stageDurations, type Duration, type Stay } from './duration.ts';
import type { ProjectFigures } from './figures.ts';
import { adoptionByRound, funnelByRound, type Adoption, type Funnel } from './funnel.ts';
import { moneyByYear, type Money } from './money.ts';
import { outcomesOf, type Outcomes } from './outcome.ts';
import { judgedOf, punctualityBy, type Punctuality } from './punctuality.ts';
import { targetsByYear, type Targets } from './targets.ts';
import type { Party } from '../../record/kinds/shared.ts';

/** What the record adds up to on a day; nothing here is stored anywhere. */
export interface Statistics {
  readonly rounds: readonly Funnel[];
  readonly adoption: ReadonlyMap<FiscalYear, Adoption>;
  /** Of the projects that left a stage before this fiscal year. */
  readonly daysInStages: ReadonlyMap<Stage, Stay>;
  readonly daysOfWaiting: ReadonlyMap<Party, Duration>;
  readonly punctuality: ReadonlyMap<ObligationKind, Punctuality>;
  /** Reports by the fiscal year of the day on which they were due (C25). */
  readonly reports: ReadonlyMap<FiscalYear, Punctuality>;
  readonly targets: ReadonlyMap<FiscalYear, Targets>;
  readonly money: ReadonlyMap<FiscalYear, Money>;
  readonly outcomes: Outcomes;
  readonly themes: ReadonlyMap<string, ReadonlyMap<FiscalYear, number>>;
}

/** Adds up what each project gives, and what the programme itself owed (C17). */
export function statisticsOf(
  projects: readonly ProjectFigures[],
  programmeObligations: readonly Obligation[],
  today: IsoDate,
): Statistics {
  const judged = [...projects.flatMap((project) => project.judged), ...judgedOf(programmeObligations)];
  return {
    rounds: funnelByRound(projects),
    adoption: adoptionByRound(projects),
    daysInStages: stageDurations(projects, firstDayOf(fiscalYearOf(today))),
    daysOfWaiting: daysOfWaiting(projects, today),
    punctuality: punctualityBy(judged, ({ what }) => what),
    reports: punctualityBy(
      judged.filter(({ what }) => what === 'report').sort((a, b) => a.dueIn - b.dueIn),
      ({ dueIn }) => dueIn,
    ),
    targets: targetsByYear(projects.flatMap(({ targets }) => targets)),
    money: moneyByYear(projects.flatMap(({ money }) => money)),
    outcomes: outcomesOf(projects),
    themes: themesByRound(projects),
  };
}

/** Returns how many proposals of each round name each theme; a proposal may name several. */
function themesByRound(
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
