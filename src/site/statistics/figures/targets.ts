import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import type { Question } from '../figure.ts';
import { percentOf, sumOf } from '../number.ts';
import { partsPicture } from './parts-picture.ts';

/** Of the targets on which both sides agreed, how many were met (C21, C24). */
export const targets: Question = ({ statistics }) => {
  const rows = [...statistics.targets].map(([year, { set, measured, met }]) => ({
    key: String(year),
    label: fiscalYearLabel(year),
    values: [met, measured - met, set - measured],
  }));
  const all = sumOf(rows.flatMap(({ values }) => values));
  if (all === 0) return null;
  const met = sumOf(rows.map(({ values }) => values[0] ?? 0));
  const unmeasured = sumOf(rows.map(({ values }) => values[2] ?? 0));
  return {
    id: 'targets',
    title: statisticsText.targets,
    sentence: statisticsText.targetsShow(all, met, percentOf(met, all), unmeasured),
    note: statisticsText.targetsNote,
    of: { key: 'fiscalYear', label: statisticsText.fiscalYear },
    series: [
      { key: 'met', label: statisticsText.met, unit: 'count' },
      { key: 'notMet', label: statisticsText.notMet, unit: 'count' },
      { key: 'notMeasured', label: statisticsText.notMeasured, unit: 'count' },
    ],
    rows,
    draw: partsPicture((first, whole) => `${first} / ${whole}`),
  };
};
