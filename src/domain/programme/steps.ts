import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { programmeOn, type HasProgrammes } from './in-force.ts';
import type { Programme } from './schema.ts';

/** A step of the council: review (1) and decision (2). A city may have the decision alone. */
export type CouncilStep = 1 | 2;

/** What the council does in each step. `choiceLabels` gives them their numbers, and leaves out the step that a city does not have. */
export const STEP_LABELS = {
  '1': { ja: '検討', en: 'Review' },
  '2': { ja: '決定', en: 'Decision' },
} as const satisfies Record<CouncilStep, Text>;

type Steps = Pick<Programme, 'steps'>;

/** Returns whether the council reviews a proposal before it decides on it. */
export const hasReview = ({ steps }: Steps): boolean => steps.includes(1);

/** Returns the steps of a programme in their order. */
export const stepsOf = (programme: Steps): readonly CouncilStep[] => (hasReview(programme) ? [1, 2] : [2]);

/** Returns the step whose members also verify and learn: the first. Without any programme it is the report's. */
export function firstStepOn(record: HasProgrammes, day: IsoDate): CouncilStep {
  return record.programmes.size > 0 && !hasReview(programmeOn(record, day)) ? 2 : 1;
}

/** Returns what a step is called: by its number where there are two, else the council itself. */
export const stepLabel = (step: CouncilStep, programme: Steps): Text =>
  hasReview(programme) ? { ja: `ステップ${step}`, en: `step ${step}` } : { ja: '会議', en: 'the council' };
