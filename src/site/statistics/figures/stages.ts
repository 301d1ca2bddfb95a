import { AGREED_STAGES, STAGE_LABELS } from '../../../domain/lifecycle/stage.ts';
import { ON_CIRCLE } from '../../circulation/circle.ts';
import { shortYear } from '../../format.ts';
import { shortStageName } from '../../i18n/stages.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars } from '../charts/bars.ts';
import type { Question } from '../figure.ts';

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
