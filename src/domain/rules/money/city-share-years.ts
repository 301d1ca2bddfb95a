import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { budgetLinesOf, totalOf, yearsOf } from './budget-lines.ts';

export const cityShareYears = defineRule({
  id: 'city-share-years',
  family: 'money',
  severity: 'error',
  clause: 'C29',
  title: { ja: '市が負担する年数が上限を超える', en: 'The city pays for too many years' },
  why: {
    ja: '市が負担できる年数は、その書類の日に効力のある制度の定めで決まっています。',
    en: 'The programme in force on the paper’s day says for how many years the city may pay.',
  },
  remedy: {
    ja: '市の負担がある年度を上限までにします。その後は自分たちの収入で続ける計画にします。',
    en: 'Plan the years after the limit without the city’s money.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const most = judgeOf(document, project, record)?.programme.caps?.years;
    const budget = budgetLinesOf(document);
    if (most === undefined || !budget) return;
    const years = yearsOf(budget.lines).filter((year) => totalOf(budget.lines, year, 'income', 'city') > 0);
    const beyond = years[most];
    if (beyond === undefined) return;
    yield {
      file: document.path,
      field: `${budget.field}[${budget.lines.findIndex((line) => line.fiscalYear === beyond && line.bearer === 'city')}]`,
      message: {
        ja: `市の負担が${years.length}年度にわたっています（${years.join('、')}）。`,
        en: `The city pays in ${years.length} fiscal years (${years.join(', ')}).`,
      },
      allowed: { ja: `${most}年度まで`, en: `up to ${most} years` },
      fix: {
        ja: `${beyond}年度からは市の負担のない計画にしてください。`,
        en: `Plan FY${beyond} and later without the city’s money.`,
      },
    };
  },
});
