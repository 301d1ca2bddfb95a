import type { IsoDate } from '../../dates/iso-date.ts';
import { bothOn, laterSide } from '../../record/agreed.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import { documentOf } from '../../record/record.ts';
import { periodBefore } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { boundOf, LATE, unlessWithin } from './bounds.ts';

/** The later word of two, with its field; null while one is waited for. */
function laterWord(agreed: DataOf<'agreement'>['agreed']): { field: string; found: IsoDate } | null {
  const side = laterSide(agreed);
  const found = side && agreed[side]?.on;
  return side && found ? { field: `agreed.${side}.on`, found } : null;
}

export const agreementAfterStart = defineRule({
  id: 'agreement-after-start',
  family: 'time',
  severity: 'warning',
  clause: 'C21',
  title: {
    ja: '有効期間が始まってから結ばれた協定',
    en: 'An agreement concluded after its period had begun',
  },
  why: {
    ja: '役割・費用・評価項目は、事業を始める前に決めます。さかのぼる協定では、始めてからの責任があいまいになります。',
    en: 'Roles, costs and indicators are settled before the work starts; an agreement with effect from an earlier day leaves that time unclear.',
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残し、次は早めに協議を始めます。',
    en: 'Mend the day if it is wrong. If the agreement was late, leave it, and begin earlier next time.',
  },
  scope: 'document',
  kinds: ['agreement'],
  *check({ kind, path, data }) {
    const later = laterWord(data.agreed);
    if (!later) return;
    yield* unlessWithin({
      file: path,
      kind,
      ...later,
      to: boundOf(kind, 'validFrom', data.validFrom),
      fix: LATE,
    });
  },
});

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
    ja: '合意日の誤りなら直します。協定の後に変えたのなら、変更協定書にします。',
    en: 'Mend the day that is wrong. What was changed after the agreement belongs into an amendment.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    const concluded = agreement && bothOn(agreement.data.agreed);
    if (!plan || !concluded) return;
    for (const side of SIDES) {
      const found = plan.data.agreed[side]?.on;
      if (found === undefined) continue;
      yield* unlessWithin({
        file: plan.path,
        kind: 'plan',
        field: `agreed.${side}.on`,
        found,
        to: {
          day: concluded,
          what: { ja: '協定の締結日', en: 'the day of the agreement' },
        },
      });
    }
  },
});

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

export const amendmentDates = defineRule({
  id: 'amendment-dates',
  family: 'time',
  severity: 'error',
  clause: 'C21',
  title: { ja: '期間が終わった後の変更協定書', en: 'An amendment after the end of the period' },
  why: {
    ja: '変更は、双方が合意した日から効力を持ちます。期間が終わった後では、変えるものがありません。',
    en: 'A change works from the day on which both sides have agreed; after the period nothing is left to change.',
  },
  remedy: {
    ja: '合意日を直します。期間が終わっていたのなら、新しい提案にします。',
    en: 'Mend the day that is wrong. After the end of the period, file a new proposal.',
  },
  scope: 'document',
  kinds: ['amendment'],
  *check(document, project, { record }) {
    const { kind, path: file, data } = document;
    const period = periodBefore(document, project, record);
    const later = laterWord(data.agreed);
    if (!period || !later) return;
    const what = { ja: 'それまでの有効期間の終わり', en: 'the last day of the period until then' };
    yield* unlessWithin({
      file,
      kind,
      ...later,
      to: { day: period.to, what },
    });
  },
});
