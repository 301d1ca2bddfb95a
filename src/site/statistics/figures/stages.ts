import { STAGE_LABELS } from '../../../domain/lifecycle/stage.ts';
import { ON_CIRCLE } from '../../circulation/circle.ts';
import { shortStageName } from '../../i18n/stages.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars } from '../charts/bars.ts';
import type { Question } from '../figure.ts';

/** How long projects stay in each stage. */
export const stages: Question = ({ statistics: { daysInStages } }) => {
  const rows = ON_CIRCLE.flatMap(({ stage }) => {
    const duration = daysInStages.get(stage);
    const name = (lang: 'ja' | 'en') => shortStageName(stage, STAGE_LABELS, lang);
    return duration ? [{ key: stage, label: { ja: name('ja'), en: name('en') }, duration }] : [];
  });
  const [longest] = rows
    .filter(({ key }) => key !== 'implementing')
    .sort((a, b) => b.duration.medianDays - a.duration.medianDays);
  if (!longest) return null;
  return {
    id: 'stages',
    title: statisticsText.stages,
    sentence: statisticsText.stagesShow(longest.label, longest.duration.medianDays),
    note: statisticsText.medianNote,
    of: { key: 'stage', label: statisticsText.stage },
    series: [
      { key: 'medianDays', label: statisticsText.median, unit: 'days' },
      { key: 'projects', label: statisticsText.projects, unit: 'projects' },
    ],
    rows: ON_CIRCLE.flatMap(({ stage }) => {
      const row = rows.find(({ key }) => key === stage);
      return row ? [{ ...row, values: [row.duration.medianDays, row.duration.projects] }] : [];
    }),
    draw: (figure, lang) => bars(figure, lang),
  };
};
