import { SIDES } from '../../record/kinds/shared.ts';
import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const planAgreedByBoth = defineRule({
  id: 'plan-agreed-by-both',
  family: 'completeness',
  severity: 'warning',
  clause: 'C21',
  title: {
    ja: '協定があるのに、計画の合意日がそろっていない',
    en: 'An agreement, but a plan that a side has not agreed to',
  },
  why: {
    ja: '評価項目と目標値は、双方の合意で決めます。合意した日が両方あって、対等に決めたと分かります。',
    en: 'Indicators and targets are set by mutual agreement; the days of both sides show that they were.',
  },
  remedy: {
    ja: '合意した日を書き足します。この日は、訂正の記録なしに加えられます。',
    en: 'Add the day. It may be added without a correction.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    if (!plan || !agreement) return;
    for (const side of SIDES) {
      if (plan.data.agreedBy[side] !== undefined) continue;
      const field = `agreedBy.${side}`;
      const label = labelAt('plan', field);
      yield {
        file: plan.path,
        field,
        message: {
          ja: `協定は ${agreement.data.concludedOn} に結ばれていますが、計画の「${label.ja}」がありません。`,
          en: `The agreement was concluded on ${agreement.data.concludedOn}, but "${label.en}" is missing in the plan.`,
        },
        allowed: {
          ja: `${agreement.data.concludedOn} までの日`,
          en: `a day up to ${agreement.data.concludedOn}`,
        },
        fix: {
          ja: `合意した日を確かめて「${label.ja}」に書いてください。`,
          en: `Find out the day, and add it as "${label.en}".`,
        },
      };
    }
  },
});
