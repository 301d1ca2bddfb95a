import { ownDate } from '../../lifecycle/own-date.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const budgetYearPassed = defineRule({
  id: 'budget-year-passed',
  family: 'time',
  severity: 'error',
  clause: 'C06',
  title: { ja: '決定より前の年度の予算', en: 'A budget of a year before the decision' },
  why: {
    ja: '終わった年度の予算に、後から入れることはできません。',
    en: 'Nothing can be put into the budget of a year that is over.',
  },
  remedy: {
    ja: '予算を措置する年度を直します。会議の番号の誤りなら、会議を直します。',
    en: 'Mend the budget year, or the sitting if its number is wrong.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'decision') return;
    const found = document.data.budgetFiscalYear;
    const sat = ownDate(document, project, record.sittings);
    if (found === undefined || sat === null || found >= fiscalYearOf(sat)) return;
    const label = labelAt('decision', 'budgetFiscalYear');
    yield {
      file: document.path,
      field: 'budgetFiscalYear',
      message: {
        ja: `「${label.ja}」の「${found}」は、会議の日（${sat}）より前に終わった年度です。`,
        en: `"${found}" in "${label.en}" was over on the day of the sitting (${sat}).`,
      },
      allowed: { ja: `「${fiscalYearOf(sat)}」以降`, en: `"${fiscalYearOf(sat)}" or later` },
      fix: {
        ja: '市が予算を措置する年度に直してください。',
        en: "Give the fiscal year in whose budget the city's share stands.",
      },
    };
  },
});
