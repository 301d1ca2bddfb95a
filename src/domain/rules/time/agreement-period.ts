import { documentOf } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

const EITHER = {
  ja: '計画の期間か協定の有効期間を直してください。協定を結んだ後なら、変更協定書で変えてください。',
  en: 'Mend the period of the plan or of the agreement; after its conclusion, by an amendment.',
};

export const agreementPeriodCoversPlan = defineRule({
  id: 'agreement-period',
  family: 'time',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '計画の期間が、協定の有効期間からはみ出している', en: 'The plan runs beyond the agreement' },
  why: {
    ja: '事業は協定書に沿って進めます。協定のない日の活動には、責任や費用の約束がありません。',
    en: 'The work follows the agreement; on days without one nobody has promised anything.',
  },
  remedy: {
    ja: '計画の期間か、協定の有効期間を直します。協定を結んだ後なら、変更協定書で期間を変えます。',
    en: 'Mend the period of the plan or of the agreement; after its conclusion, by an amendment.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    if (!plan || !agreement || plan.data.period.from > plan.data.period.to) return;
    const { path: file, kind } = agreement;
    const { validFrom, validUntil } = agreement.data;
    const { from, to } = plan.data.period;
    yield* unlessWithin({
      file,
      kind,
      field: 'validFrom',
      found: validFrom,
      to: boundOf('plan', 'period.from', from),
      fix: EITHER,
    });
    yield* unlessWithin({
      file,
      kind,
      field: 'validUntil',
      found: validUntil,
      from: boundOf('plan', 'period.to', to),
      fix: EITHER,
    });
  },
});
