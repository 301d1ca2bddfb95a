import { describe, expect, it } from 'vitest';
import { programme, project, record, type Made } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { checkRecord } from '../run.ts';
import {
  type BudgetLine,
  budgetLinesOf,
  cityShareOverCap,
  planBalanced,
  totalOf,
  yearsOf,
} from './budget.ts';

const line = (id: string, fiscalYear: number, more: Partial<BudgetLine> = {}): BudgetLine => ({
  id,
  fiscalYear,
  kind: 'income',
  item: '負担金',
  amountYen: 100_000,
  bearer: 'city',
  ...more,
});

const LINES = [
  line('late', 2027),
  line('npo', 2026, { bearer: 'npo', amountYen: 30_000 }),
  line('city', 2026),
  line('tools', 2026, { kind: 'expense', amountYen: 130_000 }),
];

const documentsOf = (...made: Made[]) => project('2026-0042', make.proposal('2026-04-18'), ...made).documents;

describe('the lines of a budget', () => {
  it('are those of a plan, or of an amendment that replaces them', () => {
    const agreed = { npo: '2026-09-01', city: '2026-09-01' };
    const [proposal, plan] = documentsOf(make.plan(agreed, { budgetLines: LINES }));
    const [, replacing] = documentsOf(make.amendment('2026-10-01', { plan: { budgetLines: LINES } }));
    const [, silent] = documentsOf(make.amendment('2026-10-01'));
    const found = [proposal, plan, replacing, silent].map((document) => document && budgetLinesOf(document));
    expect(found).toEqual([
      null,
      { field: 'budgetLines', lines: LINES },
      { field: 'plan.budgetLines', lines: LINES },
      null,
    ]);
  });

  it('have years, in order and each once', () => {
    expect(yearsOf(LINES)).toEqual([2026, 2027]);
  });

  it('are added up by year, kind and, where one is named, bearer', () => {
    expect(totalOf(LINES, 2026, 'income')).toBe(130_000);
    expect(totalOf(LINES, 2026, 'income', 'npo')).toBe(30_000);
    expect(totalOf(LINES, 2026, 'expense')).toBe(130_000);
    expect(totalOf(LINES, 2027, 'income')).toBe(100_000);
  });
});

describe('a budget that an amendment brings', () => {
  const caps = { perYearYen: 99_999 };
  const found = (city: ReturnType<typeof programme>) => {
    const papers = [
      make.proposal('2026-04-18'),
      make.amendment('2026-10-01', { plan: { budgetLines: LINES } }),
    ];
    const around = record([project('2026-0042', ...papers)], [], [], new Map([[2023, city]]));
    return checkRecord([cityShareOverCap, planBalanced], {
      files: [],
      read: { record: around, written: around, problems: [] },
      today: '2026-11-20',
    }).map(({ rule, field }) => [rule, field]);
  };

  it('C29: is held to the cap in the row of the city’s share', () => {
    const shares = found(programme({ caps })).filter(([rule]) => rule === 'city-share-over-cap');
    expect(shares).toContainEqual(['city-share-over-cap', 'plan.budgetLines[0].amountYen']);
    expect(shares).toContainEqual(['city-share-over-cap', 'plan.budgetLines[2].amountYen']);
  });

  it('C29: is held to no cap where the programme has none', () => {
    expect(found(programme()).filter(([rule]) => rule === 'city-share-over-cap')).toEqual([]);
    expect(found(programme({ caps: {} as never }))).toEqual(found(programme()));
  });

  it('C20: balances in each of its years', () => {
    const unbalanced = found(programme()).filter(([rule]) => rule === 'plan-balanced');
    expect(unbalanced).toEqual([['plan-balanced', 'plan.budgetLines[0]']]);
  });
});
