import type { Programme } from './schema.ts';
import { hasReview, type CouncilStep } from './steps.ts';

export type Guideline = Programme['criteria'][number];

/** Returns whether guidelines are judged by points; by grades with reasons otherwise. */
export const givesPoints = ({ judgement }: Pick<Programme, 'judgement'>): boolean =>
  judgement?.kind === 'points';

/** Returns the guidelines by which a step judges: those that name it, and those that name none. */
export const guidelinesOf = (
  { criteria }: Pick<Programme, 'criteria'>,
  step: CouncilStep,
): readonly Guideline[] => criteria.filter(({ steps }) => !steps || steps.includes(step));

/**
 * Returns the guidelines that the council's own paper of a step judges. A decision after a review has them only where the
 * programme names the step: what the review judged is not judged twice.
 */
export const judgedAt = (
  programme: Pick<Programme, 'criteria' | 'steps'>,
  step: CouncilStep,
): readonly Guideline[] =>
  step === 2 && hasReview(programme)
    ? programme.criteria.filter(({ steps }) => steps?.includes(2))
    : guidelinesOf(programme, step);
