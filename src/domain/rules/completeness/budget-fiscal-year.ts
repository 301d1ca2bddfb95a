import { isAdopting } from '../../lifecycle/own-date.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const budgetFiscalYear = defineRule({
  id: 'budget-fiscal-year',
  family: 'completeness',
  severity: 'error',
  clause: 'C06',
  title: {
    ja: '予算の要る採用に、予算の年度がない',
    en: 'An adoption that needs city funds without its budget year',
  },
  why: {
    ja: '市の予算が要る事業は、どの年度の予算に入れるかが決まって初めて始められます。',
    en: 'A project that needs city funds can begin only when it is settled in which budget they stand.',
  },
  mend: {
    ja: '予算を措置する年度を西暦で書きます。市の予算が要らない事業や、採用でない結果には書きません。',
    en: 'Give the fiscal year of the budget; none where no city funds are needed or the project is not adopted.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'decision') return;
    const proposal = documentOf(project, 'proposal');
    if (!proposal) return;
    yield* conditional({
      file: document.path,
      kind: 'decision',
      field: 'budgetFiscalYear',
      given: document.data.budgetFiscalYear !== undefined,
      needed: isAdopting(document) && proposal.data.budget.needsCityFunds,
      onlyThen: true,
    });
  },
});
