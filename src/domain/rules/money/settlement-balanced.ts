import { planInForce } from '../../lifecycle/plan-in-force.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { defineRule } from '../rule.ts';
import { unsettledLines } from './unsettled-lines.ts';
import { yen } from './yen.ts';

export const settlementBalanced = defineRule({
  id: 'settlement-balanced',
  family: 'money',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '決算の収入と支出が合わない', en: 'Income and expense of the settlement differ' },
  why: {
    ja: '収入と支出が同じ額でないと、残ったお金をどうしたか、足りない分を誰が払ったかが分かりません。',
    en: 'Unless income equals expense, nobody can see where the rest went, or who paid what was short.',
  },
  remedy: {
    ja: '残った額を返したときは、その収入の行を受け取った実際の額にします。足りない分は、払った側の収入の行に加えます。',
    en: 'Where money was given back, give the income that was kept; what was short belongs to the income of the side that paid.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    // A line that is missing is told by a rule of its own, and would only be told twice.
    if (document.kind !== 'report' || unsettledLines(document, project, record).length > 0) return;
    const plan = planInForce(project, document.data.completedOn);
    if (!plan) return;
    const { income, expense, others } = totals(document.data.settlement, plan);
    if (mayBalance(income - expense, others)) return;
    const [came, went, gap] = [yen(income), yen(expense), yen(Math.abs(income - expense))];
    const unplanned =
      others.length === 0
        ? { ja: '', en: '' }
        : {
            ja: '予算になかった費目を収入・支出のどちらとしても、同じ額になりません。',
            en: ' Items that were not planned do not even it out, whether they are income or expense.',
          };
    yield {
      file: document.path,
      field: 'settlement',
      message: {
        ja: `決算の収入は${came.ja}、支出は${went.ja}で、${gap.ja}違います。${unplanned.ja}`,
        en: `Income came to ${came.en} and expense to ${went.en}: ${gap.en} apart.${unplanned.en}`,
      },
      fix: {
        ja: '実際の額を確かめてください。残った額や足りない額があるときは、「課題」でもふれてください。',
        en: 'Check the amounts. Where something was left or short, say so under “issues”.',
      },
    };
  },
});

type Settlement = DataOf<'report'>['settlement'];

/** Yen that came in and went out by the lines of the plan, and the amounts of items that it does not have. */
function totals(settlement: Settlement, { budgetLines }: DataOf<'plan'>) {
  let [income, expense] = [0, 0];
  const others: number[] = [];
  for (const { line, actualYen } of settlement) {
    const kind = budgetLines.find(({ id }) => id === line)?.kind;
    if (kind === 'income') income += actualYen;
    else if (kind === 'expense') expense += actualYen;
    else others.push(actualYen);
  }
  return { income, expense, others };
}

/** More new items than this are no year of a plan; whether they balance is not worth the search. */
const MOST_ITEMS = 12;

/** Whether a difference is evened out by some items, each of them either income or expense. */
function mayBalance(difference: number, items: readonly number[]): boolean {
  if (items.length > MOST_ITEMS) return true;
  let reachable = new Set([difference]);
  for (const item of items) reachable = new Set([...reachable].flatMap((sum) => [sum + item, sum - item]));
  return reachable.has(0);
}
