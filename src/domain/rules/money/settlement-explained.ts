import { planInForce } from '../../lifecycle/plan-in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { yen } from './yen.ts';

export const settlementExplained = defineRule({
  id: 'settlement-explained',
  family: 'money',
  severity: 'error',
  clause: 'C23',
  title: { ja: '予算と大きく違う決算に理由がない', en: 'A large difference from the budget has no reason' },
  why: {
    ja: '予算と大きく違ったときに理由があると、次の計画と検証に役立ちます。',
    en: 'A reason for a large difference helps the verification and the next plan.',
  },
  remedy: {
    ja: 'その行に理由を一文で書きます。予算になかった費目も同じです。',
    en: 'Give the reason in one sentence; for an item that was not planned as well.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'report') return;
    const tolerance = judgeOf(document, project, record)?.programme.settlementTolerance;
    const plan = planInForce(project, document.data.completedOn);
    if (!tolerance || !plan) return;
    for (const [index, { line, actualYen, reason }] of document.data.settlement.entries()) {
      if (reason !== undefined) continue;
      const planned = plan.budgetLines.find(({ id }) => id === line)?.amountYen ?? 0;
      if (!isBeyond(planned, actualYen, tolerance)) continue;
      yield {
        file: document.path,
        field: `settlement[${index}].actualYen`,
        message: {
          ja: `「${line}」は予算${yen(planned).ja}、決算${yen(actualYen).ja}です。差が${tolerance.percent}％と${yen(tolerance.yen).ja}の両方を超えていますが、理由がありません。`,
          en: `"${line}" was planned at ${yen(planned).en} and came to ${yen(actualYen).en}: beyond both ${tolerance.percent} % and ${yen(tolerance.yen).en}, without a reason.`,
        },
        fix: { ja: '違った理由を一文で書いてください。', en: 'Say in one sentence why it differs.' },
      };
    }
  },
});

/** More than both: a small line may differ by much in percent, a large one by much in yen. */
function isBeyond(
  planned: number,
  actual: number,
  { percent, yen: most }: Programme['settlementTolerance'],
): boolean {
  const difference = Math.abs(actual - planned);
  return difference > most && difference * 100 > planned * percent;
}
