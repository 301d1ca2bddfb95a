import { reportedYear } from '../reported-year.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

export const activityOutsideYear = defineRule({
  id: 'activity-outside-year',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '活動の日が、報告する年度の外にある', en: 'An activity outside the year of the report' },
  why: {
    ja: '別の年度の活動が入ると、参加者数も目標の達成も二度数えることになります。',
    en: 'Activities of another year would be counted twice, in participants and in targets.',
  },
  remedy: {
    ja: '実施日を直すか、その年度の報告書に移します。完了日の後の活動があれば、完了日を確かめます。',
    en: 'Mend the day, or move the activity to the report of its year. If it came after the completion, check that day.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    if (document.kind !== 'report') return;
    const year = reportedYear(document, record);
    if (!year) return;
    const { kind, path: file, data } = document;
    const what = { ja: '報告する年度の事業の初め', en: 'the first day of the work in that year' };
    const to = boundOf(kind, 'completedOn', data.completedOn);
    for (const [index, { on }] of data.activities.entries()) {
      const field = `activities[${index}].on`;
      yield* unlessWithin({ file, kind, field, found: on, from: { day: year.from, what }, to });
    }
  },
});
