import { completionOf } from '../../lifecycle/completion.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { documentOf } from '../../record/record.ts';
import { reportedYear } from '../reported-year.ts';
import { defineRule } from '../rule.ts';
import { wholePapers } from '../whole-papers.ts';
import { LATE, unlessWithin } from './bounds.ts';

export const reportLate = defineRule({
  id: 'report-late',
  family: 'time',
  severity: 'warning',
  clause: 'C25',
  title: { ja: '期限の後に提出された報告書', en: 'A report submitted late' },
  why: {
    ja: '報告書は事業完了後一か月以内に出します。次の年度の計画に、検証の結果を生かすためです。',
    en: 'Reports are due one month after completion, so that the verification serves the next year.',
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the day if it is wrong. If the report was late, leave it as it is.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'report') return;
    const [papers, year] = [wholePapers(project, record), reportedYear(document, record)];
    if (!papers || !year) return;
    const completed = completionOf(papers, year, documentOf(project, 'termination')?.data.on);
    const due = lastDayAfter(completed, 'reportWithin', record);
    if (due === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'report',
      field: 'submittedAt',
      found: document.data.submittedAt.slice(0, 10),
      to: {
        day: due,
        what: {
          ja: `${completed} の完了から数えた期限`,
          en: `the day on which it was due, counted from the completion on ${completed}`,
        },
      },
      fix: LATE,
    });
  },
});
