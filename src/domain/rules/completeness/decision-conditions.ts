import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const decisionConditions = defineRule({
  id: 'decision-conditions',
  family: 'completeness',
  severity: 'error',
  clause: 'C19',
  title: { ja: '決定結果と採用の条件が合わない', en: 'A decision and its conditions do not agree' },
  why: {
    ja: '条件付き採用なら、誰がいつまでに何をすればよいかを示します。条件があるなら、結果は条件付き採用です。',
    en: 'An adoption with conditions says who has to do what by when; where there are conditions, the adoption is one with conditions.',
  },
  mend: {
    ja: '条件付き採用なら条件を一つ以上書きます。条件がなければ、結果を「採用」にします。',
    en: 'Name at least one condition, or choose the result "adopted".',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'decision') return;
    yield* conditional({
      file: path,
      kind,
      field: 'conditions',
      given: (data.conditions ?? []).length > 0,
      needed: data.result === 'adopted-with-conditions',
      onlyThen: true,
    });
  },
});
