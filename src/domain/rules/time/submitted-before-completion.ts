import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

export const submittedBeforeCompletion = defineRule({
  id: 'submitted-before-completion',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: { ja: '事業完了日より前に提出された報告書', en: 'A report submitted before the completion' },
  why: {
    ja: '報告書は、その年度の事業を終えてからまとめます。',
    en: 'A report is drawn up when the work of the year is done.',
  },
  remedy: { ja: '事業完了日か提出日時を直します。', en: 'Mend the day of completion or of submission.' },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'report') return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'submittedAt',
      found: data.submittedAt.slice(0, 10),
      from: boundOf(kind, 'completedOn', data.completedOn),
    });
  },
});
