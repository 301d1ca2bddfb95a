import type { History } from './history.ts';

/**
 * How two entries of one title and one proposer stand to each other. `another-year`: a year that both give is different, so they
 * are two records of one project. `same`: they give the same years. `unclear`: one gives a year that the other does not.
 */
export type Relation = 'another-year' | 'same' | 'unclear';

const YEARS = ['proposedFiscalYear', 'adoptedFiscalYear', 'carriedOutFiscalYear'] as const;

export function relationOf(a: History, b: History): Relation {
  const both = YEARS.filter((year) => a[year] !== undefined && b[year] !== undefined);
  if (both.some((year) => a[year] !== b[year])) return 'another-year';
  return YEARS.every((year) => (a[year] === undefined) === (b[year] === undefined)) ? 'same' : 'unclear';
}

/** Title and proposer, by which a project is known from year to year. */
export const nameOf = (history: History): string => `${history.title}\n${history.proposer.name}`;

/** The keys whose facts differ, whatever the order in which they were typed. Corrections are the record's own. */
export function differences(a: History, b: History): string[] {
  const { corrections: _a, ...one } = a;
  const { corrections: _b, ...other } = b;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof typeof one>;
  return [...keys].filter((key) => canonical(one[key]) !== canonical(other[key]));
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  ) ?? '';
