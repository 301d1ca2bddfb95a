import { AGREED_STAGES, STAGE_LABELS } from '../../../domain/lifecycle/stage.ts';
import { ON_CIRCLE } from '../../circulation/circle.ts';
import { shortYear } from '../../format.ts';
import { shortStageName } from '../../i18n/stages.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars, YEARS, legend } from '../charts.ts';
import type { Figure, Question, Row } from '../figure.ts';
import { partyLabel } from '../../../domain/record/party.ts';
import { PARTIES } from '../../../domain/record/kinds/shared.ts';
import { together } from '../../markup/html.ts';
import { percentOf, sumOf } from '../number.ts';
import type { Punctuality } from '../../../domain/lifecycle/statistics/punctuality.ts';
import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { OBLIGATION_LABELS, type ObligationKind } from '../../../domain/lifecycle/obligation.ts';

/** How long projects stay in each stage. */
export const stages: Question = ({ statistics: { daysInStages }, currentYear }) => {
  const rows = ON_CIRCLE.flatMap(({ stage }) => {
    const stay = daysInStages.get(stage);
    const name = (lang: 'ja' | 'en') => shortStageName(stage, STAGE_LABELS, lang);
    return stay ? [{ key: stage, label: { ja: name('ja'), en: name('en') }, stay }] : [];
  });
  const [longest] = rows
    .filter(({ key, stay }) => !AGREED_STAGES.has(key) && stay.medianDays !== null)
    .sort((a, b) => (b.stay.medianDays ?? 0) - (a.stay.medianDays ?? 0));
  if (!longest) return null;
  return {
    id: 'stages',
    title: statisticsText.stages,
    sentence: statisticsText.stagesShow(longest.label, longest.stay.medianDays ?? 0),
    note: statisticsText.medianNote(shortYear(currentYear, 'ja'), shortYear(currentYear, 'en')),
    of: { key: 'stage', label: statisticsText.stage },
    series: [
      { key: 'medianDays', label: statisticsText.median, unit: 'days' },
      { key: 'projects', label: statisticsText.left, unit: 'projects' },
      { key: 'running', label: statisticsText.running, unit: 'projects' },
    ],
    rows: rows.map(({ key, label, stay }) => ({
      key,
      label,
      values: [stay.medianDays, stay.projects, stay.running],
    })),
    draw: (figure, lang) =>
      bars(figure, lang, { rows: figure.rows.filter(({ values: [median] }) => median !== null) }),
  };
};

/** Whose turn it was, and for how long: the same question for everyone (C28). */
export const waiting: Question = ({ statistics: { daysOfWaiting }, programme }) => {
  const rows = PARTIES.flatMap((party) => {
    const duration = daysOfWaiting.get(party);
    return duration
      ? [
          {
            key: party,
            label: partyLabel(party, programme),
            values: [duration.medianDays, duration.totalDays, duration.projects],
          },
        ]
      : [];
  });
  const [longest] = [...rows].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  if (!longest) return null;
  return {
    id: 'waiting',
    title: statisticsText.waiting,
    sentence: statisticsText.waitingShows(longest.label, longest.values[0] ?? 0),
    note: statisticsText.waitingNote,
    of: { key: 'party', label: statisticsText.party },
    series: [
      { key: 'medianDays', label: statisticsText.median, unit: 'days' },
      { key: 'totalDays', label: statisticsText.totalDays, unit: 'days' },
      { key: 'projects', label: statisticsText.projects, unit: 'projects' },
    ],
    rows,
    draw: (figure, lang) => bars(figure, lang),
  };
};

/**
 * A picture of the last rows, each a bar of all its parts beside each other, with a legend. What stands behind a bar
 * follows from its first part and the whole.
 */
const partsPicture =
  (behind: (first: number, whole: number) => string): Figure['draw'] =>
  (figure, lang) =>
    together([
      legend(figure, lang),
      bars(figure, lang, {
        of: figure.series.keys().toArray(),
        rows: figure.rows.slice(-YEARS),
        behind: ({ values }) => behind(values[0] ?? 0, sumOf(values.map((value) => value ?? 0))),
      }),
    ]);

/** One row of what was done by its day, late, or not yet. */
interface Counted extends Pick<Row, 'key' | 'label'> {
  readonly count: Punctuality;
}

/** Columns, rows and picture of what was done by its day, late, or not yet; the share in time stands behind a bar. */
const outcomes = (rows: readonly Counted[]): Pick<Figure, 'series' | 'rows' | 'draw'> => ({
  series: [
    { key: 'onTime', label: statisticsText.onTime, unit: 'count' },
    { key: 'late', label: statisticsText.late, unit: 'count' },
    { key: 'missing', label: statisticsText.missing, unit: 'count' },
  ],
  rows: rows.map(({ key, label, count }) => ({
    key,
    label,
    values: [count.onTime, count.late, count.missing],
  })),
  draw: partsPicture((first, whole) => `${percentOf(first, whole)}%`),
});

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
