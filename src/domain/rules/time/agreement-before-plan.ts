import { SIDES } from '../../record/kinds/shared.ts';
import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

export const agreementBeforePlan = defineRule({
  id: 'agreement-before-plan',
  family: 'time',
  severity: 'error',
  clause: 'C21',
  title: { ja: '双方が計画に合意する前の協定', en: 'An agreement before both sides agreed to the plan' },
  why: {
    ja: '評価項目と目標値は、事業を始める前に双方で決めます。協定の後に決めた目標では、対等な評価になりません。',
    en: 'Indicators and targets are settled by both sides before the work starts, not after the agreement.',
  },
  remedy: {
    ja: '合意日か締結日の誤りなら直します。協定の後に変えたのなら、変更協定書にします。',
    en: 'Mend the day that is wrong. What was changed after the agreement belongs into an amendment.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    if (!plan || !agreement) return;
    for (const side of SIDES) {
      const found = plan.data.agreedBy[side];
      if (found === undefined) continue;
      yield* unlessWithin({
        file: plan.path,
        kind: 'plan',
        field: `agreedBy.${side}`,
        found,
        to: {
          day: agreement.data.concludedOn,
          what: { ja: '協定の締結日', en: 'the day of the agreement' },
        },
      });
    }
  },
});
