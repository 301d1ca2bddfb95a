import { reportedYear } from '../reported-year.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

export const completedOutsideYear = defineRule({
  id: 'completed-outside-year',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: {
    ja: '事業完了日が、報告する年度の外にある',
    en: 'The completion lies outside the year of the report',
  },
  why: {
    ja: '報告書の期限は、事業完了日から一か月です。年度の外の日からは、期限を数えられません。',
    en: 'A report is due one month after completion, so that day has to lie in its year.',
  },
  remedy: {
    ja: '事業完了日か、報告する年度を直します。年度を越えて続けたときは、次の年度の報告書に書きます。',
    en: 'Mend the day or the fiscal year. Work that went on beyond the year belongs into the next report.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    if (document.kind !== 'report') return;
    const year = reportedYear(document, record);
    if (!year) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'report',
      field: 'completedOn',
      found: document.data.completedOn,
      from: {
        day: year.from,
        what: { ja: '報告する年度の事業の初め', en: 'the first day of the work in that year' },
      },
      to: {
        day: year.to,
        what: { ja: '報告する年度の事業の終わり', en: 'the last day of the work in that year' },
      },
    });
  },
});
