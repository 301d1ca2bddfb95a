import { givesPoints, guidelinesOf, type Guideline } from '../programme/judging.ts';
import type { Programme } from '../programme/schema.ts';
import type { CouncilStep } from '../programme/steps.ts';
import type { DocumentOf } from '../record/record.ts';

/** The mean of the points that members gave by one guideline; null where nobody did. */
export interface Mean {
  readonly guideline: Guideline;
  readonly mean: number | null;
}

/** What the sheets of a step say in points. It is shown beside the decision, and decides nothing. */
export interface Points {
  readonly means: readonly Mean[];
  /** How many sheets were counted: those without a conflict of interest. */
  readonly sheets: number;
  /** The sum of the means. */
  readonly sum: number;
  /** The most that can be reached. */
  readonly most: number;
  /** The line for adoption of the programme; null where it has none. */
  readonly adoptAt: number | null;
}

/** Returns the means of the points of a step's sheets, rounded to one decimal; null where grades are given, or there is no sheet yet. */
export function pointsOf(
  programme: Pick<Programme, 'criteria' | 'judgement'>,
  step: CouncilStep,
  sheets: readonly DocumentOf<'assessment'>[],
): Points | null {
  const counted = sheets.filter(({ data }) => !data.conflictOfInterest);
  if (!givesPoints(programme) || counted.length === 0) return null;
  const exact = guidelinesOf(programme, step).map((guideline) => {
    const given = counted.flatMap(({ data }) => data.criteria?.[guideline.key]?.points ?? []);
    return { guideline, mean: given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length };
  });
  return {
    means: exact.map(({ guideline, mean }) => ({ guideline, mean: mean === null ? null : rounded(mean) })),
    sheets: counted.length,
    sum: rounded(exact.reduce((sum, { mean }) => sum + (mean ?? 0), 0)),
    most: exact.reduce((sum, { guideline }) => sum + (guideline.max ?? 0), 0),
    adoptAt: programme.judgement?.adoptAt ?? null,
  };
}

const rounded = (points: number): number => Math.round(points * 10) / 10;
