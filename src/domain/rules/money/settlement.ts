import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { listed } from '../../messages/allowed-values.ts';
import type { Programme } from '../../programme/schema.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import type { CityRecord, DocumentOf, Project } from '../../record/record.ts';
import { judgeOf, reportedYear } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { yen } from '../../yen.ts';
import type { BudgetLine } from './budget.ts';

/**
 * Returns the lines of the budget in force on the day of completion that a report should settle and does not. A short year
 * joins its neighbour's report, and so do its lines.
 */
export function unsettledLines(
  report: DocumentOf<'report'>,
  project: Project,
  record: CityRecord,
): readonly BudgetLine[] {
  const { fiscalYear, completedOn, settlement } = report.data;
  const year = reportedYear(report, record);
  const [first, last] = year ? [fiscalYearOf(year.from), fiscalYearOf(year.to)] : [fiscalYear, fiscalYear];
  const settled = new Set(settlement.map(({ line }) => line));
  const lines = planInForce(project, completedOn)?.budgetLines ?? [];
  return lines.filter((line) => line.fiscalYear >= first && line.fiscalYear <= last && !settled.has(line.id));
}

export const settlementComplete = defineRule({
  id: 'settlement-complete',
  family: 'money',
  severity: 'error',
  clause: 'C23',
  title: { ja: '決算に予算の行が欠けている', en: 'A budget line is not settled' },
  why: {
    ja: '予算のすべての行に決算の額があって、はじめて計画どおりだったかが分かります。',
    en: 'Only when every line of the budget is settled can the plan and the year be compared.',
  },
  remedy: {
    ja: '欠けている行の実際の額を書きます。使わなかった行は0円と書き、理由を添えます。',
    en: 'Add the actual amount of the missing line; 0 with a reason where nothing was spent.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project, { record }) {
    const { fiscalYear } = document.data;
    const missing = unsettledLines(document, project, record);
    if (missing.length === 0) return;
    const names = listed(missing.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } })));
    yield {
      file: document.path,
      field: 'settlement',
      message: {
        ja: `${fiscalYear}年度の収支予算のうち、決算のない行があります: ${names.ja}`,
        en: `Lines of the FY${fiscalYear} budget that are not settled: ${names.en}`,
      },
      fix: { ja: 'これらの行の実際の額を書いてください。', en: 'Add the actual amounts of these lines.' },
    };
  },
});

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
  kinds: ['report'],
  *check(document, project, { record }) {
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
