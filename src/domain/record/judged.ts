import type { Text } from '../text.ts';
import type { DataOf } from './kinds/index.ts';
import { JUDGEMENT_LABELS } from './kinds/shared.ts';

/** What was judged by one guideline. */
export type Judged = NonNullable<DataOf<'review'>['criteria']>[string];

/** Returns a judgement in words: 認められる, or 7点（満点10点）. */
export function judgedWords(
  { judgement, points }: Judged,
  guideline: { readonly max?: number | undefined } | undefined,
): Text {
  if (judgement !== undefined) return JUDGEMENT_LABELS[judgement];
  if (points === undefined) return { ja: '記入なし', en: 'not given' };
  const max = guideline?.max;
  return {
    ja: `${points}点${max === undefined ? '' : `（満点${max}点）`}`,
    en: `${points}${max === undefined ? '' : ` of ${max}`} points`,
  };
}

/** Returns whether something was found wanting: any grade but the best, or points below the maximum. */
export const isWanting = (
  { judgement, points }: Judged,
  guideline: { readonly max?: number | undefined } | undefined,
): boolean =>
  judgement === undefined
    ? points !== undefined && points < (guideline?.max ?? points)
    : judgement !== 'good';
