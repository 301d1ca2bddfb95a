import type { FiscalYear } from '../../dates/iso-date.ts';
import type { ProjectFigures, Verdict } from './figures.ts';

/** What projects cost, and what came of it; sums in whole yen. Only years that were reported are compared. */
export interface Outcome {
  /** Projects with an agreement. */
  readonly projects: number;
  /** How many of them have reported. */
  readonly reported: number;
  /** What those that reported spent in all, and the city's own part of it; null while none has reported. */
  readonly spentYen: number | null;
  readonly citySpentYen: number | null;
  /** What the city was to pay in the years that were reported. */
  readonly cityPlannedYen: number;
  /** Targets with a number, of the years that were reported, and how many were met. */
  readonly targets: number;
  readonly met: number;
  /** What the council said of the years that it verified (C15). */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

type Counted = Pick<ProjectFigures, 'money' | 'targets' | 'verdicts'>;

/** Returns what the projects cost and brought, in one fiscal year, or in all of them. */
export function outcomeOf(projects: Iterable<Counted>, year?: FiscalYear): Outcome {
  const isOf = (one: { readonly fiscalYear: FiscalYear }) => year === undefined || one.fiscalYear === year;
  const all = [...projects];
  const money = all.map((one) => one.money.filter(isOf));
  const settled = money.flat().filter(({ spentYen }) => spentYen !== null);
  const targets = all.flatMap((one) => one.targets.filter(isOf));
  const verdicts = all.flatMap((one) => one.verdicts.filter(isOf));
  const said = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length;
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0);
  return {
    projects: money.filter((years) => years.length > 0).length,
    reported: money.filter((years) => years.some(({ spentYen }) => spentYen !== null)).length,
    spentYen: settled.length === 0 ? null : sum(settled.map(({ spentYen }) => spentYen)),
    citySpentYen: settled.length === 0 ? null : sum(settled.map(({ citySpentYen }) => citySpentYen)),
    cityPlannedYen: sum(settled.map(({ cityPlannedYen }) => cityPlannedYen)),
    targets: sum(targets.map(({ set }) => set)),
    met: sum(targets.map(({ met }) => met)),
    verdicts: { continue: said('continue'), improve: said('improve'), end: said('end') },
  };
}

/** What all projects cost and brought: in all, by fiscal year, by theme and by form. */
export interface Outcomes {
  readonly all: Outcome;
  readonly byYear: ReadonlyMap<FiscalYear, Outcome>;
  /** A project of several themes counts in each. */
  readonly byTheme: ReadonlyMap<string, Outcome>;
  readonly byForm: ReadonlyMap<string, Outcome>;
}

/** Returns the outcomes of the projects that have an agreement. */
export function outcomesOf(projects: readonly ProjectFigures[]): Outcomes {
  const agreed = projects.filter(({ money }) => money.length > 0);
  const years = [...new Set(agreed.flatMap(({ money }) => money.map(({ fiscalYear }) => fiscalYear)))];
  return {
    all: outcomeOf(agreed),
    byYear: new Map(years.sort((a, b) => a - b).map((year) => [year, outcomeOf(agreed, year)])),
    byTheme: grouped(agreed, ({ themes }) => themes),
    byForm: grouped(agreed, ({ form }) => (form === null ? [] : [form])),
  };
}

function grouped(
  projects: readonly ProjectFigures[],
  keysOf: (project: ProjectFigures) => readonly string[],
): ReadonlyMap<string, Outcome> {
  const keys = [...new Set(projects.flatMap(keysOf))];
  return new Map(
    keys.map((key) => [key, outcomeOf(projects.filter((project) => keysOf(project).includes(key)))]),
  );
}
