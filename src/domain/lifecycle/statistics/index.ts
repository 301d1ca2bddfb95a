import type { Party } from '../../record/kinds/shared.ts';
import type { FiscalYear } from '../../record/values.ts';
import type { Standings } from '../standing.ts';
import type { Stage } from '../stage.ts';
import { daysInStages, daysOfWaiting, type Duration } from './duration.ts';
import { funnelByRound, shareAdopted, type Funnel } from './funnel.ts';
import { moneyByYear, type Money } from './money.ts';
import { punctualityOf, type Punctuality } from './punctuality.ts';
import { targetsMet, type Targets } from './targets.ts';

/** What the record adds up to on a day; nothing here is stored anywhere. */
export interface Statistics {
  readonly rounds: readonly Funnel[];
  /** 0 to 1, of the projects that were answered; null while none was. */
  readonly shareAdopted: number | null;
  readonly daysInStages: ReadonlyMap<Stage, Duration>;
  readonly daysOfWaiting: ReadonlyMap<Party, Duration>;
  readonly reports: Punctuality;
  readonly targets: Targets;
  readonly money: ReadonlyMap<FiscalYear, Money>;
}

export function statisticsOf(standings: Standings): Statistics {
  const projects = [...standings.projects.values()];
  return {
    rounds: funnelByRound(projects),
    shareAdopted: shareAdopted(projects),
    daysInStages: daysInStages(projects, standings.today),
    daysOfWaiting: daysOfWaiting(standings),
    reports: punctualityOf(
      projects.flatMap(({ obligations }) => obligations),
      'report',
    ),
    targets: targetsMet(projects),
    money: moneyByYear(projects),
  };
}
