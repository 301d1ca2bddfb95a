import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { openDrawing } from '../draw.test-support.ts';
import { yenInWords } from '../format.ts';
import type { Figure } from '../statistics/figure.ts';
import type { MoneyPage } from './money-page.ts';

const PROJECTS = path.join(ROOT, 'content/projects');

interface Line {
  readonly id: string;
  readonly kind: 'income' | 'expense';
  readonly bearer: 'npo' | 'city' | 'other';
}
interface Report {
  readonly fiscalYear: number;
  readonly settlement: readonly { readonly line: string; readonly actualYen: number }[];
}

/** The head of a paper, read without any of the software's own readers. */
const headOf = (file: string): unknown => load(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');

const papersOf = (id: string, name: RegExp): unknown[] =>
  readdirSync(path.join(PROJECTS, id))
    .filter((file) => name.test(file))
    .map((file) => headOf(path.join(PROJECTS, id, file)));

/** What each project settled in each year: settlements joined with the budget lines by hand. */
function byHand(): {
  readonly id: string;
  readonly year: number;
  readonly city: number;
  readonly all: number;
}[] {
  return readdirSync(PROJECTS).flatMap((id) => {
    const plans = papersOf(id, /^plan\.md$/) as { budgetLines: Line[] }[];
    const amendments = papersOf(id, /^amendment-/) as { plan?: { budgetLines?: Line[] } }[];
    const lines = [
      ...plans.map((plan) => plan.budgetLines),
      ...amendments.map(({ plan }) => plan?.budgetLines ?? []),
    ];
    const known = new Map(lines.flat().map((line) => [line.id, line]));
    return (papersOf(id, /^report-/) as Report[]).map(({ fiscalYear, settlement }) => {
      const sum = (isOne: (line: Line | undefined) => boolean) =>
        settlement
          .filter(({ line }) => isOne(known.get(line)))
          .reduce((all, { actualYen }) => all + actualYen, 0);
      return {
        id,
        year: fiscalYear,
        city: sum((line) => line?.kind === 'income' && line.bearer === 'city'),
        all: sum((line) => line?.kind !== 'income'),
      };
    });
  });
}

/** The page of the demonstration. */
async function opened(): Promise<{ page: MoneyPage; figure: (id: string) => Figure | undefined }> {
  const { city } = await openDrawing(path.join(ROOT, 'content'), '2026-11-20');
  const { moneyPage } = await import('./money-page.ts');
  const { answersOf } = await import('../statistics/counted.ts');
  const figures = answersOf(city).figures.filter((figure) => figure.page === 'money');
  return { page: moneyPage(city, 'ja'), figure: (id) => figures.find((one) => one.id === id) };
}

describe('what became of the city’s money', () => {
  it('is the settlements joined with the budget lines', async () => {
    const { page, figure } = await opened();
    const settled = byHand();
    const years = new Map(figure('city-money-by-year')?.rows.map(({ key, values }) => [Number(key), values]));
    for (const year of new Set(settled.map((one) => one.year))) {
      const own = settled.filter((one) => one.year === year);
      const sum = (of: 'city' | 'all') => own.reduce((all, one) => all + one[of], 0);
      expect([year, years.get(year)?.[0], years.get(year)?.[2]]).toEqual([year, sum('city'), sum('all')]);
    }
    // Counted once with paper and pencil.
    expect(years.get(2024)?.[0]).toBe(1_998_400);
    expect(years.get(2025)?.[0]).toBe(2_110_000);
    expect(page.outcome).toMatchObject({ citySpentYen: 4_108_400, spentYen: 7_452_600, reported: 10 });
  });

  it('adds up over the forms, of which every project has one', async () => {
    const { figure } = await opened();
    const forms = figure('city-money-by-form')?.rows ?? [];
    expect(forms.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(4_108_400);
    expect(figure('city-money-by-theme')?.rows.find(({ key }) => key === 'tourism')?.values[0]).toBe(450_000);
  });

  it('has a row for each project that reported, the dearest for the city first', async () => {
    const { page } = await opened();
    expect(page.projects.rows).toHaveLength(10);
    expect(page.projects.rows.map(([, city]) => city).slice(0, 3)).toEqual([
      '920,000円',
      '900,000円',
      '500,000円',
    ]);
  });

  it('says sums as people say them', () => {
    expect(
      [0, 9_800, 10_000, 566_800, 2_110_000, 120_000_000, 100_000_001].map((yen) => yenInWords(yen, 'ja')),
    ).toEqual(['0円', '9,800円', '1万円', '56万6,800円', '211万円', '1億2,000万円', '1億1円']);
  });
});
