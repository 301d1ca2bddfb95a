import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { LATE, unlessWithin } from './bounds.ts';

export const notificationLate = defineRule({
  id: 'notification-late',
  family: 'time',
  severity: 'warning',
  clause: 'C14',
  title: { ja: '期限の後の通知', en: 'A result that was told late' },
  why: {
    ja: '提案者は結果を待っています。市の遅れも、ほかの遅れと同じように示します。',
    en: "Proposers wait for the result. The city's lateness is shown like anyone's.",
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the day if it is wrong. If the notification was late, leave it as it is.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'review' && document.kind !== 'decision') return;
    const { notifiedOn, result } = document.data;
    const sat = ownDate(document, project, record.sittings);
    // What is referred or continued is told as a courtesy; no day is set for it.
    if (notifiedOn === undefined || result === 'refer' || result === 'continued') return;
    const due = sat !== null && record.programmes.size > 0 ? lastDayAfter(sat, 'notifyWithin', record) : null;
    if (due === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: document.kind,
      field: 'notifiedOn',
      found: notifiedOn,
      to: { day: due, what: { ja: '通知の期限', en: 'the last day for the notification' } },
      fix: LATE,
    });
  },
});
