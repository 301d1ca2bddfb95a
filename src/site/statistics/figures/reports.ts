import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import type { Question } from '../figure.ts';
import { outcomes } from './outcomes.ts';

/** Reports by the year in which they were due: in time, late, or still missing (C25). */
export const reports: Question = ({ statistics }) => {
  const rows = [...statistics.reports].map(([year, count]) => ({
    key: String(year),
    label: fiscalYearLabel(year),
    count,
  }));
  const latest = rows.at(-1);
  if (!latest) return null;
  return {
    id: 'reports',
    title: statisticsText.reportsTitle,
    sentence: statisticsText.reportsShow(Number(latest.key), latest.count),
    note: statisticsText.onTimeNote,
    of: { key: 'fiscalYear', label: statisticsText.dueYear },
    ...outcomes(rows),
  };
};
