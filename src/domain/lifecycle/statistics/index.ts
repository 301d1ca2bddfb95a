import type { Party } from '../../record/kinds/shared.ts';
import type { FiscalYear, IsoDate } from '../../record/values.ts';
import type { Obligation, ObligationKind } from '../obligation.ts';
import type { Stage } from '../stage.ts';
import { daysInStages, daysOfWaiting, type Duration } from './duration.ts';
import type { ProjectFigures } from './figures.ts';
import { funnelByRound, shareAdopted, type Funnel } from './funnel.ts';
import { moneyByYear, type Money } from './money.ts';
import { judgedOf, punctualityByKind, type Punctuality } from './punctuality.ts';
import { targetsByYear, type Targets } from './targets.ts';
import { themesByRound } from './themes.ts';

/** What the record adds up to on a day; nothing here is stored anywhere. */
export interface Statistics {
  readonly rounds: readonly Funnel[];
  /** 0 to 1, of the projects that were answered; null while none was. */
  readonly shareAdopted: number | null;
  readonly daysInStages: ReadonlyMap<Stage, Duration>;
  readonly daysOfWaiting: ReadonlyMap<Party, Duration>;
  readonly punctuality: ReadonlyMap<ObligationKind, Punctuality>;
  readonly targets: ReadonlyMap<FiscalYear, Targets>;
  readonly money: ReadonlyMap<FiscalYear, Money>;
  readonly themes: ReadonlyMap<string, ReadonlyMap<FiscalYear, number>>;
}

/** Adds up what each project gives, and what the programme itself owed (C17). */
export function statisticsOf(
  projects: readonly ProjectFigures[],
  programmeDuties: readonly Obligation[],
  today: IsoDate,
): Statistics {
  return {
    rounds: funnelByRound(projects),
    shareAdopted: shareAdopted(projects),
    daysInStages: daysInStages(projects, today),
    daysOfWaiting: daysOfWaiting(projects, today),
    punctuality: punctualityByKind([
      ...projects.flatMap(({ judged }) => judged),
      ...judgedOf(programmeDuties),
    ]),
    targets: targetsByYear(projects.flatMap(({ targets }) => targets)),
    money: moneyByYear(projects.flatMap(({ money }) => money)),
    themes: themesByRound(projects),
  };
}
