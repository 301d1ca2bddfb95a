import { OBLIGATION_LABELS, type ObligationKind } from '../../../domain/lifecycle/obligation.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import type { Question } from '../figure.ts';
import { percentOf, sumOf } from '../number.ts';
import { outcomes } from './outcomes.ts';

/** What was done by its day, late, or not yet: reports (C25), notifications (C14), the programme's own obligations (C17). */
export const punctuality: Question = ({ statistics }) => {
  const kinds = Object.keys(OBLIGATION_LABELS) as ObligationKind[];
  const rows = kinds.flatMap((what) => {
    const count = statistics.punctuality.get(what);
    return count ? [{ key: what, label: OBLIGATION_LABELS[what], count }] : [];
  });
  if (rows.length === 0) return null;
  const onTime = sumOf(rows.map(({ count }) => count.onTime));
  const all = sumOf(rows.flatMap(({ count }) => Object.values(count)));
  return {
    id: 'on-time',
    title: statisticsText.onTimeTitle,
    sentence: statisticsText.onTimeShows(all, percentOf(onTime, all)),
    note: statisticsText.onTimeNote,
    of: { key: 'what', label: statisticsText.what },
    ...outcomes(rows),
  };
};
