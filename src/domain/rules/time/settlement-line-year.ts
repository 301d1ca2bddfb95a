import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { labelAt } from '../labels.ts';
import { planOfYear } from '../plan-of-year.ts';
import { reportedYear } from '../reported-year.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const settlementLineYear = defineRule({
  id: 'settlement-line-year',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '決算に、別の年度の予算の行がある', en: 'A settlement with a budget line of another year' },
  why: {
    ja: '決算は、その年度の予算と比べます。別の年度の行が入ると、予算との差が正しく出ません。',
    en: 'A settlement is held against the budget of its year; lines of another year make the difference wrong.',
  },
  remedy: {
    ja: '報告する年度の予算の記号に直します。',
    en: 'Use the ids of the budget lines of the year of the report.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'report') return;
    const plan = planOfYear(project, document.data.fiscalYear);
    const year = reportedYear(document, record);
    if (!plan || !year) return;
    const [first, last] = [fiscalYearOf(year.from), fiscalYearOf(year.to)];
    const own = plan.budgetLines.filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last);
    for (const [index, { line }] of document.data.settlement.entries()) {
      const planned = plan.budgetLines.find(({ id }) => id === line);
      if (!planned || own.includes(planned)) continue;
      const field = `settlement[${index}].line`;
      const label = labelAt('report', field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${line}」（${planned.item}）は ${planned.fiscalYear} 年度の予算で、この報告書の ${year.fiscalYear} 年度のものではありません。`,
          en: `"${line}" (${planned.item}) in "${label.en}" is a budget line of FY${planned.fiscalYear}, not of FY${year.fiscalYear}, which the report is about.`,
        },
        allowed: listed(own.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } }))),
        fix: {
          ja: '報告する年度の予算の記号に直してください。',
          en: 'Use the id of a budget line of the year of the report.',
        },
      };
    }
  },
});
