import type { DataOf } from '../../record/kinds/index.ts';
import type { Party } from '../../record/kinds/shared.ts';
import { documentOf } from '../../record/record.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import { holderHistory, type Span } from '../history.ts';
import type { LifecycleContext } from '../context.ts';
import type { ProjectStatus } from '../status.ts';
import type { Stage } from '../stage.ts';
import { pointsOf, type Point } from './funnel.ts';
import { moneyOf, type YearsMoney } from './money.ts';
import { judgedOf, type Judged } from './punctuality.ts';
import { targetsOf, type YearsTargets } from './targets.ts';

/**
 * What one project adds to the statistics: small and plain, so that it can be kept from one build to the next and
 * the record need not be read as a whole for the change of one paper.
 */
export interface ProjectFigures {
  /** Null for a project from before the system, which no round has. */
  readonly round: FiscalYear | null;
  readonly themes: readonly string[];
  /** The form of collaboration as agreed; null without a plan. */
  readonly form: string | null;
  readonly reached: readonly Point[];
  readonly stages: readonly Span<Stage>[];
  readonly turns: readonly Span<Party | null>[];
  readonly judged: readonly Judged[];
  readonly targets: readonly YearsTargets[];
  readonly money: readonly YearsMoney[];
  /** What the council said of each year that it verified (C15). */
  readonly verdicts: readonly { readonly fiscalYear: FiscalYear; readonly verdict: Verdict }[];
}

export type Verdict = DataOf<'verification'>['verdict'];

export function figuresOf(status: ProjectStatus, context: LifecycleContext): ProjectFigures {
  const { project, round, stage } = status;
  const filed = documentOf(project, 'proposal') ?? documentOf(project, 'history');
  return {
    round: stage === 'historical' ? null : (round?.fiscalYear ?? null),
    themes: filed?.data.theme ?? [],
    form: documentOf(project, 'plan')?.data.form ?? null,
    reached: pointsOf(status),
    stages: status.stages,
    turns: holderHistory(project, context),
    judged: judgedOf(status.obligations),
    targets: targetsOf(status),
    money: moneyOf(status),
    verdicts: status.timeline.flatMap((paper) =>
      paper.kind === 'verification'
        ? [{ fiscalYear: paper.data.fiscalYear, verdict: paper.data.verdict }]
        : [],
    ),
  };
}
