import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Occasion } from './occasion.ts';
import type { Workflow } from './workflow.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A run of a workflow file. */
export interface Run {
  readonly id: number;
  readonly workflow: Workflow;
  readonly occasion: Occasion;
  readonly at: IsoTime;
  /** Runs of one group come one after the other. */
  readonly group: string | null;
  state: 'queued' | 'running' | Conclusion;
  /** The output of the steps, job by job. */
  log: string;
  /** What was written for the run's summary page, as Markdown. */
  summary: string;
  /** `::error …` lines. */
  readonly annotations: string[];
  /** Somebody stopped it: what is under way ends, and only what asks for it is begun. */
  isCancelled: boolean;
  readonly stop: AbortController;
}
