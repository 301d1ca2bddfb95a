import type { ProjectDocument } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { budgetLinesOf, totalOf, yearsOf } from './budget-lines.ts';
import { yen } from './yen.ts';

export const planBalanced = defineRule({
  id: 'plan-balanced',
  family: 'money',
  severity: 'error',
  clause: 'C20',
  title: { ja: '収支予算の収入と支出が合わない', en: 'Income and expense of the plan differ' },
  why: {
    ja: '年度ごとに収入と支出が同じ額でないと、足りない分を誰が負担するのかが決まりません。',
    en: 'Unless each year’s income equals its expense, nobody knows who pays the rest.',
  },
  remedy: {
    ja: '年度ごとに、収入の合計と支出の合計が同じ額になるように直します。',
    en: 'Make income and expense equal in each fiscal year.',
  },
  scope: 'document',
  *check(document: ProjectDocument) {
    const budget = budgetLinesOf(document);
    if (!budget) return;
    for (const year of yearsOf(budget.lines)) {
      const income = totalOf(budget.lines, year, 'income');
      const expense = totalOf(budget.lines, year, 'expense');
      if (income === expense) continue;
      yield {
        file: document.path,
        field: `${budget.field}[${budget.lines.findIndex((line) => line.fiscalYear === year)}]`,
        message: {
          ja: `${year}年度の収入は${yen(income).ja}、支出は${yen(expense).ja}で、${yen(Math.abs(income - expense)).ja}違います。`,
          en: `In FY${year} income is ${yen(income).en} and expense ${yen(expense).en}: ${yen(Math.abs(income - expense)).en} apart.`,
        },
        fix: { ja: '収入か支出の行を直してください。', en: 'Mend a line of income or expense.' },
      };
    }
  },
});
