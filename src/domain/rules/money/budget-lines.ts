import type { DataOf } from '../../record/kinds/index.ts';
import type { ProjectDocument } from '../../record/record.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';

export type BudgetLine = DataOf<'plan'>['budgetLines'][number];

/** The budget that a paper brings, and the field in which it stands; null for papers without one. */
export function budgetLinesOf(
  document: ProjectDocument,
): { field: string; lines: readonly BudgetLine[] } | null {
  if (document.kind === 'plan') return { field: 'budgetLines', lines: document.data.budgetLines };
  const replaced = document.kind === 'amendment' ? document.data.plan?.budgetLines : undefined;
  return replaced ? { field: 'plan.budgetLines', lines: replaced } : null;
}

/** Fiscal years of a budget, in order. */
export const yearsOf = (lines: readonly BudgetLine[]): FiscalYear[] =>
  [...new Set(lines.map(({ fiscalYear }) => fiscalYear))].sort();

/** Yen of a year's income or expense; of one bearer, where one is named. */
export const totalOf = (
  lines: readonly BudgetLine[],
  year: FiscalYear,
  kind: BudgetLine['kind'],
  bearer?: BudgetLine['bearer'],
): number =>
  lines
    .filter(
      (line) =>
        line.fiscalYear === year && line.kind === kind && (bearer === undefined || line.bearer === bearer),
    )
    .reduce((sum, { amountYen }) => sum + amountYen, 0);
