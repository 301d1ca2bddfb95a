import type { Programme } from '../../programme/schema.ts';
import { hasReview, stepLabel } from '../../programme/steps.ts';
import type { Text } from '../../text.ts';
import { KINDS, type Kind } from './index.ts';

/** Returns whether a programme has a kind of paper: a review needs a step of its own. */
export const isOfProgramme = (kind: string, programme: Pick<Programme, 'steps'>): boolean =>
  kind !== 'review' || hasReview(programme);

/** Returns what a paper is called under a programme: its step is named where there are two (ステップ2 決定結果). */
export function kindLabel(kind: Kind, programme: Pick<Programme, 'steps'>): Text {
  const { label, step } = KINDS[kind] as { label: Text; step?: 1 | 2 };
  if (step === undefined || !hasReview(programme)) return label;
  const number = stepLabel(step, programme);
  return { ja: `${number.ja} ${label.ja}`, en: `${label.en} (${number.en})` };
}

/** Returns all that a paper may be called in Japanese: as its page calls it first, and without its step. */
export const kindNames = (kind: Kind, programme: Pick<Programme, 'steps'>): readonly string[] => [
  ...new Set([kindLabel(kind, programme).ja, KINDS[kind].label.ja]),
];
