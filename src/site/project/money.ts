import { planInForce } from '../../domain/lifecycle/plan-in-force.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import { documentsOf } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { yenText } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import type { Year } from './indicators.ts';
import type { ProjectView } from './view.ts';

type Line = DataOf<'plan'>['budgetLines'][number];
type Spent = DataOf<'report'>['settlement'][number];

/**
 * Returns the money of each year as planned and as spent, line by line, against the plan in force at the year's report
 * (C23); null where none is planned.
 */
export function moneyOf(view: ProjectView): readonly Year[] | null {
  const { status, city } = view;
  const plan = planInForce(status.project, city.today);
  const years = [...new Set(plan?.budgetLines.map((line) => line.fiscalYear))].sort();
  if (years.length === 0) return null;
  return years.map((year) => yearOf(year, view));
}

function yearOf(year: FiscalYear, view: ProjectView): Year {
  const { status, city, lang } = view;
  const report = documentsOf(status.project, 'report').find(({ data }) => data.fiscalYear === year)?.data;
  const plan = planInForce(status.project, report?.completedOn ?? city.today);
  const lines = (plan?.budgetLines ?? []).filter((line) => line.fiscalYear === year);
  const title = fiscalYearLabel(year)[lang];
  const tables = [
    ...(['income', 'expense'] as const).map((kind) => kindOf(kind, lines, report?.settlement, title, view)),
    unplanned(report?.settlement, lines, view),
  ];
  return { title, tables: tables.filter((table) => table !== null) };
}

function kindOf(
  kind: Line['kind'],
  lines: readonly Line[],
  settlement: readonly Spent[] | undefined,
  year: string,
  { lang }: ProjectView,
): TableOptions | null {
  const own = lines.filter((line) => line.kind === kind);
  if (own.length === 0) return null;
  const spent = (line: Line) => settlement?.find((one) => one.line === line.id);
  const yen = (amount: number | undefined) => (amount === undefined ? null : yenText(amount, lang));
  const rows = own.map((line) => [
    filed(line.item, lang),
    BEARERS[line.bearer][lang],
    yen(line.amountYen),
    ...(settlement ? [yen(spent(line)?.actualYen), filed(spent(line)?.reason, lang)] : []),
  ]);
  const planned = own.reduce((sum, line) => sum + line.amountYen, 0);
  const actual = own.reduce((sum, line) => sum + (spent(line)?.actualYen ?? 0), 0);
  return {
    label: `${year} ${projectText[kind][lang]}`,
    cards: true,
    columns: [
      { label: projectText[kind][lang] },
      { label: projectText.bearer[lang] },
      { label: projectText.planned[lang], kind: 'number' },
      ...(settlement
        ? [
            { label: projectText.spent[lang], kind: 'number' as const },
            { label: projectText.reason[lang], kind: 'wide' as const },
          ]
        : []),
    ],
    rows,
    foot: [projectText.sum[lang], null, yen(planned), ...(settlement ? [yen(actual), null] : [])],
  };
}

/** Items of the settlement that the plan did not have. */
function unplanned(
  settlement: readonly Spent[] | undefined,
  lines: readonly Line[],
  { lang }: ProjectView,
): TableOptions | null {
  const others = (settlement ?? []).filter((one) => !lines.some((line) => line.id === one.line));
  if (others.length === 0) return null;
  return {
    label: projectText.unplanned[lang],
    cards: true,
    columns: [
      { label: projectText.unplanned[lang] },
      { label: projectText.spent[lang], kind: 'number' },
      { label: projectText.reason[lang], kind: 'wide' },
    ],
    rows: others.map((one) => [filed(one.line, lang), yenText(one.actualYen, lang), filed(one.reason, lang)]),
  };
}

const BEARERS = { ...SIDE_LABELS, other: { ja: 'その他', en: 'Other' } } as const;
